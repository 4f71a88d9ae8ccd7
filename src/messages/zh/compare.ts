/** The words of the comparison of ratings. */
export const compare = {
  title: (p: { subject: string; checklist: string }) => `${p.subject} · ${p.checklist} · 自评对照`,
  self: '自评轮次',
  other: '对照轮次',
  rated: '两边都评',
  ratedOf: (p: { both: number; total: number }) =>
    p.both < p.total ? `${p.both}/${p.total} 项，其余还不能比` : `${p.both} 项，已全部评完`,
  bias: '自评偏差',
  over: '自评偏高',
  under: '自评偏低',
  agree: '一致',
  nothing: '没有可比的',
  overItems: '自评偏高的指标（差得最多的在前）',
  underItems: '自评偏低的指标',
  noneOver: '没有自评偏高的指标。',
  noneUnder: '没有自评偏低的指标。',
  points: '多评分',
  bySection: '按指标组',
  byOwner: '按责任部门',
  applies: '是否适用，两边说法不一',
  selfOnly: '只有自评',
  otherOnly: '只有对照轮次评了',
  undecided: '有一边待定，还不能比',
  more: (p: { count: number }) => `……还有 ${p.count} 项`,
  note: '偏差按两边都评的项计算：自评的判定（相同时看得分）比对照轮次好的为偏高。',
  noSelf: (p: { checklist: string }) =>
    `清单“${p.checklist}”还没有自查的轮次，没有自评可比。请先自查，或用 --self 指明。`,
  noOther: (p: { checklist: string }) =>
    `清单“${p.checklist}”除自查外还没有别的轮次可比。请先打开一轮，如 zicha round open ${p.checklist} 轮次 --kind inspector，再填报。`,
  several: (p: { option: string; rounds: readonly string[] }) =>
    `有几个轮次一样新，分不出比哪一个，请用 ${p.option} 指明：${p.rounds.join('、')}。`,
  notSelf: (p: { round: string; kind: string }) =>
    `轮次 ${p.round} 是${p.kind}，不是自查，不能写在 --self 后面。`,
  isSelf: (p: { round: string }) => `轮次 ${p.round} 是自查，不能写在 --inspector 后面。`,
}
