import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { sampleSchool } from '../../support/sample.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const report = (...args: string[]) =>
  run(['-C', sampleSchool, 'report', ...args, '--today', '2026-11-21'])

test.each([
  ['quality-balance-school', '80', 'zh', 'explain-balance-80.txt'],
  ['quality-balance-school', '40', 'zh', 'explain-balance-40.txt'],
  ['quality-balance-school', '80', 'en', 'explain-balance-en.txt'],
  ['civilised-campus', '80', 'zh', 'explain-campus-80.txt'],
])('report --explain of %s at %s columns in %s', async (checklist, width, lang, file) => {
  const { code, out, err } = await report(checklist, '--explain', '--width', width, '--lang', lang)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(out).toMatchFileSnapshot(golden(file))
})

test('JSON has an explanation only where it is asked for, and nothing else changes', async () => {
  const plain = await report('quality-balance-school', '--format', 'json')
  const { code, out } = await report('quality-balance-school', '--explain', '--format', 'json')
  const { explanation, ...rest } = JSON.parse(out) as Record<string, unknown>
  expect(code).toBe(0)
  expect(rest).toEqual(JSON.parse(plain.out))
  await expect(`${JSON.stringify(explanation, undefined, 2)}\n`).toMatchFileSnapshot(
    golden('explain-balance.json'),
  )
})
