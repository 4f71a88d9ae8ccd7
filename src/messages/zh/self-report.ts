/** The words of the self-check report (自查报告), which a school hands in. */
export const selfReport = {
  kinds: { gap: '差距报告', 'self-check': '自查报告' },
  noExplain: '--explain 只用于差距报告（--as gap）。',
  title: (p: { subject: string; checklist: string }) =>
    `${p.subject}关于《${p.checklist}》的自查报告`,
  /** What the school writes itself, with `zicha set report`. */
  texts: {
    addressee: '主送单位',
    overview: '学校概况',
    organisation: '自查组织与方法',
    next: '下一步打算',
  },
  addressed: (p: { to: string }) => `${p.to}：`,
  toFill: (p: { what: string; key: string }) =>
    `〔待填：${p.what}，用 zicha set report ${p.key} 填写〕`,
  headings: {
    overview: '一、学校概况',
    organisation: '二、自查组织与方法',
    findings: '三、对照指标的自查情况',
    problems: '四、存在问题',
    measures: '五、整改措施与时限',
    next: '六、下一步打算',
    annex: '附件：问题台账',
  },
  facts: '自查填报的基础数据',
  factColumns: { fact: '项目', value: '数值', asOf: '数据时点', source: '口径' },
  period: '自查日期',
  from: (p: { from: string; to: string }) => (p.from === p.to ? p.from : `${p.from} 至 ${p.to}`),
  people: '填报人',
  nobody: '还没有填报。',
  progress: (p: { total: number; answered: number }) =>
    `应查 ${p.total} 项，已查 ${p.answered} 项${p.answered < p.total ? `，尚有 ${p.total - p.answered} 项未查，本报告只反映已查部分` : ''}。`,
  sectionLead: (p: { title: string; number: number }) => `（${numeral(p.number)}）${p.title}。`,
  reached: (p: { outcome: string; count: number }) => `${p.outcome} ${p.count} 项`,
  sectionCounts: (p: { total: number; reached: readonly string[] }) =>
    `共 ${p.total} 项，其中${p.reached.join('、')}。`,
  sectionGaps: (p: { outcome: string; indicators: readonly string[] }) =>
    `${p.outcome}的是：${p.indicators.join('；')}。`,
  graded: (p: { severity: string; count: number }) => `${p.severity} ${p.count} 个`,
  problemCounts: (p: { total: number; graded: readonly string[] }) =>
    `共有待整改问题 ${p.total} 个：${p.graded.join('，')}。`,
  noProblems: '已查的项目中没有待整改的问题。',
  bySchool: '（一）学校自行整改的问题',
  bySuperior: '（二）需上级解决的问题',
  problemLead: (p: { number: number; title: string }) => `${p.number}．${p.title}。`,
  severity: (p: { severity: string }) => `（${p.severity}）`,
  foundAgain: '销号后再次查出。',
  ended: (p: { text: string }) => (/[。！？]$/u.test(p.text) ? p.text : `${p.text}。`),
  measure: (p: { text: string }) => `措施：${p.text}`,
  measureToFill: '〔待填：整改措施〕',
  personToFill: '〔待填：责任人〕',
  responsible: (p: { person: string; owner: string }) =>
    p.owner ? `责任人：${p.person}（${p.owner}）` : `责任人：${p.person}`,
  leader: (p: { leader: string }) => `责任领导：${p.leader}`,
  due: (p: { parts: readonly string[] }) => `时限：${p.parts.join('，')}`,
  missing: (p: { measures: number; people: number }) =>
    `〔待填：${[
      ...(p.measures > 0 ? [`${p.measures} 个问题没有整改措施`] : []),
      ...(p.people > 0 ? [`${p.people} 个问题没有责任人`] : []),
    ].join(
      '，',
    )}；未编号的先用 zicha ledger add --gaps 登记，再用 zicha ledger assign 编号 --to 姓名 --measure 措施 交办〕`,
  closed: (p: { count: number }) => `已整改销号 ${p.count} 个，见附件。`,
  unlinked: (p: { count: number }) =>
    `台账中另有 ${p.count} 个没有对应指标的问题，不在本报告内，见整改台账。`,
  noMeasures: '没有待整改的问题，不需要整改措施。',
  noAnnex: '没有问题。',
  columns: {
    number: '序',
    problem: '问题',
    severity: '程度',
    measure: '整改措施',
    owner: '责任部门',
    person: '责任人',
    due: '整改时限',
    state: '状态',
  },
  sealed: (p: { subject: string }) => `${p.subject}（盖章）`,
  signatures: ['填报人：__________', '分管校长：__________', '校长：__________'],
  date: (p: { year: number; month: number; day: number }) => `${p.year}年${p.month}月${p.day}日`,
}

/** 一、十、十二、二十三: up to 99. */
function numeral(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = Math.floor(number / 10)
  if (tens > 9) return String(number)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${digits[number % 10]}`
}
