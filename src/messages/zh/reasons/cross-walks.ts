import type { RuleReason } from '../../rule-reasons.ts'

/** Why lines of `alsoSatisfies` have to lead somewhere. */
export const crossWalksReasons = {
  'cross-walk-to-itself': {
    what: 'alsoSatisfies 写的是自己',
    why: '自己当然满足自己；多半是抄编号时没有改清单名。',
  },
  'cross-walk-twice': {
    what: 'alsoSatisfies 里同一项写了两次',
    why: '两条的方向、把握不同时，不知道按哪一条；相同时，多半是漏写了另一项。',
  },
  'cross-walk-in-circle': {
    what: 'alsoSatisfies 单向绕成了圈',
    why: '单向的意思是反过来不成立；几份清单合起来却又成立，总有一处写错了方向。要和别的清单一起校验才看得出。',
  },
  'unknown-cross-walk': {
    what: 'alsoSatisfies 写的指标，那份清单里没有',
    why: '对不上编号，这边填了，那边也用不上。那份清单是自带的，或者在一起校验的文件里，才能核对。',
  },
  'cross-walk-not-checked': {
    what: 'alsoSatisfies 写的清单没有见到',
    why: '不一定写错，只是手头没有那份清单，编号没有核对过。',
  },
} satisfies Record<string, RuleReason>
