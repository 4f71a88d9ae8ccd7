import type { Catalogue } from '../../messages/catalogue.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { itemBlocks } from './explain-items.ts'
import { priorityBlocks } from './explain-priority.ts'
import { ruleBlocks } from './explain-rules.ts'
import type { Explanation } from './explanation.ts'
import type { GapReport } from './input.ts'

/** What `--explain` adds: how the conclusion and every outcome came about, and what to mend first. */
export function explainBlocks(
  report: GapReport,
  explanation: Explanation | undefined,
  say: Catalogue,
): Block[] {
  if (!explanation) return []
  const isJudged = report.assessment.checklist.conclusion !== 'none'
  return [
    ...(isJudged ? priorityBlocks(report, explanation, say) : []),
    heading(1, say.explain.rules),
    ...(isJudged ? ruleBlocks(report, say) : [paragraph(say.explain.rulesNone)]),
    ...itemBlocks(report, say),
  ]
}
