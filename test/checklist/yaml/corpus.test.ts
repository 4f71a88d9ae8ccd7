import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { YamlNode } from '../../../src/checklist/yaml/node.ts'
import { toPlain } from '../../../src/checklist/yaml/plain.ts'
import { read } from './reading.ts'

const folder = new URL('../../../fixtures/hostile/yaml/', import.meta.url)

/** Files and the first problem with each rule in them. */
const refused: Record<string, readonly string[]> = {
  'y01-alias-bomb.yaml': ['1:5 yaml-anchor', '2:10 yaml-alias'],
  'y03-alias-of-itself.yaml': ['1:4 yaml-anchor', '1:8 yaml-alias'],
  'y04-alias-of-nothing.yaml': ['1:4 yaml-alias'],
  'y06-deep-brackets.yaml': ['1:35 yaml-too-deep'],
  'y07-question-marks.yaml': ['1:1 yaml-complex-key', '1:65 yaml-too-deep'],
  'y08-question-brackets.yaml': ['1:2 yaml-complex-key'],
  'y09-keys-in-keys.yaml': ['1:33 yaml-too-deep', '1:201 yaml-complex-key'],
  'y15-duplicate-key.yaml': ['3:1 yaml-duplicate-key'],
  'y16-two-ways-to-write-an-accent.yaml': ['2:1 yaml-duplicate-key'],
  'y17-zero-width-space.yaml': ['1:3 yaml-invisible-character'],
  'y18-merge-of-a-map.yaml': ['2:3 yaml-merge-key'],
  'y18-merge-of-an-alias.yaml': ['1:7 yaml-anchor', '3:7 yaml-alias'],
  'y19-reserved-keys.yaml': ['1:1 yaml-reserved-key'],
  'y20-tags.yaml': ['1:4 yaml-tag'],
  'y21-directive.yaml': ['1:1 yaml-directive'],
  'y23-utf-16-be.yaml': ['1:1 yaml-encoding'],
  'y23-utf-16-le.yaml': ['1:1 yaml-encoding'],
  'y23-utf-16-without-bom.yaml': ['1:1 yaml-encoding'],
  'y24-gbk.yaml': ['2:8 yaml-encoding'],
  'y25-broken-utf-8.yaml': ['2:10 yaml-encoding'],
  'y26-control-characters.yaml': ['1:5 yaml-control-character'],
  'y27-escaped-control-characters.yaml': [
    '1:4 yaml-control-character',
    '4:4 yaml-bidi-control',
    '5:1 yaml-invisible-character',
  ],
  'y28-bidi.yaml': ['1:10 yaml-bidi-control'],
  'y29-tab.yaml': ['2:1 yaml-tab-indent'],
  'y31-lone-cr.yaml': ['1:5 yaml-lone-cr'],
  'y32-two-documents.yaml': ['2:1 yaml-several-documents'],
  'y37-full-width-colon.yaml': ['2:6 yaml-full-width-colon'],
  'y37-full-width-indent.yaml': ['2:1 yaml-full-width-space'],
  'y37-non-breaking-indent.yaml': ['2:1 yaml-full-width-space'],
  'y38-web-page.yaml': ['1:1 yaml-not-a-mapping'],
  'y39-empty.yaml': ['1:1 yaml-empty'],
  'y39-only-comments.yaml': ['1:1 yaml-empty'],
  'y40-block-indent.yaml': ['1:4 yaml-block-indent'],
}

/** What looks strange and is fine; whether it is a number or a date the schema decides. */
const accepted: Record<string, unknown> = {
  'y22-bom.yaml': { id: '晨光学校' },
  'y30-crlf.yaml': { id: '晨光学校', look: '第一行\n第二行\n', list: ['甲 乙'] },
  'y33-ids.yaml': { a: '1.10', b: '0010', c: '330102199001011234', d: '1e2' },
  'y34-booleans.yaml': { a: 'yes', b: 'on', c: 'True', d: '~' },
  'y35-numbers.yaml': { a: '1_000', b: '.inf', c: '1e999', d: '-1', e: '０１' },
  'y36-date.yaml': { due: '2023-02-29' },
}

