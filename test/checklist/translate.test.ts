import { expect, test } from 'vitest'
import { digestOf } from '../../src/checklist/digest.ts'
import { inLanguage } from '../../src/checklist/translate.ts'
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
