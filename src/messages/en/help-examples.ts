import type { helpExamples as chinese } from '../zh/help-examples.ts'
import { settingExamples } from './setting-examples.ts'

export const helpExamples: typeof chinese = {
  init: [
    'zicha init',
    'zicha init --name "Morning Light School" --code 3604030001 --stages primary,junior --by "Zhang San"',
  ],
  set: Object.values(settingExamples),
  round: [
    'zicha round list',
    'zicha round seal civilised-campus',
    'zicha round open civilised-campus 2026-12 --kind mock',
  ],
  checklists: [
    'zicha checklists',
    'zicha checklists civilised-campus --print --format md -o review.md',
  ],
  check: [
    'zicha check civilised-campus',
    'zicha check civilised-campus minors-school --by-place',
    'zicha check civilised-campus --only unanswered --owner general',
  ],
  answer: [
    'zicha answer civilised-campus C1.3 yes --note "made known in writing"',
    'zicha answer quality-balance-school R7 rooms=15 --stage primary',
    'zicha answer quality-balance-school --file answers.yaml',
  ],
  form: [
    'zicha form export civilised-campus --by owner -d sent',
    'zicha form import returned --by "Zhang San"',
  ],
  status: ['zicha status'],
  report: [
    'zicha report civilised-campus',
    'zicha report civilised-campus --explain',
    'zicha report civilised-campus --as self-check --format docx -o self-check.docx',
  ],
  ledger: [
    'zicha ledger list',
    'zicha ledger add --gaps',
    'zicha ledger assign quality-balance-school:E4 --to "Li Si"',
    'zicha ledger list --format xlsx -o ledger.xlsx',
  ],
  log: ['zicha log civilised-campus', 'zicha log civilised-campus C5.8'],
  compare: ['zicha compare civilised-campus --inspector 2026-12'],
  validate: [
    'zicha validate',
    'zicha validate --strict my-checklist.yaml',
    'zicha validate --explain duplicate-id',
  ],
  schema: ['zicha schema checklist -o checklist.schema.json'],
  diff: ['zicha diff old.yaml new.yaml'],
  upgrade: ['zicha upgrade civilised-campus --to civilised-campus-guangdong'],
  new: [
    'zicha new lantern-safety --title "Lantern safety"',
    'zicha new lantern-fair --from table.xlsx',
  ],
  verify: ['zicha verify'],
}
