import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { certainties, type Certainty } from '../../src/checklist/shape/figure.ts'
import { run } from '../support/environment.ts'
import { root } from '../support/root.ts'

interface Listed {
  id: string
  edition: string
  indicators: number
  certainties: Partial<Record<Certainty, number>>
}

test('the README names each checklist that ships, with its edition, its size and how sure it is', async () => {
  const { out } = await run(['checklists', '--format', 'json'])
  const { checklists } = JSON.parse(out) as { checklists: Listed[] }
  const rows = readFileSync(join(root, 'checklists', 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id, edition, , size, sure]) => [id, edition, size, sure].join(' | '))
  const expected = checklists.map(({ id, edition, indicators, certainties: counts }) =>
    [`\`${id}\``, edition, indicators, certainties.map((one) => counts[one] ?? 0).join(' · ')].join(
      ' | ',
    ),
  )
  expect(rows.toSorted()).toEqual(expected.toSorted())
})
