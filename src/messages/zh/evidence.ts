/** How evidence stands, in reports and when it is verified. */
export const evidence = {
  heading: '佐证材料',
  pieceStates: {
    verified: '核对无误',
    paper: '纸质',
    away: '未随带',
    unsealed: '未盖章',
    undated: '没有写日期',
    outdated: '日期不合要求',
    changed: '内容已变',
    missing: '找不到',
  },
  counts: (p: { states: readonly string[]; pending: number; expiring: number }) =>
    `${p.states.length === 0 ? '还没有佐证' : p.states.join('，')}${
      p.pending > 0 ? `；达标而佐证待补 ${p.pending} 项` : ''
    }${p.expiring > 0 ? `；即将过期 ${p.expiring} 件` : ''}。`,
  state: (p: { state: string; count: number }) => `${p.state} ${p.count} 件`,
  pending: (p: { question: string; pieces: readonly string[] }) =>
    `${p.question}：佐证待补 ${p.pieces.join('、')}`,
  more: (p: { count: number }) => `……还有 ${p.count} 项佐证待补`,
  piece: (p: { title: string; count: number }) => (p.count > 1 ? `${p.title}×${p.count}` : p.title),
  need: (p: {
    title: string
    min: number
    seal: boolean
    window: readonly string[]
    required: boolean
  }) => {
    const asked = [
      ...(p.seal ? ['盖章'] : []),
      ...p.window,
      ...(p.required ? ['必需，没有就不判达标'] : []),
    ]
    return `${p.title}${p.min > 1 ? `×${p.min}` : ''}${asked.length > 0 ? `（${asked.join('，')}）` : ''}`
  },
  outdated: (p: { piece: string; date: string; from: string; to: string }) =>
    `${p.piece} 不算：这份佐证的日期 ${p.date} 不在要求的时间之内（${span(p)}）`,
  undated: (p: { piece: string }) => `${p.piece} 不算：没有写日期，看不出在不在要求的时间内`,
  about: (p: { question: string; text: string }) => `${p.question}：${p.text}`,
  expiring: (p: { question: string; piece: string; until: string; visit: string }) =>
    `${p.question}：${p.piece} 即将过期，只能用到 ${p.until}，到迎检日 ${p.visit} 已不在要求的时间内`,
  wrong: (p: { piece: string; state: string }) => `${p.piece} ${p.state}`,
  shared: (p: { path: string; questions: readonly string[] }) =>
    `同一个文件用在 ${p.questions.length} 处：${p.path}（${p.questions.join('；')}）`,
  inStatus: (p: {
    checklist: string
    round: string
    count: number
    expiring: number
    visit: string
    wrong: number
  }) =>
    `${p.checklist} ${p.round}：${[
      ...(p.count > 0 ? [`达标而佐证待补 ${p.count} 项`] : []),
      ...(p.expiring > 0 ? [`佐证即将过期 ${p.expiring} 件（用不到迎检日 ${p.visit}）`] : []),
      ...(p.wrong > 0 ? [`佐证内容已变或找不到 ${p.wrong} 件`] : []),
    ].join('，')}`,
  verifiedFiles: (p: { verified: number; paper: number; away: number }) =>
    `佐证文件 ${p.verified} 个与填报时一致${p.away > 0 ? `，${p.away} 个在工作区外、这台电脑上看不到` : ''}${
      p.paper > 0 ? `；纸质 ${p.paper} 件请到柜里核对` : ''
    }。`,
  foundWrong: (p: { count: number }) => `佐证文件有 ${p.count} 处与填报时不符：`,
  wrongFile: (p: { path: string; state: string; folder: string; about: string }) =>
    `${p.path} ${p.state}（${p.folder}，${p.about}）`,
}

/** The days that were asked for; an open end is not said. */
function span({ from, to }: { from: string; to: string }): string {
  if (from && to) return `${from} 至 ${to}`
  return from ? `${from} 起` : `${to} 止`
}
