/** One command line to copy for everything that `zicha set` sets. */
export const settingExamples = {
  visit: 'zicha set visit 县级督导 2027-03-18',
  person: 'zicha set person 王五 --post 总务主任',
  owner: 'zicha set owner moral 德育处',
  term: 'zicha set term 2027年秋季学期 2027-09-01 2028-01-20',
  honour: 'zicha set honour psychology --until 2029-12-31',
  report: 'zicha set report 学校概况 --file 概况.txt',
  planning: 'zicha set planning 整改完成 10',
  escalation: 'zicha set escalation 约谈 5',
  holidays: 'zicha set holidays 停算',
  calendar: 'zicha set calendar calendar.yaml',
  name: 'zicha set name 晨光学校',
  code: 'zicha set code 3604030001',
  stages: 'zicha set stages 小学 初中',
}
