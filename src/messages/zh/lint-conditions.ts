/** What a sentence about a mistake inside a condition or a formula may need. */
export type ExpressionParams = {
  code:
    | 'syntax'
    | 'too-long'
    | 'unsupported'
    | 'unknown-name'
    | 'unusable-name'
    | 'unknown-option'
    | 'wrong-type'
    | 'different-types'
  seen: string
  expected: string
  suggestion: string
  known: readonly string[]
}

/** Sentences about conditions and formulas. */
export const lintConditions = {
  'bad-condition': {
    text: (p: ExpressionParams) => `这个条件用不了：${expressionText(p)}`,
    fix: expressionFix,
  },
  'bad-formula': {
    text: (p: ExpressionParams) => `这个公式用不了：${expressionText(p)}`,
    fix: expressionFix,
  },
  'gap-in-nothing': {
    text: (p: { seen: string; suggestion: string }) =>
      `公式里没有名为“${p.seen}”的填报项${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { known: readonly string[] }) => `gapIn 写 inputs 里的一个：${p.known.join('、')}。`,
  },
  'input-hides-fact': {
    text: (p: { id: string }) => `填报项“${p.id}”与基础数据同名，公式里分不清用的是哪个。`,
    fix: () => '请给填报项换一个名字。',
  },
  'condition-never-holds': {
    text: (p: { condition: string }) => `条件“${p.condition}”怎么填都不成立。`,
    fix: () => '请核对数的大小、是“且”还是“或”，以及基础数据的 min、max 和选项。',
  },
  'condition-always-holds': {
    text: (p: { condition: string }) => `条件“${p.condition}”怎么填都成立，等于没写。`,
    fix: () => '请核对数的大小、是“且”还是“或”；确实都适用的，去掉条件。',
  },
  'variant-unreachable': {
    text: (p: { condition: string }) =>
      `条件“${p.condition}”成立时，前面的条件已经成立，轮不到这个标准数。`,
    fix: () => '从上到下，先成立的先用。请把范围小的写在前面，或删掉多余的。',
  },
  'division-by-zero-possible': {
    text: (p: { divisor: string }) => `除数“${p.divisor}”可能是 0，那时算不出数，判为待定。`,
    fix: () => '请给它写大于 0 的 min，或写成“除数 > 0 ? 算式 : 另一个数”。',
  },
  'choice-without-options': {
    text: (p: { fact: string }) => `基础数据“${p.fact}”是单选（choice），却没有可选的项。`,
    fix: () => '请补上 options，如“options: { urban: 城区, town: 镇区, rural: 乡村 }”。',
  },
  'options-without-choice': {
    text: (p: { fact: string; type: string }) =>
      `基础数据“${p.fact}”写了 options，但它的 type 是 ${p.type}，用不上。`,
    fix: () => '要从中选一个的，写“type: choice”；不是的，删掉 options。',
  },
}

const types: Readonly<Record<string, string>> = {
  bool: '“是/否”',
  double: '数',
  choice: '选项',
  text: '文字',
}

function typeName(type: string): string {
  return types[type] ?? type
}

/** What is wrong with an expression; `names` is what it may name. */
export function expressionText(
  { code, seen, expected, suggestion }: ExpressionParams,
  names = '基础数据或填报项',
): string {
  switch (code) {
    case 'syntax':
      return seen === '' ? '到这里还没有写完。' : `看不懂“${seen}”。`
    case 'too-long':
      return '太长或层数太多。'
    case 'unsupported':
      return `不支持“${seen}”这种写法。`
    case 'unknown-name':
      return `没有名为“${seen}”的${names}${suggestion ? `，是不是想写“${suggestion}”？` : '。'}`
    case 'unusable-name':
      return `“${seen}”的名字里有“-”或“.”，在式子里会被当成别的。`
    case 'unknown-option':
      return `没有“${seen}”这个选项${suggestion ? `，是不是想写“${suggestion}”？` : '。'}`
    case 'wrong-type':
      return `这里应是${typeName(expected)}，写的却是${typeName(seen)}。`
    case 'different-types':
      return `${typeName(seen)}与${typeName(expected)}不能相比。`
  }
}

export function expressionFix({ code, known }: ExpressionParams): string {
  switch (code) {
    case 'syntax':
      return '“且”写 &&，“或”写 ||，“非”写 !，“等于”写 ==；符号和数字用半角，文字加引号。'
    case 'too-long':
      return '请拆成几个简单的条件，或增加一项基础数据。'
    case 'unsupported':
      return '能用的有：+ - * /，< <= > >= == !=，&& || !，in […]，条件 ? 甲 : 乙，ceil(…)。'
    case 'unknown-name':
    case 'unknown-option':
      return known.length > 0 ? `可以写的有：${known.join('、')}。` : '请先在 facts 里写上它。'
    case 'unusable-name':
      return '请在 facts 里把它改成只有字母、数字和下划线的名字。'
    case 'wrong-type':
    case 'different-types':
      return '数与数相比，是/否的直接写名字，选项与加引号的选项名相比，如 area == "rural"。'
  }
}
