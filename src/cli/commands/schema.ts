import type { GenericSchema } from 'valibot'
import { jsonSchemaOf } from '../../checklist/json-schema.ts'
import { answersFile } from '../../checklist/shape/answers-file.ts'
import { calendarFile } from '../../checklist/shape/calendar.ts'
import { checklist } from '../../checklist/shape/checklist.ts'
import { overlay } from '../../checklist/shape/overlay.ts'
import { workspace } from '../../checklist/shape/workspace.ts'
import { keysIn } from '../../messages/keys.ts'
import type { Context, Options } from '../context.ts'
import { emit } from '../emit.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { chosen } from '../named.ts'

type Shape = keyof Context['say']['cli']['choices']['shapes']

const shapes: Readonly<Record<Shape, GenericSchema>> = {
  checklist,
  overlay,
  workspace,
  calendar: calendarFile,
  answers: answersFile,
}

/** `zicha schema SHAPE`: the JSON Schema of a kind of file, for editors. */
export async function run(
  context: Context,
  [name = '']: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const schema: GenericSchema = shapes[chosen(say, 'schema', name, say.cli.choices.shapes)]
  const words = { keys: await keysIn(say.language), stages: say.domain.stages }
  await emit(context, options, {
    json: () => `${JSON.stringify(jsonSchemaOf(schema, words), null, 2)}\n`,
  })
  return exitCodes.fine
}
