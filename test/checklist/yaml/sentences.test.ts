import { describe, expect, test } from 'vitest'
import type { Diagnostic, Params } from '../../../src/messages/diagnostic.ts'
import { yaml as english } from '../../../src/messages/en/yaml.ts'
import { yaml as chinese } from '../../../src/messages/zh/yaml.ts'
import { yamlLimits } from '../../../src/checklist/yaml/limits.ts'
import { read } from './reading.ts'

/** Between them they break every rule. */
const contents = [
  '',
  '- a',
  '<html>',
  'a: 1\ra: 2',
  'a: \0',
  'a: \u202e\u200b',
  '\u3000a：1',
  'a: 1\nb：1',
  'a:\n\tb: 1',
  'a: &b *c !d',
  '%TAG ! x\n---\na: 1\n---\n',
  '? a: |2\n  x',
  'a: |+\n\n',
  '<<: 1\n__proto__: 2\n<<: 3\n: 4\nb: 5\nb: 6',
  '[b',
  '- "c',
  'a: { b: c d: e }',
  'a: "\\q"',
  `a: "${'x\n '.repeat(yamlLimits.textLength / 2 + 1)}"`,
  `#${'x'.repeat(yamlLimits.lineLength)}`,
  '\n'.repeat(yamlLimits.lines + 1),
  '#'.repeat(yamlLimits.bytes + 1),
  '- '.repeat(yamlLimits.depth + 1),
  '- {a: b, c: d}\n'.repeat(yamlLimits.nodes / 10),
  'a: *b\n'.repeat(300),
  Array.from({ length: yamlLimits.keysPerMap + 1 }, (_, i) => `k${i}: 1\n`).join(''),

  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xb3, 0xbf, 0xb9, 0xe2),
  Uint8Array.of(0xff),
  Uint8Array.of(80, 75, 3, 4),
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
]
const diagnostics = contents.flatMap((content) => read(content).diagnostics)

function sentence(catalogue: typeof chinese, { rule, params }: Diagnostic) {
  const say = catalogue[rule as keyof typeof chinese] as Record<
    'text' | 'fix',
    (params: Params) => string
  >
  return { text: say.text(params), fix: say.fix(params) }
}

test('every rule can be broken', () => {
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(Object.keys(chinese)))
})

describe('every problem', () => {
  test('is said in Chinese, with its way out, and quotes what was seen', () => {
    for (const diagnostic of diagnostics) {
      const { text, fix } = sentence(chinese, diagnostic)
      expect(text).toMatch(/^[^]*\p{Script=Han}[^]*。$/u)
      expect(fix).toMatch(/^[^]*\p{Script=Han}[^]*。$/u)
      expect(`${text}${fix}`).not.toMatch(/undefined|NaN|Unexpected|Implicit|token|must/)
    }
  })

  test('is said in English too', () => {
    for (const diagnostic of diagnostics) {
      const { text, fix } = sentence(english, diagnostic)
      expect(text).toMatch(/[A-Za-z].*\.$/s)
      expect(fix).toMatch(/[A-Za-z].*\.$/s)
      expect(`${text}${fix}`).not.toMatch(/undefined|NaN|\p{Script=Han}|[，。]/u)
    }
  })

  test('quotes what was seen, in one line and not at length', () => {
    const long = '很长'.repeat(30)
    const [diagnostic] = read(`a: "b" ${long}\n   d`).diagnostics
    expect(diagnostic && sentence(chinese, diagnostic).text).toContain(`“${long.slice(0, 40)}…”`)
    expect(read('[\n  a,\n  b\n]: c').diagnostics[0]?.params.seen).toBe('[ a, b ]')
  })
})

test('sizes are said in the units people know', () => {
  const [tooBig] = read('#'.repeat(yamlLimits.bytes + 1)).diagnostics
  expect(tooBig && sentence(chinese, tooBig).text).toBe('文件太大：有 256.1 KB，最多 256 KB。')
})
