import type { Workspace } from '../checklist/shape/workspace.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { percent, rounded } from '../messages/number.ts'
import type { RoundKind } from '../record/entry.ts'
import type { Assessed, Assessment } from '../scoring/assess.ts'
import type { Agreement, Bias, Compared, Comparison } from '../scoring/compare.ts'
import { facts, heading, list, paragraph, table, type Block, type Document } from './document.ts'
import { answerText, questionName } from './gap-report/phrases.ts'

export interface Rating {
  round: { id: string; kind: RoundKind }
  assessment: Assessment
}

export interface ComparisonReport {
  workspace: Workspace
  self: Rating
  other: Rating
  comparison: Comparison
}

/** 自评对照: the self-rating against another round. */
export function comparisonDocument(report: ComparisonReport, say: Catalogue): Document {
  const { workspace, self, other, comparison } = report
  const words = say.compare
  const { checklist } = self.assessment
  const roundName = ({ round: { id, kind } }: Rating) =>
    say.report.roundNamed({ round: id, kind: say.domain.roundKinds[kind] })
  const { all } = comparison
  return {
    title: words.title({ subject: workspace.subject.name, checklist: checklist.title }),
    blocks: [
      facts([
        [say.report.checklist, say.report.checklistNamed(checklist)],
        [words.self, roundName(self)],
        [words.other, roundName(other)],
        [words.rated, words.ratedOf(all)],
        [words.over, shareText(all.over, all, say)],
        [words.under, shareText(all.under, all, say)],
      ]),
      paragraph(words.note),
      heading(1, words.overItems),
      itemTable(report, comparison.over, words.noneOver, say),
      heading(1, words.underItems),
      itemTable(report, comparison.under, words.noneUnder, say),
      heading(1, words.bySection),
      biasTable(
        say.report.section,
        comparison.sections.map(({ section, bias }) => [`${section.id} ${section.title}`, bias]),
        say,
      ),
      heading(1, words.byOwner),
      biasTable(
        say.report.owner,
        comparison.owners.map(({ owner, bias }) => [ownerName(report, owner, say), bias]),
        say,
      ),
      ...restBlocks(comparison, say),
    ],
  }
}

function itemTable(
  report: ComparisonReport,
  items: readonly Compared[],
  empty: string,
  say: Catalogue,
): Block {
  const words = say.compare
  const hasPoints = items.some(({ points }) => points !== undefined)
  const { self, other } = report
  return table({
    columns: [
      { title: say.report.indicator, min: 12, grow: 2 },
      { title: say.domain.roundKinds[self.round.kind], min: 8 },
      { title: say.domain.roundKinds[other.round.kind], min: 8 },
      ...(hasPoints ? [{ title: words.points, align: 'right' as const }] : []),
      { title: say.report.owner, min: 6 },
    ],
    rows: items.map((one) => [
      questionName(one.question, say),
      ratingText(one.self, self.assessment, say),
      ratingText(one.other, other.assessment, say),
      ...(hasPoints ? [one.points === undefined ? '—' : rounded(one.points)] : []),
      ownerName(report, one.question.indicator.owner?.lead, say),
    ]),
    empty,
  })
}

/** The outcome, and what was answered. */
function ratingText(
  { question, outcome, answer }: Assessed,
  { checklist }: Assessment,
  say: Catalogue,
): string {
  const word = say.domain.outcomes[outcome]
  if (!answer || answer.notApplicable !== undefined) return word
  return `${word}\n${answerText(checklist, question, answer.value, say)}`
}

function biasTable(
  title: string,
  rows: readonly (readonly [string, Bias])[],
  say: Catalogue,
): Block {
  const words = say.compare
  return table({
    columns: [
      { title, min: 12 },
      { title: words.rated, align: 'right' },
      { title: words.over, align: 'right' },
      { title: words.under, align: 'right' },
    ],
    rows: rows.map(([name, bias]) => [
      name,
      `${bias.both}/${bias.total}`,
      shareText(bias.over, bias, say),
      shareText(bias.under, bias, say),
    ]),
  })
}

/** A share never stands without what it is of, and is a percentage only once both have rated all. */
function shareText(count: number, { both, total }: Bias, say: Catalogue): string {
  if (both === 0) return say.compare.nothing
  const share = `${count}/${both}`
  return both < total ? share : say.marks.within(share, `${percent(count / both)}%`)
}

/** How many are named; the rest is counted. */
const most = 20

function restBlocks({ items }: Comparison, say: Catalogue): Block[] {
  const words = say.compare
  const groups: readonly (readonly [Agreement, string])[] = [
    ['applies', words.applies],
    ['undecided', words.undecided],
    ['self-only', words.selfOnly],
    ['other-only', words.otherOnly],
  ]
  return groups.flatMap(([agreement, title]) => {
    const own = items.filter((one) => one.agreement === agreement)
    if (own.length === 0) return []
    const names = own.slice(0, most).map(({ question, self, other }) => {
      const outcomes = [self, other].map(({ outcome }) => say.domain.outcomes[outcome])
      const name = questionName(question, say)
      return agreement === 'applies' ? say.marks.said(name, outcomes.join(' / ')) : name
    })
    const more = own.length > most ? [words.more({ count: own.length - most })] : []
    return [heading(1, title), list([...names, ...more])]
  })
}

function ownerName(
  { workspace, self }: ComparisonReport,
  owner: string | undefined,
  say: Catalogue,
): string {
  if (owner === undefined) return say.report.ownerNone
  return { ...self.assessment.checklist.owners, ...workspace.owners }[owner] ?? owner
}

/** For machines, `zicha/compare@1`: codes for words, shares only as their two numbers. */
export function comparisonJson({ workspace, self, other, comparison }: ComparisonReport): unknown {
  const { checklist } = self.assessment
  return {
    format: 'zicha/compare@1',
    subject: workspace.subject,
    checklist: { id: checklist.id, edition: checklist.edition, title: checklist.title },
    self: self.round,
    inspector: other.round,
    bias: comparison.all,
    sections: comparison.sections.map(({ section: { id, title }, bias }) => ({
      id,
      title,
      ...bias,
    })),
    owners: comparison.owners.map(({ owner, bias }) => ({ owner: owner ?? null, ...bias })),
    over: comparison.over.map(keyPart),
    under: comparison.under.map(keyPart),
    items: comparison.items.map((one) => ({
      ...keyPart(one),
      section: one.question.section.id,
      owner: one.question.indicator.owner?.lead ?? null,
      agreement: one.agreement,
      self: ratingPart(one.self),
      inspector: ratingPart(one.other),
      points: one.points ?? null,
    })),
  }
}

function keyPart({ question: { indicator, stage } }: Compared) {
  return { indicator: indicator.id, stage: stage ?? null }
}

function ratingPart({ outcome, answer, judgement }: Assessed) {
  return {
    outcome,
    value: answer?.value ?? null,
    measured: judgement?.measured ?? null,
    by: answer?.by ?? null,
  }
}
