export const explainOptions = {
  explainReport: '说明每个数怎么算出来、结论为什么，以及先改哪几项（整改优先序）',
}

/** The words of `zicha report --explain`. */
export const explain = {
  rules: '结论怎样得出',
  rulesNone: '这份清单只列问题，不下结论，也就没有整改优先序。',
  rule: {
    'no-veto': '一票否决项都没有触发',
    prerequisites: '前置条件都已具备',
    'all-met': (p: { of: number }) => `${p.of} 项全部达标`,
    'at-least': (p: { of: number; met: number; share: string }) =>
      `${p.of} 项中至少 ${p.met} 项达标${p.share && `，其余每一项不低于各自标准的 ${p.share}%（底线）`}`,
    score: (p: { need: string; full: string; gates: readonly string[] }) =>
      `得分不低于 ${p.need}${p.full && `（满分 ${p.full}）`}${p.gates.length > 0 ? `，并且${p.gates.join('、')}` : ''}`,
    gate: (p: { title: string; share: string }) => `${p.title}得分率不低于 ${p.share}%`,
    bands: (p: { grades: readonly string[] }) => `按得分评等次：${p.grades.join('、')}`,
    band: (p: { label: string; atLeast: string }) => `${p.label}不低于 ${p.atLeast}`,
    counts: (p: { grades: readonly string[] }) =>
      `按达标项数评等次，不达标的一项也不能有：${p.grades.join('、')}`,
    grade: (p: { label: string; met: number; partly: number }) =>
      `${p.label}至少 ${p.met} 项达标、基本达标不超过 ${p.partly} 项`,
  },
  ruling: (p: { ask: string; verdict: string }) => `【${p.verdict}】${p.ask}`,
  provisional: (p: { verdict: string }) => `若未定的各项都达标：${p.verdict}`,
  notApplicable: (p: { text: string }) => `不适用的项：${p.text}`,
  policies: {
    'keep-misses': '不计，允许不达标的项数不变',
    scale: '不计，要求的项数按比例减少',
    'counts-as-met': '算作达标',
    points: '分子、分母都不计，其余折合成满分',
    'left-out': '不计',
  },
  basis: (p: { source: string }) => `依据：${p.source}`,
  items: '各项怎样得出',
  item: (p: { name: string; outcome: string }) => `${p.name} — ${p.outcome}`,
  answered: (p: { value: string }) => `填报：${p.value}`,
  formula: (p: { text: string }) => `算式：${p.text}`,
  standard: (p: { text: string }) => `标准：${p.text}`,
  level: (p: { title: string; share: string }) => `等级“${p.title}”得该项分值的 ${p.share}%`,
  points: (p: { earned: string; of: string }) => `得分：${p.earned}/${p.of}`,
  bonus: (p: { earned: string; of: string }) => `加分：${p.earned}/${p.of}`,
  role: (p: { roles: readonly string[] }) => `作用：${p.roles.join('；')}`,
  roles: {
    veto: (p: { effect: string }) => `一票否决（${p.effect}）`,
    prerequisite: '前置条件',
    counted: (p: { ask: string }) => `计入“${p.ask}”`,
    none: '只列为问题，不影响结论',
  },
  why: (p: { text: string }) => `原因：${p.text}`,
  conflict: '两人填报不一致，暂按较差的一种',
  priority: '整改优先序（内部参考）',
  priorityLead:
    '能使结论改变的最少一组差距；项数相同的，先取得分多的，再取整改时限短的，再按清单次序。其他差距照样列在上面，照样要改。',
  aim: (p: { label: string }) => `目标：${p.label}`,
  reached: '没有哪一项差距挡着，不必为此先改。',
  fixes: (p: { count: number }) => `最少改好 ${p.count} 项：`,
  unproven: '各项差异太大，没有算完所有的组合：这一组够用，但不敢说是最少的。',
  open: (p: { count: number }) =>
    `前提：还没有定下来、又与结论有关的 ${p.count} 项（未答、待定）最后都达标。它们不是差距，没有列入。`,
  outOfReach: '只改现有的差距还达不到，把它们全部改好以后仍然：',
  inStage: (p: { stage: string; text: string }) => `${p.stage}：${p.text}`,
  needed: '必改',
  chosen: '选改',
  columns: { why: '必要性', need: '还需', gain: '可得分', days: '工作日', owner: '责任部门' },
  superior: '要上级解决，学校只能上报',
  toStandard: (p: { text: string }) => `到标准：${p.text}`,
  toFloor: (p: { text: string }) => `到底线即可：${p.text}`,
  noDays: '长期',
}
