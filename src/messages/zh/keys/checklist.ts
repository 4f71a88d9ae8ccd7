/** What the keys at the top of a checklist mean. */
export const checklistKeys = {
  checklist: {
    title: '清单：一套测评体系的一个版本',
    keys: {
      format: '写 zicha/checklist@1，说明这是清单',
      id: '清单名，用在命令和文件夹里；英文字母、数字、连字符',
      edition: '版本，如 "2017"',
      title: '清单的全称',
      system: '属于哪一套测评体系',
      subject: '测评谁：school 学校、county 县、bureau 教育局',
      locality: '只在哪个地方用，如 示例甲县',
      about: '说明：来历、适用范围、怎么用',
      stages: '涉及哪些学段；不写则不分学段',
      declares: '原文说有多少项，校验时会重数现行的',
      sources: '依据的文件，下面用 ref 引用',
      owners: '责任部门，学校可以在 zicha.yaml 里改成自己的叫法',
      places: '点位：在哪里看，如 食堂、操场',
      deadlines: '整改时限类别，指标用名字引用',
      facts: '基础数据：全校只问一次的数，如在校学生数',
      split: '全校共用的资源怎么分摊到各学段',
      scales: '等级表，如 A、B、C、D',
      honours: '可以免评的荣誉',
      parts: '分开计分的测评方式，如 网络上传 70 分、实地考察 30 分',
      sections: '指标组',
      conclusion: '结论怎么下；none 是只列问题，不下结论',
      translations: '其他语言的写法',
      tests: '作者的测试：填这些，应得这个结论',
    },
  },
  system: {
    title: '测评体系',
    keys: {
      id: '体系的 id，同一体系的各个版本相同',
      title: '体系的名称',
    },
  },
  declares: {
    title: '原文写明的总数',
    keys: {
      indicators: '现行的指标共几项',
      sections: '最上层的指标组共几个；里面没有现行指标的不算',
      points: '现行的指标满分共多少',
    },
  },
  fact: {
    title: '基础数据',
    keys: {
      title: '叫什么，印在表上',
      look: '怎么数：口径、时点',
      unit: '单位，如 人',
      type: 'integer 整数，number 可以带小数，boolean 是/否，choice 从几个里选',
      options: 'type 是 choice 时有哪些可选',
      min: '最少可以填多少',
      max: '最多可以填多少',
      per: '写 stage 则每个学段各填一个数',
    },
  },
  split: {
    title: '全校共用资源的分摊',
    keys: {
      by: '按哪项基础数据分摊，写 facts 里分学段填的一个数，如 pupils',
      weights: '各学段一个学生算几个，按学段写',
    },
  },
  weight: {
    title: '一个学段的权重',
    keys: {
      value: '大于 0 的数',
      source: '这个数的依据',
    },
  },
  level: {
    title: '一个等级',
    keys: {
      title: '等级的名称，如 优秀',
      share: '得分的份额，0 到 1',
      outcome: 'met 达标，partly 基本达标，unmet 不达标',
    },
  },
  document: {
    title: '依据的文件',
    keys: {
      title: '文件的全称',
      number: '文号，如 教督〔2017〕6号',
      issuer: '发文机关',
      year: '哪一年',
      locality: '当地的文件写明是哪里的',
    },
  },
  honour: {
    title: '荣誉',
    keys: {
      title: '荣誉的名称，如 心理健康教育特色学校',
      source: '依据',
    },
  },
  part: {
    title: '测评方式',
    keys: {
      title: '名称，如 实地考察',
      points: '这种方式一共多少分',
    },
  },
  section: {
    title: '指标组',
    keys: {
      id: '编号，和指标的编号不能相同',
      title: '名称',
      points: '原文给这一组的分，校验时会重算',
      translations: '其他语言的写法',
      indicators: '指标',
      sections: '下一级指标组',
    },
  },
  translation: {
    title: '清单的另一种语言',
    keys: {
      title: '清单的全称',
      about: '说明',
      owners: '责任部门，按名字',
      places: '点位，按名字',
      facts: '基础数据，按名字',
      scales: '等级的名称：等级表、等级，再写译文',
      honours: '荣誉，按名字',
      parts: '测评方式，按名字',
      label: '结论的说法',
    },
  },
  factTranslation: {
    title: '基础数据的另一种语言',
    keys: {
      title: '叫什么',
      look: '怎么数',
      unit: '单位',
      options: '选项，按名字',
    },
  },
  sectionTranslation: {
    title: '指标组的另一种语言',
    keys: { title: '名称' },
  },
}
