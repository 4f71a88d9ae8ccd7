/** The words of the morning screen (zicha status) beyond those of the rounds. */
export const morning = {
  pace: (p: { open: number; by: string; days: number; perDay: string }) =>
    p.days > 0
      ? `距整改完成日 ${p.by} 还有 ${p.days} 天，有时限的问题还有 ${p.open} 项未销号，每日需销号 ${p.perDay} 项。`
      : `整改完成日 ${p.by} ${p.days === 0 ? '就是今天' : '已过'}，有时限的问题还有 ${p.open} 项未销号。`,
  transferred: (p: { count: number }) => `另有 ${p.count} 项已移交，不计入学校整改。`,
  cannotFinish: (p: { count: number }) =>
    `检查前难以完成 ${p.count} 项，要先定临时措施（zicha ledger list 里有标注）。`,
  overdue: '超期',
  dueToday: '今天到期',
  waiting: '待验收、待销号',
  toRefer: '待上报移交',
  suggestions: '建议',
  next: '接下来到期',
  departments: '各部门',
  rounds: '各轮填报',
  lights: {
    red: (p: { count: number }) => `超期 ${p.count} 项`,
    yellow: (p: { count: number }) => `临近 ${p.count} 项`,
    green: (p: { count: number }) => `正常 ${p.count} 项`,
  },
  department: (p: { light: string; name: string; parts: readonly string[] }) =>
    `${p.light} ${p.name}：${p.parts.join('，')}`,
  nobody: '未落实',
  item: (p: { left: string; escalation: string; name: string; who: readonly string[] }) =>
    `${p.left}${p.escalation ? `，应${p.escalation}` : ''}：${p.name}${p.who.length > 0 ? `（${p.who.join('，')}）` : ''}`,
  more: (p: { count: number }) => `……还有 ${p.count} 项，zicha ledger list 看全部`,
}
