import { parseCivilDate, type CivilDate } from './date.ts'

/** A day as people type it: `2026-5-1`, `2026/05/01`, `2026.5.1`, `2026年5月1日`, full-width too. */
export function readDay(words: string): CivilDate | undefined {
  const found = partsOf(words)
  if (!found) return undefined
  const [year, month, day] = found.slice(1) as unknown as [string, string, string]
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Whether it is written like a day, which the calendar need not have. */
export function isDayLike(words: string): boolean {
  return partsOf(words) !== null
}

function partsOf(words: string): RegExpExecArray | null {
  return /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(words.normalize('NFKC').trim())
}
