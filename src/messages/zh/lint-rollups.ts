import { expressionFix, expressionText, type ExpressionParams } from './lint-conditions.ts'

/** Sentences about figures that many schools' records come to. */
export const lintRollups = {
  'bad-where': {
    text: (p: ExpressionParams) => `选学校的条件用不了：${expressionText(p, '列')}`,
    fix: (p: ExpressionParams) =>
      p.code === 'unknown-name'
        ? `只能用学校名册的列和学段：${p.known.join('、')}。`
        : expressionFix(p),
  },
  'where-never-holds': {
    text: (p: { condition: string }) => `条件“${p.condition}”一所学校也选不出来。`,
    fix: () => '请核对数的大小、是“且”还是“或”，以及各列可以写什么。',
  },
  'rollup-in-school': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 要由各校的记录汇总，可是这份清单测评的是一所学校。`,
    fix: () => '汇总写在 subject: county 或 bureau 的清单里；学校自己答的，删掉 rollup。',
  },
  'rollup-of-itself': {
    text: (p: { seen: string }) => `汇总的“${p.seen}”就是这份清单自己。`,
    fix: () => '请写各校填的那一份，如 quality-balance-school@2017。',
  },
  'rollup-twice': {
    text: (p: { seen: string }) => `“${p.seen}”在这里写了两次。`,
    fix: () => '请删掉一个；想写的是另一个的，改成那一个。',
  },
}
