import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingOf } from '../../src/lint/heading.ts'
import { leaningOf, type Headed } from '../../src/lint/leaning.ts'
import { createLibrary } from '../../src/lint/library.ts'
import { validateOverlay } from '../../src/lint/validate-overlay.ts'
import { validateChecklist } from '../../src/lint/validate.ts'

interface Written {
  id: string
  edition?: string
  extends?: string
  walks?: readonly string[]
}

function text({ id, edition = '1', extends: base, walks = [] }: Written): string {
  const items = walks.map((checklist) => `{ checklist: ${checklist}, indicator: A1 }`)
  return [
    `id: ${id}`,
    `edition: "${edition}"`,
    ...(base === undefined ? [] : [`extends: ${base}`]),
    `sections: [{ indicators: [{ id: A1, alsoSatisfies: [${items.join(', ')}] }] }]`,
    '',
  ].join('\n')
}

function headed(written: Written, digest = written.id): Headed {
  const bytes = Buffer.from(text(written))
  return { file: `${written.id}.yaml`, heading: headingOf('a.yaml', bytes), digest }
}

/** A chain of overlays at whose end a cross-walk leads to a list with two editions, and something apart. */
const city = { id: 'city', extends: 'province@1' }
const province = { id: 'province', extends: 'nation@1' }
const nation = { id: 'nation', walks: ['other'] }
const older = { id: 'other', edition: '1' }
const newer = { id: 'other', edition: '2', walks: ['far'] }
const far = { id: 'far' }
const apart = { id: 'apart', extends: 'nation@1', walks: ['other'] }
const all: readonly Written[] = [province, nation, older, newer, far, apart]

function leaning(own: Written, others: readonly Written[], changed?: Written): string[] {
  const files = others.map((one) => headed(one, one === changed ? 'changed' : one.id))
  return leaningOf(headed(own).heading, files)
}

test('a heading says the name, the base and every checklist that is named, wherever it stands', () => {
  const bytes = Buffer.from(
    `${text({ id: 'a', extends: 'b@1', walks: ['x', 'y', 'x'] })}change: { A2: { alsoSatisfies: [{ checklist: z }, 3] } }\n`,
  )
  expect(headingOf('a.yaml', bytes)).toEqual({
    name: 'a@1',
    extends: 'b@1',
    walks: ['x', 'y', 'z'],
  })
  expect(headingOf('a.yaml', Buffer.from('id: a\n'))).toEqual({ walks: [] })
  expect(headingOf('a.yaml', Buffer.from('- : ['))).toEqual({ walks: [] })
})

test.each([province, nation, older, newer, far])('a verdict hangs on %o', (changed) => {
  expect(leaning(city, all, changed)).not.toEqual(leaning(city, all))
})

test('it does not hang on what merely lies beside', () => {
  expect(leaning(city, all, apart)).toEqual(leaning(city, all))
  expect(leaning(city, [...all, { id: 'new' }])).toEqual(leaning(city, all))
  expect(leaning({ id: 'alone' }, all)).toEqual([])
})

test('it hangs on what is missing: a base, an edition, a list', () => {
  for (const gone of [province, nation, older, newer, far]) {
    const without = all.filter((one) => one !== gone)
    expect(leaning(city, without)).not.toEqual(leaning(city, all))
  }
  expect(leaning(city, [...all, { id: 'far', edition: '2' }])).not.toEqual(leaning(city, all))
})

test('where a base is missing, it hangs on the names of all: they are what is offered', () => {
  const lost = { id: 'lost', extends: 'provinse@1' }
  expect(leaning(lost, [...all, { id: 'new' }])).not.toEqual(leaning(lost, all))
  expect(leaning(lost, all, apart)).toEqual(leaning(lost, all))
})

test('of two files of one name the first counts, and a circle ends', () => {
  const twin = headed(nation, 'twin')
  const files = all.map((one) => headed(one))
  const own = headed(city).heading
  expect(leaningOf(own, [...files, twin])).toEqual(leaningOf(own, files))
  expect(leaningOf(own, [twin, ...files])).not.toEqual(leaningOf(own, files))
  const round = { id: 'nation', extends: 'city@1', walks: ['nation', 'city'] }
  expect(leaning(city, [city, province, round])).toHaveLength(5)
})

const good = readFileSync(
  resolve(import.meta.dirname, '../../fixtures/lint/no-owner/good-1.yaml'),
  'utf8',
)
const words = ['p', 'q', 'r'] as const
const aName = fc.constantFrom(...words.map((id) => `${id}@2026`), 'lost@2026')
const aWalk = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom('A1', 'A9'), fc.constantFrom('both', 'forward'))
  .map(([checklist, indicator, direction]) => {
    return `{ checklist: ${checklist}, indicator: ${indicator}, direction: ${direction} }`
  })

/** A checklist or an overlay by its id, with or without a mistake. */
const aFile = fc
  .record({
    base: fc.option(aName),
    walks: fc.array(aWalk, { maxLength: 2 }),
    isBroken: fc.boolean(),
  })
  .map(({ base, walks, isBroken }) => (id: string): string => {
    const also = `alsoSatisfies: [${walks.join(', ')}]`
    if (base === null) {
      const whole = good
        .replace('id: sample\nedition: "1"', `id: ${id}\nedition: "2026"`)
        .replace('        owner:', `        ${also}\n        owner:`)
      return isBroken ? whole.replace('title:', 'titel:') : whole
    }
    const change = `A1: { ${isBroken ? 'titel' : 'title'}: 改过的题目, ${also} }`
    return `format: zicha/overlay@1\nid: ${id}\nedition: "2026"\ntitle: 细则\nextends: ${base}\nchange: { ${change} }\n`
  })

/** What the first of some files leans on, and the verdict on it. */
function judged(texts: readonly string[]): { leaning: string; verdict: string } {
  const files = texts.map((content, n) => ({ file: `${n}.yaml`, bytes: Buffer.from(content) }))
  const all = files.map(({ file, bytes }): Headed => {
    return { file, heading: headingOf(file, bytes), digest: bytes.toString('hex') }
  })
  const { file, bytes } = files[0]!
  const library = createLibrary(files.map((one) => ({ file: one.file, read: () => one.bytes })))
  const verdict = texts[0]!.includes('zicha/overlay')
    ? validateOverlay(file, bytes, library)
    : validateChecklist(file, bytes, library.peers)
  return {
    leaning: leaningOf(all[0]!.heading, all).join('\n'),
    verdict: JSON.stringify(verdict),
  }
}

test('whatever changes around a file: where it leans on the same, the verdict is the same', () => {
  const seen = { same: 0, other: 0 }
  fc.assert(
    fc.property(fc.tuple(aFile, aFile, aFile), aFile, fc.boolean(), (made, makeAnew, isLast) => {
      const before = made.map((make, n) => make(words[n]!))
      const changed = isLast ? 2 : 1
      const after = before.with(changed, makeAnew(words[changed]))
      const [one, other] = [judged(before), judged(after)]
      if (one.leaning === other.leaning) expect(other.verdict).toBe(one.verdict)
      if (before[changed] !== after[changed])
        seen[one.leaning === other.leaning ? 'same' : 'other']++
    }),
    { numRuns: 150, seed: 20261121 },
  )
  expect(Math.min(seen.same, seen.other)).toBeGreaterThan(25)
})
