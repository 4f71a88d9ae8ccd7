/** What is asked along with an answer: its evidence, its day, draws, where a figure comes from, and what looks like a slip. */
export const asking = {
  evidenceFor: (p: { title: string; seal: boolean; kind: string; window: readonly string[] }) =>
    `佐证：${p.title}（${[p.kind, ...(p.seal ? ['盖章'] : []), ...p.window].join('，')}）`,
  evidenceDay: (p: { title: string; window: readonly string[] }) =>
    `${p.title}上写的日期（要求${p.window.join('，')}；如 2026-11-20）`,
  evidenceDayKeys: ['直接回车 以后再补'],
  evidenceDayInFuture: (p: { seen: string }) => `${p.seen} 还没有到，请核对材料上的日期。`,
  evidenceMore: '佐证：还有别的吗',
  evidenceAny: '佐证',
  evidenceLater: '以后再补',
  evidenceOther: '别的材料',
  evidenceSoFar: (p: { pieces: readonly string[] }) => `已有：${p.pieces.join('；')}`,
  evidenceHow: '文件：拖进来，或写路径（Tab 补全）；纸质：写 盒3 卷2 页15 文号… 盖章',
  evidenceKeys: ['直接回车 完成', '- 清空', '< 退掉最后一件'],
  evidenceLaterKeys: ['直接回车 以后再补', '- 清空', '< 退掉最后一件'],
  noSuchFile: (p: { seen: string }) =>
    `没有找到文件“${p.seen}”。请核对路径；纸质材料要写出 盒、卷、页、文号 或 盖章。`,
  cannotReadFile: (p: { reason: string }) => `这个文件读不了：${p.reason}请换一个。`,
  paperTitle: '纸质材料的名称',
  paperTitleNeeded: '请写材料的名称，如 专任教师花名册。',
  sealedQuestion: (p: { title: string }) => `${p.title}要盖章，这份盖了吗？`,
  sealedYes: '盖了章',
  sealedNo: '还没有盖章（以后补）',
  outside: (p: { path: string }) => `文件不在工作区里：${p.path}`,
  copyIn: (p: { folder: string }) => `复制一份到 ${p.folder}（推荐）`,
  refer: '不复制，只记下它在哪里',
  dropIt: '不要了，换一个',
  taken: (p: { piece: string }) => `记下佐证：${p.piece}`,
  evidencePending: (p: { pieces: readonly string[] }) => `佐证待补：${p.pieces.join('、')}`,
  evidenceSaved: (p: { pieces: readonly string[] }) => `已保存佐证：${p.pieces.join('；')}`,
  evidenceComplete: '佐证已齐。',

  /** One piece of evidence, as it is shown. */
  file: (p: { title: string; path: string; bytes: string; dated: string }) =>
    `${p.title === '' ? '' : `${p.title} `}${p.path}${p.bytes}${p.dated}`,
  fileSize: (p: { kilobytes: string }) => `（${p.kilobytes} KB）`,
  dated: (p: { date: string }) => ` ${p.date}`,
  paper: (p: {
    title: string
    box: string
    volume: string
    page: string
    number: string
    sealed: boolean
  }) =>
    [
      p.title,
      p.box && `盒${p.box}`,
      p.volume && `卷${p.volume}`,
      p.page && `页${p.page}`,
      p.number,
      p.sealed && '已盖章',
    ]
      .filter(Boolean)
      .join(' '),

  day: '哪一天看到的（如 2026-11-20、昨天）',
  dayKeys: (p: { now: string }) => [`直接回车 ${p.now}`],
  dayWords: { yesterday: ['昨天', '昨'], today: ['今天', '今'] },
  dayInFuture: (p: { seen: string }) => `${p.seen} 还没有到，看到的日期不能是以后的日子。`,
  dayLongAgo: (p: { day: string; days: number }) =>
    `注意：${p.day} 是 ${p.days} 天以前，整改时限从那天算起。`,
  observedOn: (p: { day: string }) => `看到的日期：${p.day}`,

  reference: '这个数的时点和口径（如 2026-09-01 学籍系统）',
  referenceKeys: ['直接回车 不填', '< 改数'],
  referenceKeptKeys: (p: { before: string }) => [`直接回车 ${p.before}`, '- 不填', '< 改数'],
  referenceOf: (p: { asOf: string; source: string }) =>
    [p.asOf, p.source].filter(Boolean).join(' '),
  withReference: (p: { value: string; reference: string }) => `${p.value}（${p.reference}）`,
  referenceTooLong: (p: { limit: number }) => `口径最多 ${p.limit} 个字。`,

  measured: (p: { value: string; outcome: string }) => `= ${p.value}，${p.outcome}`,
  workedOut: (p: { value: string; worth: string }) => `${p.value}，合 ${p.worth}`,
  against: (p: { value: string; comparison: string; threshold: string }) =>
    `${p.value}（标准${p.comparison} ${p.threshold}）`,

  rosterTitle: (p: { from: string; size: number; what: string }) =>
    `抽签：从${p.from}中抽 ${p.size} ${p.what}。写名册文件（.txt、.csv，每行一个），或写总数`,
  rosterKeys: ['Tab 补全', '直接回车 返回'],
  rosterNeeded: (p: { seen: string }) => `没有找到名册文件“${p.seen}”；也可以只写总数，如 320。`,
  rosterEmpty: '名册是空的。',
  rosterTooLong: (p: { limit: number }) => `最多从 ${p.limit} 个里抽。`,
  drew: (p: { of: number; what: string; nth: number; names: readonly string[]; seed: string }) =>
    `第 ${p.nth} 次抽签，从 ${p.of} ${p.what}中抽到 ${p.names.length} ${p.what}：\n${p.names.join('、')}\n（种子 ${p.seed}，谁来重抽结果都一样）`,
  drawn: (p: { names: readonly string[] }) => `抽到：${p.names.join('、')}`,

  /** What may be a slip of the hand; Enter once more leaves it as it is. */
  doubts: {
    'share-as-percent': (p: { value: string; percent: string }) =>
      `单位是 %，${p.value} 就是 ${p.value}%。是不是 ${p.percent}？`,
    tenfold: (p: { title: string; value: string; before: string }) =>
      `${p.title}上一轮是 ${p.before}，现在是 ${p.value}，差了十倍以上，请核对。`,
    'more-than-whole': (p: { title: string; value: string; whole: string; of: string }) =>
      `${p.title === '' ? '' : `${p.title} `}${p.value} 比${p.of} ${p.whole} 还多，请核对。`,
    'more-taken-off': (p: { value: string; whole: string }) =>
      `要减去的 ${p.value} 比总数 ${p.whole} 还多，请核对。`,
  },
  doubtful: (p: { doubts: readonly string[] }) => `${p.doubts.join('\n')}\n没错就再按一次回车。`,
}
