import { reportTextNames } from '../../checklist/shape/report-texts.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { ledgerJson } from '../ledger/json.ts'
import type { SelfReport } from './input.ts'
import { reportItems } from './items.ts'

/** The self-check report for machines, `zicha/self-report@1`. Keys are only ever added within version 1. */
export function selfReportJson(report: SelfReport, say: Catalogue): unknown {
  const { workspace, assessment, conclusion, round, today, sections, receipt, texts } = report
  const { id, edition, title } = assessment.checklist
  const { bySchool, bySuperior, closed, unlinked } = reportItems(report, say)
  return {
    format: 'zicha/self-report@1',
    today,
    subject: workspace.subject,
    checklist: { id, edition, title },
    round,
    texts: Object.fromEntries(reportTextNames.map((name) => [name, texts[name] ?? null])),
    missingTexts: reportTextNames.filter((name) => texts[name] === undefined),
    progress: { answered: conclusion.answered, total: conclusion.total },
    conclusion: { verdict: conclusion.verdict, provisional: conclusion.provisional },
    sections: sections.map(({ section, counts, total }) => ({
      id: section.id,
      title: section.title,
      counts,
      total,
    })),
    problems: [...bySchool, ...bySuperior].map(ledgerJson),
    closed: closed.map(ledgerJson),
    unlinked,
    receipt: receipt ?? null,
  }
}
