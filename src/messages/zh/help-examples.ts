import type { CommandName } from '../catalogue.ts'
import { settingExamples } from './setting-examples.ts'

/** Command lines to copy, below the help of a command: what is done most comes first. */
export const helpExamples: Readonly<Record<CommandName, readonly string[]>> = {
  init: ['zicha init', 'zicha init --name 晨光学校 --code 3604030001 --stages 小学,初中 --by 张三'],
  set: Object.values(settingExamples),
  round: [
    'zicha round list',
    'zicha round seal civilised-campus',
    'zicha round open civilised-campus 2026-12 --kind 模拟测评',
  ],
  checklists: [
    'zicha checklists',
    'zicha checklists civilised-campus --print --format md -o 审阅稿.md',
  ],
  check: [
    'zicha check civilised-campus',
    'zicha check civilised-campus minors-school --by-place',
    'zicha check civilised-campus --only 未答 --owner 总务处',
  ],
  answer: [
    'zicha answer civilised-campus C1.3 是 --note 已发文',
    'zicha answer quality-balance-school R7 rooms=15 --stage 小学',
    'zicha answer quality-balance-school --file 填报.yaml',
  ],
  form: [
    'zicha form export civilised-campus --by owner -d 发表',
    'zicha form import 收表 --by 张三',
  ],
  status: ['zicha status'],
  report: [
    'zicha report civilised-campus',
    'zicha report civilised-campus --explain',
    'zicha report civilised-campus --as 自查报告 --format docx -o 自查报告.docx',
  ],
  ledger: [
    'zicha ledger list',
    'zicha ledger add --gaps',
    'zicha ledger assign quality-balance-school:E4 --to 李四',
    'zicha ledger list --format xlsx -o 台账.xlsx',
  ],
  log: ['zicha log civilised-campus', 'zicha log civilised-campus C5.8'],
  compare: ['zicha compare civilised-campus --inspector 2026-12'],
  validate: [
    'zicha validate',
    'zicha validate --strict 我的清单.yaml',
    'zicha validate --explain duplicate-id',
  ],
  schema: ['zicha schema checklist -o checklist.schema.json'],
  diff: ['zicha diff 旧清单.yaml 新清单.yaml'],
  upgrade: ['zicha upgrade civilised-campus --to civilised-campus-guangdong'],
  new: ['zicha new lantern-safety --title 灯笼安全', 'zicha new lantern-fair --from 指标表.xlsx'],
  verify: ['zicha verify'],
}
