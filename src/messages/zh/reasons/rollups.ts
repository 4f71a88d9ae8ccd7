import type { RuleReason } from '../../rule-reasons.ts'

/** Why roll-ups have to be declared with care. */
export const rollupsReasons = {
  'bad-where': {
    what: '选学校的条件写得不对',
    why: '条件用不了，就不知道汇总哪些学校；多一所少一所，全县的结果都不一样。',
    fix: '照指出的位置改；只能用学校名册的列和学段，选项加引号，如 type != "special-school" && pupils >= 50。',
  },
  'where-never-holds': {
    what: '条件选不出学校',
    why: '一所学校也没有，就汇总不出结果，多半是数或选项写错了。',
  },
  'rollup-in-school': {
    what: '学校的清单里写了汇总',
    why: '一所学校没有别的学校的记录，这一项永远得不出来。',
  },
  'rollup-of-itself': { what: '汇总的是自己', why: '各校填的不是这一份，汇总不到任何记录。' },
  'rollup-twice': {
    what: '汇总里写了两次',
    why: '只会算一次；想写的往往是另一个指标或另一条规则。',
  },
} satisfies Record<string, RuleReason>
