import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/environment.ts'
import { root } from '../support/root.ts'

const example = join(root, 'checklists/examples/basic-balance-province.yaml')

const school = `format: zicha/workspace@1
subject: { name: 晨光小学, code: CG-02, stages: [primary] }
checklists: [basic-balance-province]
people: [{ name: 张三 }]
`

/** Eleven items; the two of equipment and books are computed, as are computer rooms, classes and teachers. */
const reached = {
  S01: 'true',
  S02: 'true',
  S03: 'true',
  S04: '1',
  S05: 'true',
  S09: '0',
  S11: '{ qualified: 30, teachers: 30 }',
  S12: 'true',
  D6: '{ teachers: 32 }',
  D3: '{ equipment: 384000 }',
  D5: '{ books: 12800 }',
}

async function conclusionWith(difference: Partial<typeof reached>): Promise<unknown> {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'checklists'))
  copyFileSync(example, join(cwd, 'checklists/basic-balance-province.yaml'))
  writeFileSync(join(cwd, 'zicha.yaml'), school)
  const answers = Object.entries({ ...reached, ...difference }).map(
    ([id, value]) => `  ${id}: { primary: ${value} }\n`,
  )
  const file = `facts: { pupils: { primary: 640 }, boarding: false }\nanswers:\n${answers.join('')}`
  writeFileSync(join(cwd, 'answers.yaml'), file)
  const given = ['answer', 'basic-balance-province', '--file', 'answers.yaml', '--by', '张三']
  expect(await run(given, { cwd })).toMatchObject({ code: 0 })
  const report = ['report', 'basic-balance-province', '--format', 'json']
  const { out } = await run(report, { cwd })
  return (JSON.parse(out) as { conclusion: { verdict: unknown } }).conclusion.verdict
}

test('the example of a provincial standard is a checklist without a fault', async () => {
  expect(await run(['validate', '--strict', example])).toMatchObject({ code: 0 })
})

test.each([
  ['all eleven', {}, 'pass'],
  ['nine of eleven', { S01: 'false', D3: '{ equipment: 383999 }' }, 'pass'],
  [
    'eight of eleven',
    { S01: 'false', D3: '{ equipment: 383999 }', D5: '{ books: 12799 }' },
    'fail',
  ],
] as const)('%s: %s', async (_name, difference, verdict) => {
  expect(await conclusionWith(difference)).toBe(verdict)
})
