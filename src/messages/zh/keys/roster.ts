/** What the columns of a bureau's roster of schools mean. */
export const rosterKeys = {
  roster: {
    title: '学校名册 schools.csv 的列',
    keys: {
      code: '学校代码，文字',
      name: '校名，文字',
      stages: '有哪些学段；条件里直接写学段的名字，如 junior，有这个学段就成立',
      type: 'kindergarten 幼儿园，teaching-point 教学点，primary-school 小学，junior-school 初级中学，nine-year 九年一贯制学校，complete 完全中学，twelve-year 十二年一贯制学校，senior-school 高级中学，vocational-school 职业学校，special-school 特殊教育学校',
      ownership: 'public 公办，private 民办',
      area: 'urban 城区，town 镇区，rural 乡村',
      town: '乡镇、街道，文字',
      group: '片区、集团，文字',
      officer: '包校责任人，文字',
      pupils: '在校学生总数，整数',
    },
  },
}
