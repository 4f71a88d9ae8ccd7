import { fromDayNumber, lastDayNumber, parseCivilDate, type CivilDate } from '../../civil/date.ts'

/** Day 0 of a workbook, as a day number; before March 1900 Excel counts a day that never was. */
const zero = { from1900: -25_569, from1904: -24_107 }
const firstSureDay = 61

/** The day behind the number a workbook keeps for it; the time of day is left out. */
export function dayOfSerial(serial: number, from1904: boolean): CivilDate | undefined {
  const day = Math.floor(serial)
  if (!from1904 && day < firstSureDay) return undefined
  const number = day + (from1904 ? zero.from1904 : zero.from1900)
  return day >= 0 && number <= lastDayNumber ? fromDayNumber(number) : undefined
}

/** `2026-11-20`, or with a time behind it. */
export function dayOfText(text: string): CivilDate | undefined {
  return parseCivilDate(text.slice(0, 10))
}
