import { describe, expect, test } from 'vitest'
import type { AnswerEntry, Draft, Entry, FactEntry, Journal } from '../../src/record/entry.ts'
import { headOf } from '../../src/record/head.ts'
import { standing } from '../../src/record/standing.ts'
import { unsaid } from '../../src/record/unsaid.ts'

type Said = Draft<AnswerEntry> | Draft<FactEntry>

const lamp: Draft<AnswerEntry> = {
  type: 'answer',
  indicator: 'lamp',
  value: { count: 2, places: ['南门'] },
  by: '李四',
  note: '看过',
}
const pupils: Draft<FactEntry> = { type: 'fact', fact: 'pupils', value: 620, by: '李四' }

/** A journal of these, which has seen the journals before it. */
function journal(name: string, said: readonly Said[], seen: readonly Journal[] = []): Journal {
  const at = '2026-11-21T09:30:00.000+08:00'
  const entries = said.map((one, index): Entry => ({
    ...one,
    n: index + 1,
    at,
    hash: `${name}-${index + 1}`,
  }))
  const parents = seen.map((parent) => ({ journal: parent.name, ...headOf(parent) }))
  const header = { format: 'zicha/journal@1', subject: 'A1', writer: '张三', tool: 'test' } as const
  return {
    name,
    header: { ...header, at, run: name, parents, hash: `${name}-0` },
    entries,
  }
}

const news = (journals: readonly Journal[], ...drafts: Said[]) =>
  unsaid<AnswerEntry | FactEntry>(standing(journals), drafts)

describe('what stands is not said again', () => {
  const first = journal('a', [lamp, pupils])

  test('in whatever order its keys come', () => {
    const turned = { ...lamp, value: { places: ['南门'], count: 2 } }
    expect(news([first], turned, pupils)).toEqual([])
  })

  test.each<[string, Said]>([
    ['another value', { ...lamp, value: { count: 3, places: ['南门'] } }],
    ['another person', { ...lamp, by: '王五' }],
    ['another note', { ...lamp, note: '又看过' }],
    ['no note', { type: 'answer', indicator: 'lamp', value: lamp.value, by: '李四' }],
    ['a day', { ...lamp, observedOn: '2026-11-20' }],
    ['for a stage', { ...lamp, stage: 'primary' }],
    ['about something else', { ...lamp, indicator: 'gate' }],
    ['a fact with its day', { ...pupils, asOf: '2026-09-01' }],
  ])('but %s is new', (_, draft) => {
    expect(news([first], draft)).toEqual([draft])
  })

  test('what stood once and was changed since is new again', () => {
    const changed = journal('b', [{ ...lamp, value: { count: 0, places: [] } }], [first])
    expect(news([first, changed], lamp)).toEqual([lamp])
  })

  test('where two people differ, saying it again settles it; where they agree too, it is new', () => {
    const other = journal('b', [{ ...lamp, value: { count: 0, places: [] } }, pupils])
    expect(news([first, other], lamp)).toEqual([lamp])
  })

  test('an answer for the whole school that one for a stage came after', () => {
    const stage = journal(
      'b',
      [{ ...lamp, stage: 'primary', value: { count: 0, places: [] } }],
      [first],
    )
    expect(news([first, stage], lamp)).toEqual([lamp])
    const whole = journal('c', [lamp], [stage])
    expect(news([first, stage, whole], lamp)).toEqual([])
    expect(
      news([first, stage, whole], { ...lamp, stage: 'primary', value: { count: 0, places: [] } }),
    ).toHaveLength(1)
  })
})
