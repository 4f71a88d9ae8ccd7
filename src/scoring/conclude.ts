import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import type { Stage } from '../checklist/stage.ts'
import type { Assessment } from './assess.ts'
import { applyRule } from './rules/registry.ts'
import { all, type Ruling, type Verdict } from './rules/rule.ts'
import { scopesOf, type Scope } from './scope.ts'
import { soFar } from './so-far.ts'

interface Judged {
  /** Certain: no remaining answer could change it, else undecided. */
  verdict: Verdict
  /** What the answered ones alone come to. */
  provisional: Verdict
  /** Only with a pass, and only where a rule gives grades. */
  grade?: string | undefined
  provisionalGrade?: string | undefined
  /** The grade if everything still open turned out met. */
  attainableGrade?: string | undefined
}

export interface StageConclusion extends Judged {
  /** Absent where the checklist asks nothing per stage: then this one is for the whole subject. */
  stage: Stage | undefined
  rulings: readonly Ruling[]
}

export interface Conclusion extends Omit<Judged, 'verdict' | 'provisional'> {
  /** `none`: the system has no pass line, only problems are listed. */
  verdict: Verdict | 'none'
  provisional: Verdict | 'none'
  answered: number
  total: number
  stages: readonly StageConclusion[]
}

export type Rules = readonly ConclusionRule[]

/** The conclusion of a record: computed per stage; a subject passes when every stage does, with the lowest grade of all. */
export function conclude(assessment: Assessment): Conclusion {
  const { checklist, items } = assessment
  const progress = {
    answered: items.filter((item) => item.outcome !== 'unanswered').length,
    total: items.length,
  }
  if (checklist.conclusion === 'none')
    return { verdict: 'none', provisional: 'none', ...progress, stages: [] }
  const { rules } = checklist.conclusion
  const stages = scopesOf(assessment).map((scope) => concludeStage(rules, scope))
  const verdict = all(stages.map((stage) => stage.verdict))
  const provisional = all(stages.map((stage) => stage.provisional))
  const grade = lowest(
    rules,
    stages.map((stage) => stage.grade),
  )
  const provisionalGrade = lowest(
    rules,
    stages.map((stage) => stage.provisionalGrade),
  )
  const attainableGrade = lowest(
    rules,
    stages.map((stage) => stage.attainableGrade),
  )
  const grades = { grade, provisionalGrade, attainableGrade }
  return { verdict, provisional, ...grades, ...progress, stages }
}

function concludeStage(rules: Rules, scope: Scope): StageConclusion {
  const rulings = rules.map((rule) => applyRule(rule, scope))
  const verdict = all(rulings.map((ruling) => ruling.verdict))
  const provisional = soFar(rules, scope)
  const graded = rulings.find(({ grade }) => grade !== undefined)
  const isAttainable = all(rulings.map(({ attainable }) => attainable)) === 'pass'
  const best = rulings.find(({ attainableGrade }) => attainableGrade !== undefined)
  return {
    stage: scope.stage,
    verdict,
    provisional: provisional.verdict,
    grade: verdict === 'pass' ? graded?.grade : undefined,
    provisionalGrade: provisional.grade,
    attainableGrade: isAttainable ? best?.attainableGrade : undefined,
    rulings,
  }
}

/** The lowest of the stages' grades, by the order in which the checklist names them; nothing while one is missing. */
function lowest(rules: Rules, grades: readonly (string | undefined)[]): string | undefined {
  const order = gradesOf(rules)
  const ranks = grades.map((grade) => (grade === undefined ? -1 : order.indexOf(grade)))
  return ranks.includes(-1) ? undefined : order[Math.max(...ranks)]
}

/** Every grade that the rules can give, the best first. */
export function gradesOf(rules: Rules): string[] {
  return rules.flatMap((rule) => {
    if (rule.rule === 'bands') return rule.bands.map(({ label }) => label)
    return rule.rule === 'counts' ? rule.grades.map(({ label }) => label) : []
  })
}
