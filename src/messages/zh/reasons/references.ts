import type { RuleReason } from '../../rule-reasons.ts'

/** Why names have to lead somewhere, and why exceptions need a reason. */
export const referencesReasons = {
  'unknown-owner': { what: '责任部门没有定义', why: '名字对不上，报告里就不知道该找谁。' },
  'unknown-deadline': { what: '整改时限类别没有定义', why: '不知道按哪一类算，就给不出整改日期。' },
  'unknown-source': { what: '文件依据没有定义', why: '读的人查不到这个要求、这个数从哪里来。' },
  'unknown-place': { what: '点位没有定义', why: '按点位走一遍时，这一项会落下。' },
  'unknown-scale': { what: '等级表没有定义', why: '没有等级可选，这一项答不了。' },
  'unknown-fact': { what: '基础数据没有定义', why: '公式取不到数，这一项永远判不了。' },
  'unused-definition': {
    what: '定义了却没有用到',
    why: '多半是别处写错了名字，或者删指标时漏删了。',
  },
  'conclusion-names-nothing': {
    what: '结论规则提到不存在的指标',
    why: '规则按不存在的指标算，结论就不对。',
  },
  'named-twice': {
    what: '一条规则里同一个指标写了两次',
    why: '只会算一次，写的人往往是想写另一个。',
  },
  'listed-twice': {
    what: '一个列表里同一个词写了两次',
    why: '第二个往往是想写另一个，想写的那个就漏了。',
  },
  'duplicate-id': { what: 'id 重复', why: '记录按 id 存；两个指标同一个 id，答案会混在一起。' },
  'duplicate-title': { what: '两个指标同名', why: '印出来分不清是哪一个，容易答错地方。' },
  'unused-suppression': {
    what: 'zicha-allow 用不着',
    why: '留着它，以后这一行真有问题时会被一起遮住。',
  },
  'suppression-without-reason': {
    what: '放行没有写理由',
    why: '后来的人要能判断这个例外还成不成立。',
  },
  'unknown-rule': {
    what: '没有这条校验规则',
    why: '写错名字的规则不起作用，而写的人以为它起作用。',
  },
  'fixed-rule': {
    what: '这条规则不能放行或调低',
    why: '这类错误不改正，文件就没法用；也不能让同一份清单换个文件夹就从能用变成不能用。',
    fix: '改正那个错误，再删掉放行或调低它的这一行。',
  },
} satisfies Record<string, RuleReason>
