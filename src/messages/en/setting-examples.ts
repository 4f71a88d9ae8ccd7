import type { settingExamples as chinese } from '../zh/setting-examples.ts'

export const settingExamples: typeof chinese = {
  visit: 'zicha set visit county-inspection 2027-03-18',
  person: 'zicha set person "Wang Wu" --post registrar',
  owner: 'zicha set owner moral "Moral Education"',
  term: 'zicha set term "autumn 2027" 2027-09-01 2028-01-20',
  honour: 'zicha set honour psychology --until 2029-12-31',
  report: 'zicha set report overview --file overview.txt',
  planning: 'zicha set planning rectify 10',
  escalation: 'zicha set escalation talk 5',
  holidays: 'zicha set holidays stop',
  calendar: 'zicha set calendar calendar.yaml',
  name: 'zicha set name "Morning Light School"',
  code: 'zicha set code 3604030001',
  stages: 'zicha set stages primary junior',
}
