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
      facts: '新增或换掉的基础数据',
      split: '换掉全校共用资源的分摊办法',
      scales: '新增或换掉的等级表',
      honours: '新增或换掉的荣誉',
      parts: '新增或换掉的测评方式',
      change: '按指标或指标组的 id 写要改的键',
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
  removal: {
    title: '去掉底本里的键',
    keys: {
      remove: '底本在这里写着、本地不要的键，如 [evidence]；成组的键里也可以写',
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
      kind: '哪种工作区：school 学校，bureau 教育局（填县级和局级清单）',
      subject: '测评对象：学校，或者教育局',
      checklists: '使用哪些清单',
      people: '填报人',
      owners: '责任部门在本校的叫法',
      visits: '迎检日',
      terms: '学期',
      planning: '倒排计划：迎检日前几天各步要完成',
      schoolHolidays: '寒暑假里“限期整改”算不算时间：count 照算（默认），stop 停算',
      calendar: '本地或新一年的工作日历文件，如 calendar.yaml，放在工作区里',
      escalation: '超期几天该做什么；只提示，不代发',
      honours: '学校已有的荣誉',
      report: '自查报告里由学校自己写的部分',
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
  bureau: {
    title: '教育局',
    keys: {
      name: '教育局（创建办、督导室）名称',
      code: '代码，印在编号里',
      stages: '不写：局里答各学段的题',
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
  planning: {
    title: '倒排计划：各步在迎检日前几天完成，不写的用本工具的默认值',
    keys: {
      selfCheck: '自查完成，默认 45 天前',
      rectify: '整改完成，默认 15 天前',
      verify: '校内验收，默认 10 天前',
      file: '资料归档，默认 5 天前',
    },
  },
  escalation: {
    title: '超期提示：超期几天起提示哪一步，不写的用本工具的默认值',
    keys: {
      remind: '提醒，默认超期 1 天起',
      talk: '约谈，默认超期 7 天起',
      circular: '通报，默认超期 15 天起',
    },
  },
  calendar: {
    title: '工作日历：新一年的放假安排，或当地自己的放假和调休',
    keys: {
      format: '写 zicha/calendar@1，说明这是工作日历',
      covers: '写全了哪几年，如 [2027]；这些年的日期不再标“暂定”',
      daysOff: '放假的日子，如 2027-02-05，或一段 2027-02-05..2027-02-12',
      workingDays: '周末上班的日子（调休），写法同上；两处都写的算上班',
    },
  },
  heldHonour: {
    title: '已有的荣誉',
    keys: {
      id: '荣誉的名字，和清单里的一样',
      until: '有效到哪一天（含当日）',
    },
  },
  reportTexts: {
    title: '自查报告里由学校自己写的部分，每行一段；不写的，报告里留“待填”',
    keys: {
      addressee: '主送单位，如 示例甲县教育局',
      overview: '学校概况',
      organisation: '自查组织与方法',
      next: '下一步打算',
    },
  },
  lint: {
    title: '校验的宽严',
    keys: {
      rules: '按规则名写 error、warning 或 off；只能改警告类的规则',
    },
  },
}
