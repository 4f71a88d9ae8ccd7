const fromBackup =
  '请不要自己动手改。从备份或别的电脑找回原来的文件，放回去再运行 zicha verify；找不回来的，用 zicha log 看还能读到的内容，用 zicha round open 打开新的一轮重新填，损坏的文件留着备查，并如实说明情况。'
const nothingLost = '已经显示过“已保存”的填报都在，不用处理。'

/** What is found in the files in which entries are kept. */
export const journal = {
  'journal-torn-line': {
    text: (p: { bytes: number }) =>
      `最后一行没有写完（${p.bytes} 字节），没有采用。多半是填报时断电、死机或窗口被强行关掉了。`,
    fix: () =>
      '没写完的行不会显示“已保存”。请看看最后填的那一项在不在，不在就再填一次；记得它显示过“已保存”的，请从备份找回这个文件。',
  },
  'journal-unfinished': {
    text: () => '一次填报许多项时中断，留下了这个写了一半的文件；里面的内容一项也没有采用。',
    fix: () => '没有别的窗口正在填报，就可以删掉它；那一次的填报请再交一次。',
  },
  'journal-no-final-newline': {
    text: () => '最后一行完整，只是行尾少了换行符，已照常采用。',
    fix: () => nothingLost,
  },
  'journal-crlf': {
    text: () => '换行符被改成了 Windows 的样式（CRLF），内容没有变，已照常采用。',
    fix: () => '不用处理；以后请不要用编辑器保存这个文件，用 git 的请把 *.jsonl 设为 -text。',
  },
  'journal-byte-order-mark': {
    text: () => '文件开头多了一个 UTF-8 标记（BOM），内容没有变，已照常采用。',
    fix: () => '不用处理；以后请不要用编辑器保存这个文件。',
  },
  'journal-copy': {
    text: (p: { original: string }) => `这是“${p.original}”的副本，没有重复计算。`,
    fix: () => '多半是网盘或手工复制留下的，可以删掉这个副本。',
  },
  'journal-not-a-file': {
    text: () => '名字像填报记录，却不是普通文件（是链接、文件夹或设备），没有打开。',
    fix: () => '请把真正的文件复制到这里，或把它移走。',
  },
  'journal-too-big': {
    text: (p: { bytes: number; limit: number }) =>
      `文件有 ${p.bytes} 字节，超过了上限 ${p.limit} 字节，不会是 zicha 写的，没有打开。`,
    fix: () => '请把它移走，换上原来的文件。',
  },
  'journal-newer': {
    text: (p: { format: string }) =>
      `这个文件的格式是“${p.format}”，这一版 zicha 只认识“zicha/journal@1”。`,
    fix: () => '请升级 zicha 后再打开。',
  },
  'journal-hash-mismatch': {
    text: () => '这一行被改过：内容与行末的校验值对不上。',
    fix: () => fromBackup,
  },
  'journal-wrong-number': {
    text: (p: { expected: number; seen: number }) =>
      `这里应是第 ${p.expected} 条，看到的是第 ${p.seen} 条：有行被删掉、插进来或调换了。`,
    fix: () => fromBackup,
  },
  'journal-duplicated-line': {
    text: (p: { twin: number }) => `这一行与第 ${p.twin} 行重复。`,
    fix: () => fromBackup,
  },
  'journal-blank-line': {
    text: () => '这里是空行，zicha 不会写空行。',
    fix: () => fromBackup,
  },
  'journal-trailing-bytes': {
    text: (p: { bytes: number }) =>
      `这一行完整，但后面多出了 ${p.bytes} 字节：有人添了内容，或与下一行之间的换行符没有了。`,
    fix: () => fromBackup,
  },
  'journal-not-a-record': {
    text: (p: { seen: string }) =>
      `这一行不是填报记录：应是一个以校验值结尾的 JSON 对象，看到的是“${p.seen}”。`,
    fix: () => fromBackup,
  },
  'journal-wrong-field': {
    text: (p: { field: string }) => `这一行的“${p.field}”缺少或不合格式，不会是 zicha 写的。`,
    fix: () => fromBackup,
  },
  'journal-rest-ignored': {
    text: (p: { lines: number; sound: number }) =>
      `从这里起的 ${p.lines} 行排在损坏之后，没有采用；其中 ${p.sound} 行本身完好。`,
    fix: () => '把损坏的那一行恢复原样，这些行就会重新采用。',
  },
  'journal-diverged': {
    text: (p: { other: string }) =>
      `与“${p.other}”开头相同，从这一行起却不一样：同一次填报不可能有两种内容，两边都没有采用。`,
    fix: () => '请查明哪一个是原来的文件，把另一个移走，再运行 zicha verify。',
  },
  'journal-missing-parent': {
    text: (p: { parent: string; line: number; state: string }) =>
      `写这个文件时，“${p.parent}”至少有 ${p.line} 行；${parentStates[p.state] ?? ''}`,
    fix: (p: { state: string }): string =>
      p.state === 'gone'
        ? '请从备份或别的电脑找回那个文件。如果文件夹正在同步，请等全部文件到齐后再看。'
        : fromBackup,
  },
  'journal-cut-end': {
    text: (p: { witness: string; line: number }) =>
      `文件末尾被删短了：“${p.witness}”写下时，这里至少有 ${p.line} 行。`,
    fix: () => fromBackup,
  },
  'journal-rewritten': {
    text: (p: { witness: string }) =>
      `这一行或它前面的内容被整个重写过：“${p.witness}”写下时看到的不是这样。`,
    fix: () => fromBackup,
  },
  'journal-head-not-found': {
    text: (p: { head: string }) =>
      `找不到校验值“${p.head}”：出具这个校验值之后，填报记录被改过、删过，或者看的不是这份记录。`,
    fix: () =>
      '请先核对校验值有没有抄错、文件夹对不对；都没有错，就是记录变了，请从备份找回原来的文件。',
  },
  'journal-clock-back': {
    text: (p: { at: string; seen: string }) =>
      `这一条的时间是 ${p.at}，却写在 ${p.seen} 的内容之后：电脑的时钟往回拨过。`,
    fix: () => '先后次序不受影响；请校准电脑的时钟，并在说明里写明实际时间。',
  },
}

const parentStates: Readonly<Record<string, string>> = {
  gone: '现在这个文件没有了。',
  cut: '现在它短了，末尾少了内容。',
  rewritten: '现在它的内容不是当时的了。',
}
