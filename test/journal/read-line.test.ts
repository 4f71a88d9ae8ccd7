import { describe, expect, test } from 'vitest'
import { lineHash } from '../../src/journal/hash.ts'
import { limits } from '../../src/record/limits.ts'
import { entriesOf, forged, lines, told } from './journal-text.ts'

describe('lines with right hashes that zicha did not write', () => {
  const json = (line: string): string => line.replace(/,"hash":"[0-9a-f]{64}"}$/, '}')
  const header = json(lines[0] ?? '')
  const entry = json(lines[1] ?? '')

  test('entries of a type this version does not know are kept as they are', () => {
    const text = forged(
      header,
      '{"type":"remark","problem":7,"n":1,"at":"2026-11-21T10:00:00.000+08:00","by":"李四"}',
    )
    expect(told(text)).toEqual([])
    expect(entriesOf(text)).toMatchObject([{ type: 'remark', problem: 7, by: '李四' }])
  })

  test.each([
    ['not an object', '[1]', 'not-a-record'],
    ['not JSON', '{"type":}', 'not-a-record'],
    ['another number', entry.replace('"n":1', '"n":2'), 'wrong-number'],
    ['no number', entry.replace('"n":1,', ''), 'wrong-field'],
    ['no type', entry.replace('"type":"answer",', ''), 'wrong-field'],
    ['no person', entry.replace('"by":"张三"', '"by":3'), 'wrong-field'],
    ['another clock', entry.replace('+08:00', '+09:00'), 'wrong-field'],
    ['a day that does not exist', entry.replace('2026-11-21', '2026-11-31'), 'wrong-field'],
    ['an indicator that looks like a key', entry.replace('"R1"', '"R1/primary"'), 'wrong-field'],
    [
      'nesting without end',
      entry.replace('{"above":84}', '['.repeat(33) + ']'.repeat(33)),
      'wrong-field',
    ],
    ['half a character', entry.replace('张三', '\\ud83d'), 'wrong-field'],
    [
      'a line too long',
      entry.replace('"by"', `"note":"${'x'.repeat(limits.line)}","by"`),
      'not-a-record',
    ],
  ])('%s', (_, line, rule) => {
    expect(told(forged(header, line))).toEqual([`error journal-${rule} 2`])
  })

  test.each([
    ['another format', header.replace('zicha/journal@1', 'zicha/ledger@1')],
    ['no parents', header.replace('"parents":[]', '"parents":[{"hash":"x"}]')],
    ['a kind of round that does not exist', header.replace('"self"', '"selfie"')],
  ])('a header with %s', (_, line) => {
    expect(told(forged(line))).toEqual(['error journal-wrong-field 1'])
  })

  test('bytes that are no UTF-8', () => {
    const start = forged(header)
    const previous = /([0-9a-f]{64})"}\n$/.exec(start)?.[1] ?? ''
    const content = Buffer.from(entry.slice(0, -1).replace('张三', '?'))
    content[content.indexOf('?')] = 0xff
    const end = `,"hash":"${lineHash(previous, content)}"}\n`
    const bytes = Buffer.concat([Buffer.from(start), content, Buffer.from(end)])
    expect(told(bytes)).toEqual(['error journal-not-a-record 2'])
  })
})

test('nothing is looked for further on than any line has ever reached', () => {
  const end = `,"hash":"${'0'.repeat(64)}"}`
  expect(told(end.repeat(300_000))).toEqual(['warning journal-torn-line 1'])
  expect(told(`${end.repeat(300_000)}\n`)).toEqual(['error journal-hash-mismatch 1'])
  const tooLong = forged(`{"note":"${'x'.repeat(limits.line)}"}`).trimEnd()
  expect(told(`${tooLong}x\n`)).toEqual(['error journal-not-a-record 1'])
})
