import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/checklist/digest.ts'
import { layOver } from '../../../src/checklist/overlay/lay-over.ts'
import type { Figure } from '../../../src/checklist/shape/figure.ts'
import { indicatorsOf, questionsFor } from '../../../src/checklist/walk.ts'
import type { MapNode } from '../../../src/checklist/yaml/node.ts'
import { locate } from '../../../src/checklist/yaml/plain.ts'
import { readYaml } from '../../../src/checklist/yaml/read.ts'
import { validateChecklist } from '../../../src/lint/validate.ts'
import { anOverlay, laidOver, lanternLibrary, overlayFixture } from '../../support/overlays.ts'

function sound(text: string, library = lanternLibrary()) {
  const { value, diagnostics } = laidOver(text, library)
  expect(diagnostics).toEqual([])
  return value!
}

function found(text: string, library = lanternLibrary()) {
  return laidOver(text, library).diagnostics.map(
    ({ rule, at }) => `${at.file}:${at.line}:${at.col} ${rule}`,
  )
}

const lantern = validateChecklist('lantern.yaml', Buffer.from(overlayFixture('lantern'))).value!

function indicator(checklist: typeof lantern, id: string) {
  return indicatorsOf(checklist).find((one) => one.id === id)!
}

function thresholds(checklist: typeof lantern) {
  return (indicator(checklist, 'A2').answer as { atLeast: Record<string, Figure> }).atLeast
}

describe('an overlay', () => {
  it('has its own name and says the rest as its base does', () => {
    const local = sound(anOverlay(''))
    expect(local).toMatchObject({ id: 'local', edition: '2026', title: '示例乙县细则' })
    expect(local.locality).toBe('示例乙县')
    expect(local.basedOn?.map(({ id }) => id)).toEqual(['lantern'])
    expect(local.sections).toEqual(lantern.sections)
    expect(local.conclusion).toEqual(lantern.conclusion)
    expect(local.declares).toBeUndefined()
  })

  it('merges maps, and replaces texts and lists', () => {
    const local = sound(
      anOverlay('change:\n  A2:\n    method: [documents, site]\n    owner: { assist: [moral] }\n'),
    )
    expect(indicator(local, 'A2')).toMatchObject({
      title: '灭火器数量',
      method: ['documents', 'site'],
      owner: { lead: 'general', assist: ['moral'] },
    })
  })

  it('never cites the source of the old number for a new one', () => {
    const text = anOverlay('change:\n  A2: { answer: { atLeast: { primary: { value: 7 } } } }\n')
    const { value, diagnostics } = laidOver(text)
    expect(diagnostics.map(({ rule, at }) => `${rule} ${at.line}`)).toEqual([
      'figure-without-source 8',
    ])
    expect(thresholds(value!)['primary']?.source).toBeUndefined()
    expect(thresholds(value!)['junior']?.source).toBeDefined()
  })

  it('replaces an answer of another kind, and a table by one figure', () => {
    const source = '{ ref: rules, item: 第九条, certainty: high }'
    const yesNo = sound(anOverlay('change:\n  A2: { answer: { kind: yes-no } }\n'))
    expect(indicator(yesNo, 'A2').answer).toEqual({ kind: 'yes-no', metWhen: true })
    const one = `change:\n  A2: { answer: { atLeast: { value: 9, source: ${source} } } }\n`
    expect(thresholds(sound(anOverlay(one)))).toMatchObject({ value: 9 })
  })

  it('replaces a definition as a whole', () => {
    const local = sound(
      anOverlay(
        'deadlines:\n  week: { class: limited, until: term-end, source: { certainty: default } }\n',
      ),
    )
    expect(local.deadlines['week']).toEqual({
      class: 'limited',
      until: 'term-end',
      source: { certainty: 'default' },
    })
  })

  it('removes keys of an indicator and of a mapping inside it', () => {
    const local = sound(
      anOverlay('change:\n  A1: { remove: [place, look] }\n  A2: { answer: { remove: [max] } }\n'),
    )
    expect(indicator(local, 'A1')).not.toHaveProperty('place')
    expect(indicator(local, 'A1')).not.toHaveProperty('look')
    expect(indicator(local, 'A2').answer).toMatchObject({ min: 0, unit: '具' })
    expect(indicator(local, 'A2').answer).not.toHaveProperty('max')
  })

  it('replaces as a whole what it removes and writes again', () => {
    const source = '{ ref: rules, item: 第九条, certainty: high }'
    const local = sound(
      anOverlay(
        `change:\n  A2: { answer: { remove: [atLeast], atLeast: { primary: { value: 9, source: ${source} }, junior: { value: 9, source: ${source} } } } }\n  B1: { remove: [owner], owner: { lead: general } }\n`,
      ),
    )
    expect(thresholds(local)['primary']).toMatchObject({ value: 9, overlaidBy: { id: 'local' } })
    expect(indicator(local, 'B1').owner).toEqual({ lead: 'general', assist: [] })
  })

  it('calls a section otherwise and says so; what is in it stays', () => {
    const local = sound(anOverlay('change:\n  A: { title: 现场安全 }\n'))
    expect(local.sections[0]).toMatchObject({ title: '现场安全', overlaidBy: { id: 'local' } })
    expect(local.sections[0]!.indicators).toEqual(lantern.sections[0]!.indicators)
    expect(local.sections[1]).not.toHaveProperty('overlaidBy')
  })

  it('defines facts and scales, and signs them', () => {
    const local = sound(
      anOverlay(`facts:
  guests: { title: 预计人数, unit: 人, type: integer, min: 0 }
scales:
  ab: { A: { share: 1, outcome: met }, B: { share: 0, outcome: unmet } }
change:
  B1: { answer: { kind: level, scale: ab }, when: guests > 100 }
`),
    )
    expect(local.facts['guests']).toMatchObject({ unit: '人', overlaidBy: { id: 'local' } })
    expect(local.scales['ab']!['A']).toMatchObject({ share: 1, overlaidBy: { id: 'local' } })
  })

  it('takes over the words in other languages, but not the title of its base', () => {
    const english = overlayFixture('lantern').replace(
      'subject: school',
      'translations: { en: { title: Lanterns, owners: { general: Office } } }\nsubject: school',
    )
    const { value } = laidOver(
      anOverlay('translations: { en: { owners: { moral: Morals } } }\n'),
      lanternLibrary({ lantern: english }),
    )
    expect(value!.translations).toEqual({ en: { owners: { general: 'Office', moral: 'Morals' } } })
  })

  it('waives: not asked, not gone, and judged differently from before', () => {
    const local = sound(anOverlay('waive:\n  B2: { reason: 不挂灯笼 }\n'))
    expect(indicator(local, 'B2').waiver).toMatchObject({
      reason: '不挂灯笼',
      overlaidBy: { id: 'local' },
    })
    const asked = questionsFor(local, ['primary']).map((question) => question.indicator.id)
    expect(asked).toEqual(['A1', 'A2', 'B1'])
    const other = sound(anOverlay('waive:\n  B2: { reason: 换了说法 }\n'))
    expect(digestOf(local).judging).not.toBe(digestOf(sound(anOverlay(''))).judging)
    expect(digestOf(local).judging).toBe(digestOf(other).judging)
  })

  it('lets no file say where a figure comes from', () => {
    const forged = overlayFixture('lantern').replace('value: 6,', 'value: 6, overlaidBy: x,')
    const { diagnostics } = validateChecklist('a.yaml', Buffer.from(forged))
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key'])
  })
})

