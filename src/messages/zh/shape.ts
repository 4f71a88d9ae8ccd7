/** Sentences for files that are well-formed YAML but not of the declared shape. */
export const shape = {
  'unknown-key': {
    text: (p: { key: string; suggestion: string }) =>
      p.suggestion
        ? `不认识的键“${p.key}”，是不是想写“${p.suggestion}”？`
        : `不认识的键“${p.key}”。`,
    fix: (p: { known: readonly string[] }) =>
      p.known.length > 0 ? `这里可以用的键：${p.known.join('、')}。` : '请把它删掉。',
  },
  'missing-key': {
    text: (p: { key: string; within: string; item: number }) =>
      `${p.within ? named({ key: p.within, item: p.item }) : '文件最上层'}缺少必填的键“${p.key}”。`,
    fix: (p: { key: string }) => `请补上“${p.key}: …”。`,
  },
  'wrong-type': {
    text: (p: { key: string; item: number; expected: string; seen: string }) =>
      `${named(p)}应是${typeName(p.expected)}，看到的是${p.seen}。`,
    fix: (p: { key: string; expected: string; seen: string }) => typeFix(p),
  },
  'not-one-of': {
    text: (p: { key: string; item: number; seen: string; suggestion: string }) =>
      `${named(p)}不能是“${p.seen}”${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { options: readonly string[] }) => `请从这些里选一个：${p.options.join('、')}。`,
  },
  'bad-id': {
    text: (p: { seen: string }) => `编号“${p.seen}”不能用作 id。`,
    fix: () =>
      'id 以字母或数字开头，只含英文字母、数字、点、下划线和连字符，不超过 64 个字符；印在纸上的编号写在 officialNo 里。',
  },
  'bad-edition': {
    text: (p: { seen: string }) => `版本“${p.seen}”写法不对。`,
    fix: () =>
      '版本以字母或数字开头，只含英文字母、数字、点、下划线和连字符，不超过 32 个字符，如 2017。',
  },
  'bad-code': {
    text: (p: { seen: string }) => `代码“${p.seen}”写法不对。`,
    fix: () =>
      '代码以字母或数字开头，只含英文字母、数字和连字符，不超过 32 个字符；它要印在编号里。',
  },
  'stages-of-bureau': {
    text: () => '教育局没有学段：局里答各学段的题。',
    fix: () => '请删掉 stages；要建的是学校的工作区，就把 kind 改成 school。',
  },
  'not-a-boolean': {
    text: (p: { key: string; item: number; seen: string }) =>
      `${named(p)}只能是 true 或 false，看到的是“${p.seen}”。`,
    fix: () => '请写 true（是）或 false（否），不写 yes、no、on、off。',
  },
  'not-a-number': {
    text: (p: { key: string; item: number; seen: string }) =>
      `${named(p)}应是数字，看到的是“${p.seen}”。`,
    fix: () => '请写半角的普通数字，如 12 或 4.5；不带单位、千分号，不用科学计数法。',
  },
  'not-a-whole-number': {
    text: (p: { key: string; item: number; seen: string }) =>
      `${named(p)}应是不小于 0 的整数，看到的是“${p.seen}”。`,
    fix: () => '请写半角整数，如 6。',
  },
  'bad-year': {
    text: (p: { seen: string }) => `年份“${p.seen}”看不懂。`,
    fix: () => '请写四位数的年份，如 2017。',
  },
  'bad-date': {
    text: (p: { key: string; seen: string }) => `“${p.key}”的日期“${p.seen}”不存在，或写法不对。`,
    fix: () => '请写成 2026-03-18 这样：四位数的年、两位数的月和日。',
  },
  'bad-days': {
    text: (p: { key: string; item: number; seen: string }) =>
      `${named(p)}应是一天或一段日子，看到的是“${p.seen}”。`,
    fix: () =>
      '一天写成 2027-02-05，一段写成 2027-02-05..2027-02-12：先早后晚，都是有的日子，不超过一年。',
  },
  'ambiguous-duration': {
    text: (p: { key: string; seen: string }) =>
      isCounted(p.seen)
        ? `“${p.key}”的时长“${p.seen}”超出了范围：天数是 1 到 9999。`
        : `“${p.key}”的时长“${p.seen}”看不懂，或有两种读法。`,
    fix: (p: { seen: string }): string =>
      isCounted(p.seen)
        ? '请写 1 到 9999 的整数，前面不加 0，如“90 days”。'
        : '请写“5 working-days”（5 个工作日）或“90 days”（90 天）。',
  },
  'wrong-format': {
    text: (p: { seen: string; expected: string }) =>
      `文件格式应是“${p.expected}”，看到的是“${p.seen}”。`,
    fix: (p: { expected: string }) =>
      `第一行请写 format: ${p.expected}；如果是更新的格式，请升级 zicha。`,
  },
  'empty-text': {
    text: (p: { key: string; item: number }) => `${named(p)}是空的。`,
    fix: () => '请写上内容，或把它整个删掉。',
  },
  'empty-list': {
    text: (p: { key: string; item: number }) => `${named(p)}至少要有一项。`,
    fix: () => '请补上一项，每项一行，以“- ”开头。',
  },
  'bad-reference': {
    text: (p: { key: string; item: number; seen: string }) =>
      `${named(p)}应写明是哪份清单的哪一版，看到的是“${p.seen}”。`,
    fix: () => '请写成“清单名@版本”，如 quality-balance-school@2017。',
  },
  'bad-language': {
    text: (p: { seen: string }) => `语言“${p.seen}”写法不对。`,
    fix: () => '请写两个小写字母，如 en；要分地区的写 en-GB。',
  },
  'condition-too-long': {
    text: (p: { key: string; item: number }) => `${named(p)}太长，最多 500 个字符。`,
    fix: () => '请拆成几个指标，或把它算好，作为一项基础数据来填。',
  },
}

/** `item` is the 1-based number in a list, 0 for what is no item of one. */
function named({ key, item }: { key: string; item: number }): string {
  return item > 0 ? `“${key}”的第 ${item} 项` : `“${key}”`
}

/** A number of days, only not one that can be. */
function isCounted(duration: string): boolean {
  return /^\d+ (working-days|days)$/.test(duration)
}

function typeName(expected: string): string {
  return (
    { text: '文字', mapping: '一组“键: 值”', figure: '一个标准数', list: '列表' }[expected] ??
    expected
  )
}

function typeFix({ key, expected, seen }: { key: string; expected: string; seen: string }): string {
  if (expected === 'figure') {
    const figure = /^-?[\d.]+$/.test(seen) ? seen : '…'
    return `请写成 ${key}: { value: ${figure} }；依据写在里面：{ value: ${figure}, source: { ref: …, item: …, certainty: … } }。`
  }
  if (expected === 'list') return '请写成 [a, b]，或每项一行、以“- ”开头。'
  return expected === 'mapping' ? '请换行缩进两格，写成“键: 值”。' : '请在冒号和空格后面写文字。'
}
