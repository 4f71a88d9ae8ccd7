import { parseCivilDate, type CivilDate } from './date.ts'

/** A day as people type it: `2026-5-1`, `2026/05/01`, `2026.5.1`, `2026年5月1日`, full-width too. */
export function readDay(words: string): CivilDate | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(words.normalize('NFKC').trim())
  if (!found) return undefined
  const [year, month, day] = found.slice(1) as [string, string, string]
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
