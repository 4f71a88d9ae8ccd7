import type { Catalogue } from '../../messages/catalogue.ts'
import { answerKey } from '../../record/entry.ts'
import { gapSeverities } from '../../rectification/gap.ts'
import { ledgerItems, type FoundGap, type LedgerItem } from '../../rectification/ledger-items.ts'
import { isOpenState } from '../../rectification/life-cycle.ts'
import { gapText } from '../gap-report/phrases.ts'
import type { SelfReport } from './input.ts'

/** What departments and places are called in this school. */
export interface Names {
  owners: Readonly<Record<string, string>>
  places: Readonly<Record<string, string>>
}

/** The problems of a report: those to be mended, worst first, then those that are closed. */
export interface ReportItems {
  bySchool: readonly LedgerItem[]
  bySuperior: readonly LedgerItem[]
  closed: readonly LedgerItem[]
  /** Open problems of the ledger that belong to no indicator, and so to no checklist. */
  unlinked: number
}

/** Every gap of the round and every problem of the ledger that is linked to its checklist. */
export function reportItems(report: SelfReport, say: Catalogue): ReportItems {
  const { assessment, gaps, round, ledger = { problems: [] }, today } = report
  const checklist = assessment.checklist.id
  const found = gaps.map((gap): FoundGap => {
    const target = gapText(gap, assessment.checklist.facts, say)
    return { checklist, round: round.id, gap, target }
  })
  const met = new Set(
    assessment.items
      .filter(({ outcome }) => outcome === 'met')
      .map(({ question }) => `${checklist}:${answerKey(question.indicator.id, question.stage)}`),
  )
  const all = ledgerItems(ledger, { gaps: found, met }, today)
  const own = all.filter(
    ({ links, state }) => state !== 'divided' && links.some((link) => link.checklist === checklist),
  )
  const open = own.filter(isStillOpen).sort((a, b) => rank(a) - rank(b))
  return {
    bySchool: open.filter(({ mendedBy }) => mendedBy === 'school'),
    bySuperior: open.filter(({ mendedBy }) => mendedBy === 'superior'),
    closed: own.filter((item) => !isStillOpen(item)),
    unlinked: all.filter(({ links, state }) => links.length === 0 && isOpenState(state)).length,
  }
}

/** What was found again after it had been closed is a problem again, whoever has reopened it or not. */
function isStillOpen({ state, suggests }: LedgerItem): boolean {
  return isOpenState(state) || state === 'transferred' || suggests === 'reopen'
}

/** Sorting is stable: within a severity it stays by date. */
function rank({ severity }: LedgerItem): number {
  return gapSeverities.indexOf(severity)
}
