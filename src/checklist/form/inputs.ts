import { shown, type Raw, type Scales, type Step } from '../answer/kind.ts'
import { checkQuantity } from '../answer/quantity.ts'
import { kindOf, type AnswerSpec } from '../answer/registry.ts'
import { noWords, yesWords } from '../answer/typed-words.ts'
import type { FactSpec } from '../shape/checklist.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { AnswerProblem } from '../../messages/zh/answers.ts'

/** What a cell takes. */
export type Takes =
  | { kind: 'choice'; choices: readonly { value: string; title: string }[] }
  | { kind: 'number'; whole: boolean; min?: number | undefined; max?: number | undefined }
  | { kind: 'date' }
  | { kind: 'text' }

/** One cell of an answer: every number of a ratio and every one of several things has its own. */
export interface FormInput {
  key: string
  /** Empty where the question says it all. */
  title: string
  unit: string
  takes: Takes
}

export interface FormInputs {
  inputs: readonly FormInput[]
  /** The key under which places are gathered, where they are asked for. */
  places: string | undefined
}

export function inputsFor(spec: AnswerSpec, say: Catalogue, scales: Scales): FormInputs {
  const steps = kindOf(spec).steps(spec, say, scales)
  return {
    inputs: steps.flatMap((step) => inputsOf(step, say)),
    places: steps.find(({ ask }) => ask === 'lines')?.key,
  }
}

function inputsOf(step: Step, say: Catalogue): FormInput[] {
  const { key } = step
  switch (step.ask) {
    case 'choice':
      return [{ key, title: '', unit: '', takes: { kind: 'choice', choices: step.choices } }]
    case 'number': {
      const { title, unit, whole, min, max } = step
      return [{ key, title, unit, takes: { kind: 'number', whole, min, max } }]
    }
    case 'pick':
      return step.items.map(({ id, title }) => ({ key: id, title, unit: '', takes: yesOrNo(say) }))
    case 'date':
      return [{ key, title: step.title, unit: '', takes: { kind: 'date' } }]
    case 'text':
      return [{ key, title: step.title, unit: '', takes: { kind: 'text' } }]
    case 'lines':
      return []
  }
}

export function takesOfFact({ type, options = {}, min, max }: FactSpec, say: Catalogue): Takes {
  if (type === 'boolean') return yesOrNo(say)
  if (type === 'choice') {
    const choices = Object.entries(options).map(([value, title]) => ({ value, title }))
    return { kind: 'choice', choices }
  }
  return { kind: 'number', whole: type === 'integer', min, max }
}

function yesOrNo({ answers }: Catalogue): Takes {
  const choices = [
    { value: 'true', title: answers.yes },
    { value: 'false', title: answers.no },
  ]
  return { kind: 'choice', choices }
}

/** The value of what was chosen, by its title or by any word that says the same; undefined for another word. */
export function chosen(
  choices: readonly { value: string; title: string }[],
  words: string,
): string | undefined {
  const word = words.normalize('NFKC').trim().toLowerCase()
  const found = choices.find(
    ({ value, title }) => title.normalize('NFKC').toLowerCase() === word || value === word,
  )
  if (found) return found.value
  const isYesOrNo = choices.every(({ value }) => value === 'true' || value === 'false')
  if (isYesOrNo && yesWords.includes(word)) return 'true'
  return isYesOrNo && noWords.includes(word) ? 'false' : undefined
}

/** What is wrong with one cell by itself; numbers that do not go together are the whole answer's business. */
export function problemOf({ title, takes }: FormInput, words: string): AnswerProblem | undefined {
  if (takes.kind !== 'number') return undefined
  const { whole, min, max } = takes
  const value = checkQuantity({ type: whole ? 'integer' : 'number', min, max }, words, title)
  return value.ok ? undefined : value.problem
}

/** The value that the cells of a question come to, not yet checked. */
export function rawFrom(
  spec: AnswerSpec,
  words: ReadonlyMap<string, string>,
  places: readonly string[],
  say: Catalogue,
  scales: Scales,
): Raw {
  const kind = kindOf(spec)
  const replies: Record<string, Raw> = {}
  for (const step of kind.steps(spec, say, scales)) {
    const typed = words.get(step.key) ?? ''
    if (step.ask === 'choice') {
      return chosen(step.choices, typed) ?? kind.read(spec, typed, scales)
    }
    if (step.ask === 'date' || step.ask === 'text') return kind.read(spec, typed, scales)
    if (step.ask === 'lines') replies[step.key] = places
    else if (step.ask === 'number') replies[step.key] = typed
    else {
      const { choices } = yesOrNo(say) as Extract<Takes, { kind: 'choice' }>
      const isThere = (id: string) => chosen(choices, words.get(id) ?? '') === 'true'
      replies[step.key] = step.items.map(({ id }) => id).filter(isThere)
    }
  }
  return kind.gather(spec, replies)
}

/** A standing value as the words of its cells, by the key of the input; places as lines. */
export function wordsOf(
  spec: AnswerSpec,
  value: Raw,
  say: Catalogue,
  scales: Scales,
): { words: ReadonlyMap<string, string>; places: readonly string[] } {
  const words = new Map<string, string>()
  const part = (key: string): Raw =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ((value as Record<string, Raw>)[key] ?? null)
      : value
  for (const step of kindOf(spec).steps(spec, say, scales)) {
    const own = part(step.key)
    if (step.ask === 'pick' && Array.isArray(own)) {
      for (const { id } of step.items)
        words.set(id, own.includes(id) ? say.answers.yes : say.answers.no)
    } else if (step.ask === 'choice') {
      words.set(step.key, step.choices.find((one) => one.value === shown(own))?.title ?? '')
    } else if (step.ask !== 'lines' && (typeof own === 'string' || typeof own === 'number')) {
      words.set(step.key, String(own))
    }
  }
  const places = part('places')
  return { words, places: Array.isArray(places) ? places.map(String) : [] }
}
