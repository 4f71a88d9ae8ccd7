/** What all stages of a school share, and how it is shared out. */
export const split = {
  label: '分摊',
  title: '全校共用资源的分摊',
  lead: (p: { how: string }) => `下列各项全校填一次，${p.how}，分学段判定。`,
  how: (p: { fact: string; weights: readonly string[] }) =>
    `按${p.fact}加权分摊到各学段（权重：${p.weights.join('、')}）`,
  weight: (p: { stage: string; value: string; more: string }) => `${p.stage} ${p.value}${p.more}`,
  /** Of an indicator, for whoever reads the checklist. */
  rule: (p: { how: string }) =>
    `各学段共用：有几个学段的学校全校填一次，${p.how}；分得清的可以分学段填`,
  /** Of a question, for whoever answers it. */
  ask: (p: { how: string }) => `请填全校的数，只填一次；${p.how}`,
  whole: '全校',
  stage: '学段',
  share: '份额',
  part: '分得',
  gap: (p: { whole: string; share: string; part: string }) =>
    `全校：${p.whole}；加权分摊后本学段占 ${p.share}，即 ${p.part}`,
  forSchool: (p: { amount: string; unit: string; direction: 'more' | 'fewer' }) =>
    `全校合计需${p.direction === 'more' ? '增加' : '减少'} ${p.amount} ${p.unit}`,
}