describe('an overlay of an overlay', () => {
  const county = sound(overlayFixture('lantern-county'))

  it('knows from which of them each figure comes', () => {
    expect(thresholds(county)).toMatchObject({
      primary: { value: 8, overlaidBy: { id: 'lantern-city', title: '示例市细则' } },
      junior: { value: 12, overlaidBy: { id: 'lantern-county', title: '示例甲县细则' } },
    })
    expect(county.basedOn?.map(({ id }) => id)).toEqual(['lantern', 'lantern-city'])
  })

  it('knows who called a section what, defined a fact, and took something away', () => {
    const city = overlayFixture('lantern-city').replace(
      'change:\n',
      'facts: { guests: { title: 预计人数, unit: 人, type: integer } }\nchange:\n  A: { title: 现场安全 }\n  B1: { when: guests > 100 }\n  A1: { remove: [look] }\n',
    )
    const library = lanternLibrary({ 'lantern-city': city })
    const town = sound(
      anOverlay('change:\n  B: { title: 制度建设 }\n', 'lantern-county@2026'),
      library,
    )
    expect(town.sections.map(({ title, overlaidBy }) => [title, overlaidBy?.id])).toEqual([
      ['现场安全', 'lantern-city'],
      ['制度建设', 'local'],
    ])
    expect(town.facts['guests']!.overlaidBy?.id).toBe('lantern-city')
    expect(indicator(town, 'A1').look).toBeUndefined()
  })

  it('leaves waived what its base waives', () => {
    const town = sound(anOverlay('', 'lantern-county@2026'))
    expect(indicator(town, 'B2').waiver?.overlaidBy?.id).toBe('lantern-county')
    expect(thresholds(town)['junior']?.overlaidBy?.id).toBe('lantern-county')
  })

  it('has a digest that its name for itself does not change', () => {
    const renamed = overlayFixture('lantern-city').replace('示例市细则', '示例市实施细则')
    const same = sound(
      overlayFixture('lantern-county'),
      lanternLibrary({ 'lantern-city': renamed }),
    )
    expect(digestOf(same).judging).toBe(digestOf(county).judging)
  })
})

