import type * as chinese from '../zh/compare.ts'

export const compare: typeof chinese.compare = {
  title: (p) => `${p.subject} · ${p.checklist} · self-rating compared`,
  self: 'Self-rating',
  other: 'Compared with',
  rated: 'Rated by both',
  ratedOf: (p) =>
    p.both < p.total ? `${p.both} of ${p.total}; the rest cannot be compared yet` : `all ${p.both}`,
  bias: 'Bias of the self-rating',
  over: 'Over-rated',
  under: 'Under-rated',
  agree: 'Agreed',
  nothing: 'nothing to compare',
  overItems: 'Over-rated indicators (the furthest apart first)',
  underItems: 'Under-rated indicators',
  noneOver: 'No indicator is over-rated.',
  noneUnder: 'No indicator is under-rated.',
  points: 'Points beyond',
  bySection: 'By section',
  byOwner: 'By department',
  applies: 'Whether it applies is disputed',
  selfOnly: 'Only self-rated',
  otherOnly: 'Only rated by the other round',
  undecided: 'Undecided on one side, so not compared yet',
  more: (p) => `… and ${p.count} more`,
  note: 'Bias is counted over what both have rated: over-rated is what the self-rating gives a better outcome, or more points for the same one.',
  noSelf: (p) =>
    `The checklist "${p.checklist}" has no round of kind self yet, so there is no self-rating. Check yourself first, or name a round with --self.`,
  noOther: (p) =>
    `The checklist "${p.checklist}" has no round but self-checks. Open one, such as zicha round open ${p.checklist} ROUND --kind inspector, and answer it.`,
  several: (p) =>
    `Several rounds are equally new; say which one with ${p.option}: ${p.rounds.join(', ')}.`,
  notSelf: (p) => `The round ${p.round} is no self-check (${p.kind}), so it cannot follow --self.`,
  isSelf: (p) => `The round ${p.round} is a self-check, so it cannot follow --inspector.`,
}
