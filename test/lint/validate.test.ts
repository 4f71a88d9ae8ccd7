import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../src/lint/kind.ts'
import { validateChecklist, validateWorkspace } from '../../src/lint/validate.ts'
import { sentences } from '../../src/messages/diagnostic-texts.ts'
import { sortDiagnostics } from '../../src/messages/diagnostic.ts'
import { diagnostics as enTexts } from '../../src/messages/en/diagnostics.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'

const fixture = (path: string) =>
  readFileSync(new URL(`../../fixtures/lint/${path}`, import.meta.url), 'utf8')
const lines = [
  ...fixture('unused-definition/good-1.yaml').split('\n'),
  ...fixture('rest-needs-at-least/good-1.yaml').split('\n').slice(8),
]

/** What goes wrong in an editor, and what somebody does on purpose. */
const oddities = [
  '',
  ' ',
  '- ',
  '{}',
  '[]',
  '[a',
  'x: y',
  ': ',
  '"',
  '1e9',
  '\t',
  '*',
  'kind: ratio',
  'toString: 1',
  '\u{202e}',
  '__proto__: {}',
]
const edit = fc.record({
  line: fc.nat(lines.length - 1),
  what: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'cut', 'insert'),
  oddity: fc.constantFrom(...oddities),
})

function edited(edits: readonly { line: number; what: string; oddity: string }[]): string {
  const text = [...lines]
  for (const { line, what, oddity } of edits) {
    const old = text[line] ?? ''
    if (what === 'drop') text[line] = ''
    if (what === 'double') text[line] = `${old}\n${old}`
    if (what === 'indent') text[line] = `  ${old}`
    if (what === 'outdent') text[line] = old.replace(/^ {2}/, '')
    if (what === 'cut') text[line] = old.slice(0, Math.floor(old.length / 2)) + oddity
    if (what === 'insert') text[line] = old.replace(/: .*/, `: ${oddity}`)
  }
  return text.join('\n')
}

describe('whatever is done to a file', () => {
  it('is said at a place in it, in both languages, and never leads to a value', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edited(edits)
        const total = text.split('\n').length
        const { value, diagnostics } = validateChecklist('a.yaml', Buffer.from(text))
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
        expect(diagnostics).toEqual(sortDiagnostics(diagnostics))
        for (const diagnostic of diagnostics) {
          expect(diagnostic.at.line).toBeGreaterThanOrEqual(1)
          expect(diagnostic.at.line).toBeLessThanOrEqual(total)
          for (const texts of [zhTexts, enTexts]) {
            const { text, fix } = sentences(diagnostic, texts)
            expect(text + fix).not.toMatch(/undefined|NaN|\[object/)
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('is said however few bytes are left', () => {
    const bytes = Buffer.from(fixture('no-owner/good-1.yaml'))
    for (let length = 0; length < bytes.length - 1; length += 7) {
      const { value, diagnostics } = validateChecklist('a.yaml', bytes.subarray(0, length))
      expect(value).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    }
  })
})

describe('a mistake of form', () => {
  const text = fixture('no-owner/good-1.yaml')
  const duration = /within: [^,]*/.exec(text)![0]
  const said = (changed: string) => {
    const { diagnostics } = validateChecklist('a.yaml', Buffer.from(changed))
    return diagnostics.map((one) => Object.values(sentences(one, zhTexts)).join(''))
  }

  it.each([
    ['within: 0 days', '1 到 9999'],
    ['within: 10000 working-days', '1 到 9999'],
    ['within: 5d', '两种读法'],
  ])('in a duration says what may be written: %s', (written, expected) => {
    expect(said(text.replace(duration, written))).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    ['points: 4', 'points: { value: 4 }'],
    ['points: 四分', 'points: { value: … }'],
    ['deduct: { each: 2 }', 'each: { value: 2 }'],
    ['owner: 总务处', '换行缩进两格'],
  ])('where a mapping belongs says how it is written: %s', (written, expected) => {
    const changed = text.replace(/^( +)owner: .*$/m, `$1${written}`)
    expect(changed).not.toBe(text)
    expect(said(changed)).toContainEqual(expect.stringContaining(expected))
  })
})

describe('a sound file', () => {
  it('becomes a value, with the same result every time', () => {
    const bytes = Buffer.from(fixture('no-owner/good-1.yaml'))
    const { value, diagnostics } = validateChecklist('a.yaml', bytes)
    expect(diagnostics).toEqual([])
    expect(value?.sections[0]?.indicators[0]?.id).toBe('A1')
    expect(validateChecklist('a.yaml', bytes)).toEqual({ value, diagnostics })
  })

  it('becomes a value in spite of warnings', () => {
    const { value, diagnostics } = validateChecklist(
      'a.yaml',
      Buffer.from(fixture('no-owner/bad-1.yaml')),
    )
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
    expect(value).toBeDefined()
  })

  it('may be a workspace', () => {
    const { value } = validateWorkspace(
      'zicha.yaml',
      Buffer.from(fixture('term-backwards/good-1.yaml')),
    )
    expect(value?.terms).toHaveLength(1)
  })
})

describe('kindOfFile', () => {
  it.each([
    ['a.yaml', 'format: zicha/checklist@1\n', 'checklist'],
    ['a.yaml', '# 清单\nformat: "zicha/workspace@1"\n', 'workspace'],
    ['zicha.yaml', '\u{feff}format: zicha/checklist@1\n', 'checklist'],
    ['a.yaml', 'format: zicha/answers@1\n', undefined],
    ['a.yaml', 'title: x\n', 'checklist'],
    ['学校/zicha.yaml', 'title: x\n', 'workspace'],
    ['notzicha.yaml', '', 'checklist'],
    ['a.yaml', `title: x\n${'#'.repeat(5000)}\nformat: zicha/workspace@1\n`, 'checklist'],
  ])('%s with %j is a %s', (name, text, kind) => {
    expect(kindOfFile(name, Buffer.from(text))).toBe(kind)
  })
})
