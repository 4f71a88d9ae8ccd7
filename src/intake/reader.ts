import { kindOf } from '../checklist/answer/registry.ts'
import { shown, type FactValue, type Raw } from '../checklist/answer/kind.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Indicator, IndicatorStatus } from '../checklist/shape/indicator.ts'
import type { Stage } from '../checklist/stage.ts'
import { suggest } from '../checklist/suggest.ts'
import { factStages, indicatorsOf, questionsFor } from '../checklist/walk.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { CivilDate } from '../civil/date.ts'
import type { AnswerProblem } from '../messages/zh/answers.ts'
import type { GivenEvidence } from './evidence.ts'
import {
  answerExtras,
  factExtras,
  readExtras,
  type AnswerExtras,
  type FactExtras,
} from './extras.ts'
import { readFact } from './fact.ts'
import { isMap, type Fail, type Mistake, type PlainMap } from './mistake.ts'
import { isStaged, strangeIn, wrappedIn } from './wrapped.ts'

/** Reads a value that is text; by default as a person would type it. */
export type ReadWords = (indicator: Indicator, words: string) => Raw

/** What written answers come to: drafts of entries in the order they were written, and every mistake. */
export interface Given {
  answers: GivenAnswer[]
  facts: (FactExtras & { fact: string; stage?: string; value: FactValue })[]
  /** What is named as evidence for an answer. */
  evidence: Map<GivenAnswer, readonly GivenEvidence[]>
  /** Who answered, said once for everything. */
  by?: string
  mistakes: Mistake[]
}

export interface GivenAnswer extends Omit<AnswerExtras, 'evidence'> {
  indicator: string
  stage?: string
  value: Raw
  notApplicable?: string
}

/** What may be written besides values, and when: nothing has been seen after `today`. */
export interface Beside {
  answer: readonly (keyof AnswerExtras)[]
  fact: readonly (keyof FactExtras)[]
  /** Whether `by` may stand above everything. */
  signed: boolean
  today: CivilDate | undefined
}

/** An author's test cases: written as in a file of answers, but nobody hands them in, and they know no today. */
const unsigned: Beside = {
  answer: answerExtras,
  fact: factExtras,
  signed: false,
  today: undefined,
}

function readTyped({ scales }: Checklist): ReadWords {
  return ({ answer }, words) => kindOf(answer).read(answer, words, scales)
}

/**
 * Reads `answers:` and `facts:` as they are written, wherever that is: values by id, per-stage ones by stage below it.
 * A value alone, or `{ value, note, observedOn … }`, or `{ notApplicable: reason }`. Whatever matches nothing is a mistake.
 */
export function readGiven(
  written: Readonly<Record<string, unknown>>,
  checklist: Checklist,
  subjectStages: readonly Stage[],
  beside = unsigned,
  read: ReadWords = readTyped(checklist),
): Given {
  const reader = new Reader(checklist, subjectStages, read, beside)
  const known = ['answers', 'facts', ...(beside.signed ? ['by'] : [])]
  for (const [key, value] of Object.entries(written)) {
    if (!known.includes(key)) reader.unknownKey(key, known)
    else if (key === 'by') reader.by(value)
    else if (!isMap(value)) reader.notAMap(key, value)
    else if (key === 'answers') reader.answers(value)
    else reader.facts(value)
  }
  return reader.given
}

class Reader {
  readonly given: Given = { answers: [], facts: [], evidence: new Map(), mistakes: [] }
  private readonly checklist: Checklist
  private readonly subjectStages: readonly Stage[]
  private readonly notInForce: ReadonlyMap<string, IndicatorStatus>
  private readonly indicators: ReadonlyMap<
    string,
    { indicator: Indicator; stages: readonly Stage[]; isShared: boolean }
  >

  private readonly read: ReadWords
  private readonly beside: Beside

