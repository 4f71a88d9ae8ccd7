/** What the keys of the answer kinds mean. */
export const answersKeys = {
  'yes-no': {
    title: 'yes-no：是/否',
    keys: {
      kind: '答“是”或“否”',
      metWhen: '答什么算达标：true（默认）或 false（负面清单）',
    },
  },
  'level-of-scale': {
    title: 'level：评等级',
    keys: {
      kind: '从一张等级表里选一级',
      scale: '哪张等级表，写 scales 里的名字',
    },
  },
  number: {
    title: 'number：填一个数',
    keys: {
      kind: '填一个数，和标准数比',
      unit: '单位，如 人、㎡、元',
      type: 'integer 整数，number 可以带小数（默认）',
      min: '最少可以填多少',
      max: '最多可以填多少',
      atLeast: '不低于这个数才达标；可以分学段写',
      atMost: '不高于这个数才达标；可以分学段写',
      equals: '正好是这个数才达标；可以分学段写',
    },
  },
  ratio: {
    title: 'ratio：两个数相除',
    keys: {
      kind: '由几个数相除得出，和标准数比',
      of: '被除数：填哪些数，加在一起',
      minus: '要减去的数',
      to: '除以什么：一个基础数据的名字，或另外要填的数',
      per: '乘以多少，如 每百名 写 100',
      unit: '结果的单位，如 人/百名学生',
      atLeast: '不低于这个数才达标；可以分学段写',
      atMost: '不高于这个数才达标；可以分学段写',
      equals: '正好是这个数才达标；可以分学段写',
    },
  },
  formula: {
    title: 'formula：用公式算',
    keys: {
      kind: '由公式算出，和标准数比',
      inputs: '要填哪些数',
      formula: '公式，如 (books + loans) / pupils',
      unit: '结果的单位',
      atLeast: '不低于这个数才达标；可以分学段写',
      atMost: '不高于这个数才达标；可以分学段写',
      equals: '正好是这个数才达标；可以分学段写',
      gapIn: '差多少按哪个数说，写 inputs 里的名字',
    },
  },
  items: {
    title: 'items：有几项',
    keys: {
      kind: '数一数有几项，或抽查几个',
      items: '要有的东西，一项一个名字',
      draw: '抽查：抽几个、从哪里抽',
      atLeast: '至少几项；不写则全部要有',
    },
  },
  draw: {
    title: '抽查',
    keys: {
      size: '抽几个',
      from: '从谁当中抽，如 全体教师',
      what: '一个叫什么，如 名、间、份',
    },
  },
  problems: {
    title: 'problems：数问题',
    keys: {
      kind: '数出有几处不对，0 处达标',
      unit: '单位，如 处',
      atMost: '最多允许几处；不写则一处也不行',
    },
  },
  date: {
    title: 'date：填日期',
    keys: {
      kind: '填一个日期，看在不在期限内',
      within: '最近多少个月之内',
      notBefore: '不早于哪一天',
      notAfter: '不晚于哪一天',
    },
  },
  dateWithin: {
    title: '最近多少个月',
    keys: {
      months: '几个月',
      source: '依据',
    },
  },
  survey: {
    title: 'survey：问卷',
    keys: {
      kind: '问卷里有多少人同意，算百分比',
      of: '问谁，如 家长',
      agree: '怎样算同意，如 满意和基本满意',
      minSample: '有效问卷少于多少份就不算数',
      atLeast: '不低于百分之几才达标',
    },
  },
  text: {
    title: 'text：写文字',
    keys: {
      kind: '写一段文字，只记录，不判定',
    },
  },
  input: {
    title: '要填的一个数',
    keys: {
      title: '叫什么，印在表上',
      unit: '单位，如 人、㎡、元',
      type: 'integer 整数，number 可以带小数（默认）',
      min: '最少可以填多少',
      max: '最多可以填多少',
    },
  },
}
