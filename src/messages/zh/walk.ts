/** The walk around the questions of `zicha check`: searching, filters, places, several checklists, earlier rounds. */
export const walk = {
  /** What a search may begin with where a value is expected; words follow. */
  findSigns: ['/', '、', '找', '查找', '跳'],
  find: {
    ask: '找什么？编号，或题目里的字词（几个词用空格隔开）',
    hints: ['直接回车 返回'],
    none: (p: { words: string }) => `没有找到“${p.words}”。`,
    found: (p: { words: string; count: number; shown: number }) =>
      p.count > p.shown
        ? `“${p.words}”：找到 ${p.count} 题，先列 ${p.shown} 题，加一个词可以缩小`
        : `“${p.words}”：找到 ${p.count} 题`,
  },

  contents: { find: '查找……', filter: '筛选……' },
  progress: (p: { title: string; answered: number; total: number }) =>
    `${p.title}（${p.answered}/${p.total}）`,
  noPlace: '资料和其他',
  placeHeading: (p: { title: string; count: number }) => `【${p.title}】${p.count} 题`,

  filter: {
    ask: '只看哪些？',
    all: '全部',
    only: {
      unanswered: '未答',
      gaps: '有差距',
      evidence: '佐证待补',
      conflicts: '填报不一致',
    },
    by: { section: '一个指标组……', owner: '一个责任部门……', place: '一个点位……' },
    which: { section: '哪个指标组？', owner: '哪个责任部门？', place: '哪个点位？' },
    choice: (p: { name: string; count: number }) => `${p.name}（${p.count}）`,
    back: '返回',
    /** What the heading says. */
    heading: (p: { names: readonly string[]; count: number; total: number }) =>
      `只看：${p.names.join('、')}（${p.count}/${p.total} 题）`,
    brief: (p: { count: number; total: number }) => `只看 ${p.count}/${p.total} 题`,
    empty: (p: { names: readonly string[] }) => `没有这样的题：${p.names.join('、')}。`,
    finished: (p: { names: readonly string[] }) => `“${p.names.join('、')}”的题走完了。`,
    showAll: '看全部，接着答',
    unknown: (p: { option: string; seen: string; choices: readonly string[] }) =>
      p.choices.length === 0
        ? `清单里没有可用于 ${p.option} 的内容。`
        : `${p.option} 找不到“${p.seen}”，可以写：${p.choices.join('、')}。`,
  },

  inChecklist: (p: { checklist: string; question: string }) => `${p.checklist} · ${p.question}`,
  alsoAnswers: '同时答',
  alsoAnswered: '另一清单',
  alsoAnsweredHow: (p: { question: string; value: string; by: string; date: string }) =>
    `已填 ${p.value}（${p.by}，${p.date}，${p.question}）`,
  adopt: (p: { value: string; checklist: string }) => `沿用“${p.checklist}”填的：${p.value}`,
  carried: (p: { question: string; value: string }) => `同时填入 ${p.question}：${p.value}`,
  confirmCarry: (p: {
    question: string
    confidence: string
    value: string
    /** The questions that lie between. */
    along: readonly string[]
  }) =>
    `和 ${p.question} 多半是同一件事（把握：${p.confidence}${
      p.along.length > 0 ? `，经 ${p.along.join('、')}` : ''
    }）。也填“${p.value}”吗？`,
  confirmChange: (p: { question: string; value: string; before: string }) =>
    `${p.question} 您原来填的是“${p.before}”。也改成“${p.value}”吗？`,
  carry: '也填上',
  dontCarry: '不填，到那一题再答',
  differs: (p: { question: string; value: string; by: string }) =>
    `${p.question} 由${p.by}填的是“${p.value}”，与这里不一样，没有改动它，请两边核对。`,
  differsOpen: (p: { question: string }) =>
    `${p.question} 有两人填的不一样，没有填入，请到那一题核定。`,
  confidences: { high: '高', medium: '中', low: '低' },
  via: (p: { from: string }) => `随 ${p.from} 填入`,

  lastRound: '上一轮',
  lastGiven: (p: { value: string; outcome: string; round: string; by: string; date: string }) =>
    `${p.value}${p.outcome ? ` → ${p.outcome}` : ''}（${p.round}，${p.by}，${p.date}）`,
  again: (p: { value: string }) => `同上一轮：${p.value}`,
  earlierUnreadable: (p: { round: string }) =>
    `轮次 ${p.round} 的记录有损坏，不显示那一轮的答案。请运行 zicha verify 查看。`,

  settle: '两人填的不一样，以哪个为准？',
  settleAnew: '都不是，重新填',

  cannotRecord: (p: { reason: string }) => `这一条存不了：${p.reason}请重新填。`,
  reallyWords: (p: { text: string }) => `“${p.text}”就是要写的内容吗？`,
  asWords: (p: { text: string }) => `是，就写“${p.text}”`,
  writeAnew: '不是，返回重写',
  pastedAtChoice: '这里要从下面选一项，粘贴的文字没有用上。',
  oneLineOnly: '这里只能写一行，粘贴的是几行（⏎ 处换行）。请改成一行',
  choiceHelp:
    '↑↓ 移动，回车选定；答案下面列着还能做的事。也可以打字再回车：答案本身（如“是”“否”），或者 /字词 查找、跳 R3、# 目录、< 上一题、+ 写说明、* 佐证、筛、q 停止。Ctrl-C 随时停止，已存的都在。',
  carryHelp: '↑↓ 移动，回车选定：这里只要选填不填，别的等下一题再说。Ctrl-C 随时停止，已存的都在。',
  typedAtChoice: '打字：答案或者命令（? 看有哪些；清空再回车，回到列表）',
  notAmongChoices: (p: { seen: string }) =>
    `没有“${p.seen}”这个答案或命令。请改成“?”看有哪些，或者清空（Ctrl-U）再回车，回到列表。`,
  stopHere: '停止',
  /** `keeps`: what was answered before is kept when one stops. */
  proseHelp: (p: { keeps: boolean }) =>
    `写好后按回车。只打一个“?”看这段话；只打一个“q”，会问是停止还是就写 q；Ctrl-C 随时停止，${p.keeps ? '已存的都在' : '什么也不写入'}。`,
  pasteHelp: '可以一次粘贴几行，⏎ 是换行的地方。',
  clearHint: 'Ctrl-U 清空重写',

  summary: {
    missing: '未答',
    missingBy: (p: { owner: string; count: number; ids: readonly string[]; more: number }) =>
      `${p.owner} ${p.count} 题：${p.ids.join('、')}${p.more > 0 ? ` 等` : ''}`,
    evidence: (p: { count: number }) => `佐证待补 ${p.count} 题。`,
    conflicts: (p: { count: number }) => `填报不一致 ${p.count} 处。`,
    soFar: (p: { words: string }) => `目前结论：${p.words}`,
    addEvidence: (p: { id: string; round: string }) =>
      `补佐证：zicha check ${p.id} --round ${p.round} --only evidence`,
    settle: (p: { id: string; round: string }) =>
      `核定不一致：zicha check ${p.id} --round ${p.round} --only conflicts`,
    seal: (p: { id: string; round: string }) => `交出这一轮：zicha round seal ${p.id} ${p.round}`,
  },

  disagreements: '几份清单填的不一样',
  disagreementsLead: '同一件事在几份清单里填得不一样，请核对后改对其中一处（zicha check 清单名）。',
  disagreement: (p: { one: string; other: string; confidence: string }) =>
    `${p.one}；${p.other}${p.confidence ? `（是同一件事的把握：${p.confidence}）` : ''}`,
  disagreementPart: (p: {
    checklist: string
    question: string
    value: string
    by: string
    date: string
  }) => `${p.checklist} ${p.question}：${p.value}（${p.by}，${p.date}）`,
}
