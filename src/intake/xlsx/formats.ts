import { readXml } from './xml.ts'
import type { Archive } from './zip.ts'

/** How a number is shown, as far as that changes what it says: 1-2 typed into Excel becomes a date, 85% becomes 0.85. */
export type Format = 'plain' | 'date' | 'percent'

/** By the number of a cell's style (`s`). */
export function readFormats(archive: Archive, part: string): Format[] {
  const own = new Map<string, Format>()
  const styles: Format[] = []
  let isOfCells = false
  readXml(part, archive.part(part), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, formatOf(formatCode))
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) {
        styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
    text: () => undefined,
  })
  return styles
}

/** The numbers are those of ECMA-376 part 1, 18.8.30, with the East Asian dates. */
function builtIn(id: number): Format {
  if (id === 9 || id === 10) return 'percent'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)
  return isDate && id !== 48 && id !== 49 ? 'date' : 'plain'
}

/** Only its first section, without what is quoted, escaped, or in brackets. */
function formatOf(code: string): Format {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')
  if (/[ymdhs年月日]/i.test(first.replace(/General/i, ''))) return 'date'
  return first.includes('%') ? 'percent' : 'plain'
}
