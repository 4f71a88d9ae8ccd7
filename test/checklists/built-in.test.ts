import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { kindOf, type AnswerSpec } from '../../src/checklist/answer/registry.ts'
import { factsNeeded } from '../../src/checklist/facts-needed.ts'
import { checklist as schema, type Checklist } from '../../src/checklist/shape/checklist.ts'
import {
  comparisons,
  isFigure,
  type Figure,
  type Source,
  type Thresholds,
} from '../../src/checklist/shape/figure.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'

const folder = new URL('../../checklists/', import.meta.url)
/** Not the overlays: what those say rests on their base. */
const files = readdirSync(folder).filter(
  (name) =>
    name.endsWith('.yaml') &&
    readFileSync(new URL(name, folder), 'utf8').startsWith('format: zicha/checklist@'),
)

function raw(file: string): unknown {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true })
  expect(document.errors.map(({ message }) => message)).toEqual([])
  return document.toJS()
}

function load(file: string): Checklist {
  const result = v.safeParse(schema, raw(file))
  const issues = (result.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  expect(issues).toEqual([])
  return result.output as Checklist
}

function figuresOf(answer: AnswerSpec): Figure[] {
  return comparisons.flatMap((comparison) => {
    const given = (answer as Thresholds)[comparison]
    if (!given) return []
    return isFigure(given) ? [given] : Object.values(given)
  })
}

/** Every source that stands anywhere in a checklist, with the words to find it by. */
function sourcesIn(checklist: Checklist): [where: string, source: Source | undefined][] {
  const { conclusion } = checklist
  return [
    ...Object.entries(checklist.deadlines).map(([id, { source }]): [string, Source | undefined] => [
      id,
      source,
    ]),
    ...indicatorsOf(checklist).flatMap(({ id, source, answer }): [string, Source | undefined][] => [
      [id, source],
      ...figuresOf(answer).map((figure): [string, Source | undefined] => [
        `${id} ${figure.value}`,
        figure.source,
      ]),
    ]),
    ...(conclusion === 'none' ? [] : conclusion.rules).map(
      ({ rule, source }): [string, Source | undefined] => [rule, source],
    ),
  ]
}

/** Every source there is, down to the variants, the points and the limits of a roll-up. */
function everySource(value: unknown, path = ''): [where: string, source: Source][] {
  if (typeof value !== 'object' || value === null) return []
  const own: [string, Source][] = 'certainty' in value ? [[path, value as Source]] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) => everySource(inner, `${path}/${key}`)),
  ]
}

