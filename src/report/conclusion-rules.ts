import type { Checklist } from '../checklist/shape/checklist.ts'
import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import { stages } from '../checklist/stage.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { standing } from '../record/standing.ts'
import { assess } from '../scoring/assess.ts'
import { scopesOf, type Scope } from '../scoring/scope.ts'
import { sourceText } from './checklist.ts'
import { heading, list, paragraph, type Block } from './document.ts'
import { askText, policyText } from './gap-report/explain-rules.ts'

/** What the conclusion will be drawn by, in the words in which reports say it; once, where all stages are asked the same. */
export function conclusionRules(checklist: Checklist, say: Catalogue): Block[] {
  const { conclusion } = checklist
  const title = heading(1, say.report.conclusion)
  if (conclusion === 'none') return [title, paragraph(say.report.conclusionNone)]
  const covered = checklist.stages ?? stages
  const scopes = scopesOf(assess(checklist, { stages: covered }, standing([])))
  const asked = scopes.map((scope) => ({
    stage: scope.stage,
    lines: conclusion.rules.map((rule) => ruleText(rule, scope, say)),
  }))
  const first = asked[0]?.lines ?? []
  const isSame = asked.every(({ lines }) => lines.join('\n') === first.join('\n'))
  return [
    title,
    paragraph(say.sheet.labels(conclusion.label)),
    ...(isSame
      ? [list(first)]
      : asked.flatMap(({ stage, lines }) => [
          heading(2, stage ? say.domain.stages[stage] : say.report.whole),
          list(lines),
        ])),
  ]
}

function ruleText(rule: ConclusionRule, scope: Scope, say: Catalogue): string {
  const words = say.explain
  const source = sourceText(scope.checklist, rule.source, say)
  return [
    askText(rule, scope, say),
    ...('of' in rule && rule.of ? [say.sheet.among({ indicators: rule.of })] : []),
    words.notApplicable({ text: policyText(rule, say) }),
    ...(source === undefined ? [] : [words.basis({ source })]),
  ].join('\n')
}
