import { expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aLanternSchool } from '../../support/lantern-school.ts'

/** A school that has two rounds open, each answered by its own edition, and what runs there. */
async function twoEditions() {
  const cwd = await aLanternSchool()
  const zicha = (...argv: string[]) => run(argv, { cwd })
  for (const [edition, round] of [
    ['2026', '2026-10'],
    ['2027', '2026-11'],
  ]) {
    const opened = await zicha('round', 'open', `lantern@${edition}`, round!, '--by', '张三')
    expect(opened).toMatchObject({ code: 0 })
  }
  return zicha
}

test.each([
  ['2026', '2026-10'],
  ['2027', '2026-11'],
])('the edition %s chooses the round that it answered, %s', async (edition, round) => {
  const zicha = await twoEditions()
  const name = `lantern@${edition}`
  const log = await zicha('log', name, '--format', 'json')
  expect([log.err, JSON.parse(log.out)]).toMatchObject(['', { round: { id: round } }])
  const report = await zicha('report', name, '--format', 'json')
  expect([report.err, JSON.parse(report.out)]).toMatchObject(['', { round: { id: round } }])
  expect(await zicha('answer', name, 'A1', '0')).toMatchObject({ code: 0 })
  const entries = JSON.parse((await zicha('log', name, '--format', 'json')).out) as {
    entries: object[]
  }
  expect(entries.entries).toHaveLength(2)
})

test('without an edition, and where one has several rounds, somebody has to choose', async () => {
  const zicha = await twoEditions()
  const several = { code: 2, err: expect.stringContaining('2026-10、2026-11') as string }
  expect(await zicha('report', 'lantern')).toMatchObject(several)
  await zicha('round', 'open', 'lantern@2027', '2026-12', '--by', '张三')
  const { code, err } = await zicha('report', 'lantern@2027')
  expect([code, err]).toEqual([2, expect.stringContaining('2026-11、2026-12')])
})

test('lists of rounds say which edition each is of', async () => {
  const zicha = await twoEditions()
  for (const argv of [['round', 'list'], ['status']]) {
    const { out } = await zicha(...argv)
    expect(out).toMatch(/lantern@2026 .*2026-10/)
    expect(out).toMatch(/lantern@2027 .*2026-11/)
  }
})

test('an edition that there is not is answered with those that there are', async () => {
  const zicha = await twoEditions()
  const { code, err } = await zicha('diff', 'lantern@2026', 'lantern@2028')
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/没有“lantern@2028”.*现有：lantern@202[67]、lantern@202[67]。/),
  ])
})
