/** 倒排计划、超期提示和红黄绿: the words around visits and lateness. */
export const planning = {
  steps: {
    selfCheck: '自查完成',
    rectify: '整改完成',
    verify: '校内验收',
    file: '资料归档',
  },
  heading: '倒排计划',
  /** `by` is the last day of the step. */
  step: (p: { step: string; by: string; before: number; isDefault: boolean; isPast: boolean }) =>
    `${p.by} 前${p.step}（迎检日前 ${p.before} 天${p.isDefault ? '，默认' : ''}${p.isPast ? '，已过' : ''}）`,
  stepNext: (p: { step: string; by: string; days: number }) =>
    p.days === 0 ? `下一步：今天要${p.step}` : `下一步：${p.by} 前${p.step}，还有 ${p.days} 天`,
  stepsOver: '倒排计划的各步日期都已过，请抓紧收尾。',
  ours: '标“默认”的天数是本工具定的，不是文件规定，可用 zicha set planning 改。',
  /** Beside the rule's own date. */
  before: (p: { by: string }) => `迎检须 ${p.by.slice(5)} 前`,
  cannotFinish: (p: { start: string }) =>
    p.start
      ? `检查前难以完成（最迟 ${p.start} 开始）：请先定临时措施，写进整改措施`
      : '检查前难以完成：请先定临时措施，写进整改措施',
  milestonesMissing: '工程类：还没有节点，请用 zicha ledger assign --milestone 填写',
  milestone: (p: { title: string; due: string }) => `节点 ${p.due} ${p.title}`,
  lights: { red: '红', yellow: '黄', green: '绿' },
  lightMeans: '红：有超期；黄：剩余不足时限的三分之一，或今天到期；绿：其余。',
  escalation: { remind: '提醒', talk: '约谈', circular: '通报' },
  escalationStep: (p: { step: string; after: number; isDefault: boolean }) =>
    `${p.after} 天起${p.step}${p.isDefault ? '（默认）' : ''}`,
  escalationPlan: (p: { steps: readonly string[] }) =>
    `超期提示：${p.steps.join('，')}。只提示，不代发。`,
  outside: '要在工作区文件夹里面。',
  noCalendar: (p: { file: string; within: string; reason: string }) =>
    `${p.within} 的 calendar 写的“${p.file}”用不了：${p.reason}请改 calendar，或用 zicha set calendar --remove 去掉。`,
  badCalendar: (p: { file: string }) => `工作日历 ${p.file} 有错，日期没法算：`,
}
