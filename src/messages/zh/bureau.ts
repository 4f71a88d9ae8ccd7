/**
 * What is said otherwise where a bureau (教育局、创建办、督导室) is the subject, for itself or for its county: it stands
 * at the same place as the words for a school, and replaces them.
 */
export const bureau = {
  cli: {
    init: { name: '单位名称（教育局、创建办、督导室）', code: '单位代码' },
  },
  planning: { steps: { verify: '本级验收' } },
  morning: {
    transferred: (p: { count: number }) => `另有 ${p.count} 项已移交，不计入本级整改。`,
  },
  report: {
    whole: '总体',
    gapsBySchool: '一、本级自行整改',
    gapsBySuperior: '二、需上级或有关部门解决（上报、转办事项）',
    noGapsBySchool: '没有需要本级自行整改的差距。',
    noGapsBySuperior: '没有需要上报、转办的差距。',
    tentativeNotes: {
      'terms-unknown':
        '标“暂定”的学期日期是按通常的 1 月 20 日、7 月 10 日推算的；在 zicha.yaml 的 terms 里写上本地学期后即按实际计算。',
    },
    signatures: '填报人：________  分管负责人：________  主要负责人：________  日期：________',
  },
  selfReport: {
    texts: { overview: '基本情况' },
    headings: { overview: '一、基本情况' },
    bySchool: '（一）本级自行整改的问题',
    bySuperior: '（二）需上级或有关部门解决的问题',
    signatures: ['填报人：__________', '分管负责人：__________', '主要负责人：__________'],
  },
  editions: { whole: '总体' },
  explain: { superior: '要上级或有关部门解决，本级只能上报、转办' },
  split: {
    title: '各学段共用资源的分摊',
    lead: (p: { how: string }) => `下列各项总共填一次，${p.how}，分学段判定。`,
    ask: (p: { how: string }) => `请填总数，只填一次；${p.how}`,
    whole: '总体',
    gap: (p: { whole: string; share: string; part: string }) =>
      `总体：${p.whole}；加权分摊后本学段占 ${p.share}，即 ${p.part}`,
    forSchool: (p: { amount: string; unit: string; direction: 'more' | 'fewer' }) =>
      `合计需${p.direction === 'more' ? '增加' : '减少'} ${p.amount} ${p.unit}`,
  },
  ledger: {
    actions: { return: '退回本级', verify: '本级验收' },
    mendedBy: { school: '本级' },
    levels: { bureau: '本级自查' },
    raisedBy: { bureau: '本级' },
    closedBy: { bureau: '由本级销号' },
    bySchool: '一、本级整改',
    bySuperior: '二、移交上报（不计入本级整改率）',
    fields: { officer: '包片责任人', verified: '本级验收' },
  },
  settings: {
    what: { name: '单位名称', code: '单位代码' },
    kinds: {
      owner: '责任部门在本单位叫什么',
      name: '单位名称',
      code: '单位代码',
      report: '自查报告里本单位自己写的部分',
    },
  },
}

/** The same for what stands on forms. */
export const bureauForms = {
  guide: { school: '单位', code: '单位代码' },
  ledger: { columns: { officer: '包片责任人' } },
}
