import { rowKey } from '../../checklist/form/fields.ts'
import { inputsFor, takesOfFact } from '../../checklist/form/inputs.ts'
import type { Question } from '../../checklist/walk.ts'
import { standardText } from '../checklist.ts'
import { thresholdText } from '../standard.ts'
import type { FormPart, FormRequest } from './request.ts'
import type { FormLine, FormRow } from './table.ts'

/** Section by section; what is said of a question stands in its first row only. */
export function questionLines(request: FormRequest, part: FormPart): FormLine[] {
  const { checklist, questions } = part
  const lines: FormLine[] = []
  let last: string | undefined
  for (const { question, assists } of questions) {
    const { section } = question
    if (section.id !== last) {
      const name = `${section.id} ${section.title}`
      lines.push({
        section: request.words.section({ checklist: checklist.title, section: name }),
      })
    }
    last = section.id
    lines.push(...rowsOf(request, part, question, assists))
  }
  return lines
}

function rowsOf(
  request: FormRequest,
  part: FormPart,
  question: Question,
  assists: boolean,
): FormRow[] {
  const { say, words } = request
  const { checklist } = part
  const { indicator, stage } = question
  const { inputs, places } = inputsFor(indicator.answer, say, checklist.scales)
  return inputs.map(({ key, title, unit, takes }, n): FormRow => {
    const own = { id: indicator.id, ask: title || words.answer, unit }
    const stageName = stage ? say.domain.stages[stage] : ''
    const row = {
      key: rowKey({
        kind: 'question',
        checklist: checklist.id,
        id: indicator.id,
        stage,
        input: key,
      }),
    }
    if (n > 0) return { ...row, texts: { ...own, stage: stageName }, open: { answer: takes } }
    const text = { kind: 'text' } as const
    return {
      ...row,
      texts: {
        ...own,
        stage: stageName,
        officialNo: say.marks.list(indicator.officialNo),
        title: titleOf(request, question, assists),
        look: indicator.look ?? '',
        standard: standardOf(request, part, question),
      },
      open: {
        answer: takes,
        ...(indicator.notApplicable !== 'never' && { notApplicable: text }),
        ...(places !== undefined && { places: text }),
        note: text,
        observedOn: { kind: 'date' },
        by: text,
      },
    }
  })
}

/** For the stage alone, where there is one. Of a negative list, where yes is the bad answer, it is said which is met. */
function standardOf(
  { say }: FormRequest,
  { checklist }: FormPart,
  { indicator, stage }: Question,
): string {
  const { answer } = indicator
  if (stage && (answer.kind === 'number' || answer.kind === 'ratio' || answer.kind === 'formula')) {
    return thresholdText(answer, answer.unit, { say, facts: checklist.facts, stage })
  }
  const standard = standardText(checklist, indicator, say)
  const isNegative = answer.kind === 'yes-no' && !answer.metWhen
  return isNegative ? say.marks.within(standard, say.check.metWhenNo) : standard
}

function titleOf(
  { say, words }: FormRequest,
  { indicator: { title, veto, prerequisite } }: Question,
  assists: boolean,
): string {
  const marks = [
    ...(assists ? [words.assists] : []),
    ...(veto ? [words.veto] : []),
    ...(prerequisite ? [words.prerequisite] : []),
  ]
  return marks.length > 0 ? say.marks.within(title, say.marks.list(marks)) : title
}

export function factLines({ say }: FormRequest, { checklist, facts }: FormPart): FormLine[] {
  const rows = facts.map(({ id, stage }): FormRow => {
    const fact = checklist.facts[id]!
    const text = { kind: 'text' } as const
    return {
      key: rowKey({ kind: 'fact', checklist: checklist.id, id, stage }),
      texts: {
        id,
        title: fact.title,
        stage: stage ? say.domain.stages[stage] : '',
        look: fact.look ?? '',
        unit: fact.unit ?? '',
      },
      open: {
        answer: takesOfFact(fact, say),
        asOf: { kind: 'date' },
        source: text,
        note: text,
        by: text,
      },
    }
  })
  return rows.length > 0 ? [{ section: checklist.title }, ...rows] : []
}
