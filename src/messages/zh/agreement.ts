/** What is said when a record and what is at hand do not belong together. */
export const agreement = {
  subject: (p: { file: string; seen: string; expected: string }) =>
    `${p.file} 是代码“${p.seen}”的填报记录，这里是“${p.expected}”。请把它移到那个单位的文件夹；如果是改了代码，请把 zicha.yaml 里的 code 改回去。`,
  ledger: (p: { file: string; seen: string; expected: string }) =>
    `${p.file} 是代码“${p.seen}”的整改台账，这里是“${p.expected}”。请把它移到那个单位的 ledger 文件夹；如果是改了代码，请把 zicha.yaml 里的 code 改回去。`,
  notLedger: (p: { file: string; checklist: string }) =>
    `${p.file} 是清单“${p.checklist}”的填报记录，不是整改台账。请把它移到 records 文件夹里它原来的地方。`,
  checklist: (p: { file: string; seen: string; expected: string }) =>
    `${p.file} 是按“${p.seen}”填的，同一轮里别的记录是按“${p.expected}”填的，不能放在一起。请把它移出这个文件夹。`,
  otherEdition: (p: { round: string; written: string; wanted: string }) =>
    `轮次 ${p.round} 是按 ${p.written} 填的，不能按 ${p.wanted} 判。请写 ${p.written}；要沿用到 ${p.wanted}，请运行 zicha upgrade ${p.written} --to ${p.wanted}。`,
  editionMissing: (p: { round: string; written: string; known: string }) =>
    `轮次 ${p.round} 是按 ${p.written} 填的，这里没有这一版，现有的是 ${p.known}。请把 ${p.written} 的文件放回 checklists 文件夹；要沿用到现有的版本，放回以后运行 zicha upgrade ${p.written} --to ${p.known}。`,
  checklistsMissing: (p: { missing: readonly string[] }) =>
    `有填报记录、却没有清单：${p.missing.join('、')}。这些记录没有算进来。请把清单文件放到 checklists 文件夹。`,
}
