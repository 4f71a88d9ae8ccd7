/** The words of the gap report. */
export const report = {
  title: (p: { subject: string; checklist: string }) => `${p.subject} · ${p.checklist} · 差距报告`,
  subject: '测评对象',
  checklist: '清单',
  checklistNamed: (p: { title: string; id: string; edition: string }) =>
    `${p.title}（${p.id}，${p.edition} 版）`,
  round: '轮次',
  roundNamed: (p: { round: string; kind: string }) => `${p.round}（${p.kind}）`,
  today: '报告日期',
  progress: '填报进度',
  progressCounts: (p: { answered: number; total: number }) =>
    `已答 ${p.answered}/${p.total}${p.answered < p.total ? `，未答 ${p.total - p.answered}` : ''}`,
  counts: (p: {
    met: number
    partly: number
    unmet: number
    notApplicable: number
    undecided: number
    recorded: number
  }) =>
    [
      `达标 ${p.met}`,
      `基本达标 ${p.partly}`,
      `不达标 ${p.unmet}`,
      `不适用 ${p.notApplicable}`,
      ...(p.undecided > 0 ? [`待定 ${p.undecided}`] : []),
      ...(p.recorded > 0 ? [`只记录 ${p.recorded}`] : []),
    ].join('，'),
  visit: '迎检日',
  visitLeft: (p: { title: string; on: string; days: number }) =>
    p.days > 0
      ? `${p.on} ${p.title}，还有 ${p.days} 天`
      : p.days === 0
        ? `${p.on} ${p.title}，就在今天`
        : `${p.on} ${p.title}，已过 ${-p.days} 天`,
  conclusion: '结论',
  conclusionNone: '这份清单只列问题，不下结论。',
  undecided: '待定',
  provisional: (p: { answered: number; total: number; verdict: string }) =>
    `按已答 ${p.answered}/${p.total} 暂判：${p.verdict}`,
  provisionalNone: '已答的还不够暂判',
  stageConclusion: (p: { stage: string; verdict: string }) => `${p.stage}：${p.verdict}`,
  whole: '全校',
  vetoes: '一票否决项',
  vetoHit: (p: { title: string; effect: string }) => `【触发】${p.title}（${p.effect}）`,
  vetoOpen: (p: { title: string }) => `【未定】${p.title}`,
  vetoFlag: (p: { title: string }) => `【触发】${p.title}（是否否决由当地规定，标红提示）`,
  vetoClear: (p: { count: number }) => `${p.count} 项均已核查，没有触发。`,
  sections: '各部分情况',
  section: '指标组',
  rate: '达标率',
  rateNone: '无结果',
  points: '得分',
  pointsTotal: (p: {
    earned: string
    of: string
    bonus: string
    unanswered: number
    undecided: number
  }) =>
    [
      `得分 ${p.earned}/${p.of}`,
      ...(p.bonus === '0' ? [] : [`另加分 ${p.bonus}`]),
      ...(p.unanswered > 0 ? [`未答 ${p.unanswered} 项`] : []),
      ...(p.undecided > 0 ? [`待定 ${p.undecided} 项`] : []),
    ].join('，'),
  pointsScaled: (p: { full: number; lowest: string; highest: string }) =>
    p.lowest === p.highest
      ? `折合满分 ${p.full} 分为 ${p.highest} 分`
      : `全部定下来后，折合满分 ${p.full} 分在 ${p.lowest} 到 ${p.highest} 分之间`,
  withBonus: (p: { base: string; bonus: string }) =>
    p.base ? `${p.base}，加分 ${p.bonus}` : `加分 ${p.bonus}`,
  gapsBySchool: '一、学校自行整改',
  gapsBySuperior: '二、需上级解决（上报事项）',
  noGapsBySchool: '没有需要学校自行整改的差距。',
  noGapsBySuperior: '没有需要上报的差距。',
  number: '序',
  indicator: '指标',
  missing: '现状与差距',
  owner: '责任部门',
  ownerNone: '未落实',
  deadline: '整改时限',
  left: '剩余',
  severity: '程度',
  daysLeft: (p: { days: number }) =>
    p.days < 0 ? `超期${-p.days}天` : p.days === 0 ? '今天到期' : `${p.days}天`,
  due: (p: { date: string; weekday: string }) => `${p.date} 周${p.weekday}`,
  dueRefer: (p: { date: string; weekday: string }) => `${p.date} 周${p.weekday}前上报`,
  review: (p: { date: string; cycle: string }) => `${p.cycle}复核，下次 ${p.date}`,
  noDeadline: '清单未定时限',
  tentative: { 'holidays-unannounced': '暂定', 'terms-unknown': '暂定' },
  tentativeNotes: {
    'holidays-unannounced':
      '标“暂定”的日期跨入放假安排尚未收录的年份，按周一至周五推算，公布后可能变动。',
    'terms-unknown':
      '标“暂定”的学期日期是按通常的 1 月 20 日、7 月 10 日推算的；在 zicha.yaml 的 terms 里写上本校学期后即按实际计算。',
  },
  ledgerOf: (p: { day: string }) =>
    `这一轮已经交出；问题的状态、责任人和时限是整改台账在 ${p.day} 的情况，不是交出时的。`,
  suggestedDeadlines: '没有写明依据的整改时限是清单作者的建议；当地另有规定的以当地为准。',
  defaultDeadlines: '整改时限的天数是本工具的默认值，不是文件规定；当地另有规定的以当地为准。',
  actual: (p: { value: string; comparison: string; threshold: string; certainty: string }) =>
    `现为 ${p.value}，应${p.comparison} ${p.threshold}${p.certainty}`,
  unsure: (p: { certainty: string }) => `（依据确定度：${p.certainty}）`,
  laidDownBy: (p: { title: string; edition: string }) => `（来自 ${p.title} ${p.edition} 版）`,
  basedOn: (p: { bases: readonly string[] }) => `以 ${p.bases.join('、')} 为底。`,
  waived: '本地不评',
  waivedBecause: (p: { reason: string; title: string; edition: string }) =>
    `${p.reason}（来自 ${p.title} ${p.edition} 版）`,
  missingAmount: (p: {
    title: string
    amount: string
    unit: string
    direction: 'more' | 'fewer'
  }) =>
    p.direction === 'more'
      ? `还需${p.title} ${p.amount} ${p.unit}`
      : `需减少${p.title} ${p.amount} ${p.unit}`,
  missingItems: (p: { need: number; titles: readonly string[] }) =>
    p.need < p.titles.length
      ? `还需 ${p.need} 项，可从这些里补：${p.titles.join('、')}`
      : `还缺：${p.titles.join('、')}`,
  missingPlaces: (p: { count: number; unit: string; places: readonly string[] }) =>
    `需消除 ${p.count} ${p.unit}${p.places.length > 0 ? `：${p.places.join('；')}` : ''}`,
  missingLevel: (p: { from: string; to: string }) => `现为“${p.from}”，应到“${p.to}”`,
  missingDate: (p: { seen: string; from: string; to: string }) =>
    `现为 ${p.seen}，应${[p.from && `不早于 ${p.from}`, p.to && `不晚于 ${p.to}`].filter(Boolean).join('、')}`,
  missingQuestionnaires: (p: { count: number }) => `还需再收 ${p.count} 份有效问卷`,
  missingAgreeing: (p: { count: number; what: string }) =>
    `按现有问卷，“${p.what}”还差 ${p.count} 份`,
  missingDraws: (p: { count: number; unit: string; from: string }) =>
    `还需再抽 ${p.count} ${p.unit}（${p.from}）`,
  missingDrawn: (p: { count: number; unit: string; from: string }) =>
    `抽查的${p.from}还差 ${p.count} ${p.unit}`,
  missingAct: '未做到',
  missingStop: '存在这种情形',
  note: (p: { note: string }) => `说明：${p.note}`,
  conflicts: '填报不一致（尚待核定）',
  conflictsLead: '下列项目有两人各填各的，暂按较差的一种计算。请运行 zicha check 核定。',
  conflictAnswer: (p: { value: string; by: string; at: string }) =>
    `${p.by}（${p.at}）：${p.value}`,
  withdrawn: '撤回',
  factConflict: '基础数据不一致，用到它的指标均为待定',
  open: '尚未填报',
  openMore: (p: { count: number; id: string }) =>
    `……还有 ${p.count} 项（接着答：zicha check ${p.id} --only 未答；全部编号：--format json）`,
  undecidedItems: '待定项',
  undecidedReasons: {
    'fact-missing': '缺少基础数据',
    'division-by-zero': '分母为 0，无法计算',
    'not-computable': '按公式算不出数（如除数为 0）',
    'no-threshold': '清单没有这个学段的标准',
    'value-does-not-fit': '填报内容与现在的清单不符，请重新填报',
    'sample-too-small': '样本太少，还不能下结论',
    'day-unknown': '不知道是哪一天看到的，无法往前推算',
    'evidence-missing': '填的合标准，但必需的佐证还没有齐，不判达标',
  },
  future: (p: { indicators: readonly string[] }) =>
    `即将生效，本次不考核、不计入：${p.indicators.join('、')}。`,
  obsolete: (p: { indicators: readonly string[] }) =>
    `已停用，不再考核、不计入，原有填报保留在操作留痕里：${p.indicators.join('、')}。`,
  receipt: (p: { receipt: string }) =>
    `校验值 ${p.receipt}。抄在签字页上，可用 zicha verify --head 核对填报记录是否被改动。`,
  signatures: '填报人：__________  分管校长：__________  校长：__________  日期：__________',
}
