/** Names from which a sample is drawn, in the order of the list. */
export type Roster = readonly string[]

/** Where a list begins with a heading, it is one of these. */
const headings = new Set(['姓名', '名称', '名单', '班级', '学生姓名', '教师姓名', 'name'])

/**
 * Reads a text or CSV file with a name per line, in the first column where there are several. Files saved by Chinese
 * Excel are GB 18030, not UTF-8; both are read. Two of the same name are told apart by the number of the line.
 */
export function readRoster(bytes: Uint8Array): Roster {
  const lines = textOf(bytes)
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ name: firstCell(line), number: index + 1 }))
  const [first, ...rest] = lines.filter(({ name }) => name !== '')
  if (!first) return []
  const named = headings.has(first.name.toLowerCase()) ? rest : [first, ...rest]
  const times = new Map<string, number>()
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1)
  return named.map(({ name, number }) => (times.get(name) === 1 ? name : `${name}#${number}`))
}

/** So many things without names: numbers from 1. */
export function numberedRoster(count: number): Roster {
  return Array.from({ length: count }, (_, index) => String(index + 1))
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/u.exec(line)
  const cell = quoted ? quoted[1]!.replaceAll('""', '"') : line.split(/[,，;\t]/u)[0]!
  return cell
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Surrogate}]/gu, '')
    .trim()
}
