import { nextVisit, type VisitYear } from '../rectification/visit.ts'
import { calendarOf } from './calendar-file.ts'
import type { Context } from './context.ts'
import type { OpenWorkspace } from './workspace.ts'

/**
 * What dates are counted by in this school: its working days and terms, whether holidays stop the clock, and the plan
 * for the next visit. Throws a UserError where its calendar cannot be read.
 */
export async function schoolYear(context: Context, open: OpenWorkspace): Promise<VisitYear> {
  const { visits, terms, planning, schoolHolidays } = open.workspace
  const plan = nextVisit(visits, planning, context.today)
  return {
    calendar: await calendarOf(context, open),
    terms,
    stopsInHolidays: schoolHolidays === 'stop',
    plan,
    rectifyBy: plan?.rectifyBy,
  }
}
