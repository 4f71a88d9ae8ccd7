/** What the keys of an indicator mean. */
export const indicatorKeys = {
  indicator: {
    title: '指标：一个要回答的问题',
    keys: {
      id: '编号，答案按它保存，定了就不要改',
      officialNo: '原文里的编号，可以有几个',
      title: '问什么，一句话',
      look: '怎么看：看哪里、数什么、口径',
      remedy: '不达标时怎么改',
      method: '测评方法，可以有几种',
      place: '在哪个点位看，写 places 里的名字',
      per: '写 stage 则每个学段各答、各判',
      stages: '只问这些学段',
      split: 'true 是各学段共用的资源：全校填一次，按 split 分摊，分学段判',
      answer: '怎么答、怎么算达标',
      owner: '责任部门',
      evidence: '要哪些佐证材料',
      deadline: '整改时限类别，写 deadlines 里的名字',
      mendedBy: '谁能改：school 学校自己，superior 要上级解决',
      severity: '程度：minor 一般，serious 较重，major 重大',
      notApplicable: '能不能答“不适用”：never、allowed、with-reason（默认，要写理由）',
      when: '只在这个条件成立时才问，如 boarding；不成立就是不适用',
      status: 'future 还没有生效，obsolete 已经作废；不写就是现行',
      points: '满分多少',
      bonus: 'true 是加分项，不计入满分',
      deduct: '扣分：每处扣多少',
      part: '算在哪种测评方式里，写 parts 里的名字',
      prerequisite: 'true 是前置条件，不达标就不能申报',
      exempt: '有这个荣誉就免评',
      alsoSatisfies: '同时也回答了别的清单里的哪一项',
      rollup: '县级清单：由各校的记录汇总得出',
      translations: '其他语言的写法',
      veto: '一票否决',
      source: '这项要求的依据',
    },
  },
  owner: {
    title: '责任部门',
    keys: {
      lead: '牵头部门，写 owners 里的名字',
      assist: '配合部门',
    },
  },
  evidence: {
    title: '佐证材料',
    keys: {
      title: '材料的名称',
      kind: 'document 文件，record 记录，photo 照片，table 表册，report 报告',
      min: '至少几份',
      seal: 'true 要盖章',
      within: '日期要在最近多少个月之内，从看到的那天往前算',
      notBefore: '日期不早于哪一天',
      notAfter: '日期不晚于哪一天',
      required: 'true 是必需：没有它就不判达标，结果是待定',
    },
  },
  deduct: {
    title: '扣分',
    keys: {
      each: '每处扣多少分',
      most: '最多扣多少分；不写则扣完为止',
    },
  },
  exempt: {
    title: '免评',
    keys: {
      honour: '凭哪个荣誉，写 honours 里的名字',
      counts: 'left-out 不计入，full 按满分计',
    },
  },
  crossWalk: {
    title: '同时满足',
    keys: {
      checklist: '哪份清单',
      indicator: '它的哪个指标',
      direction: 'both 两边互认，forward 只有这边能代替那边',
      confidence: '把握：high、medium、low',
    },
  },
  veto: {
    title: '一票否决',
    keys: {
      effect: 'disqualify 取消资格，revoke 撤销称号，zero 计零分，flag 只提示',
      label: '触发了怎么说，如 重大事故隐患；不写就用 effect 的说法',
    },
  },
  source: {
    title: '依据',
    keys: {
      ref: '哪份文件，写 sources 里的名字',
      item: '在文件的哪一处，如 第二十二条',
      certainty: '把握：high 见过原文，medium 只见一处，low 转述，local 当地有效，default 自己定的',
    },
  },
  figure: {
    title: '标准数',
    keys: {
      value: '数值',
      source: '这个数的依据',
      variants: '条件成立时改用的数，先成立的先用',
    },
  },
  variant: {
    title: '另一个标准数',
    keys: {
      when: '什么条件下用，如 pupils < 100',
      value: '数值',
      source: '这个数的依据',
    },
  },
  indicatorTranslation: {
    title: '指标的另一种语言',
    keys: {
      title: '问什么',
      look: '怎么看',
      remedy: '怎么改',
      evidence: '佐证材料的名称，按原来的顺序',
      veto: '一票否决触发了怎么说',
      answer: '回答里的文字',
    },
  },
  answerTranslation: {
    title: '回答的另一种语言',
    keys: {
      unit: '单位',
      items: '各项的名称，按名字',
      inputs: '要填的数，按名字',
      of: '问卷问谁',
      agree: '问卷里什么算赞成',
      from: '从哪里抽',
      what: '抽查看什么',
    },
  },
  inputTranslation: {
    title: '要填的数的另一种语言',
    keys: {
      title: '叫什么',
      unit: '单位',
    },
  },
}
