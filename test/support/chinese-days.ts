import { execFileSync } from 'node:child_process'

/**
 * The oracle: whether the chinese-days package takes each day for a working day. West of Greenwich
 * it answers for the day before, so it is asked in a process that lives in UTC.
 */
export function askChineseDays(days: readonly string[]): boolean[] {
  const script = `
    const { isWorkday } = require('chinese-days')
    const days = JSON.parse(require('fs').readFileSync(0, 'utf8'))
    console.log(JSON.stringify(days.map((day) => isWorkday(day))))`
  const answers = execFileSync(process.execPath, ['--eval', script], {
    input: JSON.stringify(days),
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
  })
  return JSON.parse(answers) as boolean[]
}
