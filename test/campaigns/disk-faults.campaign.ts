import { expect, test } from 'vitest'
import { answerFile, dialogue, oneAnswer } from '../cli/faults/answering.ts'
import { forms, ledgers } from '../cli/faults/importing.ts'
import { init, seal, set, upgrade } from '../cli/faults/settling.ts'
import { failEveryCall } from '../cli/faults/try-faults.ts'

const scenarios = { oneAnswer, answerFile, dialogue, forms, ledgers, upgrade, seal, set, init }

/** Every call of whole commands, with every error, once and for ever; prints how many calls and runs it came to. */
test.each(Object.entries(scenarios))(
  '%s',
  async (name, scenario) => {
    const { calls, runs, states, wrong } = await failEveryCall(scenario)
    process.stdout.write(
      `${name}: ${calls.length} calls, ${runs} runs, ${states} states, ${wrong.length} wrong\n`,
    )
    expect(wrong).toEqual([])
  },
  3_600_000,
)
