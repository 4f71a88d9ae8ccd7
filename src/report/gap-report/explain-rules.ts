import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { percent, rounded } from '../../messages/number.ts'
import { scoreOf } from '../../scoring/points.ts'
import { named } from '../../scoring/rules/rule.ts'
import { holdsIn, scopesOf, type Scope } from '../../scoring/scope.ts'
import { sourceText } from '../checklist.ts'
import { heading, list, type Block, type Cell } from '../document.ts'
import { figureIn } from '../standard.ts'
import { reasonText, tones } from './conclusion.ts'
import type { GapReport } from './input.ts'

/** Rule by rule, for every stage: what it asks, what came of it and why, and on whose authority. */
export function ruleBlocks({ assessment, conclusion }: GapReport, say: Catalogue): Block[] {
  const { checklist } = assessment
  const rules = checklist.conclusion === 'none' ? [] : checklist.conclusion.rules
  const words = say.explain
  return scopesOf(assessment).flatMap((scope, n): Block[] => {
    const { rulings } = conclusion.stages[n]!
    const items = rules.map((rule, r): Cell => {
      const { verdict, attainable, reasons } = rulings[r]!
      const source = sourceText(checklist, rule.source, say)
      const lines = [
        words.ruling({ ask: askText(rule, scope, say), verdict: say.domain.verdicts[verdict] }),
        ...reasons.map((reason) => reasonText(reason, say)),
        ...(verdict === attainable
          ? []
          : [words.attainable({ verdict: say.domain.verdicts[attainable] })]),
        words.notApplicable({ text: policyText(rule, say) }),
        ...(source === undefined ? [] : [words.basis({ source })]),
      ]
      return { text: lines.join('\n'), tone: tones[verdict] }
    })
    const title = scope.stage ? say.domain.stages[scope.stage] : say.report.whole
    return [heading(2, title), list(items)]
  })
}

/** What a rule asks for, in one phrase. */
export function askText(rule: ConclusionRule, scope: Scope, say: Catalogue): string {
  const words = say.explain.rule
  switch (rule.rule) {
    case 'no-veto':
    case 'prerequisites':
      return words[rule.rule]
    case 'all-met':
      return words['all-met']({ of: named(rule.of, scope).length })
    case 'at-least': {
      const share = rule.rest ? percent(rule.rest.share) : ''
      return words['at-least']({ of: named(rule.of, scope).length, met: rule.met, share })
    }
    case 'score': {
      const reader = { say, facts: scope.checklist.facts, holds: holdsIn(scope) }
      const gates = rule.gates.map(({ part, share }) => {
        const title = scope.checklist.parts[part]?.title ?? part
        return words.gate({ title, share: percent(share) })
      })
      return words.score({
        need: figureIn(rule.atLeast, reader, String),
        full: String(scoreOf(scope)?.full ?? ''),
        gates,
      })
    }
    case 'bands':
      return words.bands({
        grades: rule.bands.map(({ label, atLeast }) =>
          words.band({ label, atLeast: rounded(atLeast) }),
        ),
      })
    case 'counts':
      return words.counts({ grades: rule.grades.map((grade) => words.grade(grade)) })
  }
}

/** What becomes of what does not apply. */
export function policyText(rule: ConclusionRule, say: Catalogue): string {
  const { policies } = say.explain
  switch (rule.rule) {
    case 'at-least':
      return policies[rule.notApplicable]
    case 'counts':
      return policies['keep-misses']
    case 'score':
    case 'bands':
      return policies.points
    case 'no-veto':
    case 'prerequisites':
    case 'all-met':
      return policies['left-out']
  }
}
