/** What goes from the ledger into a calendar. */
export const calendar = {
  name: (p: { subject: string }) => `${p.subject} · 整改与迎检`,
  due: (p: { title: string; who: string }) => `整改到期：${p.title}${p.who && `（${p.who}）`}`,
  review: (p: { title: string; who: string }) => `复核：${p.title}${p.who && `（${p.who}）`}`,
  milestone: (p: { milestone: string; title: string }) => `节点：${p.milestone}（${p.title}）`,
  visit: (p: { title: string }) => `迎检：${p.title}`,
  step: (p: { step: string; visit: string }) => `${p.step}（${p.visit}）`,
}

/** The order that each department gets (交办单). */
export const orders = {
  title: (p: { subject: string }) => `${p.subject} · 整改交办单`,
  owner: (p: { name: string }) => `责任部门：${p.name}`,
  noOwner: '未定部门',
  file: '交办单',
  lead: (p: { count: number; first: string; today: string }) =>
    `${p.today}：共 ${p.count} 项${p.first && `，最早的时限是 ${p.first}`}。请各责任人签收，按时限整改，留好整改前后的佐证。`,
  waiting: (p: { count: number }) => `另有 ${p.count} 项还没有交办，不在单上。`,
  none: '没有已交办、未销号的问题。',
  columns: {
    number: '问题编号',
    problem: '问题与要求',
    severity: '程度',
    due: '整改时限',
    person: '责任人',
    assigned: '交办',
    receipt: '签收',
  },
  measure: (p: { measure: string }) => `措施：${p.measure}`,
  target: (p: { target: string }) => `要求：${p.target}`,
  signatures: [
    ['交办人（签字）', '＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'],
    ['部门负责人（签收）', '＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日'],
  ] as readonly (readonly [string, string])[],
  written: '写出的交办单',
  files: { file: '文件', owner: '责任部门', count: '项数' },
  folderAndFile: '-d 写文件夹，-o 写文件，只能用一个。',
}
