import { missingToFloor } from '../../scoring/floor.ts'
import type { Assessed } from '../../scoring/assess.ts'
import type { Fix, Priority } from '../../scoring/priority.ts'
import { tallyOf } from '../../scoring/points.ts'
import { looksAt } from '../../scoring/rules/looks-at.ts'
import { scopesOf, type Scope } from '../../scoring/scope.ts'
import { scopeWith } from './explain-items.ts'
import type { Explanation } from './explanation.ts'
import type { GapReport } from './input.ts'

/** `explanation` of `zicha/gap-report@1`, there with `--explain` only. */
export function explanationJson(report: GapReport, { aims }: Explanation): unknown {
  const { assessment, conclusion } = report
  const declared = assessment.checklist.conclusion
  const rules = declared === 'none' ? [] : declared.rules
  const scopes = scopesOf(assessment)
  return {
    rules: conclusion.stages.flatMap(({ stage, rulings }) =>
      rulings.map(({ verdict, attainable, reasons }, r) => {
        return { stage: stage ?? null, ...rules[r], verdict, attainable, reasons }
      }),
    ),
    indicators: assessment.items.map((item) => {
      const { judgement, outcome, answer, shared } = item
      return {
        ...keyPart(item),
        outcome,
        value: answer?.value ?? null,
        shared: shared ?? null,
        measured: judgement?.measured ?? null,
        threshold: judgement?.threshold ?? null,
        undecided: judgement?.undecided ?? null,
        points: pointsOf(item, scopeWith(item, scopes)),
        notApplicable: item.question.indicator.notApplicable,
        /** Which of the conclusion's rules look at it, by their place. */
        rules: rules.flatMap((rule, r) => (looksAt(rule, item) ? [r] : [])),
      }
    }),
    aims: aims.map(({ grade, priority }) => ({
      grade: grade ?? null,
      ...priorityPart(priority, report),
    })),
  }
}

function pointsOf(item: Assessed, scope: Scope | undefined) {
  const own = scope?.items.find(({ question }) => question === item.question)
  if (!scope || !own?.question.indicator.points) return null
  const { earned, of, bonus } = tallyOf(scope, [own])
  return { earned, of, bonus }
}

function priorityPart(priority: Priority, report: GapReport) {
  if (priority.kind === 'fixes')
    return { ...priority, fixes: priority.fixes.map((fix) => fixPart(fix, report)) }
  if (priority.kind === 'reached') return priority
  const obstacles = priority.obstacles.map(({ stage, ruling: { rule, reasons } }) => {
    return { stage: stage ?? null, rule, reasons }
  })
  return { ...priority, obstacles }
}

function fixPart({ item, isNeeded, gain, days, floor }: Fix, { assessment, gaps }: GapReport) {
  const gap = gaps.find(({ assessed }) => assessed === item)
  return {
    ...keyPart(item),
    isNeeded,
    gain,
    workingDays: days ?? null,
    mendedBy: gap?.mendedBy ?? null,
    missing: item.judgement?.missing ?? null,
    floor:
      floor === undefined
        ? null
        : { share: floor, missing: missingToFloor(item, floor, assessment) ?? null },
  }
}

function keyPart({ question: { indicator, stage } }: Assessed) {
  return { indicator: indicator.id, stage: stage ?? null }
}
