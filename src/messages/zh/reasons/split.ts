import type { RuleReason } from '../../rule-reasons.ts'

/** Why sharing out has to be declared in full. */
export const splitReasons = {
  'split-without-per': {
    what: '要分摊的指标不分学段',
    why: '分摊是为了让每个学段按自己的标准判；不分学段，分摊就没有用。',
  },
  'split-unshareable': {
    what: '这种答法不能分摊',
    why: '只有数量才能按份额分；等级、比例、有没有，分了就没有意义。',
    fix: '房屋面积、设备值这样的数量用 number、formula，或除以分学段基础数据的 ratio。',
  },
  'split-by': {
    what: '分摊的依据不是分学段的数',
    why: '份额要用每个学段自己的数来算，如小学、初中各有多少学生。',
  },
  'split-weight': {
    what: '有的学段没有权重',
    why: '算不出这个学段的份额，它就一直待定，别的学段也会多分。',
    fix: '给每个要判的学段写上权重；清单最上层还没有 split 的，先写上。',
  },
  'split-weight-not-positive': {
    what: '权重不大于 0',
    why: '权重是 0 或负数，这个学段就什么也分不到，份额也加不成一个整体。',
  },
  'split-unused': {
    what: '规定了分摊，却没有用到',
    why: '多半是漏在指标里写 split: true，九年一贯制学校就会把全校的数在每个学段各算一遍。',
  },
} satisfies Record<string, RuleReason>
