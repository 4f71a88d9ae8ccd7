import { expect, test } from 'vitest'
import { readYaml } from '../../src/checklist/yaml/read.ts'
import { spanInside } from '../../src/lint/inside.ts'

/** The part of the file that a part of the text stands on. */
function part(written: string, text: string, wanted: string): string | undefined {
  const file = `list:\n  - {  when:   ${written} }\n`
  const { root } = readYaml('a.yaml', new TextEncoder().encode(file))
  const start = text.indexOf(wanted)
  const span = spanInside(root!, ['list', 0, 'when'], { start, end: start + wanted.length })
  if (!span) return undefined
  expect(span.start.line).toBe(2)
  return file.split('\n')[span.start.line - 1]!.slice(span.start.col - 1, span.end.col - 1)
}

test.each([
  ['a > 1 && bcd', 'a > 1 && bcd', 'bcd'],
  ['"a > 1 && bcd"', 'a > 1 && bcd', 'bcd'],
  ["'a > 1 && bcd'", 'a > 1 && bcd', 'bcd'],
  ['"  a && bcd "', 'a && bcd', 'bcd'],
  [`'x == ''甲'' && bcd'`, `x == '甲' && bcd`, 'bcd'],
  [`'x == "甲" && bcd'`, 'x == "甲" && bcd', 'bcd'],
])('%s', (written, text, wanted) => {
  expect(part(written, text, wanted)).toBe(wanted)
})

test('quotes written with a backslash', () => {
  expect(part('"x == \\"甲\\" && bcd"', 'x == "甲" && bcd', 'bcd')).toBe('bcd')
  expect(part('"x == \\"甲\\" && bcd"', 'x == "甲" && bcd', '"甲"')).toBe('\\"甲\\"')
})

test('nothing is guessed for a text over several lines, or written with other escapes', () => {
  expect(part('a &&\n    bcd', 'a && bcd', 'bcd')).toBeUndefined()
  expect(part('"a \\u0026& bcd"', 'a && bcd', 'bcd')).toBeUndefined()
})
