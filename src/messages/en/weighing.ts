import type * as chinese from '../zh/weighing.ts'

export const weighing: typeof chinese.weighing = {
  stages: 'Stages',
  perStage: 'answered per stage',
  onlyStages: (p) => `only ${p.stages}`,
  remedy: 'How to mend it',
  points: 'Points',
  some: (p) => (p.points === '1' ? '1 point' : `${p.points} points`),
  bonus: 'bonus, on top of the full score',
  deduct: 'Deduction',
  deducted: (p) => `${p.each} for each, ${p.most ? `at most ${p.most}` : 'until none is left'}`,
  part: 'Way of assessment',
  veto: 'Veto',
  prerequisite: 'Prerequisite',
  noApplying: 'no applying without it',
  exempt: 'Exempt',
  exemptBy: (p) =>
    `who holds "${p.honour}" is exempt; it ${p.counts === 'full' ? 'counts with full points' : 'does not count'}`,
  severity: 'Severity',
  mendedBy: 'Mended by',
  mends: { school: 'the subject itself', superior: 'those above; it can only be reported' },
  metWhenYes: '"yes" is what meets it',
  share: (p) => `${p.outcome}, ${p.share}% of the points`,
}
