import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleBook } from '../../src/lint/rules/registry.ts'
import { ruleReasons } from '../../src/messages/rule-reasons.ts'
import { diagnose, diagnoseExample } from './reference/diagnose.ts'
import { rulesReference } from './reference/rules.ts'
import { samples, smallExamples, type FormRule } from './reference/small-examples.ts'

describe('the reference of the rules', () => {
  it('is what the catalogue and the fixtures say, for every rule', async () => {
    const reference = rulesReference(await ruleReasons('zh'))
    const described = [...reference.matchAll(/^### `(.*)`$/gm)].map(([, id]) => id!)
    expect(described.sort()).toEqual([...ruleBook.keys()])
    expect(reference).not.toMatch(/undefined|\[object|NaN/)
    await expect(reference).toMatchFileSnapshot(
      resolve(import.meta.dirname, '../../checklists/RULES.md'),
    )
  })

  it.each(Object.entries(samples))('starts from a %s without a fault', (kind, text) => {
    expect(diagnose(kind as keyof typeof samples, text)).toEqual([])
  })

  it.each(Object.entries(smallExamples))('shows a mistake that %s finds', (rule, example) => {
    expect(samples[example.in ?? 'checklist'].split(example.good)).toHaveLength(2)
    const found = diagnoseExample(rule as FormRule).map((one) => one.rule)
    expect(found).toContain(rule)
    if (rule !== 'yaml-too-many-problems') expect(found.length).toBeLessThan(10)
  })
})
