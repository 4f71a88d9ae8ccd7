/** What is said of two editions of a checklist, and of a record that moves from one to the other. */
export const editions = {
  title: (p: { old: string; now: string }) => `${p.old} → ${p.now}`,
  kinds: {
    new: '新增',
    retired: '取消',
    moved: '换了指标组',
    raised: '标准提高',
    lowered: '标准降低',
    judging: '评判方法有变',
    owner: '责任部门有变',
    deadline: '整改时限有变',
    reworded: '文字有变',
    other: '其他（方法、点位、佐证、依据）',
  },
  columns: { indicator: '指标', what: '内容', from: '原', to: '现', effect: '宽严' },
  stricter: '更严',
  laxer: '更宽',
  whole: '整份清单',
  none: '两份清单没有差别。',
  nothing: '—',
  parts: {
    title: '名称',
    look: '看什么',
    remedy: '怎么改',
    officialNo: '原文编号',
    owner: '责任部门',
    lead: '牵头',
    assist: '配合',
    points: '分值',
    each: '每处扣分',
    deduct: '扣分',
    deadline: '时限类别',
    conclusion: '结论',
    rules: '规则',
    facts: '基础数据',
    scales: '等级表',
    deadlines: '整改时限',
    owners: '责任部门',
    method: '方法',
    place: '点位',
    evidence: '佐证材料',
    source: '依据',
    sections: '指标组',
    label: '说法',
    veto: '一票否决',
    when: '适用条件',
    stages: '学段',
    unit: '单位',
    kind: '答法',
    min: '最小',
    max: '最大',
    items: '分项',
    class: '整改类型',
    within: '时长',
    until: '到什么时候',
    review: '多久复核一次',
    of: '看哪些',
    met: '达标几项',
    partly: '基本达标几项',
    rest: '其余',
    share: '比例',
    bands: '等次',
    grades: '等次',
    gates: '分部门槛',
    required: '必需',
  },
  summary: (p: { counts: readonly string[] }) => `共有这些变化：${p.counts.join('，')}。`,
  count: (p: { kind: string; count: number }) => `${p.kind} ${p.count} 处`,
}

/** `zicha upgrade`. */
export const upgrade = {
  title: (p: { subject: string; old: string; now: string }) =>
    `${p.subject} · ${p.old} → ${p.now} · 沿用填报`,
  conclusions: '结论会不会变',
  stage: '学段',
  oldConclusion: (p: { round: string }) => `原结论（${p.round}）`,
  newConclusion: (p: { round: string }) => `沿用后（${p.round}）`,
  change: '变化',
  changes: '会变',
  stays: '不变',
  whole: '全校',
  provisionally: (p: { verdict: string }) => `待定，按已答暂判：${p.verdict}`,
  carried: (p: { answers: number; facts: number }) =>
    `可以沿用：${p.answers} 项填报、${p.facts} 项基础数据。`,
  confirm: '要重新填报、核定的',
  confirmLead: '这些在新版里是“未答”，不沿用旧的答案。',
  left: '留在原轮次里的',
  leftLead: '这些填报没有带到新版，仍在原来的记录里，一项不少。',
  nothingLeft: '没有：每一项填报都带到了新版。',
  nothingToConfirm: '没有。',
  item: '项目',
  reason: '原因',
  value: '原来的填报',
  reasons: {
    new: '新版新增',
    unanswered: '原来就没有答',
    'judging-changed': '评判有变，映射文件里没有写明',
    'not-mapped': '新版没有这个 id，映射文件里也没有写明',
    retired: '映射文件写明已取消',
    'does-not-fit': '原来的答案不合新版的答法',
    'not-asked': '新版不问这一项',
    conflict: '原来有两人填得不一致，还没有核定',
    'other-stage': '新旧两版一个分学段、一个不分学段',
    'source-unanswered': '对应的旧指标没有答',
  },
  dryRun: '还没有写入任何东西。看过结论的变化后，加 --yes 再运行一次就写入。',
  done: (p: { answers: number; facts: number; round: string }) =>
    `已写入轮次 ${p.round}：沿用 ${p.answers} 项填报、${p.facts} 项基础数据。原来的记录没有改动。`,
  nothingCarried: '没有一项可以沿用，没有写入任何东西。',
  /** The note of an entry that was carried over. */
  note: (p: {
    checklist: string
    round: string
    by: string
    on: string
    journal: string
    line: number
  }) => `沿用自 ${p.checklist} 轮次 ${p.round}：${p.by} ${p.on} 填（${p.journal} 第 ${p.line} 行）`,
  needsTo: '请用 --to 写明新版清单，如 --to quality-balance-school@2017。',
  sameEdition: (p: { name: string }) => `新旧是同一份清单（${p.name}），没有可升级的。`,
  emptyRecord: (p: { round: string }) => `轮次 ${p.round} 里还没有填报，没有可沿用的。`,
  roundTaken: (p: { round: string }) =>
    `新版的轮次 ${p.round} 里已有填报，不能再沿用进去；请用 --into 写一个新的轮次名。`,
  mapInvalid: (p: { file: string }) => `映射文件“${p.file}”有错，什么也没有写入，改正后再来：`,
}

/** The sheet on which a checklist is read through and commented. */
export const sheet = {
  title: (p: { title: string; id: string; edition: string }) =>
    `${p.title}（${p.id}，${p.edition} 版）· 审阅稿`,
  lead: '逐条读一遍：问得明白吗，标准和依据对吗，责任部门和时限合适吗？意见写在“意见”后面。',
  facts: '基础数据',
  answer: '填报',
  remark: '意见',
  day: '____ 年 __ 月 __ 日',
  signature: '审阅人：__________  日期：__________',
}
