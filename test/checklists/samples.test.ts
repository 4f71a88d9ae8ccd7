import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/environment.ts'
import { root } from '../support/root.ts'

const samples = join(root, 'fixtures', 'samples')
const ids = readdirSync(join(root, 'checklists'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
/** Their record is that of the sample school, which has both. */
const elsewhere = ['civilised-campus', 'quality-balance-school']

test('every built-in checklist and overlay has a sample, and every sample its checklist', () => {
  expect(readdirSync(samples).toSorted()).toEqual(ids.filter((id) => !elsewhere.includes(id)))
})

describe.each(readdirSync(samples).toSorted())('%s', (id) => {
  test('the report of its sample', async () => {
    const cwd = join(samples, id)
    const { code, out, err } = await run(['report', id, '--today', '2026-11-21'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(join('golden', `${id}.txt`))
  })
})
