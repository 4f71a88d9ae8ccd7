import { kindOf } from '../checklist/answer/registry.ts'
import { shown, type FactValue, type Raw } from '../checklist/answer/kind.ts'
import { checkQuantity } from '../checklist/answer/quantity.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Indicator, IndicatorStatus } from '../checklist/shape/indicator.ts'
import { stages, type Stage } from '../checklist/stage.ts'
import { suggest } from '../checklist/suggest.ts'
import { indicatorsOf, questionsFor, stagesFor } from '../checklist/walk.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { parseCivilDate } from '../civil/date.ts'
import type { Params } from '../messages/diagnostic.ts'
import type { AnswerProblem } from '../messages/zh/answers.ts'

/** One thing that cannot be taken, at a path within what was read. */
export interface Mistake {
  path: Path
  rule: string
  params: Params
  part: 'key' | 'value'
}

/** Reads a value that is text as a person would type it; by default it stays as it is written. */
export type ReadWords = (indicator: Indicator, words: string) => Raw

/** What written answers come to: drafts of entries in the order they were written, and every mistake. */
export interface Given {
  answers: {
    indicator: string
    stage?: string
    value: Raw
    notApplicable?: string
    note?: string
    observedOn?: string
  }[]
  facts: { fact: string; stage?: string; value: FactValue }[]
  mistakes: Mistake[]
}

/**
 * Reads `answers:` and `facts:` as they are written, wherever that is: values by id, per-stage ones by stage below it.
 * A value alone, or `{ value, note, observedOn }`, or `{ notApplicable: reason }`. Whatever matches nothing is a mistake.
 */
export function readGiven(
  written: Readonly<Record<string, unknown>>,
  checklist: Checklist,
  subjectStages: readonly Stage[],
  read: ReadWords = (_indicator, words) => words,
): Given {
  const reader = new Reader(checklist, subjectStages, read)
  const known = ['answers', 'facts']
  for (const [key, value] of Object.entries(written)) {
    if (!known.includes(key)) reader.unknownKey(key, known)
    else if (!isMap(value)) reader.notAMap(key, value)
    else if (key === 'answers') reader.answers(value)
    else reader.facts(value)
  }
  return reader.given
}

type PlainMap = Record<string, Raw>

class Reader {
  readonly given: Given = { answers: [], facts: [], mistakes: [] }
  private readonly checklist: Checklist
  private readonly stages: readonly Stage[]
  private readonly notInForce: ReadonlyMap<string, IndicatorStatus>
  private readonly indicators: ReadonlyMap<
    string,
    { indicator: Indicator; stages: readonly Stage[] }
  >

  private readonly read: ReadWords

  constructor(checklist: Checklist, subjectStages: readonly Stage[], read: ReadWords) {
    this.checklist = checklist
    this.read = read
    this.stages = stagesFor(checklist, subjectStages)
    const indicators = new Map<string, { indicator: Indicator; stages: Stage[] }>()
    for (const { indicator, stage } of questionsFor(checklist, subjectStages)) {
      const one = indicators.get(indicator.id) ?? { indicator, stages: [] }
      indicators.set(indicator.id, {
        indicator,
        stages: stage ? [...one.stages, stage] : one.stages,
      })
    }
    this.indicators = indicators
    this.notInForce = new Map(
      indicatorsOf(checklist).flatMap(({ id, status }) => (status ? [[id, status] as const] : [])),
    )
  }

  unknownKey(key: string, known: readonly string[]): void {
    this.fail([key], 'unknown-key', { key, known, suggestion: suggest(key, known) ?? '' }, 'key')
  }

  notAMap(key: string, value: unknown): void {
    this.fail([key], 'wrong-type', { key, item: 0, expected: 'mapping', seen: shown(value as Raw) })
  }

  answers(given: PlainMap): void {
    for (const [id, value] of Object.entries(given)) {
      const found = this.indicators.get(id)
      const status = this.notInForce.get(id)
      if (status) this.fail(['answers', id], 'not-in-force', { id, status }, 'key')
      else if (!found) {
        this.unknown(['answers', id], 'unknown-indicator', id, [...this.indicators.keys()])
      } else if (found.indicator.per === 'stage') {
        this.perStage(['answers', id], value, found.stages, (stage, one, path) =>
          this.answer(found.indicator, stage, one, path),
        )
      } else this.answer(found.indicator, undefined, value, ['answers', id])
    }
  }

  facts(given: PlainMap): void {
    for (const [id, value] of Object.entries(given)) {
      const spec = this.checklist.facts[id]
      if (!spec)
        this.unknown(['facts', id], 'unknown-fact-id', id, Object.keys(this.checklist.facts))
      else if (spec.per === 'stage') {
        this.perStage(['facts', id], value, this.stages, (stage, one, path) =>
          this.fact(id, spec, stage, one, path),
        )
      } else this.fact(id, spec, undefined, value, ['facts', id])
    }
  }