describe('whatever is done to an overlay', () => {
  const lines = overlayFixture('lantern-county').split('\n')
  const oddities = ['', '- ', '[a]', '{}', 'x: y', ': ', 'B1', 'id: A1', 'value: -', '  B9: {}']
  const edit = fc.record({
    at: fc.nat(lines.length - 1),
    how: fc.constantFrom('drop', 'double', 'indent', 'say'),
    oddity: fc.constantFrom(...oddities),
  })

  it('is said at a place in it, and no value comes of an error', () => {
    const library = lanternLibrary()
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = [...lines]
        for (const { at, how, oddity } of edits) {
          const old = text[at] ?? ''
          if (how === 'drop') text[at] = ''
          if (how === 'double') text[at] = `${old}\n${old}`
          if (how === 'indent') text[at] = `  ${old}`
          if (how === 'say') text[at] = old.replace(/\S.*/, oddity)
        }
        const written = text.join('\n')
        const { value, diagnostics } = laidOver(written, library)
        const isBroken = diagnostics.some(({ severity }) => severity === 'error')
        expect(value === undefined).toBe(isBroken)
        for (const { at } of diagnostics) {
          expect(at.file).toBe('local.yaml')
          expect(at.line).toBeLessThanOrEqual(written.split('\n').length)
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('a mistake', () => {
  it.each([
    ['change:\n  A2: { owner: { lead: nobody } }\n', '8:24 unknown-owner'],
    ['change:\n  A2: { per: term }\n', '8:14 not-one-of'],
    ['change:\n  A2: { titel: 灭火器 }\n', '8:9 unknown-key'],
    ['change:\n  A2: { remove: [title] }\n', '8:3 missing-key'],
    ['change:\n  A2: { remove: [id] }\n', '8:18 change-of-id'],
    ['change:\n  A2: { remove: evidence }\n', '8:9 unknown-key'],
    ['change:\n  A: { points: 30 }\n', '8:16 points-do-not-add-up'],
    ['facts: { guests: { title: 人数, type: integer } }\n', '7:10 unused-definition'],
    // The old threshold does not fit the new range: the change brought it about.
    ['change:\n  A2: { answer: { max: 7 } }\n', '8:9 threshold-out-of-range'],
    ['add:\n  - { section: B, indicator: { id: B3, method: [site] } }\n', '8:30 missing-key'],
    [
      'waive:\n  B2: { reason: 无, source: { ref: nowhere, certainty: local } }\n',
      '8:35 unknown-source',
    ],
    [
      'conclusion: { label: { pass: 可, fail: 否 }, rules: [{ rule: all-met, of: [Z9] }] }\n',
      '7:74 conclusion-names-nothing',
    ],
    ['owners: { safety: 安全办 }\n', '7:11 unused-definition'],
  ])('of %j stands in the overlay: %s', (says, expected) => {
    const all = found(anOverlay(says))
    expect(all.length).toBeGreaterThan(0)
    expect(all[0]).toContain(`local.yaml:${expected}`)
  })

  it.each([
    ['A2', 'answer', 'atLest', 'atLeast'],
    ['A2', 'answer', 'atMots', 'atMost'],
    ['A1', 'owner', 'led', 'lead'],
  ])('in a key of %s is said once, with the key meant', (id, group, key, meant) => {
    const change = `  ${id}: { ${group}: { ${key}: { value: 7, source: { certainty: local } } } }`
    const { diagnostics } = laidOver(anOverlay(`change:\n${change}\n`))
    const said = diagnostics.map(({ rule, params }) => [rule, params['suggestion']])
    expect(said).toContainEqual(['unknown-key', meant])
    // A key that the base has not, besides one that it has, makes two of them indeed.
    expect(said).toHaveLength(meant === 'atMost' ? 2 : 1)
  })

  it('of the base is not said again', () => {
    const careless = overlayFixture('lantern').replace('        owner: { lead: moral }\n', '')
    const library = lanternLibrary({ lantern: careless })
    const own = validateChecklist('lantern.yaml', Buffer.from(careless)).diagnostics
    expect(own.map(({ rule }) => rule)).toEqual(['no-owner'])
    expect(found(anOverlay('change:\n  B1: { title: 有两人值守 }\n'), library)).toEqual([])
  })

  it('is no definition of the base that is used no more, nor a source that only a waiver cites', () => {
    const general = '{ owner: { lead: general } }'
    expect(found(anOverlay(`change:\n  B1: ${general}\n  B2: ${general}\n`))).toEqual([])
    const source = 'sources:\n  town: { title: 示例乙县通知, locality: 示例乙县 }\n'
    const waive = 'waive:\n  B2: { reason: 无, source: { ref: town, certainty: local } }\n'
    expect(found(anOverlay(source + waive))).toEqual([])
  })

  it('about a changed indicator as a whole stands at the key of its change', () => {
    const read = (text: string) => readYaml('a.yaml', Buffer.from(text)).root as MapNode
    const overlay = read(anOverlay('change:\n  B1:\n    title: 有两人值守\n'))
    const merged = layOver(read(overlayFixture('lantern')), overlay)
    const { start } = locate(merged, ['sections', 1, 'indicators', 0])
    expect(start).toEqual({ line: 8, col: 3 })
    expect(locate(merged, ['sections', 1, 'indicators', 0, 'answer']).start).toEqual(start)
    expect(locate(merged, ['sections', 1, 'indicators', 1]).start).toEqual({ line: 5, col: 10 })
  })

  it('can be allowed with a reason in the overlay', () => {
    const text = anOverlay(
      '# zicha-allow unused-definition: 下一版用\nowners: { safety: 安全办 }\n',
    )
    expect(found(text)).toEqual([])
  })
})
