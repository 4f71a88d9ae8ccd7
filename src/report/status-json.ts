import type { EscalationStep } from '../checklist/planned-days.ts'
import type { LedgerItem } from '../rectification/ledger-items.ts'
import { lightOfItem } from '../rectification/light.ts'
import { disagreementsJson } from './disagreements.ts'
import { counted } from './ledger/list.ts'
import { planJson } from './plan.ts'
import type { Status } from './status.ts'

/**
 * The morning screen for machines, `zicha/status@1`. The numbers of a round are those of its gap report, which
 * stands by the ledger where it has a problem; those of `problems` are the whole ledger's. Keys are only ever added within
 * version 1.
 */
export function statusJson(status: Status): unknown {
  const { today, subject, visits, rounds, disagreements, plan, items, morning } = status
  const { overdue, dueToday, toVerify, toClose, toRefer, suggestions, cannotFinish, next, pace } =
    morning
  return {
    format: 'zicha/status@1',
    today,
    subject,
    visits,
    rounds,
    disagreements: disagreementsJson(disagreements),
    plan: planJson(plan),
    problems: { ...counted(items), toRefer: toRefer.length, transferred: morning.transferred },
    pace: pace ? { ...pace, perDay: pace.perDay ?? null } : null,
    overdue: overdue.map(({ item, escalation }) => itemJson(item, escalation)),
    dueToday: dueToday.map((item) => itemJson(item)),
    toVerify: toVerify.map((item) => itemJson(item)),
    toClose: toClose.map((item) => itemJson(item)),
    toRefer: toRefer.map((item) => itemJson(item)),
    suggestions: suggestions.map((item) => itemJson(item)),
    cannotFinish: cannotFinish.map((item) => itemJson(item)),
    next: next.map((item) => itemJson(item)),
    departments: morning.departments.map(({ owner, ...lights }) => ({
      owner: owner ?? null,
      ...lights,
    })),
  }
}

function itemJson(item: LedgerItem, escalation?: EscalationStep) {
  const { problem, links, title, state, owner, person, due, daysLeft, suggests } = item
  return {
    number: problem?.number ?? null,
    links: links.map(({ checklist, indicator, stage }) => ({
      checklist,
      indicator,
      stage: stage ?? null,
    })),
    title,
    state,
    owner: owner ?? null,
    person: person ?? null,
    due: due ?? null,
    daysLeft: daysLeft ?? null,
    light: lightOfItem(item) ?? null,
    escalation: escalation ?? null,
    suggests: suggests ?? null,
  }
}
