/** What the keys of overlays, tests and workspaces mean. */
export const workspaceKeys = {
  overlay: {
    title: '地方细则：在一份清单上改几处',
    keys: {
      format: '写 zicha/overlay@1，说明这是地方细则',
      id: '改后的清单名',
      edition: '版本，如 "2026"',
      title: '改后的全称',
      extends: '改的是哪一份，如 quality-balance-school@2017；可以是另一份细则',
      locality: '哪个地方用',
      about: '说明：来历、适用范围',
      sources: '新增的依据文件',
      owners: '新增或改名的责任部门',
      places: '新增或改名的点位',
      deadlines: '新增或改动的整改时限类别',
      change: '按指标 id 写要改的键',
      add: '新增的指标',
      waive: '当地不考核的指标，要写理由',
      conclusion: '换掉结论规则',
      translations: '其他语言的写法',
    },
  },
  waiver: {
    title: '不考核',
    keys: {
      reason: '为什么',
      source: '依据',
    },
  },
  addition: {
    title: '新增一个指标',
    keys: {
      section: '加到哪个指标组，写它的 id',
      indicator: '指标，写法和清单里一样',
    },
  },
  test: {
    title: '作者的测试',
    keys: {
      name: '这个测试说明什么',
      stages: '学校有哪些学段',
      honours: '学校有哪些荣誉',
      facts: '基础数据，写法和填报文件一样',
      answers: '答案，写法和填报文件一样',
      expect: '应得什么',
    },
  },
  expect: {
    title: '应得的结果',
    keys: {
      conclusion: 'pass 达标，fail 不达标，undecided 待定，none 无结论',
      grade: '等级',
      met: '达标的指标',
      partly: '基本达标的指标',
      unmet: '不达标的指标',
      notApplicable: '不适用的指标',
      undecided: '待定的指标',
    },
  },
  workspace: {
    title: '工作区：测评谁、谁来填、什么时候',
    keys: {
      format: '写 zicha/workspace@1，说明这是工作区',
      kind: '哪种工作区：school 学校',
      subject: '测评对象：学校',
      checklists: '使用哪些清单',
      people: '填报人',
      owners: '责任部门在本校的叫法',
      visits: '迎检日',
      terms: '学期',
      honours: '学校已有的荣誉',
      lint: '校验的宽严',
    },
  },
  school: {
    title: '学校',
    keys: {
      name: '学校名称',
      code: '学校代码，印在编号里',
      stages: '有哪些学段',
    },
  },
  person: {
    title: '填报人',
    keys: {
      name: '姓名',
      post: '职务',
    },
  },
  visit: {
    title: '迎检日',
    keys: {
      title: '哪次检查，如 县创建办模拟测评',
      on: '哪一天，如 2026-12-18',
    },
  },
  term: {
    title: '学期',
    keys: {
      title: '名称，如 2026 年秋季学期',
      from: '第一天',
      to: '最后一天',
    },
  },
  heldHonour: {
    title: '已有的荣誉',
    keys: {
      id: '荣誉的名字，和清单里的一样',
      until: '有效到哪一天（含当日）',
    },
  },
  lint: {
    title: '校验的宽严',
    keys: {
      rules: '按规则名写 error、warning 或 off；只能改警告类的规则',
    },
  },
}
