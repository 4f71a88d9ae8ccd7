import type { RuleReason } from '../../rule-reasons.ts'

/** Why points, grades and the author's own tests have to be right. */
export const pointsReasons = {
  'points-do-not-add-up': {
    what: '写明的分数和各指标之和不符',
    why: '漏一项或错一个分值，折算出来的总分就都不对。',
  },
  'points-not-positive': {
    what: '分值不大于 0',
    why: '满分是各项分值之和，负数会让得分率超过 100%。',
  },
  'deduct-without-problems': {
    what: '扣分没有依据可数',
    why: '不知道发现几处、从多少分里扣，就算不出得分。',
  },
  'bonus-without-points': { what: '加分项没有分值', why: '做到了也加不了分。' },
  'prerequisite-without-rule': {
    what: '有前置条件，结论规则里却没有',
    why: '不具备申报条件，结论照样是通过。',
  },
  'counts-impossible': { what: '等次要求的项数达不到', why: '无论怎么整改都评不上这个等次。' },
  'bands-order': {
    what: '等次没有从高到低写',
    why: '按顺序取第一个够得上的，写在后面而条件不低的等次永远轮不到。',
  },
  'score-above-full': { what: '分数线高于满分', why: '无论怎么整改都不会过线。' },
  'demands-nothing': {
    what: '结论的条件谁都够得上',
    why: '看起来有一条要求，其实一项没做也通过，多半是数抄错了。',
  },
  'same-label': { what: '结论的两种说法一样', why: '报告上印的是这个说法，一样就看不出通过没有。' },
  'scale-order': {
    what: '等级的份额和判定相反',
    why: '判达标的得分反而低，得分和达标率说的就不是一回事。',
  },
  'deduct-above-points': {
    what: '扣的比满分还多',
    why: '最多扣完满分，多出来的扣不到，多半是有一个数抄错了。',
  },
  'two-gradings': { what: '两条规则都评等次', why: '同一所学校会有两个等次，不知道以哪个为准。' },
  'zero-without-points': {
    what: '否决后果是记零分，这一组却不计分',
    why: '触发了也没有任何后果。',
  },
  'failing-test': {
    what: '测例没有通过',
    why: '作者自己认定的结果和清单算出来的不一样，两边必有一边写错。',
    fix: '先核对清单；清单没有写错，再改测例里的 expect。',
  },
  'bad-test-answer': {
    what: '测例里写了学校填不进去的内容',
    why: '这样的测例检查的是一份不存在的填报。',
    fix: '照答案文件的写法改，只写学校填得进去的内容。',
  },
  'duplicate-test': { what: '两个测例同名', why: '没有通过的测例只说名字，同名就不知道是哪一个。' },
  'test-expects-nothing': { what: '测例没有写应当得出什么', why: '它永远不会失败，等于没有。' },
  'test-names-nothing': {
    what: '测例里写了清单没有的名字',
    why: '名字写错，要检查的那一项就没有检查到。',
  },
  'unknown-part': { what: '引用了没有定义的测评方式', why: '它的分数归不到任何一块。' },
  'unknown-honour': { what: '引用了没有定义的称号', why: '哪所学校都不会因为它免评。' },
} satisfies Record<string, RuleReason>
