/** Why an answer cannot be taken; the params are what was expected and what was seen. */
export type AnswerProblem = {
  [K in keyof typeof answerProblems]: { code: K; params: Parameters<(typeof answerProblems)[K]>[0] }
}[keyof typeof answerProblems]

export const answerProblems = {
  'not-yes-or-no': (p: { seen: string }) => `请答“是”或“否”，收到的是“${p.seen}”。`,
  'not-a-level': (p: { seen: string; levels: readonly string[] }) =>
    `请从 ${p.levels.join('、')} 中选一个，收到的是“${p.seen}”。`,
  'not-a-number': (p: { title: string; seen: string }) =>
    `${p.title}应是数字（如 12 或 12.5，不带单位），收到的是“${p.seen}”。`,
  'not-whole': (p: { title: string; seen: string }) => `${p.title}应是整数，收到的是“${p.seen}”。`,
  'too-small': (p: { title: string; min: number; seen: string }) =>
    `${p.title}不能小于 ${p.min}，收到的是“${p.seen}”。`,
  'too-large': (p: { title: string; max: number; seen: string }) =>
    `${p.title}不能大于 ${p.max}，收到的是“${p.seen}”。`,
  'input-missing': (p: { inputs: readonly string[] }) => `还缺：${p.inputs.join('、')}。`,
  'unknown-input': (p: { seen: string; inputs: readonly string[] }) =>
    `没有“${p.seen}”这一项，可填的是：${p.inputs.join('、')}。`,
  'not-items': (p: { items: readonly string[] }) =>
    `请列出已具备的项（用逗号分开；都不具备写“无”），可选：${p.items.join('、')}。`,
  'unknown-item': (p: { seen: string; items: readonly string[] }) =>
    `没有“${p.seen}”这一项，可选：${p.items.join('、')}。`,
  'not-problems': (p: { seen: string }) =>
    `请填发现问题的处数（没有问题填 0；写位置时如“2：校门口；操场”），收到的是“${p.seen}”。`,
  'more-places-than-count': (p: { count: number; places: number }) =>
    `写了 ${p.places} 处位置，但处数是 ${p.count}。`,
}

export const answers = {
  problems: answerProblems,
  yes: '是',
  no: '否',
  none: '无',
  all: '全部',
  /** Words a person may type for yes and no. */
  yesWords: ['是', '有', '对', 'y', 'yes', 'true'],
  noWords: ['否', '没有', '无', '不', 'n', 'no', 'false'],
  noneWords: ['无', '都没有', 'none', '0'],
  allWords: ['全部', '都有', '齐全', 'all'],
  count: '发现问题处数',
  places: '问题位置（每处一行，空行结束；可不填）',
  itemsTitle: '已具备哪些（空格勾选，回车确认）',
  value: '数值',
  itemsPrinted: (p: { met: number; of: number; titles: readonly string[] }) =>
    p.met === 0 ? `0/${p.of}` : `${p.met}/${p.of}：${p.titles.join('、')}`,
  problemsPrinted: (p: { count: number; unit: string; places: readonly string[] }) =>
    p.places.length === 0
      ? `${p.count} ${p.unit}`
      : `${p.count} ${p.unit}（${p.places.join('；')}）`,
}
