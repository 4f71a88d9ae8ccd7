import { settingExamples } from './setting-examples.ts'

/** What `zicha set` says: it changes zicha.yaml, one thing at a time. */
export const settings = {
  what: {
    visit: (p: { title: string }) => `迎检日“${p.title}”`,
    person: (p: { name: string }) => `人员“${p.name}”`,
    owner: (p: { id: string }) => `责任部门${p.id ? ` ${p.id}` : ''}`,
    term: (p: { title: string }) => `学期“${p.title}”`,
    honour: (p: { id: string }) => `已有称号${p.id ? ` ${p.id}` : ''}`,
    name: '学校名称',
    code: '学校代码',
    stages: '学段',
    report: (p: { part: string }) => `自查报告的“${p.part}”`,
    days: (p: { kind: string; step: string }) => `${p.kind}“${p.step}”`,
  },
  /** In a word each, as they may be typed. */
  names: {
    visit: '迎检日',
    person: '人员',
    owner: '责任部门',
    term: '学期',
    honour: '称号',
    name: '校名',
    code: '代码',
    stages: '学段',
    report: '自查报告',
    planning: '倒排计划',
    escalation: '超期提示',
    holidays: '寒暑假',
    calendar: '工作日历',
  },
  kinds: {
    visit: '迎检日',
    person: '人员',
    owner: '责任部门在本校叫什么',
    term: '学期',
    honour: '已有称号',
    name: '学校名称',
    code: '学校代码',
    stages: '学段',
    report: '自查报告里学校自己写的部分',
    planning: '倒排计划',
    escalation: '超期提示',
    holidays: '寒暑假算不算时间',
    calendar: '工作日历文件',
  },
  words: {
    title: '名称',
    name: '名称或姓名',
    code: '代码',
    date: '日期',
    from: '开始的日期',
    to: '结束的日期',
    postOrNothing: '职务（没有就直接回车）',
    untilOrNothing: '有效到哪一天（长期有效就直接回车）',
    text: '内容（或 --file 文件）',
    days: '天数',
    calendar: '文件名（放在工作区里）',
    daysOrNothing: '几天（直接回车用默认值）',
    calendarOrNothing: '文件名，放在工作区里（直接回车去掉）',
    whichStep: '哪一步？',
  },
  examples: settingExamples,
  missing: (p: { name: string; example: string }) => `少写了${p.name}。例如：${p.example}`,
  holidays: { count: '照算', stop: '停算' },
  days: (p: { count: number }) => `${p.count} 天`,
  badDays: (p: { seen: string }) => `天数“${p.seen}”要写 0 到 999 的整数。`,
  changed: (p: { what: string; from: string; to: string }) =>
    `${p.what}：${p.from || '未设'} → ${p.to || '已删除'}（已写入 zicha.yaml）`,
  same: (p: { what: string; value: string }) =>
    `${p.what}：本来就是 ${p.value}，没有改动 zicha.yaml。`,
  span: (p: { from: string; to: string }) => `${p.from} 至 ${p.to}`,
  registered: '已登记',
  held: '长期有效',
  nothingToRemove: (p: { what: string }) => `没有${p.what}，没有改动 zicha.yaml。`,
  stepOver: (p: { step: string; by: string; title: string; on: string }) =>
    `“${p.step}”的日子 ${p.by} 已经过了（${p.title} ${p.on}）：天数太多，来不及。`,
  noStagesHere: '教育局没有学段，不用设：局里答各学段的题。',
  cannotRemove: (p: { what: string }) => `${p.what}不能删除，只能改。`,
  stray: (p: { option: string; name: string }) => `${p.option} 在这里没有用：set ${p.name}。`,
  badText: (p: { seen: string }) => `“${p.seen}”不能用：不能空着，也不能含换行等控制字符。`,
  unknownId: (p: {
    of: 'owners' | 'honours'
    seen: string
    suggestion: string
    choices: readonly string[]
  }) =>
    p.seen === ''
      ? `少写了${p.of === 'owners' ? '责任部门' : '称号'}，可以写：${p.choices.join('、')}。`
      : `所用的清单里没有“${p.seen}”这个${p.of === 'owners' ? '责任部门' : '称号'}${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}可以写：${p.choices.join('、')}。`,
  noIds: (p: { of: 'owners' | 'honours' }) =>
    `所用的清单里没有${p.of === 'owners' ? '责任部门' : '称号'}，不用设。`,
  longText: (p: { begins: string; count: number }) => `“${p.begins}……”（共 ${p.count} 字）`,
  badParagraphs: '内容不能用：不能空着，也不能含看不见的控制字符。每行一段。',
  notUtf8: '不是 UTF-8 文字，请另存为 UTF-8 再来。',
  whichText: '写哪一部分？',
  wouldBeWrong: '这样改，zicha.yaml 就有错了，没有改动它：',
  tooHard:
    'zicha.yaml 的写法太特别，没能改好，没有动它。请用文字编辑器改，改后运行 zicha validate。',
  whatToSet: '要改什么？',
  stopped: '已停止，什么也没有改。',
  whichOne: '哪一个？',
  newOne: '添加一个',
  changeOrRemove: (p: { title: string }) => `“${p.title}”：`,
  change: '修改',
  remove: '删除',
}
