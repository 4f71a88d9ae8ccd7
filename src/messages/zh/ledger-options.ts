/** What the options of the ledger mean. */
export const ledgerOptions = {
  ledgerTo: '责任人（交办）或去向（移交）',
  leader: '责任领导',
  officer: '包校责任人',
  ledgerOwner: '责任部门（id 或名称）；拆分时可写多次',
  person: '只看这个责任人的',
  measure: '整改措施',
  milestone: '节点，如 招标=2027-03-01，可写多次',
  due: '整改时限，如 2026-12-01；列出时是“到这天为止到期的”',
  reason: '理由',
  document: '移交的文号',
  ledgerEvidence: '佐证文件，如整改后的照片，可写多次',
  percent: '完成百分比',
  review: '下次复核的日期',
  ledgerTitle: '问题，一句话',
  ledgerPlace: '点位；拆分时可写多次',
  severity: '程度：veto 否决、major 重大、serious 较重、minor 一般',
  found: '来源：self 自查、covert 暗访、inspector 督学……',
  deadlineClass:
    '整改类型：immediate 立行立改、limited 限期、project 工期、standing 长期、refer 上报',
  state: '只看这个状态的，如 待验收、submitted',
  within: '时长，如 "5 个工作日"、"30 天"',
  seen: '发现日期',
  link: '对应的指标，如 quality-balance-school:R1/primary，可写多次',
  gaps: '登记所有还没有编号的差距',
  ledgerSchool: '教育局办学校的台账：学校代码（schools/代码）',
  mendedBy: '谁来解决：school 学校、superior 上级',
  target: '差距与要求',
  overdue: '只看超期的',
  all: '已销号的也列出',
  actor: '办这件事的人（默认是录入人）',
  orderFolder: '交办单：每个部门一份，写到这个文件夹',
}

export const ledgerArguments = {
  ledgerAction:
    'list 列出、show 查看、add 登记、split 拆分、sheet 交办单、import 导入填好的台账；assign 交办、acknowledge 签收、progress 进展、extend 延期、hold 挂账、transfer 移交、return 退回学校、submit 提交、verify 校内验收、reject 退回重改、close 销号、reopen 反弹重开、note 备注',
  ledgerNumbers: '问题编号；未编号的差距写 清单:指标/学段；导入时写文件或文件夹',
}
