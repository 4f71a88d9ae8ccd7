import { digestOf } from '../../checklist/digest.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import { indicatorsOf, type Question } from '../../checklist/walk.ts'
import { dueOf, type FollowedGap } from '../../rectification/followed.ts'
import { isOverdue } from '../../rectification/gap.ts'
import type { Assessed } from '../../scoring/assess.ts'
import { countOutcomes } from '../../scoring/sections.ts'
import { evidenceJson } from '../evidence.ts'
import { ledgerJson } from '../ledger/json.ts'
import { beforeJson, planJson } from '../plan.ts'
import { pointsByStage, type StagePoints } from './points.ts'
import { explanationJson } from './explain-json.ts'
import type { GapReport } from './input.ts'

/**
 * The gap report for machines, `zicha/gap-report@1`. Words of the tool are left out: outcomes, classes and reasons
 * are codes. Numbers are unrounded. Of a gap, `deadline` is the rule's; `due`, `daysLeft`, `overdue`, `beforeVisit` and
 * `mendedBy` are what stands, by the ledger where it has `problems` of it. Keys are only ever added within version 1.
 */
export function gapReportJson(report: GapReport): unknown {
  const { workspace, assessment, conclusion, round, today, gaps, sections } = report
  const { checklist, items, facts } = assessment
  return {
    format: 'zicha/gap-report@1',
    today,
    subject: workspace.subject,
    checklist: checklistPart(checklist),
    round,
    visits: workspace.visits,
    plan: planJson(report.plan),
    sealed: report.isSealed ?? false,
    progress: {
      answered: conclusion.answered,
      total: conclusion.total,
      counts: countOutcomes(items),
    },
    conclusion: {
      verdict: conclusion.verdict,
      provisional: conclusion.provisional,
      grade: conclusion.grade ?? null,
      provisionalGrade: conclusion.provisionalGrade ?? null,
      stages: conclusion.stages.map(({ stage, ...rest }) => ({ stage: stage ?? null, ...rest })),
    },
    vetoes: items.filter(({ question }) => question.indicator.veto).map(vetoPart),
    sections: sections.map(({ section, counts, total, rate }) => ({
      id: section.id,
      title: section.title,
      counts,
      total,
      rate: rate ?? null,
    })),
    points: pointsByStage(assessment).map(pointsPart),
    gaps: gaps.map((gap) => gapPart(gap, checklist)),
    shares: items.flatMap(({ question, shared }) =>
      shared ? [{ ...keyPart(question), ...shared }] : [],
    ),
    conflicts: items
      .filter(({ conflict }) => conflict)
      .map(({ question, conflict }) => ({
        ...keyPart(question),
        entries: conflict!.map(({ type, by, at, hash, ...entry }) => ({
          type,
          by,
          at,
          value: 'value' in entry ? entry.value : null,
          hash,
        })),
      })),
    factConflicts: facts.conflicts.map(({ fact, stage, entries }) => ({
      fact,
      stage: stage ?? null,
      entries: entries.map(({ by, at, value, hash }) => ({ by, at, value, hash })),
    })),
    undecided: items
      .filter(({ outcome }) => outcome === 'undecided')
      .map(({ question, judgement }) => ({
        ...keyPart(question),
        reason: judgement?.undecided ?? null,
        missing: judgement?.missing ?? null,
      })),
    unanswered: items
      .filter(({ outcome }) => outcome === 'unanswered')
      .map(({ question }) => keyPart(question)),
    leftOut: items.flatMap(({ question, leftOut }) =>
      leftOut ? [{ ...keyPart(question), ...leftOut }] : [],
    ),
    waived: assessment.waived.map(({ question }) => ({
      ...keyPart(question),
      ...question.indicator.waiver,
    })),
    notInForce: indicatorsOf(checklist).flatMap(({ id, status }) =>
      status ? [{ indicator: id, status }] : [],
    ),
    evidence: evidenceJson(report.evidence, report.plan?.visit.on),
    receipt: report.receipt ?? null,
    ...(report.explanation && { explanation: explanationJson(report, report.explanation) }),
  }
}

function checklistPart(checklist: Checklist) {
  const { id, edition, title, system, basedOn = [] } = checklist
  return { id, edition, title, system, basedOn, digest: digestOf(checklist).judging }
}

function pointsPart({ stage, score, sections, parts }: StagePoints) {
  return {
    stage: stage ?? null,
    ...score,
    total: score.total ?? null,
    sections: sections.map(({ section, tally }) => ({ id: section.id, ...tally })),
    parts: parts.map(({ id, tally }) => ({ id, ...tally })),
  }
}

function keyPart({ indicator, stage }: Question) {
  return { indicator: indicator.id, stage: stage ?? null }
}

function vetoPart({ question, outcome }: Assessed) {
  const { effect, label = null } = question.indicator.veto!
  return { ...keyPart(question), effect, label, outcome }
}

function gapPart(gap: FollowedGap, checklist: Checklist) {
  const { question, assessed, owner, deadline } = gap
  const { indicator } = question
  return {
    ...keyPart(question),
    officialNo: indicator.officialNo,
    title: indicator.title,
    section: question.section.id,
    outcome: assessed.outcome,
    severity: gap.severity,
    measured: assessed.judgement?.measured ?? null,
    threshold: assessed.judgement?.threshold ?? null,
    missing: gap.missing ?? null,
    owner: {
      lead: owner.lead ?? null,
      title: (owner.lead !== undefined && checklist.owners[owner.lead]) || null,
      assist: owner.assist,
    },
    mendedBy: gap.mendedBy,
    seen: gap.seen,
    deadline: deadline ?? null,
    deadlineCertainty:
      (indicator.deadline && checklist.deadlines[indicator.deadline]?.source?.certainty) ||
      'default',
    due: dueOf(gap) ?? null,
    daysLeft: gap.daysLeft ?? null,
    beforeVisit: beforeJson(gap.before),
    overdue: isOverdue(gap),
    problems: (gap.problems ?? []).map(ledgerJson),
    note: assessed.answer?.note ?? null,
    via: assessed.answer?.via ?? null,
    by: assessed.answer?.by ?? null,
  }
}
