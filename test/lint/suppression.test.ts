import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withLevels } from '../../src/lint/levels.ts'
import { ruleBook } from '../../src/lint/rules/registry.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import type { Diagnostic } from '../../src/messages/diagnostic.ts'

const good = readFileSync(
  new URL('../../fixtures/lint/no-owner/good-1.yaml', import.meta.url),
  'utf8',
)
/** Nobody owns A1: one warning, at the line of its id. */
const orphaned = good
  .replace('        owner: { lead: office }\n', '')
  .replace('owners:\n  office: 办公室\n', '')
const idLine = '      - id: A1\n'

function found(text: string): string[] {
  const { diagnostics } = validateChecklist('a.yaml', Buffer.from(text))
  return diagnostics.map(({ rule, at }) => `${at.line - lineOf(text)} ${rule}`)
}

/** Counted from the line of the id. */
function lineOf(text: string): number {
  return text.slice(0, text.indexOf('- id: A1')).split('\n').length
}

function above(text: string, ...comments: string[]): string {
  return text.replace(idLine, comments.map((one) => `      ${one}\n`).join('') + idLine)
}

function behind(text: string, comment: string): string {
  return text.replace(idLine, `${idLine.trimEnd()} ${comment}\n`)
}

describe('# zicha-allow', () => {
  it.each([
    ['nothing', orphaned, ['0 no-owner']],
    ['above', above(orphaned, '# zicha-allow no-owner: 由全校负责'), []],
    ['behind', behind(orphaned, '# zicha-allow no-owner: 由全校负责'), []],
    ['with a full-width colon', above(orphaned, '#zicha-allow no-owner：由全校负责'), []],
    [
      'two lines above',
      above(orphaned, '# zicha-allow no-owner: 由全校负责', '# 另一条注释'),
      ['-2 unused-suppression', '0 no-owner'],
    ],
    [
      'behind the line above',
      orphaned.replace('indicators:\n', 'indicators: # zicha-allow no-owner: 由全校负责\n'),
      ['-1 unused-suppression', '0 no-owner'],
    ],
    [
      'of another rule',
      above(orphaned, '# zicha-allow no-source: 由全校负责'),
      ['-1 unused-suppression', '0 no-owner'],
    ],
    [
      'without a reason',
      above(orphaned, '# zicha-allow no-owner'),
      ['-1 suppression-without-reason'],
    ],
    [
      'of nothing',
      above(orphaned, '# zicha-allow'),
      ['-1 suppression-without-reason', '-1 unknown-rule', '0 no-owner'],
    ],
    ['in words of its own', above(orphaned, '# zicha-allows no-owner: x'), ['0 no-owner']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('may be stacked, each of another rule', () => {
    const text = above(
      orphaned.replace('        source: { ref: doc, item: 第一条, certainty: high }\n', ''),
      '# zicha-allow no-owner: 由全校负责',
      '# zicha-allow no-source: 原文没有这一条',
    ).replace('sources:\n  doc: { title: 示例办法, number: 示教〔2026〕1号 }\n', '')
    expect(found(text)).toEqual([])
  })

  it('lets an error be a choice, so that the checklist can be used', () => {
    const wrong = good.replace(
      'subject: school\n',
      'subject: school\ndeclares: { indicators: 2 }\n',
    )
    expect(validateChecklist('a.yaml', Buffer.from(wrong)).value).toBeUndefined()
    const allowed = wrong.replace(
      'declares:',
      '# zicha-allow declared-count: 另一项由县里填\ndeclares:',
    )
    const { value, diagnostics } = validateChecklist('a.yaml', Buffer.from(allowed))
    expect(diagnostics).toEqual([])
    expect(value?.declares?.indicators).toBe(2)
  })

  it.each([
    ['a name that leads nowhere', 'lead: office', 'lead: ofice', 'unknown-owner'],
    ['a mistake of shape', 'kind: yes-no', 'kind: yesno', 'not-one-of'],
    ['a mistake of YAML', 'title: 有工作计划', 'title: &a 有工作计划', 'yaml-anchor'],
  ])('cannot let pass %s', (_, right, wrong, rule) => {
    const text = good
      .replace(right, wrong)
      .replace(/^( *)(?=.*(ofice|yesno|&a))/m, `$1# zicha-allow ${rule}: 先这样\n$1`)
    const rules = validateChecklist('a.yaml', Buffer.from(text)).diagnostics.map((one) => one.rule)
    expect(rules).toContain(rule)
    expect(rules.filter((one) => one !== rule)).toEqual(
      rule === 'yaml-anchor' ? [] : ['fixed-rule'],
    )
  })

  it('is not called unused while something in the file cannot be read', () => {
    const text = above(good, '# zicha-allow no-owner: 由全校负责')
    expect(found(text)).toEqual(['-1 unused-suppression'])
    expect(found(text.replace('owner: {', 'ownre: {'))).toEqual(['4 unknown-key'])
  })

  it('is no text that was cut by a comment', () => {
    const text = good.replace('title: 有工作计划', 'title: 有工作计划 # 说明')
    expect(found(text)).toEqual(['1 text-cut-by-comment'])
    expect(
      found(good.replace('title: 有工作计划', 'title: 有工作计划 # zicha-allow no-owner: x')),
    ).toEqual(['1 unused-suppression'])
  })
})

describe('the levels of a workspace', () => {
  const at = { file: 'a.yaml', line: 1, col: 1 }
  const warning: Diagnostic = { rule: 'no-owner', severity: 'warning', at, params: {} }
  const error: Diagnostic = { rule: 'duplicate-id', severity: 'error', at, params: {} }

  it('raise a warning or turn it off', () => {
    expect(withLevels([warning], { 'no-owner': 'error' }, ruleBook)).toEqual([
      { ...warning, severity: 'error' },
    ])
    expect(withLevels([warning], { 'no-owner': 'off' }, ruleBook)).toEqual([])
    expect(withLevels([warning], { 'no-source': 'off' }, ruleBook)).toEqual([warning])
  })

  it('leave errors alone', () => {
    expect(withLevels([error], { 'duplicate-id': 'off' }, ruleBook)).toEqual([error])
    const odd = { ...warning, rule: 'toString' }
    expect(withLevels([odd], {}, ruleBook)).toEqual([odd])
  })
})
