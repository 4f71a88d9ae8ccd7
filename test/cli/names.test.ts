import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { visible } from '../../src/export/text/visible.ts'
import { run } from '../support/environment.ts'
import { lampSchool } from './lamps.ts'

/** Names as they might come from anywhere, and whether a person may have them. */
const names: readonly [what: string, name: string, fine: boolean][] = [
  ['an ordinary one', '张三', true],
  ['emoji joined by an invisible character', '王👨‍👩‍👧五', true],
  ['path separators', '../../../tmp/王/五\\六', true],
  ['a Windows device', 'CON', true],
  ['dots alone', '..', true],
  ['a dash in front, like an option', '-rf', true],
  ['300 characters', '校'.repeat(300), true],
  ['a composed letter', 'Zo\u{eb}', true],
  ['the same, decomposed', 'Zoe\u{308}', true],
  ['an escape that clears the screen', '李四\u{1b}[2J', false],
  ['an escape that writes to the clipboard', '\u{1b}]52;c;QQ==\u{7}', false],
  ['a character that turns the text round', '李\u{202e}四', false],
  ['a line break', '李四\n王五', false],
  ['a character nobody sees', '李\u{200b}四', false],
  ['half a character', '李\u{d800}四', false],
  ['nothing', '   ', false],
]

/** What a terminal would obey, or an eye pass over. */
// oxlint-disable-next-line no-control-regex -- it is these that are looked for
const raw = /[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{200b}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u

const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

describe.each(names)('%s, as a name', (_, name, fine) => {
  test('is taken as it is or refused, stays in its folder, and never reaches the terminal raw', async () => {
    const folder = lampSchool()
    const before = everyFile(folder)
    const zicha = (...args: string[]) => run(args, { cwd: folder })
    const taken = await zicha('answer', 'lamps', 'A4', '有', `--by=${name}`)
    expect(taken.code).toBe(fine ? 0 : 2)
    expect(taken.out + taken.err).not.toMatch(raw)
    const added = everyFile(folder).filter((file) => !before.includes(file))
    const [journal] = added.filter((file) => file.endsWith('.jsonl'))
    expect(added).toEqual(
      fine ? ['records', 'records/lamps', 'records/lamps/2026-11', journal] : [],
    )
    if (!fine) return
    expect(Buffer.byteLength(journal!.split('/').at(-1)!)).toBeLessThanOrEqual(120)
    expect(journal!.split('/').at(-1)).toMatch(/^20261121T\d{6}-[^\\/:*?"<>|]+-run\d{4}\.jsonl$/)
    for (const argv of [['log', 'lamps'], ['report', 'lamps'], ['status'], ['verify']]) {
      const { code, out, err } = await zicha(...argv)
      expect(code).toBe(0)
      expect(out + err).not.toMatch(raw)
    }
    const log = await zicha('log', 'lamps', '--format', 'json')
    expect(log.out).toContain(JSON.stringify(name.normalize('NFC')).slice(1, -1))
  })

  test('means the same in a file, as a person of the school, and as an argument', async () => {
    const folder = lampSchool()
    const set = await run(['set', 'person', '--', name], { cwd: folder })
    expect(set.code).toBe(fine ? 0 : 2)
    expect(set.out + set.err).not.toMatch(raw)
    if (fine) expect(set.out).toContain(visible(name.normalize('NFC').trim()))
  })
})

test('one person stays one person, whichever way the name is composed', async () => {
  const folder = lampSchool()
  const zicha = (...args: string[]) => run(args, { cwd: folder })
  await zicha('answer', 'lamps', 'A4', '有', '--by', 'Zo\u{eb}')
  await zicha('answer', 'lamps', 'A4', '有灯', '--by', 'Zoe\u{308}')
  await zicha('answer', 'lamps', 'A1', '2026-10-08')
  const { out } = await zicha('log', 'lamps', '--format', 'json')
  const people = [...out.matchAll(/"by": "([^"]*)"/g)].map(([, by]) => by)
  expect(people.length).toBeGreaterThan(2)
  expect(new Set(people)).toEqual(new Set(['Zo\u{eb}']))
})

test.each(['../../x', 'a/b', '.', '..', 'CON ', '轮次', 'x\u{1b}[2J', 'x'.repeat(33)])(
  'a round called %j is refused, and nothing is created',
  async (round) => {
    const folder = lampSchool()
    const before = everyFile(folder)
    for (const argv of [
      ['round', 'open', 'lamps', round],
      ['answer', 'lamps', 'A4', '有', '--round', round],
    ]) {
      const { code, out, err } = await run(argv, { cwd: folder })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toMatch(raw)
    }
    expect(everyFile(folder)).toEqual(before)
  },
)

test('paths of evidence and of files of answers do not reach the terminal raw', async () => {
  const folder = lampSchool()
  for (const argv of [
    ['answer', 'lamps', '--file', 'x\u{1b}[2J.yaml'],
    ['answer', 'lamps', '--file', join('..', 'x\u{202e}.csv')],
  ]) {
    const { code, err } = await run(argv, { cwd: folder })
    expect(code).toBe(2)
    expect(err).not.toMatch(raw)
  }
})
