import type { FactPosition } from '../route/positions.ts'
import type { Raw, Step } from '../../../checklist/answer/kind.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { FactEntry } from '../../../record/entry.ts'
import type { Reference } from '../showing/entry-text.ts'
import { askReference } from './along/ask-reference.ts'
import { doubtText } from './number-words.ts'
import { doubtsAboutFact } from '../../../checklist/answer/plausible.ts'
import { goElsewhere, type Surroundings } from './surroundings.ts'
import { askStep } from './ask-step.ts'
import type { Reply } from './reply.ts'
import type { Command } from './words.ts'

const commands: readonly Command[] = ['skip', 'back', 'contents', 'find', 'filter', 'stop', 'help']

/** What came out of asking a fact: its value, or where to go. */
export type FactReply =
  | { readonly kind: 'fact'; readonly value: Raw; readonly reference: Reference }
  | { readonly kind: 'take'; readonly offer: 'adopt' | 'again' }
  | Extract<Reply, { kind: 'keep' | 'skip' | 'back' | 'stop' | 'jump' | 'filter' }>

/** Asks one fact; `standing` is undefined where there is none, two people differ, or it no longer fits. */
export async function askFact(
  around: Surroundings,
  position: FactPosition,
  standing: FactEntry | undefined,
): Promise<FactReply> {
  const { prompts, say, tell, offers, along } = around
  const step = stepFor(position, say)
  const known = standing?.value
  const offered = [...commands, ...offers.map(({ command }) => command)]
  /** Typed in this question, and to be mended. */
  let typed: Raw | undefined
  for (;;) {
    const doubts = (value: Raw) => doubtsAbout(value, position, around)
    const words = { preview: () => undefined, doubts }
    const asked = {
      known: typed ?? known,
      isFirst: true,
      offered,
      remark: undefined,
      offers,
      words,
    }
    const reply = await askStep(prompts, step, asked, say)
    if ('raw' in reply) {
      const value = position.fact.type === 'boolean' ? reply.raw === 'true' : reply.raw
      if (value === known && typed === undefined) return { kind: 'keep' }
      if (step.ask !== 'number') return { kind: 'fact', value, reference: {} }
      const reference = await askReference(
        { prompts, say, today: along.today },
        along.memory.reference,
      )
      if (reference === 'back') {
        typed = value
        continue
      }
      along.memory.reference = reference
      return { kind: 'fact', value, reference }
    }
    switch (reply.command) {
      case 'contents':
      case 'find':
      case 'filter': {
        const elsewhere = await goElsewhere(around, reply)
        if (elsewhere) return elsewhere
        break
      }
      case 'adopt':
      case 'again':
        return { kind: 'take', offer: reply.command }
      case 'skip':
      case 'back':
      case 'stop':
        return { kind: reply.command }
      case 'help':
        tell(say.check.help)
        break
      // Not offered here.
      case 'note':
      case 'not-applicable':
      case 'evidence':
      case 'observed':
      case 'draw':
        break
    }
  }
}

/** What is doubtful about a figure, held against the last round's. */
function doubtsAbout(
  value: Raw,
  { id, fact, stage }: FactPosition,
  { say, along }: Surroundings,
): string[] {
  const before = along.earlier?.facts.value(id, stage)
  if (typeof value !== 'number') return []
  return doubtsAboutFact(fact, value, typeof before === 'number' ? before : undefined).map(
    (doubt) => doubtText(doubt, say),
  )
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
