import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { journalFileName, slug } from '../../src/journal/file-name.ts'

test('a journal is named by when it was begun, by whom, and something random', () => {
  expect(journalFileName('2026-11-21T09:30:00.000+08:00', '张三', '3f9a0c')).toBe(
    '20261121T093000-张三-3f9a0c.jsonl',
  )
})

test.each([
  ['张三', '张三'],
  ['张 三/教务处', '张_三_教务处'],
  ['../../x', 'x'],
  ['..', '_'],
  ['', '_'],
  ['-rf', 'rf'],
  ['学校.', '学校'],
  ['a\u0000b\u001b[2Jc\u202ed\u200be', 'ab[2Jcde'],
  ['坏\ud800字', '坏字'],
  ['e\u0301', '\u00e9'],
  ['CON', '_CON'],
  ['com1.txt', '_com1.txt'],
  ['lpt²', '_lpt²'],
  ['console', 'console'],
  ['<a>|"b"?*:%~#', 'a___b'],
  ['校'.repeat(300), '校'.repeat(26)],
  ['𠮷'.repeat(300), '𠮷'.repeat(20)],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('any name makes one file name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (writer) => {
      const name = journalFileName('2026-11-21T09:30:00.000+08:00', writer, 'x1')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      expect(name).toMatch(/^20261121T093000-[^\\/:*?"<>|\s]+-x1\.jsonl$/u)
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}]/u)
      expect(name.normalize('NFC')).toBe(name)
    }),
    { numRuns: 2000 },
  )
})
