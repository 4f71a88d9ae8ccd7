import { lightOfItem } from '../../rectification/light.ts'
import { isOverdue, type LedgerItem } from '../../rectification/ledger-items.ts'
import { beforeJson } from '../plan.ts'

/** A line of the ledger for machines, part of `zicha/ledger@1`. Keys are only ever added within version 1. */
export function ledgerJson(item: LedgerItem): unknown {
  const { problem, gaps, links, title, severity, state, owner, person } = item
  const { seen, due, review, daysLeft, mendedBy, suggests } = item
  return {
    number: problem?.number ?? null,
    title,
    target: item.target ?? null,
    links: links.map(({ checklist, indicator, stage }) => ({
      checklist,
      indicator,
      stage: stage ?? null,
    })),
    place: problem?.registered.place ?? null,
    severity,
    level: problem?.registered.level ?? null,
    state,
    owner: owner ?? null,
    person: person ?? null,
    leader: problem?.leader ?? null,
    officer: problem?.officer ?? null,
    seen,
    due: due ?? null,
    originalDue: problem?.originalDue ?? null,
    extensions: problem?.extensions ?? [],
    review: review ?? null,
    tentative: item.tentative ?? null,
    reviewedOn: problem?.reviewedOn ?? null,
    daysLeft: daysLeft ?? null,
    overdue: isOverdue(item),
    light: lightOfItem(item) ?? null,
    beforeVisit: beforeJson(item.before),
    mendedBy,
    measure: problem?.measure ?? null,
    milestones: problem?.milestones ?? [],
    percent: problem?.percent ?? null,
    transferredTo: problem?.transferredTo ?? null,
    acknowledged: problem?.acknowledged ?? null,
    submitted: problem?.submitted ?? null,
    verified: problem?.verified ?? null,
    closed: problem?.closed ?? null,
    rejections: problem?.rejections ?? 0,
    reopenings: problem?.reopenings ?? 0,
    foundIn: gaps.map(({ checklist, round }) => ({ checklist, round })),
    suggests: suggests ?? null,
  }
}
