import { expect, it } from 'vitest'
import { run } from '../../campaigns/form-mutations.ts'

it('one changed byte is refused or changes nothing', () => {
  const figures = run({ count: 500, seed: 7 })
  expect(figures).toMatchObject({ mutations: 500, changed: 0, crashed: 0, failures: [] })
  expect(figures.refused).toBeGreaterThan(300)
})
