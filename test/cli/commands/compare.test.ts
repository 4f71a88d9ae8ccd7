import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)

const indicators: readonly (readonly [
  id: string,
  title: string,
  section: string,
  owner: string,
])[] = [
  ['A1', '校门口有人值守，上学放学有护学岗', 'A', 'general'],
  ['A2', '灭火器在有效期内', 'A', 'general'],
  ['A3', '疏散通道畅通', 'A', 'moral'],
  ['B1', '教室整洁', 'B', 'moral'],
  ['B2', '食堂明厨亮灶', 'B', 'general'],
  ['B3', '垃圾分类', 'B', 'moral'],
]

const checklist = `format: zicha/checklist@1
id: campus
edition: "2026"
title: 校园安全与卫生
system: { id: campus, title: 示例乙县平安校园 }
subject: school
declares: { points: 60 }
sources: { notice: { title: 示例乙县通知, year: 2026 } }
owners: { general: 总务处, moral: 德育处 }
scales:
  abcd:
    A: { share: 1, outcome: met }
    B: { share: 0.66, outcome: partly }
    C: { share: 0.33, outcome: unmet }
    D: { share: 0, outcome: unmet }
deadlines: { day5: { class: limited, within: 5 working-days, source: { certainty: default } } }
sections:
${['A', 'B']
  .map(
    (section) => `  - id: ${section}
    title: ${section === 'A' ? '安全' : '卫生'}
    indicators:
${indicators
  .filter(([, , own]) => own === section)
  .map(
    ([id, title, , owner]) => `      - id: ${id}
        title: ${title}
        method: [site]
        answer: { kind: level, scale: abcd }
        points: { value: 10, source: { ref: notice, certainty: high } }
        owner: { lead: ${owner} }
        deadline: day5
        source: { ref: notice, certainty: high }
`,
  )
  .join('')}`,
  )
  .join('')}conclusion: none
`

/** A school with these rounds, each with its kind and answers, opened one after the other. */
async function schoolWith(
  rounds: readonly (readonly [id: string, kind: string, answers: Record<string, string>])[],
): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'zicha.yaml'),
    'format: zicha/workspace@1\nsubject: { name: 晨光学校, code: "3604030001", stages: [primary] }\nchecklists: [campus]\npeople: [{ name: 张三 }]\n',
  )
  mkdirSync(join(folder, 'checklists'))
  writeFileSync(join(folder, 'checklists', 'campus.yaml'), checklist)
  for (const [id, kind, answers] of rounds) {
    const opened = await run(['-C', folder, 'round', 'open', 'campus', id, '--kind', kind])
    expect(opened).toMatchObject({ code: 0 })
    const lines = Object.entries(answers).map(([indicator, value]) => `  ${indicator}: ${value}\n`)
    if (lines.length === 0) continue
    writeFileSync(join(folder, 'answers.yaml'), `answers:\n${lines.join('')}`)
    const file = join(folder, 'answers.yaml')
    const answered = await run(['-C', folder, 'answer', 'campus', '--round', id, '--file', file])
    expect(answered).toMatchObject({ code: 0 })
  }
  return folder
}

const own = { A1: 'A', A2: 'A', A3: 'B', B1: 'A', B2: 'C' }
const their = { A1: 'D', A2: 'B', A3: 'B', B2: 'B', B3: 'A' }
const both = [
  ['2026-10', 'self', { A1: 'D' }],
  ['2026-11', 'self', own],
  ['visit', 'inspector', their],
] as const

describe('zicha compare', () => {
  test.each([
    ['80', 'zh', 'compare-80.txt'],
    ['40', 'zh', 'compare-40.txt'],
    ['80', 'en', 'compare-en.txt'],
  ])('at %s columns in %s', async (width, lang, file) => {
    const folder = await schoolWith(both)
    const { code, out, err } = await run([
      '-C',
      folder,
      'compare',
      'campus',
      '--width',
      width,
      '--lang',
      lang,
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(golden(file))
  })

  test('JSON and Markdown', async () => {
    const folder = await schoolWith(both)
    const json = await run(['-C', folder, 'compare', 'campus', '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      format: 'zicha/compare@1',
      self: { id: '2026-11', kind: 'self' },
      inspector: { id: 'visit', kind: 'inspector' },
      bias: { over: 2, under: 1, both: 4, total: 6 },
      over: [{ indicator: 'A1' }, { indicator: 'A2' }],
    })
    await expect(json.out).toMatchFileSnapshot(golden('compare.json'))
    const markdown = await run(['-C', folder, 'compare', 'campus', '--format', 'md'])
    await expect(markdown.out).toMatchFileSnapshot(golden('compare.md'))
  })

  test('another self-check can be named', async () => {
    const folder = await schoolWith(both)
    const { out } = await run([
      '-C',
      folder,
      'compare',
      'campus',
      '--self',
      '2026-10',
      '--format',
      'json',
    ])
    expect(JSON.parse(out)).toMatchObject({ self: { id: '2026-10' }, bias: { over: 0, both: 1 } })
  })

  test.each([
    ['no round of another kind', [both[0]], [], 'zicha round open'],
    ['no self-check', [both[2]], [], '--self'],
    ['a self-check behind --inspector', both, ['--inspector', '2026-10'], '是自查'],
    ['an inspection behind --self', both, ['--self', 'visit'], '责任督学督导'],
    ['a round that was never opened', both, ['--self', '2026-09'], '2026-09'],
  ])('%s ends with 2 and says what to do', async (_title, rounds, args, said) => {
    const folder = await schoolWith(rounds as typeof both)
    const { code, out, err } = await run(['-C', folder, 'compare', 'campus', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  test('rounds opened at the same moment have to be told apart', async () => {
    const folder = temporaryFolder()
    const source = await schoolWith(both)
    // The clock of a machine may stand still: then neither of two rounds is the newer one.
    const now = () => Date.parse('2026-11-21T09:30:00+08:00')
    for (const id of ['mock-1', 'mock-2'])
      await run(['-C', source, 'round', 'open', 'campus', id, '--kind', 'mock'], {
        cwd: folder,
        now,
      })
    for (const id of ['later-1', 'later-2'])
      await run(['-C', source, 'round', 'open', 'campus', id, '--kind', 'covert'], {
        cwd: folder,
        now: () => Date.parse('2027-01-02T09:30:00+08:00'),
      })
    const { code, err } = await run(['-C', source, 'compare', 'campus'])
    expect(code).toBe(2)
    expect(err).toContain('--inspector')
    expect(err).toContain('later-1、later-2')
  })
})
