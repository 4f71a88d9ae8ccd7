import { expect, test } from 'vitest'
import { once } from '../../src/lint/once.ts'

test('derives once for each object, also where nothing comes of it', () => {
  const seen: string[] = []
  const derive = once(({ name }: { name: string }) => {
    seen.push(name)
    return name === '' ? undefined : [name]
  })
  const [a, twin, empty] = [{ name: 'a' }, { name: 'a' }, { name: '' }]
  expect(derive(a)).toBe(derive(a))
  expect(derive(twin)).toEqual(derive(a))
  expect(derive(twin)).not.toBe(derive(a))
  expect([derive(empty), derive(empty)]).toEqual([undefined, undefined])
  expect(seen).toEqual(['a', 'a', ''])
})
