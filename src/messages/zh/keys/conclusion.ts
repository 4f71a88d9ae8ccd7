/** What the keys of conclusions, deadlines and roll-ups mean. */
export const conclusionKeys = {
  conclusion: {
    title: '结论',
    keys: {
      label: '达标、不达标各怎么说',
      rules: '规则，都满足才达标',
    },
  },
  label: {
    title: '结论的说法',
    keys: {
      pass: '达标时怎么说，如 合格',
      fail: '不达标时怎么说',
    },
  },
  'no-veto': {
    title: 'no-veto：没有触发一票否决',
    keys: {
      rule: '没有触发一票否决',
      source: '依据',
    },
  },
  'at-least': {
    title: 'at-least：若干项中至少几项达标',
    keys: {
      rule: '若干项中至少几项达标',
      of: '哪些指标',
      met: '至少几项达标',
      rest: '其余各项的底线',
      notApplicable:
        '有“不适用”时：keep-misses 允许差的项数不变（默认），scale 按比例减，counts-as-met 算达标',
      source: '依据',
    },
  },
  rest: {
    title: '其余各项的底线',
    keys: {
      share: '至少达到标准数的几成，0 到 1',
    },
  },
  prerequisites: {
    title: 'prerequisites：前置条件都达标',
    keys: {
      rule: '前置条件都达标，否则不能申报',
      source: '依据',
    },
  },
  'all-met': {
    title: 'all-met：全部达标',
    keys: {
      rule: '写明的指标全部达标',
      of: '哪些指标；不写则是全部',
      source: '依据',
    },
  },
  score: {
    title: 'score：按得分',
    keys: {
      rule: '得分不低于多少',
      atLeast: '至少多少分',
      gates: '各种测评方式自己的底线',
      source: '依据',
    },
  },
  gate: {
    title: '一种测评方式的底线',
    keys: {
      part: '哪种测评方式，写 parts 里的名字',
      share: '至少得这种方式的几成分，0 到 1',
    },
  },
  bands: {
    title: 'bands：按得分定等级',
    keys: {
      rule: '按得分定等级，低于最低一级不达标',
      bands: '各等级，从高到低',
      source: '依据',
    },
  },
  band: {
    title: '一个等级',
    keys: {
      label: '等级的名称',
      atLeast: '至少多少分',
    },
  },
  counts: {
    title: 'counts：按达标项数定等级',
    keys: {
      rule: '按达标几项、基本达标几项定等级',
      of: '哪些指标；不写则是全部',
      grades: '各等级，从高到低',
      source: '依据',
    },
  },
  grade: {
    title: '一个等级',
    keys: {
      label: '等级的名称',
      met: '至少几项达标',
      partly: '最多几项基本达标',
    },
  },
  immediate: {
    title: 'immediate：立行立改',
    keys: {
      class: '立行立改：发现当天',
      source: '依据；不写就是清单作者的建议',
    },
  },
  limited: {
    title: 'limited：限期整改',
    keys: {
      class: '限期整改：若干天，或到学期末',
      within: '从第二天起多少天，如 5 working-days（工作日）或 90 days（天）',
      until: '到什么时候：term-end 学期末，next-school-year 下学年开学前',
      source: '依据；不写就是清单作者的建议',
    },
  },
  project: {
    title: 'project：倒排工期',
    keys: {
      class: '工程、采购类，倒排工期',
      within: '从第二天起多少天，如 365 days',
      source: '依据；不写就是清单作者的建议',
    },
  },
  standing: {
    title: 'standing：长期坚持',
    keys: {
      class: '长期坚持：没有时限，只有复核日期，不算超期',
      review: '多久复核一次：monthly 每月，termly 每学期，yearly 每年',
      source: '依据；不写就是清单作者的建议',
    },
  },
  refer: {
    title: 'refer：上报移交',
    keys: {
      class: '学校改不了，只对“上报”计时',
      within: '多少天内上报，如 1 working-days',
      source: '依据；不写就是清单作者的建议',
    },
  },
  rollup: {
    title: '汇总',
    keys: {
      of: '汇总哪份清单，如 quality-balance-school@2017',
      indicator: '它的哪个指标；不写则同名',
      where: '只汇总符合条件的学校',
      rules: '怎么汇总',
    },
  },
  'every-subject': {
    title: 'every-subject：校校达标',
    keys: {
      rule: '每所学校都达标',
    },
  },
  'share-of-subjects': {
    title: 'share-of-subjects：达标学校的比例',
    keys: {
      rule: '达标的学校占多少',
      atLeast: '不低于百分之几才达标',
    },
  },
  sum: {
    title: 'sum：合计',
    keys: {
      rule: '各校的数加在一起',
    },
  },
  dispersion: {
    title: 'dispersion：差异系数',
    keys: {
      rule: '校际差异系数',
      judge: 'each 每项各判，mean 按平均数判',
      of: '哪些指标',
      atMost: '不高于这个数才达标',
    },
  },
}
