import type { Document } from '../report/document.ts'
import type { GapReport } from '../report/gap-report/input.ts'
import type { Context } from './context.ts'

/** A report in both of its forms, each built only when needed. */
export interface Told {
  document: () => Document
  data: () => unknown
}

/** What can be told of a round, by the word behind `--as`, loaded when it is asked for. The first is the default. */
export const reports = {
  gap: async ({ say }, report) => {
    const { gapReportDocument } = await import('../report/gap-report/document.ts')
    const { gapReportJson } = await import('../report/gap-report/json.ts')
    return { document: () => gapReportDocument(report, say), data: () => gapReportJson(report) }
  },
  'self-check': async ({ say }, report) => {
    const { selfReportDocument } = await import('../report/self-report/document.ts')
    const { selfReportJson } = await import('../report/self-report/json.ts')
    const whole = { ...report, texts: report.workspace.report }
    return {
      document: () => selfReportDocument(whole, say),
      data: () => selfReportJson(whole, say),
    }
  },
} satisfies Record<string, (context: Context, report: GapReport) => Promise<Told>>

export type ReportName = keyof typeof reports
