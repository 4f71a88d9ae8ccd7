import { parseArgs } from 'node:util'
import {
  actions,
  type ActionEntry,
  type ProblemEntry,
} from '../../src/rectification/ledger-entry.ts'
import { act, register, type Problem } from '../../src/rectification/problem.ts'
import { addDays } from '../../src/civil/date.ts'
import { aPhoto, aProblem } from '../support/ledger.ts'
import { Chance } from './chance.ts'

export interface Figures {
  actions: number
  taken: number
  refused: number
  closed: number
  /** Where the ledger believed something that must never be. */
  wrong: string[]
}

const people = ['张三', '李四', '王五', '赵六', ' 李 四']

/**
 * Random actions by random people on one problem after the other. Most are refused; whatever is taken must leave a
 * ledger in which nothing is closed without a second person and evidence, and no first date is lost.
 */
export function run(count: number, seed: number): Figures {
  const chance = new Chance(seed)
  const figures: Figures = { actions: 0, taken: 0, refused: 0, closed: 0, wrong: [] }
  while (figures.actions < count) {
    let problem = register(aRandomProblem(chance), 'CG01-2026-001')
    let day = '2026-11-02'
    for (let step = 0; step < 40 && figures.actions < count; step += 1) {
      day = addDays(day, chance.below(4))
      const entry = aRandomAction(chance, problem, day)
      const next = act(problem, entry)
      figures.actions += 1
      if (next.refused.length > problem.refused.length) figures.refused += 1
      else figures.taken += 1
      if (next.state === 'closed' && problem.state !== 'closed') figures.closed += 1
      figures.wrong.push(...wrongIn(problem, next, entry))
      problem = next
    }
  }
  return figures
}

/** Looks at what was taken, not at how it was decided. */
function wrongIn(before: Problem, after: Problem, entry: ActionEntry): string[] {
  const wrong: string[] = []
  const told = `${before.state} -${entry.type} by ${entry.by}-> ${after.state}`
  if (before.originalDue !== undefined && after.originalDue !== before.originalDue)
    wrong.push(`${told}: the first date is lost`)
  if (before.state === 'transferred' && after.state === 'closed')
    wrong.push(`${told}: a transferred problem is closed`)
  if (after.state !== 'closed') return wrong
  const done = after.history as readonly ActionEntry[]
  const last = (type: string) => done.findLastIndex((one) => one.type === type)
  const [assign, submit, verify, close] = ['assign', 'submit', 'verify', 'close'].map(last)
  if (!(submit! < verify! && verify! < close!)) wrong.push(`${told}: not in this order`)
  const responsible = key((done[assign!] as { person?: string } | undefined)?.person ?? '')
  for (const index of [verify!, close!]) {
    const by = key(done[index]?.by ?? '')
    if (by === responsible || by === key(done[submit!]?.by ?? ''))
      wrong.push(`${told}: judged by who did it`)
  }
  const handedIn = done[submit!] as { evidence?: readonly unknown[] } | undefined
  if (!handedIn?.evidence?.length) wrong.push(`${told}: without evidence`)
  if (!after.measure?.trim()) wrong.push(`${told}: without a measure`)
  const closing = done[close!] as { level?: string } | undefined
  if (closing?.level !== after.registered.level) wrong.push(`${told}: by the wrong level`)
  return wrong
}

function key(name: string): string {
  return name.replaceAll(' ', '')
}

function aRandomProblem(chance: Chance): ProblemEntry {
  return {
    ...aProblem,
    level: chance.pick(['school', 'school', 'bureau'] as const),
    class: chance.pick(['limited', 'limited', 'limited', 'standing'] as const),
    n: 1,
    at: '2026-11-02T08:00:00.000+08:00',
    hash: 'a'.repeat(64),
  }
}

/** Mostly the step that leads on, so that many come to their end; else anything by anybody. */
function aRandomAction(chance: Chance, problem: Problem, day: string): ActionEntry {
  const onward = {
    registered: 'assign',
    assigned: 'acknowledge',
    rectifying: 'submit',
    submitted: 'verify',
    verified: 'close',
    closed: 'reopen',
    transferred: 'return',
    'on-hold': 'assign',
    standing: 'progress',
    divided: 'note',
  } as const
  const type = chance.oneIn(2) ? onward[problem.state] : chance.pick(actions)
  const date = () => addDays(day, chance.below(12) - 3)
  return {
    type,
    n: 1,
    at: `${day}T09:00:00.000+08:00`,
    hash: 'b'.repeat(64),
    by: chance.pick(people),
    problem: 'CG01-2026-001',
    of: problem.id,
    person: chance.pick(people),
    to: chance.pick(['镇政府', '']),
    reason: chance.pick(['缺货', '', ' ']),
    milestones: chance.pick([[], [{ title: '招标', due: date() }]]),
    level: chance.pick(['school', 'bureau'] as const),
    seen: day,
    note: '记',
    evidence: chance.pick([[], [aPhoto]]),
    ...(chance.oneIn(2) && { due: date() }),
    ...(chance.oneIn(2) && { measure: chance.pick(['换新', ' ']) }),
    ...(type === 'extend' && { due: date() }),
  } as ActionEntry
}

/** `campaign ledger-walk --count 100000 --seed 1` */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { wrong, ...counts } = run(Number(values.count), Number(values.seed))
  for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name} ${count}\n`)
  process.stdout.write(`wrong ${wrong.length}\n`)
  for (const one of wrong.slice(0, 20)) process.stdout.write(`${one}\n`)
  return wrong.length === 0 ? 0 : 1
}
