import { workingDaysBetween, type Calendar } from '../../civil/working-days.ts'
import type { Gap } from '../../rectification/gap.ts'
import type { Assessed, Assessment } from '../../scoring/assess.ts'
import { gradesOf, type Conclusion } from '../../scoring/conclude.ts'
import { priorityOf, rulesAbove, type Priority } from '../../scoring/priority.ts'

/** What `--explain` adds to a gap report beside the words: what to mend first, for each aim there still is. */
export interface Explanation {
  /** First to pass, or, where that is reached and there are grades, the next better one. */
  aims: readonly Aim[]
}

export interface Aim {
  /** Absent: to pass. */
  grade?: string
  priority: Priority
}

/** Empty where the system draws no conclusion. */
export function explain(
  assessment: Assessment,
  { attainableGrade }: Conclusion,
  gaps: readonly Gap[],
  calendar: Calendar,
): Explanation {
  const declared = assessment.checklist.conclusion
  if (declared === 'none') return { aims: [] }
  const daysOf = new Map(gaps.map((gap) => [gap.assessed, workingDays(gap, calendar)]))
  const daysFor = (item: Assessed) => daysOf.get(item)
  const pass = priorityOf(assessment, declared.rules, daysFor)
  const above =
    pass.kind === 'reached' && attainableGrade !== undefined
      ? rulesAbove(declared.rules, attainableGrade)
      : undefined
  if (!above) return { aims: [{ priority: pass }] }
  const grade = gradesOf(above).at(-1)!
  return { aims: [{ priority: pass }, { grade, priority: priorityOf(assessment, above, daysFor) }] }
}

/** Working days that its deadline class gives it; nothing for what has no due date. */
function workingDays({ deadline, seen }: Gap, calendar: Calendar): number | undefined {
  return deadline?.kind === 'due' ? workingDaysBetween(calendar, seen, deadline.due) : undefined
}
