import { describe, expect, test } from 'vitest'
import { filterNames } from '../../../../src/cli/check/finding/choose-filter.ts'
import { membersOf, namesFor, type Filter } from '../../../../src/cli/check/route/filter.ts'
import { filterFrom } from '../../../../src/cli/check/finding/filter-options.ts'
import { placesOf } from '../../../../src/cli/check/route/places.ts'
import { itemAt, type Position } from '../../../../src/cli/check/route/positions.ts'
import { routeThrough } from '../../../../src/cli/check/route/route.ts'
import { positionNamed, searchPositions } from '../../../../src/cli/check/finding/search.ts'
import { zh } from '../../../../src/messages/zh.ts'
import { assess } from '../../../../src/scoring/assess.ts'
import { crossingsBetween } from '../../../../src/scoring/cross-walk.ts'
import { aStanding, type Given } from '../../../support/records.ts'
import { fairChecklist } from '../fair.ts'

const [safety, fair] = [fairChecklist('lantern-safety'), fairChecklist('lantern-fair')]
const subject = { stages: ['primary'] as const }
const answered = (answers: Record<string, Given> = {}) =>
  assess(safety, subject, aStanding(answers))
const both = [answered(), assess(fair, subject, aStanding({}))]

function routeOf(assessments = both, byPlace = false) {
  const crossings = crossingsBetween(assessments.map(({ checklist }) => checklist))
  return routeThrough(assessments, subject.stages, { byPlace, crossings })
}

function nameOf(position: Position, assessments = both): string {
  if (position.kind === 'fact') return position.id
  return itemAt(position, assessments[position.list]!).question.indicator.id
}

describe('the route', () => {
  test('goes checklist after checklist, what is answered elsewhere after what answers it', () => {
    expect(routeOf().positions.map((one) => nameOf(one))).toEqual([
      'lanterns',
      'A1',
      'A2',
      'B1',
      'B2',
      'lanterns',
      'F1',
      'F2',
      'A3',
      'F3',
      'F4',
    ])
  })

  test('goes from place to place, first the facts, last what has no place', () => {
    const { positions, stretchOf } = routeOf(both, true)
    const stops = positions.map((position) => {
      const stretch = stretchOf(position)
      return `${stretch?.kind === 'place' ? (stretch.title ?? '-') : stretch?.kind} ${nameOf(position)}`
    })
    expect(stops).toEqual([
      'facts lanterns',
      'facts lanterns',
      '校门 A2',
      '校门 F1',
      '食堂 F2',
      '走廊 A3',
      '操场 A1',
      '操场 F4',
      '- B1',
      '- B2',
      '- F3',
    ])
  })

  test('through several checklists has the places of all, each where its own checklist has it', () => {
    const titles = placesOf([safety, fair]).map(({ title }) => title)
    expect(titles).toEqual(['校门', '走廊', '食堂', '操场'])
    expect(placesOf([fair, safety]).map(({ title }) => title)).toEqual([
      '校门',
      '食堂',
      '走廊',
      '操场',
    ])
  })
})

describe('searching', () => {
  const { positions } = routeOf()
  const found = (query: string) =>
    searchPositions(positions, both, query).map((index) => nameOf(positions[index]!))

  test('finds numbers, official numbers, and words of the title, of what to look for, of the section', () => {
    expect(found('a2')).toEqual(['A2'])
    expect(found('安全（一）')).toEqual(['A1'])
    expect(found('灭火毯')).toEqual(['F2', 'A3'])
    expect(found('交接记录')).toEqual(['A2'])
    expect(found('资料')).toEqual(['B1', 'B2'])
    expect(found('灯笼数')).toEqual(['lanterns', 'lanterns'])
  })

  test('wants every word, in any width', () => {
    expect(found('食堂　灭火毯')).toEqual(['F2'])
    expect(found('Ａ３')).toEqual(['A3'])
    expect(found('食堂 值守')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  test('what is in a title comes before what is only looked at', () => {
    expect(found('灯笼')).toEqual(['lanterns', 'B2', 'lanterns', 'F4'])
    expect(found('方案')).toEqual(['B1', 'F3'])
  })

  test('one number leads there, whatever else has it in it', () => {
    expect(positionNamed(positions, both, 'b2')).toBe(4)
    expect(positionNamed(positions, both, '安全（一）')).toBe(1)
    // Two facts of that name.
    expect(positionNamed(positions, both, 'lanterns')).toBeUndefined()
    expect(positionNamed(positions, both, 'B')).toBeUndefined()
  })
})

describe('a filter', () => {
  const members = (filter: Filter, answers: Record<string, Given> = {}) => {
    const assessments = [answered(answers)]
    const { positions } = routeOf(assessments)
    const within = membersOf(positions, assessments, filter, { general: '后勤处' })
    return positions.filter((_, at) => within[at]).map((one) => nameOf(one, assessments))
  }

  test('picks by section, owner and place, with the facts that these need', () => {
    expect(members({ section: 'A' })).toEqual(['A1', 'A2', 'A3'])
    expect(members({ section: '资料' })).toEqual(['lanterns', 'B1', 'B2'])
    expect(members({ owner: 'moral' })).toEqual(['A2', 'B1'])
    expect(members({ owner: '后勤处', place: 'yard' })).toEqual(['A1'])
  })

  test('picks by how things stand', () => {
    const answers = { A1: { value: false }, A2: { value: true }, B1: { value: true } }
    expect(members({ only: 'unanswered' }, answers)).toEqual(['lanterns', 'A3', 'B2'])
    expect(members({ only: 'gaps' }, answers)).toEqual(['A1'])
    expect(members({ only: 'evidence' }, answers)).toEqual(['B1'])
    expect(members({ only: 'conflicts' }, answers)).toEqual([])
    expect(members({ only: 'gaps', owner: 'moral' }, answers)).toEqual([])
  })

  test('has names: in several checklists the titles, which they share', () => {
    expect(namesFor('owner', [answered()], { general: '后勤处' })).toEqual([
      { id: 'general', title: '后勤处', value: 'general' },
      { id: 'moral', title: '德育处', value: 'moral' },
    ])
    expect(namesFor('place', both, {}).map(({ value }) => value)).toEqual([
      '校门',
      '走廊',
      '操场',
      '食堂',
    ])
    expect(filterNames({ only: 'gaps', owner: 'general' }, [answered()], {}, zh)).toEqual([
      '有差距',
      '总务处',
    ])
  })

  test('comes from options, by id or by name; others are refused with what there is', () => {
    const from = (options: object) => filterFrom(options as never, [answered()], {}, zh)
    expect(from({})).toEqual({})
    expect(from({ only: '有差距', place: '校门' })).toEqual({ only: 'gaps', place: 'gate' })
    const renamed = { general: '后勤处' }
    for (const owner of ['general', '总务处', '后勤处'])
      expect(filterFrom({ owner }, [answered()], renamed, zh)).toEqual({ owner: 'general' })
    expect(filterFrom({ owner: '总务处' }, both, renamed, zh)).toEqual({ owner: '后勤处' })
    expect(() => from({ only: 'all' })).toThrow('--only 不能是“all”')
    expect(() => from({ section: 'C' })).toThrow('--section 找不到“C”，可以写：A 现场、B 资料')
  })
})