  constructor(
    checklist: Checklist,
    subjectStages: readonly Stage[],
    read: ReadWords,
    beside: Beside,
  ) {
    this.checklist = checklist
    this.read = read
    this.beside = beside
    this.subjectStages = subjectStages
    const indicators = new Map<
      string,
      { indicator: Indicator; stages: Stage[]; isShared: boolean }
    >()
    for (const { indicator, stage, sharedBy } of questionsFor(checklist, subjectStages)) {
      const stages = [...(indicators.get(indicator.id)?.stages ?? []), ...(stage ? [stage] : [])]
      indicators.set(indicator.id, { indicator, stages, isShared: sharedBy !== undefined })
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

  by(value: unknown): void {
    const extras = readExtras({ by: value as Raw }, ['by'], [], undefined, this.fail)
    Object.assign(this.given, extras)
  }

  answers(given: PlainMap): void {
    for (const [id, value] of Object.entries(given)) {
      const found = this.indicators.get(id)
      const status = this.notInForce.get(id)
      if (status) this.fail(['answers', id], 'not-in-force', { id, status }, 'key')
      else if (!found) {
        this.unknown(['answers', id], 'unknown-indicator', id, [...this.indicators.keys()])
      } else if (found.indicator.per === 'stage' && !(found.isShared && !isStaged(value))) {
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
        const asked = factStages(this.checklist, id, this.subjectStages)
        this.perStage(['facts', id], value, asked, (stage, one, path) =>
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
    const { answer, today } = this.beside
    const words = ['value', 'notApplicable', ...answer]
    const wrapped = wrappedIn(given, words)
    const { evidence, ...beside } = readExtras(wrapped, answer, path, today, this.fail)
    const key = { indicator: indicator.id, ...(stage && { stage }) }
    const take = (said: Pick<GivenAnswer, 'value' | 'notApplicable'>) => {
      const taken = { ...key, ...said, ...beside }
      this.given.answers.push(taken)
      if (evidence) this.given.evidence.set(taken, evidence)
    }
    if (Object.hasOwn(wrapped, 'notApplicable')) {
      const reason = shown(wrapped['notApplicable'] ?? '').trim()
      if (Object.hasOwn(wrapped, 'value'))
        return this.fail(path, 'value-not-applicable', { id: indicator.id })
      if (indicator.notApplicable === 'never')
        return this.fail(path, 'not-applicable-never', { id: indicator.id })
      if (indicator.notApplicable === 'with-reason' && reason === '') {
        return this.fail(path, 'not-applicable-reason', { id: indicator.id })
      }
      return take({ value: null, notApplicable: reason })
    }
    const checkedValue = this.checkGiven(indicator, wrapped['value'] ?? null)
    if (checkedValue.ok) take({ value: checkedValue.value })
    else if (!this.strangeWords(given, words, path)) {
      this.refuse(path, indicator.id, checkedValue.problem)
    }
  }

  private checkGiven(indicator: Indicator, raw: Raw) {
    const value = typeof raw === 'string' ? this.read(indicator, raw) : raw
    return kindOf(indicator.answer).check(indicator.answer, value, this.checklist.scales)
  }

  private fact(id: string, spec: FactSpec, stage: Stage | undefined, given: Raw, path: Path): void {
    const { fact, today } = this.beside
    const words = ['value', ...fact]
    const wrapped = wrappedIn(given, words)
    const beside = readExtras(wrapped, fact, path, today, this.fail)
    const read = readFact(id, spec, wrapped['value'] ?? null)
    if ('value' in read) {
      this.given.facts.push({ fact: id, ...(stage && { stage }), value: read.value, ...beside })
    } else if (!this.strangeWords(given, words, path)) this.fail(path, read.rule, read.params)
  }

  /** Says which words beside a value nobody knows: then nothing else need be said about it. */
  private strangeWords(given: Raw, known: readonly string[], path: Path): boolean {
    const strange = strangeIn(given, known)
    for (const key of strange) {
      const suggestion = suggest(key, known) ?? ''
      this.fail([...path, key], 'unknown-key', { key, known, suggestion }, 'key')
    }
    return strange.length > 0
  }

  private refuse(path: Path, id: string, { code, params }: AnswerProblem): void {
    this.fail(path, 'bad-answer', { ...params, id, code })
  }

  private readonly fail: Fail = (path, rule, params, part = 'value') => {
    this.given.mistakes.push({ path, rule, params, part })
  }

  private unknown(path: Path, rule: string, seen: string, known: readonly string[]): void {
    this.fail(path, rule, { seen, known, suggestion: suggest(seen, known) ?? '' }, 'key')
  }
}
