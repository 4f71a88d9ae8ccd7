import { formFiles } from './form-files.ts'
import { formProblems } from './form-problems.ts'
import { ledgerForm, ledgerFormProblems } from './ledger-form.ts'

/** What stands on a form, and on the pages around it. */
export const forms = {
  sheets: { guide: '说明', questions: '自查表', walk: '走查单', facts: '基础数据' },
  columns: {
    key: '行',
    id: '编号',
    officialNo: '原文编号',
    title: '题目',
    stage: '学段',
    look: '看什么',
    standard: '标准',
    ask: '填什么',
    answer: '填写',
    unit: '单位',
    notApplicable: '不适用（写理由）',
    places: '位置（一处一行）',
    note: '备注',
    observedOn: '查看日期',
    by: '填写人',
    asOf: '数据时点',
    source: '来源、口径',
    problem: '问题',
  },
  title: (p: { subject: string; sheet: string }) => `${p.subject} · ${p.sheet}`,
  scope: {
    whole: () => '全部题目',
    owner: (p: { name: string }) => `责任部门：${p.name}`,
    place: (p: { name: string }) => `点位：${p.name}`,
    facts: () => '只含基础数据',
  },
  file: { whole: '全表', facts: '基础数据', noOwner: '未定部门', noPlace: '未定点位' },
  head: { by: '填写人', observedOn: '查看日期' },
  assists: '配合',
  prerequisite: '前置条件',
  veto: '一票否决',
  answer: '答案',
  section: (p: { checklist: string; section: string }) => `${p.checklist} · ${p.section}`,
  printed: '第 &P 页，共 &N 页',
  guide: {
    school: '学校',
    code: '学校代码',
    scope: '这份表',
    checklists: '清单与轮次',
    checklist: (p: { title: string; id: string; edition: string; round: string }) =>
      `${p.title}（${p.id}，${p.edition} 版），轮次 ${p.round}`,
    due: '请在这一天前交回',
    howTo: '怎么填',
    steps: [
      '只填浅黄色的格子；其他格子是锁定的，不用改，也不要删行、加行、合并格子。',
      '在表的上方写填写人的姓名；某一行是别人填的，写在那一行的“填写人”里。',
      '有下拉箭头的从中选一个；填数的只写数字，不写单位，也不写公式。',
      '不知道的就空着：空着是“未答”，不是“不达标”。',
      '不适用的，“填写”空着，在“不适用”一列写理由。',
      '查看日期写实际看到的那一天，如 2026-11-20；整张表同一天的，写在上方即可。',
      '填好后另存为 .xlsx 交回；不要改成 .xls，不要加密码。',
    ],
    choose: (p: { choices: readonly string[] }) => `请选：${p.choices.join('、')}`,
    number: (p: { min: number | undefined; max: number | undefined; whole: boolean }) => {
      const kind = p.whole ? '整数' : '数字'
      const from = p.min === undefined ? '' : `，不小于 ${p.min}`
      return `请填${kind}${from}${p.max === undefined ? '' : `，不大于 ${p.max}`}，不写单位。`
    },
    wrong: '这样填不行',
  },
  problems: { ...formProblems, ...ledgerFormProblems },
  ledger: ledgerForm,
  files: formFiles,
}
