import { shown } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { isStage, type Stage } from '../checklist/stage.ts'
import { indicatorsOf } from '../checklist/walk.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { isAnswer, type AnswerEntry, type FactEntry } from '../record/entry.ts'
import type { CarryOver } from '../record/carry-over.ts'
import type { Conclusion, StageConclusion } from '../scoring/conclude.ts'
import { heading, paragraph, table, type Block, type Cell, type Document } from './document.ts'
import { answerText, questionName } from './gap-report/phrases.ts'

/** One side of an upgrade: an edition, its round, and what follows from the record in it. */
export interface UpgradeSide {
  checklist: Checklist
  round: string
  conclusion: Conclusion
}

export interface UpgradePlan {
  subject: string
  old: UpgradeSide
  now: UpgradeSide
  carried: CarryOver
}

/** Before anything is written: whose conclusion would change, what goes along, what has to be answered again, what stays. */
export function upgradeDocument(plan: UpgradePlan, say: Catalogue): Document {
  const { subject, old, now, carried } = plan
  const words = say.upgrade
  return {
    title: words.title({ subject, old: nameOf(old), now: nameOf(now) }),
    blocks: [
      heading(1, words.conclusions),
      conclusionTable(plan, say),
      paragraph(words.carried({ answers: carried.answers.length, facts: carried.facts.length })),
      heading(1, words.confirm),
      ...confirmBlocks(plan, say),
      heading(1, words.left),
      ...leftBlocks(plan, say),
    ],
  }
}

function nameOf({ checklist }: UpgradeSide): string {
  return `${checklist.id}@${checklist.edition}`
}

/** Each stage that either edition concludes on. */
export function comparedStages({ old, now }: UpgradePlan): {
  stage: Stage | undefined
  old: StageConclusion | undefined
  now: StageConclusion | undefined
  changes: boolean
}[] {
  const of = (side: UpgradeSide) => side.conclusion.stages
  const stages = [...new Set([...of(old), ...of(now)].map(({ stage }) => stage))]
  return stages.map((stage) => {
    const was = of(old).find((one) => one.stage === stage)
    const is = of(now).find((one) => one.stage === stage)
    const same =
      was?.verdict === is?.verdict &&
      was?.provisional === is?.provisional &&
      was?.grade === is?.grade
    return { stage, old: was, now: is, changes: !same }
  })
}

function conclusionTable(plan: UpgradePlan, say: Catalogue): Block {
  const words = say.upgrade
  const { old, now } = plan
  return table({
    columns: [
      { title: words.stage },
      { title: words.oldConclusion({ round: old.round }), grow: 2 },
      { title: words.newConclusion({ round: now.round }), grow: 2 },
      { title: words.change },
    ],
    rows: comparedStages(plan).map(({ stage, old: was, now: is, changes }): Cell[] => [
      stage ? say.domain.stages[stage] : words.whole,
      verdictText(old.checklist, was, say),
      verdictText(now.checklist, is, say),
      changes ? { text: words.changes, tone: 'warn' } : words.stays,
    ]),
    empty: say.report.conclusionNone,
  })
}

function verdictText(
  { conclusion }: Checklist,
  judged: StageConclusion | undefined,
  say: Catalogue,
): string {
  if (!judged || conclusion === 'none') return say.domain.verdicts.none
  const label = (verdict: StageConclusion['verdict'], grade: string | undefined) =>
    verdict === 'undecided' ? say.report.undecided : (grade ?? conclusion.label[verdict])
  if (judged.verdict !== 'undecided') return label(judged.verdict, judged.grade)
  if (judged.provisional === 'undecided') return say.report.undecided
  return say.upgrade.provisionally({ verdict: label(judged.provisional, judged.provisionalGrade) })
}

function confirmBlocks({ carried }: UpgradePlan, say: Catalogue): Block[] {
  const words = say.upgrade
  if (carried.confirm.length === 0) return [paragraph(words.nothingToConfirm)]
  return [
    paragraph(words.confirmLead),
    table({
      columns: [{ title: words.item, grow: 2 }, { title: words.reason }],
      rows: carried.confirm.map(({ question, reason }) => [
        questionName(question, say),
        words.reasons[reason],
      ]),
    }),
  ]
}

function leftBlocks({ old, carried }: UpgradePlan, say: Catalogue): Block[] {
  const words = say.upgrade
  if (carried.left.length === 0) return [paragraph(words.nothingLeft)]
  return [
    paragraph(words.leftLead),
    table({
      columns: [{ title: words.item, grow: 2 }, { title: words.value }, { title: words.reason }],
      rows: carried.left.map(({ entry, reason }) => [
        entryName(entry, old.checklist, say),
        entryText(entry, old.checklist, say),
        words.reasons[reason],
      ]),
    }),
  ]
}

function entryName(entry: AnswerEntry | FactEntry, checklist: Checklist, say: Catalogue): string {
  const [id, title] = isAnswer(entry)
    ? [entry.indicator, indicatorsOf(checklist).find((one) => one.id === entry.indicator)?.title]
    : [entry.fact, checklist.facts[entry.fact]?.title]
  const name = `${id} ${title ?? ''}`.trim()
  const { stage } = entry
  return stage !== undefined && isStage(stage)
    ? say.marks.within(name, say.domain.stages[stage])
    : name
}

function entryText(entry: AnswerEntry | FactEntry, checklist: Checklist, say: Catalogue): string {
  if (!isAnswer(entry)) return shown(entry.value)
  if (entry.notApplicable !== undefined) return say.domain.outcomes['not-applicable']
  const indicator = indicatorsOf(checklist).find((one) => one.id === entry.indicator)
  if (!indicator) return shown(entry.value)
  const question = { section: checklist.sections[0]!, indicator, stage: undefined }
  return answerText(checklist, question, entry.value, say)
}
