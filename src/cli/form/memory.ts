import type { Raw } from '../../checklist/answer/kind.ts'
import { wordsOf } from '../../checklist/form/inputs.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import type { FormAnswers } from '../../intake/form/answers.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import {
  answerKey,
  isAnswer,
  isFact,
  type AnswerEntry,
  type FactEntry,
} from '../../record/entry.ts'
import type { OpenRecord } from '../record.ts'

type Draft = FormAnswers['drafts'][number]
type Kept = Pick<AnswerEntry | FactEntry, 'value' | 'by' | 'note'> &
  Partial<Pick<AnswerEntry, 'notApplicable' | 'observedOn'> & Pick<FactEntry, 'asOf' | 'source'>>

/** How what a form says stands to what is known. */
export interface Said {
  /**
   * `same`: it stands. `corrected`: it was said before, word for word, and something else stands since.
   * `differs`: another form of this run says something else. `replaces`: so does what stood before this run.
   */
  how: 'new' | 'same' | 'corrected' | 'differs' | 'replaces'
  /** What it is held against. */
  other?: { value: Raw; notApplicable?: string | undefined; by: string }
}

/** What was said in a record, and what this run has added to it. */
export interface Memory {
  compare: (draft: Draft) => Said
  keep: (entry: AnswerEntry | FactEntry) => void
}

export function createMemory(
  checklist: Checklist,
  { journals, standing }: OpenRecord,
  say: Catalogue,
): Memory {
  const specs = new Map(indicatorsOf(checklist).map(({ id, answer }) => [id, answer]))
  const history = new Map<string, Kept[]>()
  const added = new Map<string, Kept[]>()
  for (const entry of journals.flatMap(({ entries }) => entries)) {
    if (isAnswer(entry) || isFact(entry)) push(history, keyOf(entry), entry)
  }

  /** What a form can say of a value, so that a draw with its lot is the same as one without. */
  function saying(draft: Draft | AnswerEntry | FactEntry, { value, notApplicable }: Kept): string {
    if (notApplicable !== undefined) return 'not applicable'
    const spec = draft.type === 'answer' ? specs.get(draft.indicator) : undefined
    if (!spec || value === null) return JSON.stringify(value)
    const { words, places } = wordsOf(spec, value, say, checklist.scales)
    return JSON.stringify([...words, places])
  }

  function standingFor(draft: Draft): readonly Kept[] {
    if (draft.type === 'fact') return standing.facts.get(keyOfDraft(draft))?.entries ?? []
    const stands = standing.answers.get(keyOfDraft(draft))?.entries ?? []
    return stands.map((entry) => (isAnswer(entry) ? entry : { value: null, by: entry.by }))
  }

  return {
    compare: (draft) => {
      const key = keyOf(draft)
      const given = draft as Kept
      const isSame = (other: Kept) =>
        saying(draft, other) === saying(draft, given) && addsNothing(given, other)
      const mine = added.get(key) ?? []
      if (mine.some(isSame)) return { how: 'same' }
      const [latest] = mine
      if (latest) return { how: 'differs', other: otherOf(latest) }
      const stands = standingFor(draft)
      if (stands.some(isSame)) return { how: 'same' }
      const [before] = stands
      if (!before) return { how: 'new' }
      const wasSaid = history.get(key)?.some((one) => one.by === given.by && isSame(one))
      if (wasSaid) return { how: 'corrected', other: otherOf(before) }
      if (before.value === null && before.notApplicable === undefined) return { how: 'new' }
      const differs = saying(draft, before) !== saying(draft, given)
      return differs ? { how: 'replaces', other: otherOf(before) } : { how: 'new' }
    },
    keep: (entry) => push(added, keyOf(entry), entry),
  }
}

/** Whether everything that a form says beside the value was said there too. */
function addsNothing(given: Kept, other: Kept): boolean {
  const beside = ['note', 'observedOn', 'asOf', 'source', 'notApplicable'] as const
  return beside.every((key) => given[key] === undefined || given[key] === other[key])
}

function otherOf({ value, notApplicable, by }: Kept): NonNullable<Said['other']> {
  return { value: value, notApplicable, by }
}

function keyOf(entry: Draft | AnswerEntry | FactEntry): string {
  return `${entry.type} ${keyOfDraft(entry)}`
}

function keyOfDraft(entry: Draft | AnswerEntry | FactEntry): string {
  return entry.type === 'fact'
    ? answerKey(entry.fact, entry.stage)
    : answerKey(entry.indicator, entry.stage)
}

function push(into: Map<string, Kept[]>, key: string, entry: Kept): void {
  const known = into.get(key)
  if (known) known.push(entry)
  else into.set(key, [entry])
}