/** Too big or too dull to be kept as files. */
const generated: Record<string, readonly [make: () => string, ...problems: string[]]> = {
  'y02 99 aliases of a text of 1 MB': [
    () => `a: &a "${'x'.repeat(1_000_000)}"\nb: [${'*a, '.repeat(99)}]`,
    '1:1 yaml-too-big',
  ],
  'y05 100,000 brackets': [() => '['.repeat(100_000), '1:20001 yaml-line-too-long'],
  'y06 brackets on many lines': [
    () => `${'[\n'.repeat(9_000)}${']\n'.repeat(9_000)}`,
    '33:1 yaml-too-deep',
  ],
  'y10 2,000 levels of indentation': [() => levels(2_000), '1:1 yaml-too-big'],
  'y10 500 levels of indentation': [() => levels(500), '33:34 yaml-too-deep'],
  'y11 50,000 keys': [() => keys(50_000), '1:1 yaml-too-big'],
  'y11 15,000 keys': [() => keys(15_000), '1001:1 yaml-too-many-keys'],
  'y11 15,000 keys in brackets': [
    () => `{${rows('a: 1, ', 15_000)}}`,
    '4:15311 yaml-too-many-nodes',
  ],
  'y12 a list of 50 MB': [() => '- a\n'.repeat(12_500_000), '1:1 yaml-too-big'],
  'y13 5 MB of blank lines': [() => '\n'.repeat(5_000_000), '1:1 yaml-too-big'],
  'y13 200,000 blank lines': [() => '\n'.repeat(200_000), '20001:1 yaml-too-big'],
  'y13 5 MB of comments': [() => '# x\n'.repeat(1_250_000), '1:1 yaml-too-big'],
  'y14 100,000 commas': [() => `a: [${rows(',', 100_000)}]`, '3:10198 yaml-too-many-nodes'],
  'y14 100,000 braces': [
    () => rows('}', 100_000),
    '1:1 yaml-syntax',
    '3:10201 yaml-too-many-nodes',
  ],
  'y14 60,000 anchors': [
    () => rows('&a ', 60_000),
    '1:1 yaml-anchor',
    '8:10706 yaml-too-many-nodes',
  ],
  'y14 100,000 tags': [() => rows('! ', 100_000), '1:1 yaml-tag', '6:500 yaml-too-many-nodes'],
  'y14 100,000 wrong escapes': [() => `a: "${rows('\\q', 80_000)} "`, '1:5 yaml-syntax'],
  'y14 40,000 texts': [() => rows('"" ', 40_000), '1:4 yaml-syntax'],
  'y40 a text of 20,001 characters': [
    () => `a: |\n${'  123456789\n'.repeat(2_001)}`,
    '1:4 yaml-text-too-long',
  ],
}

function levels(count: number): string {
  return Array.from({ length: count }, (_, i) => `${' '.repeat(i)}a:\n`).join('')
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('')
}

function rows(piece: string, count: number): string {
  const perRow = Math.floor(19_900 / piece.length)
  return Array.from({ length: Math.ceil(count / perRow) }, () => `${piece.repeat(perRow)}\n`).join(
    ' ',
  )
}

/** Each ends within a second on a quiet machine, which the campaign holds it to; a busy one must not fail the tests. */
const quick = 5_000

interface Outcome {
  root: YamlNode | undefined
  problems: string[]
  count: number
  ms: number
}

/** The first problem of each rule, how many there are, and the time; a busy machine may try again. */
function outcome(content: string | Uint8Array, tries = 3): Outcome {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const start = performance.now()
  const { root, diagnostics } = read(bytes)
  const ms = performance.now() - start
  if (ms > quick && tries > 1) return outcome(bytes, tries - 1)
  const firsts = new Map<string, string>()
  for (const { rule, at } of diagnostics) {
    if (!firsts.has(rule)) firsts.set(rule, `${at.line}:${at.col} ${rule}`)
  }
  return { root, problems: [...firsts.values()], count: diagnostics.length, ms }
}

describe('the files', () => {
  test('are all known', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [...Object.keys(refused), ...Object.keys(accepted)].sort(),
    )
  })

  test.each(Object.entries(refused))('%s is refused', (name, problems) => {
    const result = outcome(readFileSync(new URL(name, folder)))
    expect(result.problems).toEqual(problems)
    expect(result.ms).toBeLessThan(quick)
  })

  test.each(Object.entries(accepted))('%s is read', (name, values) => {
    const { root, problems } = outcome(readFileSync(new URL(name, folder)))
    expect(problems).toEqual([])
    expect(root && toPlain(root)).toEqual(values)
  })
})

test.each(Object.entries(generated))('%s', (_name, [make, ...problems]) => {
  const result = outcome(make())
  expect(result.problems).toEqual(problems)
  expect(result.count).toBeLessThanOrEqual(201)
  expect(result.ms).toBeLessThan(quick)
})

describe('one process reads many of them', () => {
  const deep = ['y06-deep-brackets.yaml', 'y07-question-marks.yaml', 'y08-question-brackets.yaml']
  const contents = [...deep, 'y09-keys-in-keys.yaml'].map((name) =>
    readFileSync(new URL(name, folder)),
  )

  test('with the same verdict each time, however often', () => {
    const first = contents.map((content) => read(content))
    for (let i = 0; i < 50; i++) expect(contents.map((content) => read(content))).toEqual(first)
  })

  test('with the same verdict deep in the stack', () => {
    const first = contents.map((content) => read(content))
    const descend = (frames: number): unknown =>
      frames === 0 ? contents.map((content) => read(content)) : [descend(frames - 1)].at(0)
    expect(descend(3_000)).toEqual(first)
  })

  test('and reads the next file as ever', () => {
    for (const content of contents) read(content)
    expect(read('a: 1').root).toBeDefined()
  })
})
