import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { digestOf } from '../../src/checklist/digest.ts'
import { inLanguage, titleIn } from '../../src/checklist/translate.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'

const en = (words: Record<string, string>) => ({ translations: { en: words } })
const checklist = aChecklist({
  indicators: [
    anIndicator('gate', { look: '推一推门', ...en({ title: 'The gate is shut' }) }),
    anIndicator('lamp', { remedy: '换灯泡', ...en({ remedy: 'Change the bulb' }) }),
    anIndicator('wall'),
  ],
})
const [section] = checklist.sections
const nested = {
  ...checklist,
  about: '供演练',
  ...en({ title: 'Lantern fair', about: 'For rehearsals' }),
  sections: [
    {
      ...section!,
      indicators: [],
      sections: [{ ...section!, id: 'B', ...en({ title: 'Part one' }) }],
    },
  ],
}

test('titles and texts are taken where they are translated, at every depth', () => {
  const { title, about, sections } = inLanguage(nested, 'en')
  expect([title, about, sections[0]!.title, sections[0]!.sections[0]!.title]).toEqual([
    'Lantern fair',
    'For rehearsals',
    '第一部分',
    'Part one',
  ])
  const [gate, lamp, wall] = sections[0]!.sections[0]!.indicators
  expect([gate!.title, gate!.look]).toEqual(['The gate is shut', '推一推门'])
  expect([lamp!.title, lamp!.remedy]).toEqual(['第 lamp 项', 'Change the bulb'])
  expect(wall).toEqual(nested.sections[0]!.sections[0]!.indicators[2])
})

test('a language that nobody wrote changes nothing at all', () => {
  expect(inLanguage(nested, 'zh')).toBe(nested)
  expect(inLanguage(nested, 'e')).toBe(nested)
})

test('a regional form stands in where there is no other', () => {
  const regional = { ...checklist, translations: { 'en-GB': { title: 'Lantern fair' } } }
  expect(inLanguage(regional, 'en').title).toBe('Lantern fair')
})

test('words in any language judge nothing', () => {
  expect(digestOf(inLanguage(nested, 'en')).judging).toBe(digestOf(nested).judging)
  const without = { ...nested, translations: undefined }
  expect(digestOf(without).judging).toBe(digestOf(nested).judging)
})

const rich = new URL('../../fixtures/lint/translation-gap/good-2.yaml', import.meta.url)

test('what is defined at the top is translated by its id, and what an answer consists of by its own', () => {
  const { value } = validateChecklist('rich.yaml', readFileSync(rich))
  const english = inLanguage(value!, 'en')
  expect(english).toMatchObject({
    owners: { office: 'Office' },
    places: { archive: 'Archive' },
    facts: { area: { title: 'Where it is', options: { town: 'Town', rural: 'Countryside' } } },
    scales: { abc: { A: { title: 'Good', share: 1 }, B: { title: 'Poor' } } },
    honours: { model: { title: 'Model school' } },
    parts: { site: { title: 'On site', points: 10 } },
    conclusion: { label: { pass: 'Passed', fail: 'Failed' } },
  })
  const [plan, rooms] = indicatorsOf(english)
  expect(plan).toMatchObject({
    evidence: [{ title: 'Plan', min: 1 }],
    answer: { items: { goal: 'Goals', staff: 'Staff' } },
  })
  expect(rooms!.answer).toMatchObject({
    of: { rooms: { title: 'Rooms', unit: '间' } },
    to: { pupils: { title: 'Pupils' } },
    unit: '间/生',
  })
  const { translations: _, ...bare } = value!
  expect(digestOf(bare).judging).toBe(digestOf(value!).judging)
  expect(digestOf(bare).wording).not.toBe(digestOf(value!).wording)
})

test('a translation of nothing adds nothing', () => {
  const odd = { ...checklist, translations: { en: { owners: { nobody: 'Nobody' } } } }
  expect(inLanguage(odd, 'en').owners).toEqual(checklist.owners)
})

test('a list takes the title alone', () => {
  const listed = { id: 'fair', title: '灯笼会', translations: { en: { title: 'Lantern fair' } } }
  expect(titleIn(listed, 'en')).toEqual({ ...listed, title: 'Lantern fair' })
  expect(titleIn(listed, 'fr')).toBe(listed)
})
