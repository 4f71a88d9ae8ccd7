import { syntaxMistakes } from './yaml-syntax.ts'

/** Sentences for files that cannot be read as the plain YAML we take. */
export const yaml = {
  'yaml-too-big': {
    text: (p: { unit: 'byte' | 'line'; seen: number; limit: number }) =>
      p.unit === 'byte'
        ? `文件太大：有 ${kibibytes(p.seen)} KB，最多 ${kibibytes(p.limit)} KB。`
        : `文件太长：有 ${p.seen} 行，最多 ${p.limit} 行。`,
    fix: () => '请确认选对了文件；确实这么多，就拆成几个文件。',
  },
  'yaml-encoding': {
    text: (p: { looksLike: keyof typeof encodings; byte: number }) =>
      `${encodings[p.looksLike]}${p.looksLike === 'unknown' ? `从第 ${p.byte} 个字节起不对。` : ''}`,
    fix: (p: { looksLike: keyof typeof encodings }): string =>
      p.looksLike === 'zip' || p.looksLike === 'ole'
        ? '请选 YAML 文本文件（文件名一般以 .yaml 结尾）。'
        : '请用记事本打开，选“另存为”，编码选 UTF-8，再保存。',
  },
  'yaml-control-character': {
    text: (p: { seen: string }) => `这里有不允许出现的控制字符 ${p.seen}。`,
    fix: () => '请删去它；看不见的话，把这一处重新输入一遍。用反斜杠写成的也不行。',
  },
  'yaml-bidi-control': {
    text: (p: { seen: string }) =>
      `这里有改变文字显示方向的字符 ${p.seen}，会让看到的内容与实际内容不一样。`,
    fix: () => '请删去它；它看不见，可以把这一行重新输入一遍。',
  },
  'yaml-invisible-character': {
    text: (p: { seen: string }) => `这里夹着一个看不见的字符 ${p.seen}。`,
    fix: () => '请把这个词重新输入一遍；从网页、聊天软件复制的文字常带这种字符。',
  },
  'yaml-lone-cr': {
    text: () => '这里只有回车符（CR），没有换行符，各软件对它是否换行看法不一。',
    fix: () => '请把换行统一成 LF 或 CRLF（Windows），再保存。',
  },
  'yaml-line-too-long': {
    text: (p: { seen: number; limit: number }) => `这一行有 ${p.seen} 个字符，最多 ${p.limit} 个。`,
    fix: () => '请分成几行来写。',
  },
  'yaml-text-too-long': {
    text: (p: { seen: number; limit: number }) =>
      `这段文字有 ${p.seen} 个字符，最多 ${p.limit} 个。`,
    fix: () => '请缩短，或把全文放到另一个文件里，这里只写出处。',
  },
  'yaml-too-deep': {
    text: (p: { limit: number }) => `从这里起套得太深，最多 ${p.limit} 层。`,
    fix: () => '请检查缩进和括号；清单用不到这么多层。',
  },
  'yaml-too-many-keys': {
    text: (p: { limit: number }) => `同一层的键太多，从这里起超过 ${p.limit} 个。`,
    fix: () => '请改写成列表（每项以“- ”开头），或分成几层。',
  },
  'yaml-too-many-nodes': {
    text: (p: { limit: number }) => `文件内容过多：文字和符号超过 ${p.limit} 个。`,
    fix: () => '请确认选对了文件；确实这么多，就拆成几个文件。',
  },
  'yaml-too-many-problems': {
    text: (p: { limit: number }) => `问题超过 ${p.limit} 处，其余的没有列出。`,
    fix: () => '请先改正列出的，再检查一次。',
  },
  'yaml-alias': {
    text: (p: { seen: string }) => `这里不能用别名“${p.seen}”（以 * 开头的引用）。`,
    fix: () => '请把所引的内容原样写在这里；如果就是一段文字，请加上引号。',
  },
  'yaml-anchor': {
    text: (p: { seen: string }) => `这里不能用锚点“${p.seen}”（以 & 开头的标记）。`,
    fix: () => '请删去它；如果就是一段文字，请加上引号。',
  },
  'yaml-tag': {
    text: (p: { seen: string }) => `这里不能用“${p.seen}”：以 ! 开头的在 YAML 里是类型标记。`,
    fix: () => '如果就是一段文字，请加上引号；否则删去这个标记。',
  },
  'yaml-directive': {
    text: (p: { seen: string }) => `这里不能用“${p.seen}”这样以 % 开头的指令。`,
    fix: () => '请删去这一行。',
  },
  'yaml-several-documents': {
    text: () => '从这里起是第二份文档；一个文件只能有一份。',
    fix: () => '请删去多出的“---”或“...”，或把后面的内容放到另一个文件里。',
  },
  'yaml-complex-key': {
    text: (p: { seen: string }) => `“${p.seen}”不能当键：键只能是一个简单的词。`,
    fix: () => '请写成“键: 值”；以 ? [ { 开头的文字要加引号。',
  },
  'yaml-merge-key': {
    text: () => '这里不能用合并键“<<”。',
    fix: () => '请把要合并的内容原样写出来。',
  },
  'yaml-reserved-key': {
    text: (p: { seen: string }) => `“${p.seen}”不能当键，它另有用途。`,
    fix: () => '请换一个名字。',
  },
  'yaml-duplicate-key': {
    text: (p: { seen: string; firstLine: number }) =>
      `键“${p.seen}”重复了，第 ${p.firstLine} 行已经有了（全角、半角不分）。`,
    fix: () => '请删去一个，或改成另一个名字。',
  },
  'yaml-empty-key': {
    text: () => '冒号前面没有键。',
    fix: () => '请写成“键: 值”；如果就是一段文字，请加上引号。',
  },
  'yaml-block-indent': {
    text: (p: { seen: string }) => `“${p.seen}”里不能写缩进的格数。`,
    fix: (p: { seen: string }) => `请写“${p.seen.replace(/\d/g, '')}”，下面各行用相同的缩进。`,
  },
  'yaml-block-blank': {
    text: (p: { seen: string }) => `“${p.seen}”下面只有空行，没有文字。`,
    fix: () => '请在下面缩进着写上文字；没有要写的，删掉这个键。',
  },
  'yaml-tab-indent': {
    text: () => '这里用制表符（Tab）缩进，YAML 只认空格。',
    fix: () => '请把行首的 Tab 换成空格，每一层两个空格。',
  },
  'yaml-full-width-colon': {
    text: (p: { seen: string }) => `“${p.seen}”用的是全角冒号“：”，YAML 不把它当作键的冒号。`,
    fix: () => '请改成半角冒号加一个空格“: ”；如果就是一段文字，请加上引号。',
  },
  'yaml-full-width-space': {
    text: () => '这里用了全角空格或不换行空格，YAML 不把它当作空格。',
    fix: () => '请换成普通的半角空格；如果文字就以它开头，请加上引号。',
  },
  'yaml-empty': {
    text: () => '文件里没有内容。',
    fix: () => '请确认选对了文件，并且已经保存。',
  },
  'yaml-not-a-mapping': {
    text: (p: { kind: 'markup' | 'text' | 'list'; seen: string }) =>
      p.kind === 'markup'
        ? `这是网页或 XML 文件（开头是“${p.seen}”），不是 YAML。`
        : `文件最上层应是“键: 值”，看到的是一${p.kind === 'list' ? '个列表' : '段文字'}（开头是“${p.seen}”）。`,
    fix: (p: { kind: 'markup' | 'text' | 'list' }): string =>
      p.kind === 'markup'
        ? '可能是下载时存成了网页，请重新下载原文件。'
        : '请对照样例补上最上层的键，如“format: …”；冒号用半角，后面空一格。',
  },
  'yaml-syntax': {
    text: (p: { reason: keyof typeof syntaxMistakes; seen: string }) =>
      syntaxMistakes[p.reason][0](p.seen),
    fix: (p: { reason: keyof typeof syntaxMistakes }) => syntaxMistakes[p.reason][1],
  },
}

const encodings = {
  'utf-16': '文件的编码是 UTF-16，应是 UTF-8。',
  gbk: '文件的编码看起来是 GBK（记事本里叫 ANSI），应是 UTF-8。',
  zip: '这是 Excel、Word（xlsx、docx）文件或压缩包，不是文本文件。',
  ole: '这是旧版 Excel、Word（xls、doc）文件，不是文本文件。',
  unknown: '文件的编码不是 UTF-8，',
}

/** KiB, at most one digit after the point, rounded up. */
function kibibytes(bytes: number): number {
  return Math.ceil((bytes / 1024) * 10) / 10
}
