import { placeholders } from './placeholders.ts'

/** What is wrong with a request, and the way out. */
export const usage = {
  onlyWith: {
    facts: (p: { option: string }) => `${p.option} 只用于填基础数据。`,
    indicators: (p: { option: string }) => `${p.option} 只用于填指标，不用于基础数据。`,
    one: (p: { option: string }) => `${p.option} 只用于一次填一项；用 --file 时请写在文件里。`,
  },
  badPaper: (p: { seen: string }) =>
    `从“${p.seen}”看不出纸质佐证在哪里，请写材料名称和 盒、卷、页、文号 或 盖章，如“花名册 盒3 卷2 页15 盖章”。`,
  unknownCommand: (p: { seen: string; suggestion: string }) =>
    `没有“${p.seen}”这个命令${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}运行 zicha --help 看全部命令。`,
  unknownOption: (p: { seen: string }) =>
    `不认识的选项“${p.seen}”。在命令后面加 --help 看它有哪些选项。`,
  missingArgument: (p: { name: string }) => `少写了${named(p.name)}。在命令后面加 --help 看用法。`,
  missingOptionValue: (p: { name: string }) => `选项 ${p.name} 后面要写值。`,
  tooManyArguments: '写多了。在命令后面加 --help 看用法。',
  badChoice: (p: { option: string; seen: string; choices: readonly string[] }) =>
    p.seen === ''
      ? `${spaced(p.option)}后面少写了一个词，可以写：${p.choices.join('、')}。`
      : `${spaced(p.option)}不能是“${p.seen}”，可以写：${p.choices.join('、')}。`,
  badDate: (p: { option: string; seen: string }) =>
    `${p.option}：“${p.seen}”不像日期，请写成 2026-12-01、2026/12/1、2026.12.1 或 2026年12月1日。`,
  noSuchDay: (p: { option: string; seen: string }) =>
    `${p.option}：日历上没有“${p.seen}”这一天，请核对。`,
  badNumber: (p: { option: string; seen: string }) =>
    `${p.option} 应是正整数，看到的是“${p.seen}”。`,
  badCount: (p: { option: string; seen: string }) =>
    `${p.option} 应是不小于 0 的整数，看到的是“${p.seen}”。`,
  needsTerminal:
    '这一步要在终端里问答。没有终端时：zicha answer 清单名 --file 答案.yaml 可以一次填报许多项。',
  noWorkspace: (p: { directory: string }) =>
    `“${p.directory}”和它的上级文件夹里都没有 zicha.yaml。请先进入工作区的文件夹，或运行 zicha init 建立。`,
  workspaceInvalid: 'zicha.yaml 有错，改正后再来：',
  alreadyWorkspace: (p: { file: string }) =>
    `这里已经有 ${p.file}，没有改动它。要改其中一项，用 zicha set。`,
  noChecklist: (p: { seen: string; known: readonly string[]; suggestion: string }) =>
    `没有“${p.seen}”这份清单${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}现有：${p.known.join('、')}。`,
  checklistInvalid: (p: { id: string }) => `清单“${p.id}”有错，不能使用，改正后再来：`,
  otherSubject: (p: {
    checklist: string
    subject: string
    kind: string
    wanted: 'school' | 'bureau'
  }) =>
    `清单“${p.checklist}”的测评对象是${p.subject}，这里是${p.kind}的工作区（zicha.yaml 里的 kind）。${p.wanted === 'school' ? '学校的清单由学校在自己的文件夹里填（zicha init 建立）' : '县级、局级的清单由教育局在自己的文件夹里填（zicha init --kind bureau 建立）'}；zicha checklists 列出每份清单测评谁。`,
  stagesOfBureau: '教育局没有学段：局里答各学段的题。请去掉 --stages，或者把 --kind 写成 school。',
  noStage: (p: { checklist: string; stages: readonly string[] }) =>
    `清单“${p.checklist}”不涉及这里的学段（${p.stages.join('、')}）。`,
  noIndicator: (p: { seen: string; suggestion: string; checklist: string }) =>
    `清单里没有指标“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}zicha checklists ${p.checklist} 列出全部编号。`,
  waived: (p: { indicator: string; why: string }) =>
    `指标 ${p.indicator} 本地不评，不用填：${p.why}。`,
  notInForce: (p: { indicator: string; status: 'future' | 'obsolete' }) =>
    p.status === 'future'
      ? `指标 ${p.indicator} 还没有生效，现在不用填。`
      : `指标 ${p.indicator} 已停用，不再填报；以前填的可用 zicha log 查看。`,
  noFact: (p: { seen: string; suggestion: string }) =>
    `清单里没有基础数据“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
  needsStage: (p: { id: string; title: string; stages: readonly string[] }) =>
    `${p.id} ${p.title} 按学段填报，请写明 --stage：${p.stages.join('、')}。`,
  noSuchStage: (p: { indicator: string; seen: string; stages: readonly string[] }) =>
    p.stages.length > 0
      ? `${p.indicator} 没有“${p.seen}”学段，可以写：${p.stages.join('、')}。`
      : `${p.indicator} 不按学段填报，请去掉 --stage。`,
  notApplicableNever: (p: { indicator: string }) => `${p.indicator} 是必答的，不能填“不适用”。`,
  notApplicableOption: (p: { indicator: string; example: string }) =>
    `“不适用”不是 ${p.indicator} 的值，要这样写：${p.example}`,
  forExample: (p: { example: string }) => `例如：${p.example}`,
  notApplicableReason: (p: { indicator: string }) => `${p.indicator} 填“不适用”要写明理由。`,
  severalRounds: (p: { rounds: readonly string[] }) =>
    `有 ${p.rounds.length} 个未交的轮次：${p.rounds.join('、')}。请用 --round 指明是哪一个（round seal 则写在清单后面）。`,
  badCode: (p: { seen: string }) =>
    `代码“${p.seen}”只能含字母、数字和连字符，以字母或数字开头，不超过 32 个字符。`,
  answersInvalid: (p: { file: string }) => `“${p.file}”有错，一项也没有写入，改正后再来：`,
  badReceipt: (p: { seen: string }) =>
    `校验值“${p.seen}”看不懂。请照收据抄写，如 17:1f3a5c7e9b2d4f60；多段用加号连着写。`,
  noRound: (p: { round: string; rounds: readonly string[]; checklist: string }) =>
    `没有打开过轮次 ${p.round}${p.rounds.length > 0 ? `，已有：${p.rounds.join('、')}` : ''}。要新开一轮，请运行 zicha round open ${p.checklist} ${p.round}。`,
  badName: (p: { seen: string }) => `填报人“${p.seen}”不能用：不能空着，也不能含换行等控制字符。`,
  futureDate: (p: { option: string; seen: string }) => `${p.option} 的日期 ${p.seen} 还没有到。`,
  pastVisit: (p: { seen: string }) => `迎检日 ${p.seen} 已经过去了，请写以后的日期。`,
  badLanguage: (p: { seen: string }) => `--lang 不能是“${p.seen}”，可以写：zh、en。`,
  badRound: (p: { seen: string }) =>
    /^\d{4}-\d\d$/.test(p.seen)
      ? `轮次“${p.seen}”不对：一年没有这个月份。`
      : `轮次“${p.seen}”只能含字母、数字、点和连字符，如 2026-11。`,
  checklistBeforeRound: (p: { seen: string; action: string }) =>
    `轮次“${p.seen}”前面少写了清单，例如：zicha round ${p.action} quality-balance-school ${p.seen}`,
  roundExists: (p: { round: string; checklist: string }) =>
    `轮次 ${p.round} 已经打开过了。接着填：zicha check ${p.checklist} --round ${p.round}；看各轮：zicha round list ${p.checklist}。`,
  roundSealed: (p: { round: string }) =>
    `轮次 ${p.round} 已经交了，不能再填。请用 zicha round open 打开新的轮次。`,
  todayReadOnly: '--today 只能用于查看类命令：填报的时间只能是真实的时间。',
  needsValue: '请写填报的值，或用 --file 指明文件，或用 --not-applicable 写明不适用的理由。',
  needsBy: '请用 --by 写明填报人，或在 zicha.yaml 的 people 里登记。',
  needsFlags: (p: { flags: readonly string[] }) => `没有终端时请写明：${p.flags.join('、')}。`,
  outputExists: (p: { file: string }) => `“${p.file}”已经存在。要覆盖请加 --force，或换个文件名。`,
  notForTerminal: (p: { format: string }) =>
    `${p.format} 不是文字，不能显示在终端里。请用 -o 写到文件，如 -o 报告.${p.format}。`,
  outputsMismatch: '有几个 --format 就最多写几个 -o，按先后对应。',
  cannotRead: (p: { file: string; reason: string }) => `读不了“${p.file}”：${p.reason}`,
  tooLongText: (p: { limit: number }) => `文字太长，最多 ${p.limit} 个字。`,
}

/** Arguments have names of the command line's own, or are named in words already. */
function named(argument: string): string {
  return (placeholders as Readonly<Record<string, string>>)[argument] ?? argument
}

/** Between Latin and Chinese stands a space, between Chinese and Chinese none. */
function spaced(name: string): string {
  return /[\w-]$/.test(name) ? `${name} ` : name
}
