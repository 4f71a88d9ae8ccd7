import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { heading, letterPart, type Block, type Document } from '../document.ts'
import { findingBlocks } from './findings.ts'
import type { SelfReport } from './input.ts'
import { reportItems } from './items.ts'
import { annexTable, measureBlocks } from './measures.ts'
import { problemBlocks } from './problems.ts'
import { factTable, howChecked, ownWords, toFill } from './school.ts'

/** The self-check report (自查报告) as a school hands it in: six parts, who signs it, and the ledger as its annex. */
export function selfReportDocument(report: SelfReport, say: Catalogue): Document {
  const { workspace, assessment } = report
  const { title, headings } = say.selfReport
  const items = reportItems(report, say)
  const { owners, places } = assessment.checklist
  const names = { owners: { ...owners, ...workspace.owners }, places }
  return {
    title: title({ subject: workspace.subject.name, checklist: assessment.checklist.title }),
    blocks: [
      addressee(report, say),
      heading(1, headings.overview),
      ...ownWords(report, 'overview', say),
      ...factTable(assessment, say),
      heading(1, headings.organisation),
      ...ownWords(report, 'organisation', say),
      howChecked(report, say),
      heading(1, headings.findings),
      ...findingBlocks(report, say),
      heading(1, headings.problems),
      ...problemBlocks(items, names, say),
      heading(1, headings.measures),
      ...measureBlocks(items, names, say),
      heading(1, headings.next),
      ...ownWords(report, 'next', say),
      ...closing(report, say),
      { ...heading(1, headings.annex), startsPage: true },
      annexTable(items, names, say),
    ],
  }
}

function addressee({ texts }: SelfReport, say: Catalogue): Block {
  const to = texts.addressee
  return letterPart(
    'addressee',
    to === undefined ? toFill('addressee', say) : say.selfReport.addressed({ to }),
  )
}

/** 落款: the school, the day, the lines for signatures. */
function closing({ workspace, today }: SelfReport, say: Catalogue): Block[] {
  const words = say.selfReport
  return [
    letterPart('closing', words.sealed({ subject: workspace.subject.name })),
    letterPart('closing', dateText(today, say)),
    ...words.signatures.map((line) => letterPart('closing', line)),
  ]
}

function dateText(date: CivilDate, say: Catalogue): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return say.selfReport.date({ year, month, day })
}
