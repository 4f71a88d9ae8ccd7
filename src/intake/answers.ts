import { kindOf } from '../checklist/answer/registry.ts'
import { shown, type Raw, type Scales } from '../checklist/answer/kind.ts'
import { checkQuantity } from '../checklist/answer/quantity.ts'
import { placeOf } from '../checklist/decode.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import { stages, type Stage } from '../checklist/stage.ts'
import { suggest } from '../checklist/suggest.ts'
import { questionsFor, stagesFor } from '../checklist/walk.ts'
import type { Path, YamlNode } from '../checklist/yaml/node.ts'
import { toPlain } from '../checklist/yaml/plain.ts'
import { parseCivilDate } from '../civil/date.ts'
import type { Diagnostic, Params } from '../messages/diagnostic.ts'
import { answerProblemText, type Catalogue } from '../messages/catalogue.ts'

/** What a file of answers comes to: drafts of entries in the order of the file, or every mistake in it. */
export interface Intake {
  answers: {
    indicator: string
    stage?: string
    value: Raw
    notApplicable?: string
    note?: string
    observedOn?: string
  }[]
  facts: { fact: string; stage?: string; value: number | boolean }[]
  diagnostics: Diagnostic[]
}

/**
 * Reads a file of answers (YAML, or JSON, which is YAML). `answers:` and `facts:` hold values by id, per-stage ones by
 * stage below it. A value alone, or `{ value, note, observedOn }`, or `{ notApplicable: reason }`. Everything that
 * matches nothing is an error at its position; what the answer kinds refuse is said in their own words.
 */
export function readAnswers(
  file: string,
  root: YamlNode,
  checklist: Checklist,
  subjectStages: readonly Stage[],
  say: Catalogue,
): Intake {
  const intake: Intake = { answers: [], facts: [], diagnostics: [] }
  const plain = toPlain(root) as PlainMap
  const fail = (path: Path, rule: string, params: Params, part: 'key' | 'value' = 'value') =>
    intake.diagnostics.push({
      rule,
      severity: 'error',
      at: placeOf(file, root, path, part),
      params,
    })
  const reader = new Reader(intake, checklist, subjectStages, fail, say)
  const known = ['answers', 'facts']
  for (const [key, value] of Object.entries(plain)) {
    if (!known.includes(key))
      fail([key], 'unknown-key', { key, known, suggestion: suggest(key, known) ?? '' }, 'key')
    else if (!isMap(value))
      fail([key], 'wrong-type', { key, expected: 'mapping', seen: shown(value) })
    else if (key === 'answers') reader.answers(value)
    else reader.facts(value)
  }
  return intake
}

type Fail = (path: Path, rule: string, params: Params, part?: 'key' | 'value') => void
type PlainMap = Record<string, Raw>

class Reader {
  private readonly intake: Intake
  private readonly checklist: Checklist
  private readonly stages: readonly Stage[]
  private readonly fail: Fail
  private readonly say: Catalogue
  private readonly indicators: ReadonlyMap<
    string,
    { indicator: Indicator; stages: readonly Stage[] }
  >

  constructor(
    intake: Intake,
    checklist: Checklist,
    subjectStages: readonly Stage[],
    fail: Fail,
    say: Catalogue,
  ) {
    this.intake = intake
    this.checklist = checklist
    this.stages = stagesFor(checklist, subjectStages)
    this.fail = fail
    this.say = say
    const indicators = new Map<string, { indicator: Indicator; stages: Stage[] }>()
    for (const { indicator, stage } of questionsFor(checklist, subjectStages)) {
      const one = indicators.get(indicator.id) ?? { indicator, stages: [] }
      indicators.set(indicator.id, {
        indicator,
        stages: stage ? [...one.stages, stage] : one.stages,
      })
    }
    this.indicators = indicators
  }

  answers(given: PlainMap): void {
    for (const [id, value] of Object.entries(given)) {
      const found = this.indicators.get(id)
      if (!found) {
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
      this.intake.answers.push({ ...key, value: null, notApplicable: reason, ...extra })
      return
    }
    const checkedValue = checkGiven(
      indicator,
      wrapped['value'] ?? null,
      this.checklist.scales,
      this.say,
    )
    if (checkedValue.ok) this.intake.answers.push({ ...key, value: checkedValue.value, ...extra })
    else
      this.fail(path, 'bad-answer', {
        id: indicator.id,
        problem: answerProblemText(checkedValue.problem, this.say),
      })
  }

  private fact(id: string, spec: FactSpec, stage: Stage | undefined, value: Raw, path: Path): void {
    const key = { fact: id, ...(stage && { stage }) }
    if (spec.type === 'boolean') {
      if (value === 'true' || value === 'false')
        this.intake.facts.push({ ...key, value: value === 'true' })
      else this.fail(path, 'not-a-boolean', { key: id, seen: shown(value) })
      return
    }
    const quantity = checkQuantity({ ...spec, type: spec.type }, value, spec.title)
    if (quantity.ok) this.intake.facts.push({ ...key, value: quantity.value })
    else
      this.fail(path, 'bad-answer', { id, problem: answerProblemText(quantity.problem, this.say) })
  }

  private unknown(path: Path, rule: string, seen: string, known: readonly string[]): void {
    this.fail(path, rule, { seen, known, suggestion: suggest(seen, known) ?? '' }, 'key')
  }
}

/** Everything in a file is text: a value alone is read as a person would type it, so that 是 and 全部 work here too. */
function checkGiven({ answer }: Indicator, raw: Raw, scales: Scales, say: Catalogue) {
  const kind = kindOf(answer)
  const value = typeof raw === 'string' ? kind.read(answer, raw, say, scales) : raw
  return kind.check(answer, value, scales)
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