/** What indicators name, against what the checklist declares. */
function references(checklist: Checklist): Record<string, [declared: string[], named: string[]]> {
  const all = indicatorsOf(checklist)
  const named = (values: (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].sort()
  const declared = (entries: object) => Object.keys(entries).sort()
  return {
    owners: [
      declared(checklist.owners),
      named(all.flatMap(({ owner }) => (owner ? [owner.lead, ...owner.assist] : []))),
    ],
    places: [declared(checklist.places), named(all.map(({ place }) => place))],
    deadlines: [declared(checklist.deadlines), named(all.map(({ deadline }) => deadline))],
    sources: [
      declared(checklist.sources),
      named(sourcesIn(checklist).map(([, source]) => source?.ref)),
    ],
    scales: [
      declared(checklist.scales),
      named(all.map(({ answer }) => (answer.kind === 'level' ? answer.scale : undefined))),
    ],
    facts: [
      declared(checklist.facts),
      named(all.flatMap((indicator) => factsNeeded(indicator, checklist))),
    ],
  }
}

it('finds the checklists that ship', () => {
  expect(files).toEqual(
    expect.arrayContaining(['civilised-campus.yaml', 'quality-balance-school.yaml']),
  )
})

describe.each(files)('%s', (file) => {
  const checklist = load(file)
  const all = indicatorsOf(checklist)

  it('is named after its id', () => {
    expect(file).toBe(`${checklist.id}.yaml`)
  })

  it('has unique ids', () => {
    const ids = [...checklist.sections, ...all].map(({ id }) => id)
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
  })

  it('declares exactly what it names', () => {
    for (const [kind, [declared, named]] of Object.entries(references(checklist))) {
      expect({ kind, ids: named }).toEqual({ kind, ids: declared })
    }
  })

  it('keeps the ids that it gave out: answers are filed under them', async () => {
    const given = all.map(({ id }) => `${id}\n`).join('')
    await expect(given).toMatchFileSnapshot(`golden/ids/${checklist.id}.txt`)
  })

  it('asks no two things by one name', () => {
    const titles = all.map(({ title }) => title)
    expect(titles.filter((title, n) => titles.indexOf(title) !== n)).toEqual([])
  })

  it('counts right', () => {
    expect(checklist.declares).toEqual({
      indicators: all.length,
      sections: checklist.sections.length,
    })
  })

  it('lets a conclusion speak only of indicators it has', () => {
    const rules = checklist.conclusion === 'none' ? [] : checklist.conclusion.rules
    const asked = rules.flatMap((rule) => (rule.rule === 'at-least' ? rule.of : []))
    expect(asked.filter((id) => !all.some((indicator) => indicator.id === id))).toEqual([])
  })

  it('says of every indicator what to look at, how to mend it, who, where and by when', () => {
    const bare = all.filter(
      ({ look, remedy, owner, place, deadline, evidence }) =>
        !look || !remedy || !owner || !place || !deadline || evidence.length === 0,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('gives a source for every indicator, figure, deadline and rule', () => {
    expect(sourcesIn(checklist).filter(([, source]) => source === undefined)).toEqual([])
  })

  it('is sure only of what it can show', () => {
    const unshown = everySource(checklist).filter(
      ([, source]) =>
        (source?.certainty === 'high' && !(source.ref && source.item)) ||
        (source?.certainty === 'medium' && !source.ref) ||
        (source?.certainty === 'local' && !(source.ref && checklist.sources[source.ref]?.locality)),
    )
    expect(unshown).toEqual([])
  })

  it('gives a figure for every stage that is asked', () => {
    const silent = all.flatMap(({ id, answer, stages }) =>
      (answer.kind === 'ratio' || answer.kind === 'number') &&
      !comparisons.some((comparison) => {
        const given = answer[comparison]
        return (
          given &&
          (isFigure(given) || (stages ?? checklist.stages ?? []).every((stage) => given[stage]))
        )
      })
        ? [id]
        : [],
    )
    expect(silent).toEqual([])
  })

  it('needs no more named things than it names', () => {
    const greedy = all.filter(
      ({ answer }) =>
        answer.kind === 'items' &&
        (answer.atLeast?.value ?? 1) > (answer.draw?.size ?? Object.keys(answer.items).length),
    )
    expect(greedy.map(({ id }) => id)).toEqual([])
  })
})

describe('civilised-campus', () => {
  const checklist = load('civilised-campus.yaml')
  const all = indicatorsOf(checklist)

  it('has no pass line and at least fifty indicators', () => {
    expect(checklist.conclusion).toBe('none')
    expect(all.length).toBeGreaterThanOrEqual(50)
  })

  it('revokes only for what the opinion of 2015 names; the rest is flagged', () => {
    const revoking = all.filter(({ veto }) => veto?.effect === 'revoke').map(({ id }) => id)
    const flagged = all.filter(({ veto }) => veto?.effect === 'flag').map(({ id }) => id)
    expect(revoking).toEqual(['C9.1', 'C9.2', 'C9.3', 'C9.4'])
    expect(flagged).toEqual(['C3.2', 'C5.8', 'C9.5', 'C9.6', 'C9.7'])
  })
})

describe('quality-balance-school', () => {
  const all = indicatorsOf(load('quality-balance-school.yaml'))

  it('has the thresholds of the seven resources', () => {
    const thresholds = all
      .filter(({ id }) => id.startsWith('R'))
      .map(({ id, answer }) => [id, ...figuresOf(answer).map(({ value }) => value)])
    expect(thresholds).toEqual([
      ['R1', 4.2, 5.3],
      ['R2', 1, 1],
      ['R3', 0.9, 0.9],
      ['R4', 4.5, 5.8],
      ['R5', 7.5, 10.2],
      ['R6', 2000, 2500],
      ['R7', 2.3, 2.4],
    ])
  })

  /** An invented school's numbers, worked out by hand. */
  it.each([
    ['R4', 'junior', 700, { rooms: 4200, indoor: 210 }, 'unmet', 5.7, 70],
    ['R5', 'primary', 1500, { grounds: 8500, indoor: 800 }, 'unmet', 6.2, 1950],
    ['R5', 'junior', 1200, { grounds: 12000, indoor: 600 }, 'met', 10.5, undefined],
    ['R1', 'primary', 1500, { above: 62 }, 'unmet', 62 / 15, 1],
    [
      'E1',
      'junior',
      0,
      { graduates: 560, left: 9, joined: 12, cohort: 574 },
      'met',
      97.0383,
      undefined,
    ],
  ] as const)('judges %s for %s', (id, stage, pupils, value, outcome, measured, missing) => {
    const { answer } = all.find((indicator) => indicator.id === id)!
    const judged = kindOf(answer).judge(answer, value, {
      stage,
      observed: undefined,
      fact: () => pupils,
      holds: () => undefined,
      compute: () => undefined,
      scales: {},
    })
    expect(judged.outcome).toBe(outcome)
    expect(judged.measured?.value).toBeCloseTo(measured, 4)
    expect(judged.missing?.kind === 'amount' ? judged.missing.amount : undefined).toEqual(
      missing === undefined ? undefined : expect.closeTo(missing, 6),
    )
  })

  it('disqualifies for V1, V2, V3 and V6 and flags the others', () => {
    const effects = all.flatMap(({ id, veto }) => (veto ? [[id, veto.effect]] : []))
    expect(effects).toEqual([
      ['V1', 'disqualify'],
      ['V2', 'disqualify'],
      ['V3', 'disqualify'],
      ['V4', 'flag'],
      ['V5', 'flag'],
      ['V6', 'disqualify'],
    ])
  })
})
