/** What an indicator weighs, for whoever reads its checklist. */
export const weighing = {
  stages: '学段',
  perStage: '按学段填报',
  onlyStages: (p: { stages: string }) => `只问${p.stages}`,
  remedy: '怎么改',
  points: '分值',
  some: (p: { points: string }) => `${p.points} 分`,
  bonus: '加分项，不计入满分',
  deduct: '扣分',
  deducted: (p: { each: string; most: string }) =>
    `每处扣 ${p.each}，${p.most ? `最多扣 ${p.most}` : '扣完为止'}`,
  part: '测评方式',
  veto: '一票否决',
  prerequisite: '前置条件',
  noApplying: '不达标就不能申报',
  exempt: '免评',
  exemptBy: (p: { honour: string; counts: 'left-out' | 'full' }) =>
    `已获“${p.honour}”的免评，${p.counts === 'full' ? '按满分计' : '不计入'}`,
  severity: '程度',
  mendedBy: '谁来改',
  mends: { school: '自行整改', superior: '要上级解决，只能上报' },
  metWhenYes: '答“是”为达标',
  share: (p: { outcome: string; share: string }) => `${p.outcome}，得分值的 ${p.share}%`,
}
