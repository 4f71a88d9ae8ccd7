import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../src/lint/kind.ts'
import { overlayRules } from '../../src/lint/rules/overlay-registry.ts'
import { allowanceRules, checklistRules, workspaceRules } from '../../src/lint/rules/registry.ts'
import { createLibrary, type Library } from '../../src/lint/library.ts'
import { validateOverlay } from '../../src/lint/validate-overlay.ts'
import { validateChecklist, validateWorkspace } from '../../src/lint/validate.ts'
import { sentences } from '../../src/messages/diagnostic-texts.ts'
import { lint } from '../../src/messages/zh/lint.ts'
import type { Diagnostic } from '../../src/messages/diagnostic.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'

const fixtures = new URL('../../fixtures/lint/', import.meta.url)
const rules = [...checklistRules, ...overlayRules, ...workspaceRules, ...allowanceRules]
const ids = [...new Set(rules.map(({ id }) => id))].sort()

function namesIn(folder: string): string[] {
  const url = new URL(folder, fixtures)
  return existsSync(url) ? readdirSync(url).sort() : []
}

function diagnose(path: string): Diagnostic[] {
  const bytes = readFileSync(new URL(path, fixtures))
  const kind = kindOfFile(path, bytes)
  if (kind === 'overlay') return validateOverlay(path, bytes, libraryBeside(path)).diagnostics
  if (kind === 'workspace') return validateWorkspace(path, bytes).diagnostics
  return validateChecklist(path, bytes, libraryBeside(path).peers).diagnostics
}

/** What a file may lean on: the files of its folder, and those of the overlays' own. */
function libraryBeside(path: string): Library {
  const folders = [new URL('.', new URL(path, fixtures)), new URL('../overlays/', fixtures)]
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((file) => ({ file, read: () => readFileSync(new URL(file, folder)) })),
  )
  return createLibrary(files)
}

function line(diagnostic: Diagnostic): string {
  const { at, severity, rule } = diagnostic
  const { text, fix } = sentences(diagnostic, zhTexts)
  return `${at.line}:${at.col}-${at.endLine}:${at.endCol} ${severity} ${rule} ${text} → ${fix}\n`
}

it('has a folder of fixtures for every rule, and a rule for every folder and sentence', () => {
  expect(namesIn('.')).toEqual(ids)
  expect(Object.keys(lint).sort()).toEqual(ids)
})

describe.each(ids)('%s', (id) => {
  const names = namesIn(`${id}/`)
  const named = (pattern: RegExp) => names.filter((name) => pattern.test(name))

  it('has at least two bad fixtures, each with what is said about it, and a good one', () => {
    const bad = named(/^bad-\d\.yaml$/)
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(named(/^good-\d\.yaml$/).length).toBeGreaterThanOrEqual(1)
    expect(named(/\.out$/)).toEqual(bad.map((name) => name.replace('.yaml', '.out')))
  })

  it.each(named(/^bad/).filter((name) => name.endsWith('.yaml')))(
    'speaks up in %s',
    async (name) => {
      const found = diagnose(`${id}/${name}`)
      expect([...new Set(found.map(({ rule }) => rule))]).toEqual([id])
      const golden = new URL(`${id}/${name.replace('.yaml', '.out')}`, fixtures)
      await expect(found.map(line).join('')).toMatchFileSnapshot(golden.pathname)
    },
  )

  it.each(named(/^good/))('keeps silent in %s', (name) => {
    expect(diagnose(`${id}/${name}`).map(line)).toEqual([])
  })
})
