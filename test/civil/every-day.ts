/** Every day of the years as `YYYY-MM-DD`, counted on the fingers: an oracle that shares no code. */
export function everyDay(fromYear: number, toYear: number): string[] {
  const days: string[] = []
  for (let year = fromYear; year <= toYear; year += 1) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [i, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) days.push(text(year, i + 1, day))
    }
  }
  return days
}

export function text(year: number, month: number, day: number): string {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
