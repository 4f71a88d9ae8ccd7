import type { Catalogue } from '../messages/catalogue.ts'
import { escalationPlan, type EscalationSettings } from '../rectification/escalation.ts'
import type { LedgerItem } from '../rectification/ledger-items.ts'
import { lights, type Light } from '../rectification/light.ts'
import type { Morning, Pace } from '../rectification/morning.ts'
import { heading, list, paragraph, type Block, type Cell, type Tone } from './document.ts'
import { linksText } from './ledger/phrases.ts'

/** How many of a kind the morning screen names; the rest is counted. */
const named = 8
const namedNext = 5

export interface MorningInput {
  morning: Morning
  escalation: EscalationSettings
  owners: Readonly<Record<string, string>>
}

/** What is pressing: late, due, waiting for somebody. */
export function pressingBlocks(input: MorningInput, say: Catalogue): Block[] {
  const { overdue, dueToday, toVerify, toClose, toRefer, suggestions } = input.morning
  const words = say.morning
  const line = (item: LedgerItem) => itemText(item, '', input, say)
  const late = overdue.map(({ item, escalation }): Cell => {
    const step = escalation ? say.planning.escalation[escalation] : ''
    return { text: itemText(item, step, input, say), tone: 'bad' }
  })
  const today = dueToday.map((item): Cell => ({ text: namedText(item, input, say), tone: 'warn' }))
  return [
    ...part(words.overdue, late, named, say),
    ...part(words.dueToday, today, named, say),
    ...part(
      words.waiting,
      [...toVerify, ...toClose].map((item) => stateText(item, input, say)),
      named,
      say,
    ),
    ...part(words.toRefer, toRefer.map(line), named, say),
    ...part(
      words.suggestions,
      suggestions.map((item) => suggestionText(item, input, say)),
      named,
      say,
    ),
  ]
}

export function nextBlocks(input: MorningInput, say: Catalogue): Block[] {
  const lines = input.morning.next.map((item) => itemText(item, '', input, say))
  return part(say.morning.next, lines.slice(0, namedNext), namedNext, say)
}

/** Red, yellow and green per department; the words say what the colours do. */
export function departmentBlocks(
  { morning: { departments, overdue }, owners, escalation }: MorningInput,
  say: Catalogue,
): Block[] {
  if (departments.length === 0) return []
  const { nobody, departments: title, lights: words, department } = say.morning
  const steps = escalationPlan(escalation).map((one) =>
    say.planning.escalationStep({ ...one, step: say.planning.escalation[one.step] }),
  )
  return [
    heading(1, title),
    list(
      departments.map(({ owner, light, ...counts }): Cell => {
        const name = owner === undefined ? nobody : (owners[owner] ?? owner)
        const shown = lights.filter((one) => counts[one] > 0)
        const parts = shown.map((one) => words[one]({ count: counts[one] }))
        const text = department({ light: say.planning.lights[light], name, parts })
        return { text, tone: tones[light] }
      }),
    ),
    paragraph(say.planning.lightMeans),
    ...(overdue.length > 0 ? [paragraph(say.planning.escalationPlan({ steps }))] : []),
  ]
}

export function paceBlocks(pace: Pace | undefined, say: Catalogue): Block[] {
  if (!pace || pace.open === 0) return []
  const { open, rectifyBy: by, days, perDay = '' } = pace
  return [paragraph(say.morning.pace({ open, by, days, perDay: String(perDay) }))]
}

const tones: Readonly<Record<Light, Tone>> = { red: 'bad', yellow: 'warn', green: 'good' }

function part(title: string, lines: readonly Cell[], most: number, say: Catalogue): Block[] {
  if (lines.length === 0) return []
  const rest = lines.length - most
  const more = rest > 0 ? [say.morning.more({ count: rest })] : []
  return [heading(1, title), list([...lines.slice(0, most), ...more])]
}

/** `超期3天，应提醒：CG01-2026-001 灭火器过期（总务处，李四）` */
function itemText(
  item: LedgerItem,
  escalation: string,
  input: MorningInput,
  say: Catalogue,
): string {
  const { daysLeft, due } = item
  const left =
    daysLeft === undefined
      ? say.ledger.states[item.state]
      : daysLeft > 0
        ? say.marks.within(due ?? '', say.report.daysLeft({ days: daysLeft }))
        : say.report.daysLeft({ days: daysLeft })
  return say.morning.item({ left, escalation, name: nameOf(item, say), who: whoOf(item, input) })
}

function stateText(item: LedgerItem, input: MorningInput, say: Catalogue): string {
  const left = say.ledger.states[item.state]
  return say.morning.item({
    left,
    escalation: '',
    name: nameOf(item, say),
    who: whoOf(item, input),
  })
}

function suggestionText(item: LedgerItem, input: MorningInput, say: Catalogue): string {
  return say.marks.said(namedText(item, input, say), say.ledger.suggestions[item.suggests!])
}

function namedText(item: LedgerItem, input: MorningInput, say: Catalogue): string {
  const [name, who] = [nameOf(item, say), whoOf(item, input)]
  return who.length > 0 ? say.marks.within(name, say.marks.list(who)) : name
}

function nameOf(item: LedgerItem, say: Catalogue): string {
  return `${item.problem?.number ?? linksText(item, say)} ${item.title}`
}

function whoOf({ owner, person }: LedgerItem, { owners }: MorningInput): string[] {
  const department = owner === undefined ? undefined : (owners[owner] ?? owner)
  return [department, person].filter((name) => name !== undefined)
}
