/** Sentences about indicators that answer indicators of other checklists, too. */
export const lintCrossWalks = {
  'cross-walk-to-itself': {
    text: (p: { indicator: string }) => `alsoSatisfies 写的就是 ${p.indicator} 自己。`,
    fix: () => '请删掉这一条；如果是别的清单里同一个编号，请改 checklist。',
  },
  'cross-walk-twice': {
    text: (p: { from: string; checklist: string; indicator: string }) =>
      `${p.from} 的 alsoSatisfies 里，${p.checklist} 的 ${p.indicator} 写了两次。`,
    fix: () => '请留下一条；如果是漏了另一个指标，请改成那个指标的 id。',
  },
  'cross-walk-in-circle': {
    text: (p: { through: readonly string[] }) =>
      `写的是 forward，只有这边能代替那边，可是绕一圈又代替了自己：${p.through.join(' → ')}。`,
    fix: () => '两边都能代替的，都写 both；只有一边能代替的，删掉另一边的那一条。',
  },
  'unknown-cross-walk': {
    text: (p: { seen: string; checklist: string; suggestion: string }) =>
      `${p.checklist} 里没有 id 是“${p.seen}”的指标${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { checklist: string }) =>
      `请对照 ${p.checklist} 改正；那份清单已经去掉了这一项的，删掉这一条。`,
  },
  'cross-walk-not-checked': {
    text: (p: { checklist: string }) => `没有见到清单“${p.checklist}”，这一条没有核对。`,
    fix: () =>
      '写错了名字的请改正；确有这份清单的，和它一起校验：zicha validate 后面写上两个文件或它们的文件夹。',
  },
}
