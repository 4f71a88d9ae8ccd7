/** What the interactive self-check and the menu say. */
export const check = {
  heading: (p: { subject: string; checklist: string; round: string; kind: string }) =>
    `${p.subject} · ${p.checklist} · ${p.round} ${p.kind}`,
  begin: (p: { by: string; answered: number; total: number }) =>
    p.answered === 0
      ? `填报人 ${p.by}，共 ${p.total} 题。答一题存一题，随时可以停。`
      : p.answered === p.total
        ? `填报人 ${p.by}，${p.total} 题都已答过。`
        : `填报人 ${p.by}，已答 ${p.answered}/${p.total}，从第一道未答的题接着。答一题存一题，随时可以停。`,
  which: '自查哪份清单？',
  checklistChoice: (p: { title: string; indicators: number }) => `${p.title}（${p.indicators} 项）`,
  whichRound: '有几个没交的轮次，填哪一个？',
  roundChoice: (p: { round: string; kind: string; entries: number }) =>
    `${p.round} ${p.kind}（已有 ${p.entries} 条）`,
  who: '填报人姓名',
  whoNeeded: '请写姓名，填报记录要写明是谁填的。',

  factPlace: (p: { number: number; of: number }) => `基础数据 · 第 ${p.number}/${p.of} 项`,
  questionPlace: (p: { section: string; number: number; of: number; answered: number }) =>
    `${p.section} · 第 ${p.number}/${p.of} 题 · 已答 ${p.answered}`,
  look: '看什么',
  standard: '标准',
  evidence: '佐证',
  veto: '否决项',
  now: '现为',
  conflict: '不一致',
  settle: '两人填的不一样，请核定：选其中一个，或者重新填；以后按这次的算。',
  unfit: '原来填的与现在的清单不符，请重新填。',
  unanswered: '未答',
  given: (p: { value: string; by: string; date: string }) => `${p.value}（${p.by}，${p.date}）`,
  givenOutcome: (p: { value: string; by: string; date: string; outcome: string }) =>
    `${p.value} → ${p.outcome}（${p.by}，${p.date}）`,
  valueWithNote: (p: { value: string; note: string }) => `${p.value}；说明：${p.note}`,
  notApplicable: (p: { reason: string }) => `不适用${p.reason === '' ? '' : `：${p.reason}`}`,
  threshold: (p: { comparison: string; value: string; unit: string }) =>
    `${p.comparison} ${p.value} ${p.unit}`,
  someItems: (p: { need: number; of: number }) => `${p.of} 项中至少 ${p.need} 项`,
  allItems: (p: { of: number }) => `${p.of} 项都要有`,
  metWhenNo: '答“否”为达标',

  choose: '请选',
  keys: {
    choose: '↑↓ 移动 · 回车 确定',
    chooseOrType: '↑↓ 移动 · 回车 确定 · ? 帮助',
    tick: '↑↓ 移动 · 空格 勾选 · a 全选 · 回车 确定',
  },
  actions: {
    keep: '不改，下一题',
    skip: '跳过，以后再答',
    'not-applicable': '不适用……',
    note: '写说明……',
    evidence: '佐证……',
    observed: '看到的日期……',
    back: '上一题',
    contents: '目录：跳到某一题，只看一部分……',
    find: '查找：按编号或字词……',
    stop: '停止',
  },
  /** What may be typed instead of a value; full-width forms count as their half-width ones. */
  words: {
    skip: ['-', '—', '——', 's', '跳过', '下一题'],
    back: ['<', '《', '〈', 'b', '上一题', '返回'],
    'not-applicable': ['/', '、', 'n', '不适用'],
    note: ['+', 'm', '说明', '备注'],
    evidence: ['*', '×', 'e', '证', '佐证'],
    observed: ['@', 'd', '日期'],
    draw: ['抽', '抽签', '抽查', 'draw'],
    contents: ['#', 'l', '目录'],
    find: ['f', '找', '查找', '跳'],
    filter: ['v', '筛', '筛选'],
    adopt: ['沿用'],
    again: ['=', '同上轮'],
    help: ['?', 'h', '帮助'],
    stop: ['q', '停', '停止', '退出'],
  },
  hints: {
    skip: '直接回车 跳过',
    keep: '直接回车 不改',
    back: '< 上一题',
    backStep: '< 上一格',
    'not-applicable': '/ 不适用',
    note: '+ 写说明',
    evidence: '* 佐证',
    observed: '@ 日期',
    draw: '抽 抽签',
    contents: '# 目录',
    find: '/词 查找',
    adopt: '直接回车 沿用',
    again: '= 同上轮',
    help: '? 帮助',
    stop: 'q 停止',
  },
  help: '填好后按回车就存盘。也可以不填值而打一个字：\n直接回车或“-”：跳过，以后再答（已有答案的保留原答案）。\n“<”：回到刚才那一题，改错用。\n“/”：这一题不适用。\n“+”：给这一题写一句说明，和答案一起存。\n“#”：目录，跳到任意一题。\n“/消防”“找 消防”：查找含这个词的题；“跳 R3”：去这一题。\n“筛”：只看未答、有差距、佐证待补、不一致的，或一个指标组、部门、点位的。\n“=”：上一轮的答案现在仍然如此，按今天重新填一次。\n“*”或“证”：佐证，文件或纸质；“@”或“日期”：哪一天看到的；“抽”：抽签定样本。\n“q”：停止；Ctrl-C 也可以，已存的都在。\n全角的符号、直接打“跳过”“上一题”这样的字都认。',

  quantity: (p: { title: string; unit: string }) =>
    p.unit === '' ? p.title : `${p.title}（${p.unit}）`,
  known: (p: { value: string }) => `现为 ${p.value}`,
  quantityNeeded: '请填数字；填错了前一格，打“<”退回去。',
  itemsAll: (p: { of: number }) => `全部具备（${p.of} 项）`,
  itemsSome: '部分具备，逐项勾选……',
  itemsNone: '都不具备',
  itemsOne: '具备',
  itemsNotOne: '不具备',
  tickTitle: '勾选已具备的（一项不勾，回车退回）',
  lines: {
    written: (p: { lines: readonly string[] }) => `已写：${p.lines.join('；')}`,
    before: (p: { lines: readonly string[] }) => `原来写的：${p.lines.join('；')}`,
    keys: ['直接回车 写完了', '< 退回'],
    keysKept: ['直接回车 不改', '- 清空', '< 退回'],
  },
  noteTitle: '写一句说明，和答案一起存',
  noteKeys: ['直接回车 不写了'],
  noteKeptKeys: ['直接回车 不改', '- 删掉'],
  leftBehind:
    '说明、佐证和日期还没有存下：它们跟着答案存，请先选定答案（不改也行）。再来一次就不存它们，离开这一题。',
  partLost: '这一题没有答完，刚才给它填的没有存下。',
  notePending: (p: { note: string }) => `说明：${p.note}`,
  reasonTitle: '为什么不适用',
  reasonOptional: '为什么不适用（可以留空）',
  reasonKeys: ['直接回车 返回'],
  reasonOptionalKeys: ['可以直接回车', '< 返回'],

  saved: (p: { value: string }) => `已保存：${p.value}`,
  savedOutcome: (p: { value: string; outcome: string }) => `已保存：${p.value} → ${p.outcome}`,
  undecidedBecause: (p: { reason: string }) => `暂不能判定：${p.reason}`,
  kept: '没有改动',
  gap: '差距',
  deadline: '整改时限',
  owner: '责任部门',
  remedy: '怎么改',
  notSaved: (p: { question: string; value: string }) =>
    `下面这一条没有存上，请先抄下来：\n${p.question}\n${p.value}`,

  contents: '跳到哪一题？',
  contentsFacts: '基础数据',
  contentsBack: '返回',
  contentsGiven: '已填',

  allAnswered: '这一轮的题都答完了。',
  change: '目录：改某一题……',
  finish: '结束，看小结',

  summary: {
    finished: '小结',
    stopped: '已停止',
    progress: (p: { saved: number; answered: number; total: number }) =>
      `本次存了 ${p.saved} 条；已答 ${p.answered}/${p.total}${
        p.answered < p.total ? `，还有 ${p.total - p.answered} 题未答` : ''
      }。`,
    gaps: (p: { count: number }) => `本次发现的差距（${p.count} 项）`,
    /** `standing`: those of the round that came up before. */
    noGaps: (p: { standing: number }) =>
      p.standing > 0
        ? `本次没有新发现差距；这一轮已有差距 ${p.standing} 项，见差距报告。`
        : '本次没有发现差距。',
    gap: (p: { question: string; missing: string; deadline: string }) =>
      `${p.question}\n${p.missing}\n整改时限：${p.deadline}`,
    next: '下一步',
    goOn: (p: { id: string; round: string }) => `接着答：zicha check ${p.id} --round ${p.round}`,
    report: (p: { id: string; round: string }) =>
      `看差距报告：zicha report ${p.id} --round ${p.round}`,
  },

  menu: {
    title: (p: { subject: string }) => `${p.subject} · 做什么？`,
    noWorkspace: '这个文件夹还没有建立工作区。做什么？',
    init: '建立工作区（第一次用，先做这一步）',
    check: '自查：逐题填报',
    status: '看进度',
    report: '差距报告与整改时限',
    checklists: '看清单里有哪些指标',
    log: '操作留痕：谁在什么时候填了什么',
    verify: '核验留痕：记录有没有被改动',
    leave: '退出',
    left: '已退出，存过的都在。',
    which: '哪份清单？',
  },
}
