import { describe, expect, test } from 'vitest'
import { parseJournal } from '../../src/journal/parse.ts'
import { entriesOf, forged, lines, sample, told } from './journal-text.ts'

const text = sample.toString()
const whole = parseJournal('a.jsonl', sample)

test('a journal as it was written is read without a word', () => {
  expect(whole.diagnostics).toEqual([])
  expect(whole.entries).toHaveLength(3)
  expect(whole.header?.writer).toBe('张三')
})

describe('what editors and git do to a text file in passing is accepted, with one warning', () => {
  test.each([
    ['CRLF', lines.join('\r\n') + '\r\n', ['warning journal-crlf 1']],
    [
      'CRLF in one line',
      sample.toString().replace('\n{"type":"fact"', '\r\n{"type":"fact"'),
      ['warning journal-crlf 2'],
    ],
    ['a mark at the start', `\u{feff}${text}`, ['warning journal-byte-order-mark 1']],
    ['no final newline', lines.join('\n'), ['warning journal-no-final-newline 4']],
    [
      'all of it',
      `\u{feff}${lines.join('\r\n')}`,
      [
        'warning journal-byte-order-mark 1',
        'warning journal-crlf 1',
        'warning journal-no-final-newline 4',
      ],
    ],
    [
      'zeros for the final newline',
      `${lines.join('\n')}\0`,
      ['warning journal-no-final-newline 4'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
    expect(entriesOf(text)).toEqual(whole.entries)
    expect(parseJournal('a.jsonl', Buffer.from(text)).header).toEqual(whole.header)
  })
})

describe('an unfinished last line is named and ignored', () => {
  test('cut at every byte', () => {
    const before = Buffer.from(lines.slice(0, 3).join('\n') + '\n')
    const last = Buffer.from(lines[3] ?? '')
    for (let length = 1; length < last.length; length += 1) {
      const bytes = Buffer.concat([before, last.subarray(0, length)])
      const parsed = parseJournal('a.jsonl', bytes)
      expect(parsed.diagnostics).toEqual([
        {
          rule: 'journal-torn-line',
          severity: 'warning',
          at: { file: 'a.jsonl', line: 4, col: 1 },
          params: { bytes: length },
        },
      ])
      expect(parsed.tornAt).toBe(4)
      expect(parsed.entries).toEqual(whole.entries.slice(0, 2))
    }
  })

  test('the first line, or nothing of it', () => {
    const header = Buffer.from(lines[0] ?? '')
    for (let length = 0; length < header.length; length += 1) {
      const parsed = parseJournal('a.jsonl', header.subarray(0, length))
      expect(parsed.tornAt).toBe(1)
      expect(parsed.header).toBe(undefined)
      expect(parsed.diagnostics[0]).toMatchObject({
        severity: 'warning',
        params: { bytes: length },
      })
    }
  })

  test('of which a part is zeros, or after which the disk filled up with zeros', () => {
    const before = lines.slice(0, 3).join('\n') + '\n'
    const last = lines[3] ?? ''
    const middle = last.slice(0, 20) + '\0'.repeat(64) + last.slice(84)
    for (const rest of [
      middle,
      `${middle}\n`,
      `${middle}\n${'\0'.repeat(4096)}\n`,
      '\0'.repeat(4096),
    ]) {
      expect(told(before + rest)).toEqual(['warning journal-torn-line 4'])
    }
    expect(told(`${text}${'\0'.repeat(4096)}`)).toEqual(['warning journal-torn-line 5'])
    expect(entriesOf(`${text}${'\0'.repeat(4096)}`)).toEqual(whole.entries)
  })

  test('zeros are no excuse for another line after them, nor a few zeros within a line', () => {
    const before = lines.slice(0, 2).join('\n') + '\n'
    const zeroed = (lines[2] ?? '').slice(0, 20) + '\0'.repeat(64) + (lines[2] ?? '').slice(84)
    expect(told(`${before}${zeroed}\n${lines[3]}\n`)[0]).toMatch(/^error .* 3$/)
    const few = (lines[2] ?? '').slice(0, 20) + '\0'.repeat(63) + (lines[2] ?? '').slice(83)
    expect(told(`${before}${few}\n`)[0]).toMatch(/^error .* 3$/)
    expect(told(`${before}{}\n${'\0'.repeat(64)}\n`)[0]).toMatch(/^error .* 3$/)
  })
})

describe('damage is named at its line, and nothing after it is used', () => {
  const [header = '', first = '', second = '', third = ''] = lines
  const cases: [string, string[], string, number][] = [
    ['a changed value', [header, first.replace('84', '85'), second, third], 'hash-mismatch', 2],
    [
      'a changed header',
      [header.replace('张三', '张五'), first, second, third],
      'hash-mismatch',
      1,
    ],
    ['a changed hash', [header, first, second.replace(/.("})$/, '.$1'), third], 'not-a-record', 3],
    [
      'a hash in capitals',
      [header, first, second.replace(/[0-9a-f]{64}"}$/, (end) => end.toUpperCase()), third],
      'not-a-record',
      3,
    ],
    ['a removed line', [header, second, third], 'wrong-number', 2],
    ['the header removed', [first, second, third], 'hash-mismatch', 1],
    ['two lines swapped', [header, second, first, third], 'wrong-number', 2],
    ['a repeated line', [header, first, first, second, third], 'duplicated-line', 3],
    ['the header repeated', [header, header, first], 'duplicated-line', 2],
    ['a line repeated later', [header, first, second, first, third], 'duplicated-line', 4],
    ['a blank line', [header, first, '', second, third], 'blank-line', 3],
    ['a blank line at the end', [header, first, second, third, ''], 'blank-line', 5],
    ['blanks after a line', [header, `${first}  `, second, third], 'trailing-bytes', 2],
    ['two lines joined', [header, `${first}${second}`, third], 'trailing-bytes', 2],
    ['a foreign line', [header, first, '{"n":2}', second, third], 'not-a-record', 3],
    ['another text', ['<!DOCTYPE html>', '<html>'], 'not-a-record', 1],
    [
      'a newer format',
      [forged('{"format":"zicha/journal@2","subject":"x"}').trimEnd(), first],
      'newer',
      1,
    ],
    [
      'a newer format of another make',
      ['{"format":"zicha/journal@12","sum":1}', first],
      'newer',
      1,
    ],
  ]
  test.each(cases)('%s', (_, changed, rule, line) => {
    const text = changed.join('\n') + '\n'
    const parsed = parseJournal('a.jsonl', Buffer.from(text))
    expect(told(text)[0]).toBe(`error journal-${rule} ${line}`)
    expect(parsed.entries).toEqual(whole.entries.slice(0, Math.max(0, line - 2)))
    expect(parsed.header).toEqual(line === 1 ? undefined : whole.header)
    expect(parsed.tornAt).toBe(undefined)
  })

  test('a last line that is whole but changed is not taken for an unfinished one', () => {
    expect(told([header, first, second, third.replace('R2', 'R3')].join('\n'))).toEqual([
      'error journal-hash-mismatch 4',
    ])
    expect(told([header, first, third].join('\n'))).toEqual(['error journal-wrong-number 3'])
    expect(told(`${lines.join('\n')}x`)).toEqual(['error journal-trailing-bytes 4'])
    expect(told(`${lines.join('\n')}\r`)).toEqual(['error journal-trailing-bytes 4'])
  })

  test('the lines after it are counted, and those that are sound in themselves', () => {
    const text = [header, first.replace('84', '85'), second, third.replace('R2', 'R3'), ''].join(
      '\n',
    )
    expect(parseJournal('a.jsonl', Buffer.from(text)).diagnostics[1]).toMatchObject({
      rule: 'journal-rest-ignored',
      severity: 'warning',
      at: { line: 3 },
      params: { lines: 2, sound: 1 },
    })
  })
})

test('of very many lines after damage only some are counted', () => {
  const params = parseJournal('a.jsonl', Buffer.from(`{}\n${'\n'.repeat(20_000)}`)).diagnostics[1]
    ?.params
  expect(params).toEqual({ lines: 10_000, sound: 0 })
})
