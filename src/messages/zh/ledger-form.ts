/** What stands on a ledger that goes out to be filled in. */
export const ledgerForm = {
  sheet: '整改台账',
  file: '整改台账',
  columns: {
    key: '行',
    row: '序号',
    number: '问题编号',
    what: '问题描述',
    indicators: '指标',
    place: '点位',
    severity: '严重程度',
    found: '来源',
    target: '整改目标',
    measure: '整改措施',
    class: '整改类型',
    owner: '责任部门',
    leader: '责任领导',
    person: '责任人',
    officer: '包校责任人',
    seen: '发现日期',
    due: '整改时限',
    originalDue: '原时限/延期',
    acknowledgedBy: '签收人',
    acknowledgedOn: '签收日期',
    progress: '进展',
    percent: '完成%',
    finishedOn: '完成日期',
    before: '整改前佐证',
    after: '整改后佐证',
    verdict: '验收结论',
    opinion: '验收意见',
    verifiedBy: '验收人',
    verifiedOn: '验收日期',
    closedBy: '复核/销号人',
    closedOn: '销号日期',
    reopenings: '反弹次数',
    state: '状态',
    note: '备注',
  },
  filler: '填表人',
  verdicts: { verify: '通过', reject: '退回' },
  about: (p: { subject: string; scope: string; today: string }) =>
    `${p.subject} · ${p.scope} · ${p.today} 的台账`,
  scope: {
    whole: () => '全部部门',
    owner: (p: { name: string }) => `责任部门：${p.name}`,
  },
  original: (p: { original: string; times: number }) =>
    `原定 ${p.original}${p.times > 0 ? `，延期 ${p.times} 次` : ''}`,
  guide: {
    rows: '问题',
    count: (p: { count: number }) => `${p.count} 项`,
    steps: [
      '只填浅黄色的格子；其他格子是锁定的，不用改，也不要删行、加行、合并格子。',
      '填写进展、措施、佐证、备注的，在表的上方写填表人的姓名。',
      '签收：责任人本人在“签收人”写姓名，“签收日期”写签收那一天。',
      '整改：写“整改措施”“进展”和“完成%”；整改完了，在“整改后佐证”写佐证文件的名字（一行一个，文件放在 evidence 文件夹），“完成日期”写整改完的那一天。',
      '验收：验收人不能是责任人。“验收结论”选通过或退回，退回的要在“验收意见”写理由。',
      '销号不在表里办，由有权销号的人用 zicha ledger close 办理。',
      '日期写成 2026-11-20 这样，不写以后的日期。',
      '填好后存为 .xlsx 交回；不要改成 .xls，不要加密码。',
    ],
  },
  results: {
    imported: '已导入',
    nothing: '没有新内容',
    rejected: '退回',
    failed: '磁盘出错，没有导入',
    stale: '部分未导入',
  },
  importTitle: '导入的台账',
  importColumns: {
    file: '文件',
    result: '结果',
    written: '写入',
    same: '已有',
    stale: '已变',
    contested: '不一致',
    problems: '问题',
  },
  summary: (p: {
    files: number
    read: number
    rejected: number
    failed: number
    written: number
  }) =>
    `共 ${p.files} 份：读入 ${p.read} 份，写入 ${p.written} 条；退回 ${p.rejected} 份${p.failed > 0 ? `；磁盘出错 ${p.failed} 份` : ''}。`,
  wrote: (p: { number: string; action: string; by: string; state: string }) =>
    `${p.number}：${p.by} ${p.action}，现在是“${p.state}”`,
  stale: (p: { number: string; action: string; by: string; on: string }) =>
    `${p.number} 发表之后又有变动（${p.on} ${p.by} ${p.action}），这一行没有导入。请重新发一份，或用 zicha ledger 办理。`,
  contested: (p: { number: string; others: readonly string[] }) =>
    `${p.number} 在这里和在 ${p.others.join('、')} 里填得不一样，都没有导入。请核对后只在一份里填，再导入一次。`,
  noFiles: '没有找到台账（.xlsx）。',
  /** Said of a ledger in other words than of a form with questions. */
  instead: {
    'not-a-form': {
      text: () => '这不是 zicha 发出的台账。',
      fix: () =>
        '请用 zicha ledger list --format xlsx 或 zicha ledger sheet 发出的文件填写；内容不要复制到别的表里。',
    },
    'identity-edited': {
      text: () => '隐藏页“zicha”里的标记被改动或损坏了，认不出这是哪个单位的台账。',
      fix: () => '请重新发一份，把填好的内容抄过去。',
    },
    'row-edited': {
      text: (p: { id: string }) => `${p.id} 这一行里锁定的内容被改动了，分不清填的是哪个问题。`,
      fix: () => '请把锁定的格子改回原样；要说明情况写在“备注”里。',
    },
    'row-unknown': {
      text: (p: { seen: string }) => `这一行不是发出的问题（行标记“${p.seen}”）。`,
      fix: () => '请删掉这一行；新发现的问题用 zicha ledger add 登记。',
    },
  },
}

/** What is wrong with a ledger that came back, beside what is wrong with any form. */
export const ledgerFormProblems = {
  'is-a-ledger': {
    text: () => '这是整改台账，不是自查表。',
    fix: () => '请用 zicha ledger import 导入。',
  },
  'is-no-ledger': {
    text: () => '这是自查表，不是整改台账。',
    fix: () => '请用 zicha form import 导入。',
  },
  'no-such-problem': {
    text: (p: { number: string }) => `这本台账里没有 ${p.number}，或者没有发表时的那条记录。`,
    fix: () => '请核对是不是这个单位的台账；另一台电脑上的 ledger 文件夹要先合并过来。',
  },
  'not-open': {
    text: (p: { number: string; state: string }) =>
      `${p.number} 发表时是“${p.state}”，这一格不能填。`,
    fix: () => '请把这里清空；情况有变的，请重新发一份。',
  },
  'not-allowed': {
    text: (p: { number: string; action: string; why: string }) =>
      `${p.number} 不能${p.action}：${p.why}。`,
    fix: () => '',
  },
  'needs-measure': {
    text: (p: { number: string }) => `${p.number} 提交了，还没有写整改措施。`,
    fix: () => '请在“整改措施”里写清做了什么。',
  },
  'needs-evidence': {
    text: (p: { number: string }) => `${p.number} 写了完成日期，没有整改后的佐证。`,
    fix: () => '请在“整改后佐证”里写文件的名字，一行一个。',
  },
  'needs-reason': {
    text: (p: { number: string }) => `${p.number} 退回要写理由。`,
    fix: () => '请写在“验收意见”里。',
  },
  'needs-verdict': {
    text: (p: { number: string }) => `${p.number} 写了验收的内容，没有选验收结论。`,
    fix: () => '请在“验收结论”里选通过或退回。',
  },
  'needs-name': {
    text: (p: { column: string }) => `没有写${p.column}的姓名。`,
    fix: () => '请在这里写上姓名。',
  },
  'before-seen': {
    text: (p: { day: string; seen: string }) => `日期 ${p.day} 早于问题的发现日期 ${p.seen}。`,
    fix: () => '请写实际的日期。',
  },
  'no-file': {
    text: (p: { seen: string }) => `找不到佐证文件“${p.seen}”。`,
    fix: () => '请把文件放进工作区的 evidence 文件夹；文件名要写全，一行一个。',
  },
}
