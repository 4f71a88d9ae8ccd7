import type { FactPosition } from './positions.ts'
import type { Raw, Step } from '../../checklist/answer/kind.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FactEntry } from '../../record/entry.ts'
import type { Surroundings } from './ask-question.ts'
import { askStep } from './ask-step.ts'
import type { Reply } from './reply.ts'

const offered = ['skip', 'back', 'contents', 'stop', 'help'] as const

/** What came out of asking a fact: its value, or where to go. */
export type FactReply =
  | { readonly kind: 'fact'; readonly value: Raw }
  | Extract<Reply, { kind: 'keep' | 'skip' | 'back' | 'stop' | 'jump' }>

/** Asks one fact; `standing` is undefined where there is none, two people differ, or it no longer fits. */
export async function askFact(
  { prompts, say, tell, contents }: Surroundings,
  position: FactPosition,
  standing: FactEntry | undefined,
): Promise<FactReply> {
  const step = stepFor(position, say)
  const known = standing?.value
  for (;;) {
    const reply = await askStep(
      prompts,
      step,
      { known, isFirst: true, offered, remark: undefined },
      say,
    )
    if ('raw' in reply) {
      const value = position.fact.type === 'boolean' ? reply.raw === 'true' : reply.raw
      return value === known ? { kind: 'keep' } : { kind: 'fact', value }
    }
    if (reply.command === 'contents') {
      const to = await contents()
      if (to !== undefined) return { kind: 'jump', position: to }
    } else if (reply.command === 'help') tell(say.check.help)
    else if (reply.command !== 'note' && reply.command !== 'not-applicable')
      return { kind: reply.command }
  }
}

function stepFor(position: FactPosition, say: Catalogue): Step {
  const { type, options, unit, min, max } = position.fact
  const key = 'value'
  if (type === 'boolean') {
    const choices = [
      { value: 'true', title: say.answers.yes },
      { value: 'false', title: say.answers.no },
    ]
    return { ask: 'choice', key, choices }
  }
  if (type === 'choice') {
    const choices = Object.entries(options ?? {}).map(([value, title]) => ({ value, title }))
    return { ask: 'choice', key, choices }
  }
  return {
    ask: 'number',
    key,
    title: say.answers.value,
    unit: unit ?? '',
    whole: type === 'integer',
    min,
    max,
  }
}
