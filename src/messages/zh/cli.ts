import { formArguments } from './form-options.ts'
import { ledgerArguments } from './ledger-options.ts'
import { commandOptions } from './command-options.ts'
import { placeholders } from './placeholders.ts'

/** What the command line itself says. */
export const cli = {
  description: '自查：按测评体系清单自查，打印差距报告和整改时限',
  commands: {
    menu: '（不带命令）在终端里打开菜单',
    init: '建立工作区：写明学校（或教育局）、学段、填报人',
    set: '改 zicha.yaml：迎检日、人员、责任部门、学期、称号、校名、代码、学段',
    round: '轮次：打开、列出、交出（open、list、seal）',
    checklists: '列出清单；写上清单名则显示其中的指标',
    check: '逐题自查，答一题存一题，随时可停',
    answer: '填报一项；用 --file 一次填报许多项',
    form: '发表、收表：写成 .xlsx 发给不用终端的同事，填好再导入（export、import）',
    status: '填报进度、到期与超期、填报不一致',
    report: '差距报告与整改时限',
    ledger: '整改台账：列出、登记、交办、签收、提交、验收、销号',
    log: '谁在什么时候填了什么',
    compare: '自评与督导、测评的结果对照：哪些项、哪些部门评高了',
    validate: '校验清单和工作区文件，供清单作者和自动检查使用',
    schema: '打印 JSON Schema，让编辑器能补全、提示',
    diff: '比较清单的两个版本：新增、取消、标准高低、责任和时限',
    upgrade: '把一轮填报沿用到清单的新版；先看结论变不变，加 --yes 才写入',
    new: '新建一份清单：带说明的样板，或从表格读成草稿',
    verify: '核验填报记录有没有被改动',
  },
  arguments: {
    checklist: '清单名，如 quality-balance-school',
    checklistsToCheck: '一份或几份清单；几份的同一件事只问一次',
    indicator: '指标编号，如 R1',
    value: '填报的值：是/否、数字、above=84、已具备的项',
    paths: '文件或文件夹；不写则是工作区',
    filesToValidate: '文件或文件夹，- 是标准输入；不写则是工作区',
    shape: '哪种文件：checklist、overlay、workspace 或 answers',
    oldChecklist: '原来的清单：清单名或文件',
    newChecklist: '现在的清单：清单名或文件',
    oldEdition: '原来的清单，如 lantern@2026',
    ownId: '新清单的名字，如 lantern-safety',
    settingWhat:
      '迎检日 visit、人员 person、责任部门 owner、学期 term、称号 honour、自查报告 report、倒排计划 planning、超期提示 escalation、寒暑假 holidays、工作日历 calendar、校名 name、代码 code 或 学段 stages；中文、英文都可以',
    settingWords: '如 visit 县级督导 2027-03-18；term 上学期 2026-09-01 2027-01-20',
    roundAction: 'open 打开、list 列出 或 seal 交出',
    ...formArguments,
    ...ledgerArguments,
    round: '轮次，如 2026-11；不写则是当月',
  },
  options: commandOptions,
  help: {
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
      'Examples:': '例：',
    },
    placeholders,
    example:
      '在学校的文件夹里运行：zicha init，然后 zicha check 清单名，最后 zicha report 清单名。',
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
    'missing-folder': '没有这个文件夹，请先建立。',
    'not-a-folder': '路径上有一个不是文件夹。',
    io: '读写出错，请检查磁盘。',
    failed: (p: { path: string; reason: string }) => `没有保存成功：${p.reason}（${p.path}）`,
    unread: (p: { path: string; reason: string }) => `读取失败：${p.reason}（${p.path}）`,
    nothingSaved: '这次一项也没有保存。',
    notSure: '不能确定这次有没有保存。请排除故障后再运行一次：已经保存的不会重复写入。',
  },
  damaged:
    '填报记录有损坏或被改动，以下结果不可信，已停止。请运行 zicha verify 查看坏在哪里，zicha log 清单名 看还能读到的内容。',
  damagedLedger:
    '整改台账有损坏或被改动，哪些已经销号说不准了，已停止。请运行 zicha verify 查看坏在哪个文件哪一行，再从备份或别的电脑上把那个文件原样拷回 ledger 文件夹。',
  newerRecord: '填报记录是更新版本的 zicha 写的，这个版本读不了，请升级 zicha。',
  bug: (p: { version: string; message: string }) =>
    `zicha ${p.version} 出了内部错误：${p.message}\n已确认保存的填报不受影响。请把这一行和您的操作告诉维护者（加 --debug 再运行一次可看到细节）。`,
  interrupted: (p: { saved: number }) =>
    p.saved > 0 ? `已停止。本次填报的 ${p.saved} 项都已保存，下次接着答。` : '已停止，没有新填报。',
  written: (p: { file: string }) => `已写入 ${p.file}`,
  saved: '已保存',
  nothing: '没有可显示的内容。',
  fix: '怎么改：',
  severity: { error: '错误', warning: '警告', info: '提示' },
  checklists: {
    title: '清单',
    columns: {
      checklist: '清单',
      edition: '版本',
      subject: '对象',
      stages: '学段',
      indicators: '指标数',
      certainty: '依据确定度',
      from: '来自',
    },
    builtIn: '内置',
    local: '本工作区',
    replacing: '本工作区（代替内置）',
    allStages: '各学段',
    indicator: '指标',
    facts: '基础数据',
    keys: '填报文件里的键',
    look: '看什么',
    standard: '标准',
    method: '方法',
    owner: '责任部门',
    deadline: '整改时限类别',
    evidence: '佐证材料',
    source: '依据',
  },
  rounds: {
    handedIn: (p: { round: string; checklist: string; receipt: string }) =>
      `${p.checklist} 的轮次 ${p.round} 已交出，不能再填。校验值 ${p.receipt}，请抄在签字页上。`,
    title: '轮次',
    columns: { checklist: '清单', round: '轮次', kind: '类别', entries: '条目数', state: '状态' },
    open: '填报中',
    sealed: '已交',
    opened: (p: { round: string; checklist: string; kind: string }) =>
      `已打开 ${p.checklist} 的轮次 ${p.round}（${p.kind}）。`,
    leftOpen: {
      said: (p: { round: string; unanswered: number; undecided: number }) =>
        `轮次 ${p.round} 还有 ${p.unanswered} 项未答、${p.undecided} 项待定，交出以后不能再填。`,
      wait: '先不交',
      handIn: '就这样交出',
      notYet: '没有交出。',
    },
    passedOver: (p: { round: string; sealed: readonly string[]; last: string; isEmpty: boolean }) =>
      `没有写 --round，看的是${p.isEmpty ? '还没有填报的' : '还没交的'} ${p.round}。已交的有 ${p.sealed.join('、')}，要看请加 --round ${p.last}。`,
    none: '还没有轮次：第一次填报时自动打开当月的轮次。',
  },
  answered: (p: { question: string; value: string; outcome: string; by: string }) =>
    `${p.question}：${p.value} → ${p.outcome}（填报人 ${p.by}）`,
  factTaken: (p: { fact: string; value: string; by: string }) =>
    `${p.fact}：${p.value}（填报人 ${p.by}）`,
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
    types: {
      open: '打开轮次',
      answer: '填报',
      fact: '基础数据',
      withdraw: '撤回',
      seal: '交出',
    },
    clockBack: (p: { count: number }) =>
      `有 ${p.count} 条的时间早于它之前的条目（电脑时钟被往回拨过）；先后次序不受影响。`,
  },
  verify: {
    fine: (p: { journals: number; entries: number }) =>
      `核验通过：${p.journals} 个文件、${p.entries} 条记录，没有发现改动。`,
    found: (p: { errors: number; warnings: number }) =>
      `发现 ${p.errors} 处损坏、${p.warnings} 处提示。`,
    matched: (p: { count: number }) =>
      `收据上的 ${p.count} 个校验值都对得上：抄下它们以前的记录，一条也没有改动。`,
    title: '核验留痕',
    folder: '填报记录',
    receipt: '校验值',
    limits:
      '说明：核验能发现改动、删除、插入、调换；不能证明是谁敲的键盘。有人把整个文件夹连同校验值一起重写，只能靠事先抄下的校验值（--head）发现。',
  },
  status: {
    title: (p: { subject: string }) => `${p.subject} · 进度`,
    columns: {
      checklist: '清单',
      round: '轮次',
      progress: '已答',
      gaps: '差距',
      conflicts: '不一致',
      conclusion: '结论',
    },
    notStarted: '未开始',
    next: '下一步',
    none: '还没有选用清单。运行 zicha checklists 看有哪些清单，然后 zicha check 清单名。',
  },
}
