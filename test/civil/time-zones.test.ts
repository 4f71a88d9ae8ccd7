import { execFileSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

/** A zone and its minutes behind UTC on the last day of 2026. */
type Zone = readonly [name: string, behind: number]

/** The Etc names count hours behind UTC, so that their sign is turned round. */
const hours: readonly Zone[] = [
  ...Array.from({ length: 11 }, (_, i): Zone => [`Etc/GMT+${i + 1}`, (i + 1) * 60]),
  ...Array.from({ length: 13 }, (_, i): Zone => [`Etc/GMT-${i + 1}`, -(i + 1) * 60]),
]

/** The ends of the earth, China, parts of an hour, summer times in both halves. */
const farApart: readonly Zone[] = [
  ['UTC', 0],
  ['Etc/GMT+12', 720],
  ['America/Los_Angeles', 480],
  ['America/St_Johns', 210],
  ['Asia/Kathmandu', -345],
  ['Asia/Urumqi', -360],
  ['Asia/Shanghai', -480],
  ['Australia/Lord_Howe', -660],
  ['Etc/GMT-14', -840],
  ['Pacific/Kiritimati', -840],
]

interface Answers {
  behind: number
  stamp: string
  digest: string
}

/**
 * Asks everything the folder answers, in each zone. This needs a process of its own: a worker
 * thread, in which tests run, keeps the zone it was born with whatever TZ says.
 */
const questions = `
  import { createHash } from 'node:crypto'
  import { chinaDate, chinaStamp } from './clock.ts'
  import { addDays, addMonths, fromDayNumber, toDayNumber } from './date.ts'
  import { addWorkingDays, chinaCalendar } from './working-days.ts'

  const [from, to, ...zones] = process.argv.slice(2)

  function answers() {
    const all = []
    const last = toDayNumber(to)
    for (let day = toDayNumber(from); day <= last; day += 1) {
      const date = fromDayNumber(day)
      all.push(date, toDayNumber(date))
    }
    for (let date = '2018-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
      const midnight = toDayNumber(date) * 86400000 - 8 * 3600000
      all.push(chinaDate(midnight - 1), chinaDate(midnight), addMonths(date, 1))
      all.push(JSON.stringify(addWorkingDays(chinaCalendar, date, 5)))
    }
    return {
      behind: new Date(Date.UTC(2026, 11, 31)).getTimezoneOffset(),
      stamp: chinaStamp(Date.UTC(2026, 11, 31, 16)),
      digest: createHash('sha256').update(all.join()).digest('hex'),
    }
  }

  const result = {}
  for (const zone of zones) {
    process.env.TZ = zone
    result[zone] = answers()
  }
  console.log(JSON.stringify(result))
`

function ask(from: string, to: string, zones: readonly Zone[]): Record<string, Answers> {
  const { outputFiles } = buildSync({
    stdin: { contents: questions, resolveDir: 'src/civil', loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const answers = execFileSync(
    process.execPath,
    ['--input-type=module', '-', from, to, ...zones.map(([name]) => name)],
    { input: outputFiles[0]!.text, encoding: 'utf8', timeout: 25_000 },
  )
  return JSON.parse(answers)
}

test.each([
  { from: '1900-01-01', to: '2200-12-31', zones: farApart },
  { from: '2018-01-01', to: '2027-12-31', zones: [...farApart, ...hours] },
])('$from to $to: the same answers in every zone', ({ from, to, zones }) => {
  const answers = ask(from, to, zones)
  const { digest } = answers['UTC']!
  const stamp = '2027-01-01T00:00:00.000+08:00'
  const expected = zones.map(([name, behind]) => [name, { behind, stamp, digest }])
  expect(answers).toEqual(Object.fromEntries(expected))
})
