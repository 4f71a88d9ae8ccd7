/** What the command line itself says. */
export const cli = {
  description: '自查：按测评体系清单自查，打印差距报告和整改时限',
  commands: {
    menu: '（不带命令）在终端里打开菜单',
    init: '建立工作区：写明学校、学段、填报人',
    round: '轮次：打开、列出（open、list）',
    checklists: '列出清单；写上清单名则显示其中的指标',
    check: '逐题自查，答一题存一题，随时可停',
    answer: '填报一项；用 --file 一次填报许多项',
    status: '填报进度、到期与超期、填报不一致',
    report: '差距报告与整改时限',
    log: '谁在什么时候填了什么',
    validate: '校验清单和工作区文件，供清单作者和自动检查使用',
    verify: '核验填报记录有没有被改动',
  },
  arguments: {
    checklist: '清单名，如 quality-balance-school',
    indicator: '指标编号，如 R1',
    value: '填报的值：是/否、数字、above=84、已具备的项',
    paths: '文件或文件夹；不写则是工作区',
    roundAction: 'open 或 list',
    round: '轮次，如 2026-11；不写则是当月',
  },
  options: {
    directory: '工作区所在的文件夹',
    language: '界面语言：zh 或 en',
    noColour: '不用颜色',
    width: '按这么宽排版（列数）',
    debug: '出错时显示内部细节',
    today: '按这一天计算（只用于查看类命令），如 2026-12-01',
    round: '轮次，如 2026-11',
    format: '输出格式，可写多次：',
    output: '写到文件，可写多次，与 --format 一一对应',
    force: '允许覆盖已有的文件',
    by: '填报人（默认是上次的填报人）',
    stage: '学段：primary 小学、junior 初中……',
    note: '说明',
    file: '从文件填报（.yaml 或 .json），全部无误才写入',
    notApplicable: '不适用；后面写理由',
    observedOn: '实际看到的日期，如 2026-11-20',
    failOn: '遇到这些情况以 1 退出：veto、fail、gap、overdue、undecided',
    head: '收据上的校验值，可写多次',
    name: '学校名称',
    code: '学校代码（字母、数字、连字符）',
    stages: '学段，用逗号分开：primary,junior',
    visit: '迎检日，如 2027-03-18',
    use: '使用的清单，用逗号分开',
    kind: '轮次类别：self 自查、mock 模拟测评、inspector 督学……',
    help: '显示帮助',
    version: '显示版本',
    limit: '最多显示几条',
  },
  help: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    globalOptions: '通用选项：',
    example:
      '在学校的文件夹里运行：zicha init，然后 zicha check 清单名，最后 zicha report 清单名。',
  },
  usage: {
    unknownCommand: (p: { seen: string; suggestion: string }) =>
      `没有“${p.seen}”这个命令${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}运行 zicha --help 看全部命令。`,
    unknownOption: (p: { seen: string }) =>
      `不认识的选项“${p.seen}”。在命令后面加 --help 看它有哪些选项。`,
    missingArgument: (p: { name: string }) => `少写了 ${p.name}。在命令后面加 --help 看用法。`,
    missingOptionValue: (p: { name: string }) => `选项 ${p.name} 后面要写值。`,
    tooManyArguments: '写多了。在命令后面加 --help 看用法。',
    badChoice: (p: { option: string; seen: string; choices: readonly string[] }) =>
      `${p.option} 不能是“${p.seen}”，可以写：${p.choices.join('、')}。`,
    badDate: (p: { option: string; seen: string }) =>
      `${p.option} 的日期“${p.seen}”不存在或写法不对，请写成 2026-12-01 这样。`,
    badNumber: (p: { option: string; seen: string }) =>
      `${p.option} 应是正整数，看到的是“${p.seen}”。`,
    needsTerminal:
      '这一步要在终端里问答。没有终端时：zicha answer 清单名 --file 答案.yaml 可以一次填报许多项。',
    noWorkspace: (p: { directory: string }) =>
      `“${p.directory}”和它的上级文件夹里都没有 zicha.yaml。请先进入学校的文件夹，或运行 zicha init 建立。`,
    workspaceInvalid: 'zicha.yaml 有错，改正后再来：',
    alreadyWorkspace: (p: { file: string }) => `这里已经有 ${p.file}，没有改动它。`,
    noChecklist: (p: { seen: string; known: readonly string[]; suggestion: string }) =>
      `没有“${p.seen}”这份清单${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}现有：${p.known.join('、')}。`,
    checklistInvalid: (p: { id: string }) => `清单“${p.id}”有错，不能使用，改正后再来：`,
    noStage: (p: { checklist: string; stages: readonly string[] }) =>
      `清单“${p.checklist}”不涉及本校的学段（${p.stages.join('、')}）。`,
    noIndicator: (p: { seen: string; suggestion: string }) =>
      `清单里没有指标“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
    noFact: (p: { seen: string; suggestion: string }) =>
      `清单里没有基础数据“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
    needsStage: (p: { indicator: string; stages: readonly string[] }) =>
      `${p.indicator} 按学段填报，请写明 --stage：${p.stages.join('、')}。`,
    noSuchStage: (p: { indicator: string; seen: string; stages: readonly string[] }) =>
      p.stages.length > 0
        ? `${p.indicator} 没有“${p.seen}”学段，可以写：${p.stages.join('、')}。`
        : `${p.indicator} 不按学段填报，请去掉 --stage。`,
    notApplicableNever: (p: { indicator: string }) =>
      `${p.indicator} 每所学校都要答，不能填“不适用”。`,
    notApplicableReason: (p: { indicator: string }) => `${p.indicator} 填“不适用”要写明理由。`,
    severalRounds: (p: { rounds: readonly string[] }) =>
      `有 ${p.rounds.length} 个未交的轮次，请用 --round 指明：${p.rounds.join('、')}。`,
    badCode: (p: { seen: string }) =>
      `学校代码“${p.seen}”只能含字母、数字和连字符，以字母或数字开头，不超过 32 个字符。`,
    answersInvalid: (p: { file: string }) => `“${p.file}”有错，一项也没有写入，改正后再来：`,
    badReceipt: (p: { seen: string }) =>
      `校验值“${p.seen}”看不懂。请照收据抄写，如 17:1f3a5c7e9b2d4f60；多段用加号连着写。`,
    badRound: (p: { seen: string }) => `轮次“${p.seen}”只能含字母、数字、点和连字符，如 2026-11。`,
    roundExists: (p: { round: string }) => `轮次 ${p.round} 已经打开过了。`,
    roundSealed: (p: { round: string }) =>
      `轮次 ${p.round} 已经交了，不能再填。请用 zicha round open 打开新的轮次。`,
    todayReadOnly: '--today 只能用于查看类命令：填报的时间只能是真实的时间。',
    needsValue: '请写填报的值，或用 --file 指明文件，或用 --not-applicable 写明不适用的理由。',
    needsBy: '请用 --by 写明填报人，或在 zicha.yaml 的 people 里登记。',
    needsFlags: (p: { flags: readonly string[] }) => `没有终端时请写明：${p.flags.join('、')}。`,
    outputExists: (p: { file: string }) =>
      `“${p.file}”已经存在。要覆盖请加 --force，或换个文件名。`,
    outputsMismatch: '有几个 --format 就最多写几个 -o，按先后对应。',
    cannotRead: (p: { file: string; reason: string }) => `读不了“${p.file}”：${p.reason}`,
    tooLongText: (p: { limit: number }) => `文字太长，最多 ${p.limit} 个字。`,
  },
  unreadable: {
    missing: '没有这个文件或文件夹。',
    'not-a-file': '不是普通文件。',
    'too-big': '文件太大。',
    'no-permission': '没有读取权限。',
  },
  storage: {
    full: '磁盘已满，请腾出空间。',
    quota: '磁盘配额已用完。',
    'read-only': '磁盘是只读的。',
    permission: '没有权限。',
    'too-many-files': '打开的文件太多。',
    'file-too-big': '文件超过了系统允许的大小。',
    'name-too-long': '文件名太长。',
    'not-a-folder': '路径上有一个不是文件夹。',
    io: '读写出错，请检查磁盘。',
    failed: (p: { path: string; reason: string }) => `没有保存成功：${p.reason}（${p.path}）`,
  },
  damaged: '填报记录有损坏或被改动，以下结果不可信，已停止。请运行 zicha verify 查看。',
  bug: (p: { version: string; message: string }) =>
    `zicha ${p.version} 出了内部错误：${p.message}\n已确认保存的填报不受影响。请把这一行和您的操作告诉维护者（加 --debug 再运行一次可看到细节）。`,
  interrupted: (p: { saved: number }) =>
    p.saved > 0 ? `已停止。本次填报的 ${p.saved} 项都已保存，下次接着答。` : '已停止，没有新填报。',
  written: (p: { file: string }) => `已写入 ${p.file}`,
  saved: '已保存',
  nothing: '没有可显示的内容。',
  fix: '怎么改：',
  severity: { error: '错误', warning: '警告', info: '提示' },
  init: {
    name: '学校名称',
    code: '学校代码（印在编号里，只用字母、数字、连字符）',
    stages: '有哪些学段（空格勾选，回车确认）',
    person: '填报人姓名',
    use: '使用哪些清单（空格勾选，回车确认）',
    visit: '迎检日（如 2027-03-18，没有就直接回车）',
    done: (p: { file: string }) => `已建立 ${p.file}。下一步：zicha check`,
    visitTitle: '迎检',
    required: '这一项不能空着。',
    header: '由 zicha init 建立；可以用文字编辑器修改，改后运行 zicha validate 检查。',
  },
  checklists: {
    title: '清单',
    columns: {
      id: '清单',
      edition: '版本',
      title: '名称',
      subject: '对象',
      stages: '学段',
      indicators: '指标数',
      certainty: '依据确定度',
      from: '来自',
    },
    builtIn: '内置',
    local: '本工作区',
    allStages: '不分',
    indicator: '指标',
    look: '看什么',
    standard: '标准',
    method: '方法',
    owner: '责任部门',
    deadline: '整改时限类别',
    evidence: '佐证材料',
    source: '依据',
  },
  rounds: {
    title: '轮次',
    columns: { checklist: '清单', round: '轮次', kind: '类别', entries: '条目数', state: '状态' },
    open: '填报中',
    sealed: '已交',
    opened: (p: { round: string; checklist: string; kind: string }) =>
      `已打开 ${p.checklist} 的轮次 ${p.round}（${p.kind}）。`,
    none: '还没有轮次：第一次填报时自动打开当月的轮次。',
  },
  answered: (p: { question: string; value: string; outcome: string }) =>
    `${p.question}：${p.value} → ${p.outcome}`,
  answeredMany: (p: { count: number; facts: number; file: string }) =>
    `已从 ${p.file} 填报 ${p.count} 项${p.facts > 0 ? `、基础数据 ${p.facts} 项` : ''}。`,
  deadlineNow: (p: { deadline: string }) => `整改时限：${p.deadline}`,
  log: {
    title: '操作留痕',
    columns: {
      at: '时间',
      by: '填报人',
      what: '项目',
      value: '内容',
      outcome: '判定',
      journal: '文件',
    },
    types: { answer: '填报', fact: '基础数据', withdraw: '撤回', seal: '交出' },
    clockBack: (p: { count: number }) =>
      `有 ${p.count} 条的时间早于它之前的条目（电脑时钟被往回拨过）；先后次序不受影响。`,
  },
  verify: {
    fine: (p: { journals: number; entries: number }) =>
      `核验通过：${p.journals} 个文件、${p.entries} 条记录，没有发现改动。`,
    found: (p: { errors: number; warnings: number }) =>
      `发现 ${p.errors} 处损坏、${p.warnings} 处提示。`,
    title: '核验留痕',
    folder: '填报记录',
    receipt: '校验值',
    limits:
      '说明：核验能发现改动、删除、插入、调换；不能证明是谁敲的键盘。有人把整个文件夹连同校验值一起重写，只能靠事先抄下的校验值（--head）发现。',
  },
  validate: {
    clean: (p: { files: number }) => `${p.files} 个文件，没有问题。`,
    found: (p: { files: number; errors: number; warnings: number }) =>
      `${p.files} 个文件：${p.errors} 个错误，${p.warnings} 个警告。`,
    nothing: '没有找到可以校验的文件（checklists/*.yaml、zicha.yaml）。',
  },
  status: {
    title: (p: { subject: string }) => `${p.subject} · 进度`,
    columns: {
      checklist: '清单',
      round: '轮次',
      progress: '已答',
      gaps: '差距',
      dueToday: '今天到期',
      overdue: '超期',
      conflicts: '不一致',
      conclusion: '结论',
    },
    notStarted: '未开始',
    next: '下一步',
    none: '还没有选用清单。运行 zicha checklists 看有哪些清单，然后 zicha check 清单名。',
    dueSoon: '最先到期的差距',
    perDay: (p: { count: number; days: number; perDay: string }) =>
      `距迎检还有 ${p.days} 天，未整改 ${p.count} 项，平均每天需销号 ${p.perDay} 项。`,
  },
}