  private perStage(
    path: Path,
    value: Raw,
    allowed: readonly Stage[],
    take: (stage: Stage, value: Raw, path: Path) => void,
  ): void {
    const id = String(path.at(-1))
    const [only] = allowed
    if (allowed.length === 1 && only && !isStaged(value)) return take(only, value, path)
    if (!isStaged(value)) return this.fail(path, 'stage-missing', { id, stages: allowed })
    for (const [key, one] of Object.entries(value)) {
      const stage = allowed.find((known) => known === key)
      if (stage) take(stage, one, [...path, key])
      else this.unknown([...path, key], 'unknown-stage', key, allowed)
    }
  }

  private answer(indicator: Indicator, stage: Stage | undefined, given: Raw, path: Path): void {
    const wrapped = isWrapped(given) ? given : { value: given }
    const extra = { ...text(wrapped, 'note'), ...text(wrapped, 'observedOn') }
    if (extra.observedOn !== undefined && parseCivilDate(extra.observedOn) === undefined) {
      return this.fail([...path, 'observedOn'], 'bad-date', {
        key: 'observedOn',
        seen: extra.observedOn,
      })
    }
    const key = { indicator: indicator.id, ...(stage && { stage }) }
    if (Object.hasOwn(wrapped, 'notApplicable')) {
      const reason = shown(wrapped['notApplicable'] ?? '').trim()
      if (indicator.notApplicable === 'never')
        return this.fail(path, 'not-applicable-never', { id: indicator.id })
      if (indicator.notApplicable === 'with-reason' && reason === '') {
        return this.fail(path, 'not-applicable-reason', { id: indicator.id })
      }
      this.given.answers.push({ ...key, value: null, notApplicable: reason, ...extra })
      return
    }
    const checkedValue = this.checkGiven(indicator, wrapped['value'] ?? null)
    if (checkedValue.ok) this.given.answers.push({ ...key, value: checkedValue.value, ...extra })
    else this.refuse(path, indicator.id, checkedValue.problem)
  }

  private checkGiven(indicator: Indicator, raw: Raw) {
    const value = typeof raw === 'string' ? this.read(indicator, raw) : raw
    return kindOf(indicator.answer).check(indicator.answer, value, this.checklist.scales)
  }

  private fact(id: string, spec: FactSpec, stage: Stage | undefined, value: Raw, path: Path): void {
    const key = { fact: id, ...(stage && { stage }) }
    if (spec.type === 'boolean') {
      if (value === 'true' || value === 'false')
        this.given.facts.push({ ...key, value: value === 'true' })
      else this.fail(path, 'not-a-boolean', { key: id, seen: shown(value) })
      return
    }
    if (spec.type === 'choice') {
      const options = Object.keys(spec.options ?? {})
      const chosen = options.find((option) => option === value || spec.options?.[option] === value)
      if (chosen !== undefined) this.given.facts.push({ ...key, value: chosen })
      else {
        const suggestion = suggest(shown(value), options) ?? ''
        this.fail(path, 'not-one-of', { key: id, seen: shown(value), options, suggestion })
      }
      return
    }
    const quantity = checkQuantity({ ...spec, type: spec.type }, value, spec.title)
    if (quantity.ok) this.given.facts.push({ ...key, value: quantity.value })
    else this.refuse(path, id, quantity.problem)
  }

  private refuse(path: Path, id: string, { code, params }: AnswerProblem): void {
    this.fail(path, 'bad-answer', { ...params, id, code })
  }

  private fail(path: Path, rule: string, params: Params, part: 'key' | 'value' = 'value'): void {
    this.given.mistakes.push({ path, rule, params, part })
  }

  private unknown(path: Path, rule: string, seen: string, known: readonly string[]): void {
    this.fail(path, rule, { seen, known, suggestion: suggest(seen, known) ?? '' }, 'key')
  }
}

/** `{ value: … }` or `{ notApplicable: … }`, possibly with a note and a date, and nothing else. */
function isWrapped(given: Raw): given is PlainMap {
  const words = ['value', 'note', 'observedOn', 'notApplicable']
  return (
    isMap(given) &&
    (Object.hasOwn(given, 'value') || Object.hasOwn(given, 'notApplicable')) &&
    Object.keys(given).every((key) => words.includes(key))
  )
}

function text<Key extends 'note' | 'observedOn'>(
  given: PlainMap,
  key: Key,
): Partial<Record<Key, string>> {
  const value = given[key]
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as Record<Key, string>) : {}
}

/** Whether a value is written stage by stage. */
function isStaged(value: Raw): value is PlainMap {
  return (
    isMap(value) && Object.keys(value).some((key) => (stages as readonly string[]).includes(key))
  )
}

function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
