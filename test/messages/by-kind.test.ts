import { describe, expect, it } from 'vitest'
import { replaced, wordsFor } from '../../src/messages/by-kind.ts'
import { en } from '../../src/messages/en.ts'
import { bureauForms as enForms } from '../../src/messages/en/bureau.ts'
import { forms as enSchoolForms } from '../../src/messages/en/forms.ts'
import { zh } from '../../src/messages/zh.ts'
import { bureauForms } from '../../src/messages/zh/bureau.ts'
import { forms } from '../../src/messages/zh/forms.ts'

type Group = Readonly<Record<string, unknown>>

/** Every leaf of the words, by its path. */
function leaves(words: unknown, path: readonly string[] = []): [readonly string[], unknown][] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [[path, words]]
  return Object.entries(words).flatMap(([key, one]) => leaves(one, [...path, key]))
}

function at(words: unknown, path: readonly string[]): unknown {
  return path.reduce((one, key) => (one as Group | undefined)?.[key], words)
}

const catalogues = [
  ['zh', zh, zh.bureau],
  ['en', en, en.bureau],
  ['zh forms', forms, bureauForms],
  ['en forms', enSchoolForms, enForms],
] as const

describe.each(catalogues)('the words for a bureau (%s)', (_name, school, bureau) => {
  it('stand where words for a school stand, and say something else', () => {
    for (const [path, said] of leaves(bureau)) {
      const place = at(school, path)
      expect([path, typeof place, Array.isArray(place)]).toEqual([
        path,
        typeof said,
        Array.isArray(said),
      ])
      if (typeof said === 'string') expect([path, said]).not.toEqual([path, place])
    }
  })

  it('have nothing of a school in them', () => {
    const texts = leaves(bureau).flatMap(([, said]) => (typeof said === 'string' ? [said] : []))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /学校|校长|校内|本校|全校|\bschool\b/iu.test(text))).toEqual([])
  })
})

describe('the catalogue for a kind of subject', () => {
  it('is the same for a school, and goes back and forth', () => {
    expect(wordsFor(zh, 'school')).toBe(zh)
    const bureau = wordsFor(zh, 'bureau')
    expect(wordsFor(bureau, 'school')).toBe(zh)
    expect(wordsFor(bureau, 'bureau')).toBe(bureau)
    expect(bureau.report.gapsBySchool).toBe('一、本级自行整改')
    expect(bureau.report.sections).toBe(zh.report.sections)
    expect(zh.report.gapsBySchool).toBe('一、学校自行整改')
  })

  it('replaces a list whole and leaves everything else', () => {
    const words = { a: { b: ['x', 'y'], c: 'c' }, d: 'd' }
    expect(replaced(words, { a: { b: ['z'] } })).toEqual({ a: { b: ['z'], c: 'c' }, d: 'd' })
  })
})
