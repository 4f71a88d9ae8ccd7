/** The words of the ledger (整改台账). */
export const ledger = {
  title: (p: { subject: string }) => `${p.subject} · 整改台账`,
  states: {
    registered: '待交办',
    assigned: '已交办',
    rectifying: '整改中',
    submitted: '待验收',
    verified: '待销号',
    closed: '已销号',
    transferred: '已移交',
    'on-hold': '挂账',
    standing: '长期坚持',
    divided: '已拆分',
  },
  actions: {
    assign: '交办',
    acknowledge: '签收',
    progress: '进展',
    extend: '延期',
    hold: '挂账',
    transfer: '移交',
    return: '退回学校',
    submit: '提交',
    verify: '校内验收',
    reject: '退回重改',
    close: '销号',
    reopen: '反弹重开',
    note: '备注',
  },
  views: {
    list: '列出',
    show: '查看',
    add: '登记',
    split: '拆分',
    sheet: '交办单',
    import: '导入',
  },
  register: '登记',
  mendedBy: { school: '学校', superior: '上级' },
  levels: { school: '学校自查', bureau: '教育局交办' },
  /** Who acts on what came from that level. */
  raisedBy: { school: '学校自己', bureau: '教育局' },
  closedBy: { school: '由学校销号', bureau: '教育局交办，由教育局销号' },
  /** Behind the name of whoever acted for a bureau. */
  office: (p: { code: string }) => `教育局 ${p.code}`,
  sendBack: (p: { file: string; school: string }) =>
    `已写入 ${p.file}。请把这个文件拷回${p.school}的 ledger 文件夹，学校就能看到。`,
  unnumbered: '未编号',
  columns: {
    number: '问题编号',
    problem: '问题',
    severity: '程度',
    state: '状态',
    owner: '责任部门',
    person: '责任人',
    due: '整改时限',
    left: '剩余',
    count: '数量',
  },
  empty: '台账里没有符合条件的问题。',
  allClear: '没有待整改的问题。',
  lead: (p: {
    open: number
    overdue: number
    today: number
    toVerify: number
    toClose: number
    closed: number
  }) =>
    [
      `待整改 ${p.open} 项`,
      `今天到期 ${p.today} 项`,
      `超期 ${p.overdue} 项`,
      `待验收 ${p.toVerify} 项`,
      `待销号 ${p.toClose} 项`,
      `已销号 ${p.closed} 项`,
    ].join('，'),
  bySchool: '学校整改',
  bySuperior: '移交上报（不计入学校整改率）',
  done: '已销号',
  due: (p: { date: string; weekday: string }) => `${p.date} 周${p.weekday}`,
  /** How a date came about that is not the one it was assigned with. */
  dueBy: { extend: '已延期', reject: '退回后重算', reopen: '重开后重算', return: '退回后重算' },
  review: (p: { date: string }) => `下次复核 ${p.date}`,
  byRule: '按规则推算，交办后定下',
  suggestions: {
    submit: '对应指标已填达标，整改好了请提交（zicha ledger submit）',
    reopen: '销号后又查出同样的问题，请核实后重开（zicha ledger reopen）',
  },
  reopened: (p: { times: number }) => `反弹 ${p.times} 次`,
  rejected: (p: { times: number }) => `退回 ${p.times} 次`,
  original: (p: { date: string }) => `原定 ${p.date}`,
  extended: (p: { times: number }) => `延期 ${p.times} 次`,
  parts: (p: { parts: readonly string[] }) => `拆分为 ${p.parts.join('、')}`,
  found: (p: { checklist: string; round: string; question: string }) =>
    `${p.checklist} ${p.round} 轮：${p.question}`,
  foundAgain: (p: { round: string; question: string; target: string }) =>
    `${p.round} 轮${p.question ? ` ${p.question}` : ''}：${p.target}`,
  notCounted: (p: { action: string; by: string; at: string; why: string }) =>
    `${p.by}（${p.at}）的“${p.action}”没有生效：${p.why}`,
  fields: {
    foundIn: '查出于',
    links: '对应指标',
    place: '点位',
    severity: '程度',
    source: '来源',
    state: '状态',
    seen: '发现日期',
    target: '差距与要求',
    owner: '责任部门',
    leader: '责任领导',
    person: '责任人',
    officer: '包校责任人',
    class: '整改类型',
    due: '整改时限',
    measure: '整改措施',
    milestones: '节点',
    progress: '进展',
    before: '整改前佐证',
    after: '整改后佐证',
    acknowledged: '签收',
    verified: '校内验收',
    closed: '销号',
    transferred: '移交',
    review: '复核',
    note: '备注',
  },
  history: '经过',
  /** 责任人 李四 */
  detail: (p: { name: string; text: string }) => `${p.name} ${p.text}`,
  to: (p: { to: string; document: string }) =>
    `移交${p.to}${p.document ? `（${p.document}）` : ''}`,
  recordedOn: (p: { on: string }) => `${p.on} 录入`,
  deed: (p: { by: string; on: string; saidOn?: string }) =>
    p.saidOn === undefined || p.saidOn === p.on
      ? `${p.by}，${p.on}`
      : `${p.by}，${p.saidOn}（${p.on} 录入）`,
  transferredTo: (p: { to: string; document: string; on: string }) =>
    `${p.on} 移交${p.to}${p.document ? `（${p.document}）` : ''}`,
  milestone: (p: { title: string; due: string }) => `${p.due} ${p.title}`,
  percent: (p: { percent: number }) => `完成 ${p.percent}%`,
  noIndicator: '没有对应的指标',
  refusals: {
    'not-in-this-state': (p: { state: string }) => `问题现在是“${p.state}”，不能做这一步`,
    'not-the-responsible-person': (p: { person: string }) => `要由责任人${p.person}本人签收`,
    'needs-another-person': (p: { person: string }) =>
      p.person === '' ? '没有写责任人' : `${p.person}是责任人或提交人，要由另一个人办`,
    'no-measure': '没有写整改措施（--measure）',
    'no-evidence': '没有整改后的佐证（--evidence）',
    'no-later-date': (p: { due: string }) => `新时限要晚于现在的时限 ${p.due}`,
    'before-its-day': (p: { day: string }) => `新时限早于办理当天 ${p.day}`,
    'nothing-to-extend': '这个问题没有时限可延',
    'date-has-passed': (p: { option: string; date: string; day: string }) =>
      `${p.option} 的日期 ${p.date} 早于办理当天，请写 ${p.day} 或以后的日期`,
    'of-another-level': (p: { level: string; who: string; action: string }) =>
      `这是${p.level}的问题，由${p.who}${p.action}`,
    'for-the-subject': '签收、整改、提交、校内验收由学校自己办',
    'date-of-another-level': '教育局交办的问题，时限由教育局定；要延期，请教育局办',
    'no-plan': '挂账要有节点（--milestone "招标=2027-03-01"）',
    'no-reason': '没有写理由（--reason）或去向（--to）',
  },
  /** `school`: the code of the school where a bureau closes it in a copy. */
  wrongEvidence: (p: { number: string; pieces: string; school: string }) =>
    `注意：${p.number} 提交的佐证与提交时不符：${p.pieces}。${
      p.school ? `请把学校的 evidence 文件夹也拷到 schools/${p.school} 再核对。` : '请核对。'
    }`,
  /** What may be done where it stands. */
  refusedNow: (p: { number: string; action: string; state: string; can: readonly string[] }) =>
    `${p.number} 不能${p.action}：现在是“${p.state}”。这时可以：${p.can.join('、')}。`,
  refused: (p: { number: string; action: string; why: string }) =>
    `${p.number} 不能${p.action}：${p.why}。`,
  did: (p: { number: string; action: string; title: string; state: string; due: string }) =>
    [
      `${p.number} ${p.title}：已${p.action}`,
      ...(p.state === `已${p.action}` ? [] : [`现在是“${p.state}”`]),
      ...(p.due ? [`整改时限 ${p.due}`] : []),
    ].join('，') + '。',
  registered: (p: { number: string; title: string; due: string }) =>
    `已登记 ${p.number} ${p.title}${p.due ? `，整改时限 ${p.due}` : ''}。`,
  nothingToRegister: '没有未登记的差距。',
  usage: {
    dueStands: (p: { due: string }) =>
      `时限在第一次交办时已经定下${p.due ? `（${p.due}）` : ''}，再交办不能改。要改请用 zicha ledger extend 编号 --due 新时限 --reason 理由。`,
    schoolOfBureau:
      '--school 只在教育局的工作区里用（zicha.yaml 里 kind: bureau）；学校办自己的台账，不写 --school。',
    noSchool: (p: { code: string }) =>
      `schools/${p.code} 里没有 zicha.yaml。请把这所学校的 zicha.yaml、ledger、evidence（和 records）拷到 schools/${p.code} 再来。`,
    otherSchool: (p: { code: string; seen: string }) =>
      `schools/${p.code} 里的 zicha.yaml 是“${p.seen}”的，不是学校“${p.code}”的。请核对放错了没有。`,
    noProblem: (p: { seen: string; suggestion: string }) =>
      `台账里没有问题“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。zicha ledger list 列出全部编号；未编号的差距写 清单:指标 或 清单:指标/学段。'}`,
    needsNumber: (p: { action: string }) =>
      `“${p.action}”要写问题编号，例如 zicha ledger assign CG01-2026-001 --to 李四。`,
    notForAction: (p: { option: string; action: string; options: readonly string[] }) =>
      `选项 ${p.option} 不用于“${p.action}”。可用：${p.options.join('、')}。`,
    needsOption: (p: { option: string; action: string }) => `“${p.action}”要写 ${p.option}。`,
    needsChoice: (p: { option: string; action: string; choices: readonly string[] }) =>
      `“${p.action}”要写 ${p.option}，可以写：${p.choices.join('、')}。`,
    unknownOwner: (p: { seen: string; suggestion: string; choices: readonly string[] }) =>
      `所用的清单里没有“${p.seen}”这个责任部门${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}可以写：${p.choices.join('、')}。改叫法用 zicha set owner。`,
    badMilestone: (p: { seen: string }) =>
      `节点“${p.seen}”要写成 名称=日期，例如 招标=2027-03-01。`,
    badWithin: (p: { seen: string }) =>
      `时长“${p.seen}”看不懂，请写成“5 个工作日”或“30 天”（5 working-days、30 days）。`,
    badLink: (p: { seen: string }) =>
      `“${p.seen}”要写成 清单:指标 或 清单:指标/学段，例如 quality-balance-school:R1/primary。`,
    badPercent: (p: { seen: string }) => `完成百分比“${p.seen}”要写 0 到 100 的整数。`,
    needsParts:
      '拆分要写两个以上的点位（--place 东楼 --place 西楼）或部门（--owner general --owner security）。',
    cannotDivide: (p: { number: string; state: string }) =>
      `${p.number} 现在是“${p.state}”，不能再拆分。`,
    noFile: (p: { seen: string }) =>
      `找不到佐证文件“${p.seen}”。路径从工作区的 evidence 文件夹、工作区或当前文件夹算起。`,
    pastDay: (p: { option: string; seen: string; today: string }) =>
      `${p.option} 的日期 ${p.seen} 已经过了，请写 ${p.today} 或以后的日期。`,
    importsAtSchool:
      '“导入”不用 --school：表里写的是学校签收、整改、校内验收的事，由学校在自己的文件夹里导入（zicha ledger import 文件）。导入以后，请学校把 ledger 和 evidence 文件夹拷给教育局。',
    futureDay: (p: { option: string; seen: string }) => `${p.option} 的日期 ${p.seen} 还没有到。`,
    dueNeedsClass: '这一步要写新的时限（--due 日期）：登记时没有写时长，无法按规则重算。',
  },
}
