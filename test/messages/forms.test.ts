import { expect, it } from 'vitest'
import { forms as en } from '../../src/messages/en/forms.ts'
import { forms as zh } from '../../src/messages/zh/forms.ts'

/** Every text, and what every function says of the same params, by its path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const params = new Proxy(
      {},
      {
        get: (_target, key) =>
          /^(known|choices|expected|others)$/.test(String(key)) ? ['x'] : 'x',
      },
    )
    return [[path, String((value as (p: unknown) => unknown)(params))]]
  }
  return Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}.${key}`))
}

it('the words on forms are there in both languages, each in its own', () => {
  const [chinese, english] = [texts(zh), texts(en)]
  expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path))
  const leftOver = english.filter(([, text]) => /\p{Script=Han}/u.test(text))
  expect(leftOver).toEqual([])
  const unsaid = english.filter(([, text], n) => (text === '') !== (chinese[n]?.[1] === ''))
  expect(unsaid).toEqual([])
})
