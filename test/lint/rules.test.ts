import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindOfFile } from '../../src/lint/kind.ts'
import { checklistRules, workspaceRules } from '../../src/lint/rules/registry.ts'
import { validateChecklist, validateWorkspace } from '../../src/lint/validate.ts'
import { sentences } from '../../src/messages/catalogue.ts'
import { lint } from '../../src/messages/zh/lint.ts'
import type { Diagnostic } from '../../src/messages/diagnostic.ts'
import { zh } from '../../src/messages/zh.ts'

const fixtures = new URL('../../fixtures/lint/', import.meta.url)
const rules = [...checklistRules, ...workspaceRules]
const ids = rules.map(({ id }) => id).sort()

function namesIn(folder: string): string[] {
  const url = new URL(folder, fixtures)
  return existsSync(url) ? readdirSync(url).sort() : []
}

function diagnose(path: string): Diagnostic[] {
  const bytes = readFileSync(new URL(path, fixtures))
  const validate = kindOfFile(path, bytes) === 'workspace' ? validateWorkspace : validateChecklist
  return validate(path, bytes).diagnostics
}

function line(diagnostic: Diagnostic): string {
  const { at, severity, rule } = diagnostic
  const { text, fix } = sentences(diagnostic, zh)
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
