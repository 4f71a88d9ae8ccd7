import type { RuleReason } from '../../rule-reasons.ts'

/** Why conditions and formulas have to be right. */
export const conditionsReasons = {
  'bad-condition': {
    what: '条件写得不对',
    why: '条件用不了，就不知道哪些学校要答、用哪个标准数，只能判为待定。',
    fix: '照指出的位置改；只能用 facts 里的名字，两边要是同一种值，几个条件用 && 或 || 连起来。',
  },
  'bad-formula': {
    what: '公式写得不对',
    why: '公式用不了，填了也算不出数，判不出是否达标。',
    fix: '照指出的位置改；只能用 inputs 和 facts 里的名字，算出来要是一个数。',
  },
  'gap-in-nothing': {
    what: 'gapIn 写的不是填报项',
    why: '差多少要用一个填报项的单位来说，没有这一项就说不出来。',
  },
  'input-hides-fact': {
    what: '填报项与基础数据同名',
    why: '公式里写的是哪一个分不清，算出来的数可能不是想要的。',
  },
  'condition-never-holds': {
    what: '条件永远不成立',
    why: '这个指标谁也不用答，或这个标准数谁也用不上，多半是数写错了。',
  },
  'condition-always-holds': {
    what: '条件永远成立',
    why: '等于没有条件；想排除的学校没有排除掉。',
  },
  'variant-unreachable': {
    what: '标准数轮不到',
    why: '先成立的先用，后面这个标准数永远用不上，多半是次序写反了。',
  },
  'division-by-zero-possible': {
    what: '除数可能是 0',
    why: '除数是 0 时算不出数，指标一直待定。',
  },
  'choice-without-options': { what: '单选没有选项', why: '谁也选不了，用到它的指标一直待定。' },
  'options-without-choice': {
    what: '不是单选却写了选项',
    why: '选项不会显示出来，多半是 type 写错了。',
  },
} satisfies Readonly<Record<string, RuleReason>>
