import type { Missing } from '../../checklist/answer/kind.ts'
import { printNumber } from '../../checklist/answer/quantity.ts'
import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { percent, rounded } from '../../messages/number.ts'
import type { Assessed } from '../../scoring/assess.ts'
import { levelGiven } from '../../scoring/completions.ts'
import { tallyOf } from '../../scoring/points.ts'
import { looksAt } from '../../scoring/rules/looks-at.ts'
import { scopesOf, type Scope } from '../../scoring/scope.ts'
import { sourceText } from '../checklist.ts'
import { leftOutText } from '../condition.ts'
import { heading, list, type Block, type Cell, type Tone } from '../document.ts'
import { sharedText } from '../share.ts'
import { becauseText, originText, placesLimit } from '../standard.ts'
import { effectText } from '../veto.ts'
import { askText } from './explain-rules.ts'
import { formulaText } from './formula.ts'
import type { GapReport } from './input.ts'
import { answerText, missingText, questionName, undecidedText } from './phrases.ts'

const tones: Partial<Record<Assessed['outcome'], Tone>> = {
  unmet: 'bad',
  partly: 'warn',
  undecided: 'warn',
  unanswered: 'muted',
}

/** Section by section and question by question, from the answer to what it does to the conclusion. */
export function itemBlocks(report: GapReport, say: Catalogue): Block[] {
  const { items } = report.assessment
  const scopes = scopesOf(report.assessment)
  const sections = new Set(items.map(({ question }) => question.section))
  return [
    heading(1, say.explain.items),
    ...[...sections].flatMap((section): Block[] => [
      heading(2, `${section.id} ${section.title}`),
      list(
        items
          .filter(({ question }) => question.section === section)
          .map((item): Cell => {
            return {
              text: itemLines(item, scopeWith(item, scopes), report, say).join('\n'),
              tone: tones[item.outcome],
            }
          }),
      ),
    ]),
  ]
}

function itemLines(
  item: Assessed,
  scope: Scope | undefined,
  report: GapReport,
  say: Catalogue,
): string[] {
  const words = say.explain
  const { assessment } = report
  const { question, outcome, judgement, answer, shared } = item
  const { checklist } = assessment
  const name = questionName(question, say)
  const formula = formulaText(item, assessment, say)
  const isOwn = answer && answer.notApplicable === undefined && !shared
  return [
    words.item({ name, outcome: say.domain.outcomes[outcome] }),
    ...(isOwn
      ? [words.answered({ value: answerText(checklist, question, answer.value, say) })]
      : []),
    ...(answer?.notApplicable ? [words.why({ text: answer.notApplicable })] : []),
    ...(shared ? [sharedText(question.indicator, shared, say)] : []),
    ...(item.leftOut ? [words.why({ text: leftOutText(item.leftOut, checklist, say) })] : []),
    ...(item.conflict ? [words.why({ text: words.conflict })] : []),
    ...(formula === undefined ? [] : [words.formula({ text: formula })]),
    ...standardLines(item, report, say),
    ...(outcome === 'undecided' ? [words.why({ text: undecidedText(judgement, say) })] : []),
    ...missingLine(judgement?.missing, outcome, say),
    ...pointLines(item, scope, say),
    words.role({ roles: rolesOf(item, scope, report, say) }),
  ]
}

function missingLine(
  missing: Missing | undefined,
  outcome: Assessed['outcome'],
  say: Catalogue,
): string[] {
  return missing && outcome !== 'undecided' ? [missingText(missing, say)] : []
}

/** The figure that applied, and why this one; and what it, else the requirement itself, rests on. */
function standardLines(
  { question: { indicator }, judgement }: Assessed,
  { assessment: { checklist } }: GapReport,
  say: Catalogue,
): string[] {
  const words = say.explain
  const { figure, comparison } = judgement?.threshold ?? {}
  const source = sourceText(checklist, figure?.source ?? indicator.source, say)
  const basis = source === undefined ? [] : [words.basis({ source })]
  if (!figure || !comparison) return basis
  const unit = judgement?.measured?.unit ?? ''
  const limit =
    indicator.answer.kind === 'problems'
      ? placesLimit(figure.value, unit, say)
      : `${say.domain.comparisons[comparison]} ${printNumber(figure.value)} ${unit}`.trim()
  const because = originText(figure, say) + becauseText(figure, checklist.facts, say)
  return [words.standard({ text: limit + because }), ...basis]
}

function pointLines(item: Assessed, scope: Scope | undefined, say: Catalogue): string[] {
  const { indicator } = item.question
  const own = scope?.items.find(({ question }) => question === item.question)
  if (!indicator.points || !scope || !own) return []
  const { earned, of, bonus } = tallyOf(scope, [own])
  const level = levelGiven(item, scope.checklist.scales)
  const value = item.answer?.value
  return [
    ...(level && typeof value === 'string'
      ? [say.explain.level({ title: level.title ?? value, share: percent(level.share) })]
      : []),
    indicator.bonus
      ? say.explain.bonus({ earned: rounded(bonus), of: rounded(indicator.points.value) })
      : say.explain.points({ earned: rounded(earned), of: rounded(of) }),
  ]
}

/** What hangs on it: vetoes, prerequisites, and each rule that counts it. */
function rolesOf(
  item: Assessed,
  scope: Scope | undefined,
  { assessment }: GapReport,
  say: Catalogue,
): string[] {
  const { roles } = say.explain
  const { veto, prerequisite } = item.question.indicator
  const declared = assessment.checklist.conclusion
  const rules = declared === 'none' ? [] : declared.rules
  const isCounted = (rule: ConclusionRule) =>
    rule.rule !== 'no-veto' && rule.rule !== 'prerequisites' && looksAt(rule, item)
  const isJudged = item.question.indicator.answer.kind !== 'text'
  const found = [
    ...(veto ? [roles.veto({ effect: effectText(veto, say) })] : []),
    ...(prerequisite ? [roles.prerequisite] : []),
    ...(scope && isJudged
      ? rules.filter(isCounted).map((rule) => roles.counted({ ask: askText(rule, scope, say) }))
      : []),
  ]
  return found.length > 0 ? found : [roles.none]
}

/** The first of the stages it counts in; points and roles are alike in all of them. */
export function scopeWith({ question }: Assessed, scopes: readonly Scope[]): Scope | undefined {
  return scopes.find(({ items }) => items.some((item) => item.question === question))
}
