import { describe, expect, test } from 'vitest'
import { lineHash, sealLine } from '../../src/journal/hash.ts'
import { parseJournal } from '../../src/journal/parse.ts'
import { limits } from '../../src/record/line.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, fact } from './sample.ts'

const sample = journalBytes()
const text = sample.toString()
const lines = sample.toString().trimEnd().split('\n')
const whole = parseJournal('a.jsonl', sample)

function journalBytes(): Buffer {
  const files = new MemoryFiles()
  const path = new Computer(files).run('张三', [
    answer('R1', { above: 84 }),
    fact('pupils', 2000),
    answer('R2', '生均面积够了'),
  ])
  return files.contents.get(path) ?? Buffer.alloc(0)
}

/** What is told of these bytes, as `severity rule line`. */
function told(bytes: Buffer | string): string[] {
  return parseJournal('a.jsonl', Buffer.from(bytes)).diagnostics.map(
    ({ severity, rule, at }) => `${severity} ${rule} ${at.line}`,
  )
}

function entriesOf(bytes: Buffer | string): unknown[] {
  return parseJournal('a.jsonl', Buffer.from(bytes)).entries
}

/** Lines with right hashes, whatever they say. */
function forged(...jsons: string[]): string {
  let previous = ''
  let text = ''
  for (const json of jsons) {
    const line = sealLine(previous, json)
    previous = line.hash
    text += `${line.text}\n`
  }
  return text
}

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

describe('lines with right hashes that zicha did not write', () => {
  const json = (line: string): string => line.replace(/,"hash":"[0-9a-f]{64}"}$/, '}')
  const header = json(lines[0] ?? '')
  const entry = json(lines[1] ?? '')

  test('entries of a type this version does not know are kept as they are', () => {
    const text = forged(
      header,
      '{"type":"verify","problem":7,"n":1,"at":"2026-11-21T10:00:00.000+08:00","by":"李四"}',
    )
    expect(told(text)).toEqual([])
    expect(entriesOf(text)).toMatchObject([{ type: 'verify', problem: 7, by: '李四' }])
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
