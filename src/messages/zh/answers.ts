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
  'not-a-date': (p: { seen: string }) =>
    `请填真实的日期，如 2026-09-01、2026.9.1 或 2026年9月1日，收到的是“${p.seen}”。`,
  'not-a-text': (p: { seen: string }) => `请写文字，收到的是“${p.seen}”。`,
  'text-too-long': (p: { limit: number; length: number }) =>
    `文字最多 ${p.limit} 个字，现有 ${p.length} 个；长的请写成文件，作为佐证。`,
  'not-a-survey': (p: { agree: string; seen: string }) =>
    `请填“${p.agree}”的份数和有效问卷份数，如 180/200，收到的是“${p.seen}”。`,
  'not-a-draw': (p: { from: string; what: string; seen: string }) =>
    `请填抽查${p.from}中达到的${p.what}数和抽取的${p.what}数，如 4/5，收到的是“${p.seen}”。`,
  'more-than-all': (p: { part: number; whole: number }) =>
    `达到的数 ${p.part} 比总数 ${p.whole} 还大，请核对。`,
  'not-a-lot': (p: { count: number }) =>
    `抽签的记录（seed、of、nth、drawn）不完整，或者抽到的不是 ${p.count} 个。`,
}

export const answers = {
  problems: answerProblems,
  yes: '是',
  no: '否',
  none: '无',
  all: '全部',
  count: '发现问题处数',
  places: '问题位置（每处一行，空行结束；可不填）',
  itemsTitle: '已具备哪些（空格勾选，回车确认）',
  value: '数值',
  date: '日期（如 2026-09-01）',
  text: '文字',
  questionnaire: '份',
  surveyValid: (p: { of: string }) => `${p.of}有效问卷`,
  surveyAgree: (p: { agree: string }) => `其中${p.agree}的`,
  surveyPrinted: (p: { agree: number; valid: number; what: string; share: string }) =>
    `有效问卷 ${p.valid} 份，${p.what} ${p.agree} 份${p.share && `（${p.share}）`}`,
  drawnOf: (p: { from: string; size: number; what: string }) =>
    `抽查了多少${p.from}（应抽 ${p.size} ${p.what}）`,
  drawnRight: '其中达到的',
  drawnPlaces: '抽到的是谁、在哪里（每个一行，空行结束；可不填）',
  drawnPrinted: (p: { k: number; n: number; what: string; places: readonly string[] }) =>
    `抽 ${p.n} ${p.what}，${p.k} ${p.what}达到${
      p.places.length === 0 ? '' : `（${p.places.join('；')}）`
    }`,
  drawnWrong: '没有达到的是谁、在哪里（每个一行，空行结束；可不填）',
  lotPrinted: (p: {
    k: number
    n: number
    of: number
    nth: number
    what: string
    drawn: readonly string[]
    places: readonly string[]
  }) =>
    `从 ${p.of} ${p.what}中抽签 ${p.n} ${p.what}${p.nth > 1 ? `（第 ${p.nth} 次抽）` : ''}：${p.drawn.join('、')}；${p.k} ${p.what}达到${
      p.places.length === 0 ? '' : `，没有达到：${p.places.join('；')}`
    }`,
  /** What a checklist asks for. */
  withinMonths: (p: { months: number }) => `近 ${p.months} 个月内`,
  notBefore: (p: { day: string }) => `不早于 ${p.day}`,
  notAfter: (p: { day: string }) => `不晚于 ${p.day}`,
  smallestSample: (p: { of: string; sample: string }) => `${p.of}有效问卷不少于 ${p.sample}`,
  drawStandard: (p: { from: string; size: number; what: string; need: number }) =>
    `抽 ${p.size} ${p.what}${p.from}，至少 ${p.need} ${p.what}达到`,
  /** 0 处为达标: of what nobody should find. */
  noneAllowed: (p: { unit: string }) => `0 ${p.unit}为达标`,
  onlyRecorded: '只记录，不判定',
  itemsPrinted: (p: { met: number; of: number; titles: readonly string[] }) =>
    p.met === 0 ? `0/${p.of}` : `${p.met}/${p.of}：${p.titles.join('、')}`,
  problemsPrinted: (p: { count: number; unit: string; places: readonly string[] }) =>
    p.places.length === 0
      ? `${p.count} ${p.unit}`
      : `${p.count} ${p.unit}（${p.places.join('；')}）`,
}
