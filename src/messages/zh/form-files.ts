/** What the commands say of forms as files. */
export const formFiles = {
  exportTitle: '发出的表',
  exportColumns: { file: '文件', scope: '内容', questions: '题数', facts: '基础数据' },
  nothingToAsk: '这里没有题目可发。',
  noSuchOwner: (p: { seen: string; known: readonly string[] }) =>
    `没有责任部门“${p.seen}”。有这些：${p.known.join('、')}。`,
  noSuchPlace: (p: { seen: string; known: readonly string[] }) =>
    `没有点位“${p.seen}”。有这些：${p.known.join('、')}。`,
  oneScope: '--owner、--place、--by 只能用一个。',
  oneFile: '-o 只写一个文件；要发几份，请用 -d 写明文件夹。',
  notInPlace: (p: { option: string; action: string }) =>
    `zicha form ${p.action} 没有 ${p.option} 这个选项。`,
  importTitle: '导入的表',
  importColumns: {
    file: '文件',
    result: '结果',
    by: '填写人',
    written: '写入',
    same: '已有',
    replaced: '更正',
    problems: '问题',
  },
  results: {
    imported: '已导入',
    nothing: '没有新内容',
    rejected: '退回',
    failed: '磁盘出错，没有导入',
  },
  summary: (p: {
    files: number
    read: number
    rejected: number
    failed: number
    written: number
  }) =>
    `共 ${p.files} 份：读入 ${p.read} 份，写入 ${p.written} 项；退回 ${p.rejected} 份${p.failed > 0 ? `；磁盘出错 ${p.failed} 份` : ''}。`,
  at: (p: { sheet: string; cell: string }) => `${p.sheet}!${p.cell}`,
  replaced: (p: { question: string; from: string; to: string }) =>
    `更正：${p.question}：${p.from} → ${p.to}`,
  differing: (p: { question: string; from: string; to: string; by: string }) =>
    `不一致：${p.question}：这份填的是 ${p.to}，另一份（${p.by}）填的是 ${p.from}；两个都记下了，请用 zicha check 核定。`,
  corrected: (p: { question: string; by: string }) =>
    `未改动：${p.question} 这样填过，${p.by} 之后更正了；表里仍是旧的。要改回请用 zicha answer。`,
  notCopied: (p: { reason: string }) => `标出问题的表没有写成：${p.reason}`,
  copied: (p: { file: string }) => `已把标出问题的表写在 ${p.file}，请退给填写人。`,
  passedOver: (p: { file: string; copy: string }) =>
    `${p.file} 没有读：旁边有它的待改稿 ${p.copy}，改在那一份里。改的是原件，请删去待改稿，或单独写明 ${p.file} 再导入。`,
  progress: (p: { done: number; of: number; rejected: number }) =>
    `已处理 ${p.done}/${p.of} 份，退回 ${p.rejected} 份`,
  noForms: '没有找到表（.xlsx）。',
  more: (p: { count: number }) => `还有 ${p.count} 处问题，都标在退回的表里，或见 --format json。`,
  /** Behind the name of a file whose mistakes are marked. */
  copyEnd: '-待改',
}
