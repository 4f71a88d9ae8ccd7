import type { Step } from '../checklist/answer/kind.ts'
import { kindOf } from '../checklist/answer/registry.ts'
import { notApplicableWords } from '../checklist/answer/typed-words.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Question } from '../checklist/walk.ts'
import { answerProblemText, type Catalogue } from '../messages/catalogue.ts'
import type { AnswerProblem } from '../messages/zh/answers.ts'
import { UserError } from './errors.ts'

/** What is wrong with a typed answer, and how one is typed to this question. */
export function refusedValue(
  say: Catalogue,
  checklist: Checklist,
  { indicator, stage }: Question,
  words: string,
  problem: AnswerProblem,
): UserError {
  const { id, answer, notApplicable } = indicator
  const command = ['zicha answer', checklist.id, id]
  const at = stage === undefined ? [] : ['--stage', say.domain.stages[stage]]
  const typed = words.trim().toLowerCase()
  if (notApplicableWords.some((word) => typed.startsWith(word))) {
    const { notApplicableNever, notApplicableOption } = say.cli.usage
    if (notApplicable === 'never') return new UserError(notApplicableNever({ indicator: id }))
    const example = [...command, ...at, '--not-applicable', say.cli.help.placeholders.reason]
    return new UserError(notApplicableOption({ indicator: id, example: example.join(' ') }))
  }
  const text = answerProblemText(problem, say)
  const value = typedExample(kindOf(answer).steps(answer, say, checklist.scales))
  if (value === undefined) return new UserError(text)
  const example = [...command, `"${value}"`, ...at].join(' ')
  return new UserError(say.marks.followed(text, say.cli.usage.forExample({ example })))
}

/** What could be typed where one has to know the names: of several numbers, or of the things to be named. */
function typedExample(steps: readonly Step[]): string | undefined {
  const [first] = steps
  if (first?.ask === 'pick')
    return (
      first.items
        .slice(0, 2)
        .map(({ id }) => id)
        .join(',') || undefined
    )
  const isNumbers = steps.length > 1 && steps.every(({ ask }) => ask === 'number')
  return isNumbers ? steps.map(({ key }) => `${key}=${exampleNumber}`).join(',') : undefined
}

const exampleNumber = 20
