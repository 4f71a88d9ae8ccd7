import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerKinds } from '../../src/checklist/answer/registry.ts'
import { createLibrary } from '../../src/lint/library.ts'
import { kindOfFile } from '../../src/lint/kind.ts'
import { validateOverlay } from '../../src/lint/validate-overlay.ts'
import { validateCalendar, validateChecklist, validateWorkspace } from '../../src/lint/validate.ts'
import { sentences } from '../../src/messages/diagnostic-texts.ts'
import { keysIn } from '../../src/messages/keys.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'
import { conclusionRules } from '../../src/scoring/rules/registry.ts'
import { withKeyTables } from './reference/key-tables.ts'
import { wrapped, type Fragment } from './reference/wrap.ts'

const folder = resolve(import.meta.dirname, '../../checklists')
const file = resolve(folder, 'LANGUAGE.md')
const text = readFileSync(file, 'utf8')
const builtIn = 'quality-balance-school.yaml'
const library = createLibrary([
  { file: builtIn, read: () => readFileSync(resolve(folder, builtIn)) },
])

const blocks = [...text.matchAll(/(?:<!-- example: (\w+) -->\n)?```yaml\n([\s\S]*?)```/g)].map(
  ([whole, kind, block]) => ({
    line: text.slice(0, text.indexOf(whole)).split('\n').length,
    kind: kind as Fragment | undefined,
    block: block!,
  }),
)

const validators = {
  checklist: validateChecklist,
  workspace: validateWorkspace,
  calendar: validateCalendar,
}

function diagnose(source: string): string[] {
  const bytes = Buffer.from(source)
  const kind = kindOfFile('a.yaml', bytes)
  const { diagnostics } =
    kind === 'overlay'
      ? validateOverlay('a.yaml', bytes, library)
      : validators[kind ?? 'checklist']('a.yaml', bytes)
  return diagnostics.map((one) => `${one.rule} ${one.at.line}: ${sentences(one, zhTexts).text}`)
}

describe('the reference of the language', () => {
  it('marks each of its examples', () => {
    expect(blocks.filter(({ kind }) => kind === undefined).map(({ line }) => line)).toEqual([])
    expect(blocks.length).toBeGreaterThan(25)
  })

  it.each(blocks)('has an example without a fault in line $line', ({ kind, block }) => {
    const said = diagnose(wrapped(kind!, block))
    // A fragment does not use everything that stands around it.
    const isHarmless = (one: string) => kind !== 'file' && one.startsWith('unused-definition ')
    expect(said.filter((one) => !isHarmless(one))).toEqual([])
  })

  it('judges its examples: a mistake in one would be found', () => {
    const { block } = blocks.find(({ kind }) => kind === 'indicator')!
    const said = diagnose(wrapped('indicator', block.replace('lead: general', 'lead: nobody')))
    expect(said.filter((one) => !one.startsWith('unused-'))).toEqual([
      expect.stringContaining('unknown-owner'),
    ])
  })

  it('has a table of every mapping, once, saying what the editors say', async () => {
    const keys = await keysIn('zh')
    const named = [...text.matchAll(/<!-- keys: (\S+) -->/g)].map(([, name]) => name!)
    expect([...named].sort()).toEqual(Object.keys(keys).sort())
    await expect(withKeyTables(text, keys)).toMatchFileSnapshot(file)
  })

  it.each([
    ...Object.keys(answerKinds).map((kind) => `kind: ${kind}`),
    ...Object.keys(conclusionRules).map((rule) => `rule: ${rule}`),
  ])('has an example of %s', (words) => {
    expect(blocks.some(({ block }) => block.includes(words))).toBe(true)
  })
})
