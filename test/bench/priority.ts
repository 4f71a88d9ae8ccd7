import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { priorityOf } from '../../src/scoring/priority.ts'
import { aStanding, type Given } from '../support/records.ts'
import { bigChecklist } from './big-workspace.ts'
import { spentHere, type Spent } from './clock.ts'
import { compare, type Ratio } from './pair.ts'

const indicators = 200
/** So many are timed together, so that the clock is fine enough. */
const times = 5

/** In one process: the priority set of a record with 200 indicators against judging and concluding that record once. */
export async function priorityRatios(rounds: number): Promise<Ratio[]> {
  const gates =
    'rules: [{ rule: no-veto }, { rule: score, atLeast: { value: 467.5 }, gates: [{ part: desk, share: 0.9 }, { part: field, share: 0.8 }] }]'
  return [
    await against('points', rounds, 'rules: [{ rule: score, atLeast: { value: 467.5 } }]'),
    await against('points with two gates', rounds, gates),
    await against('all-met', rounds, 'rules: [{ rule: all-met }]'),
  ]
}

function against(name: string, rounds: number, rules: string): Promise<Ratio> {
  const checklist = checklistWith(rules)
  const standing = aStanding(answers())
  const record = () => assess(checklist, { stages: ['primary'] }, standing)
  const assessment = record()
  if (checklist.conclusion === 'none')
    throw new Error('the checklist of the bench concludes nothing')
  const declared = checklist.conclusion.rules
  const found = priorityOf(assessment, declared, days)
  if (found.kind !== 'fixes' || !found.isProven)
    throw new Error(`the bench has no priority set: ${found.kind}`)
  return compare(
    `what to mend first of ${indicators}, ${name} ÷ scoring once`,
    20,
    rounds,
    timed(() => priorityOf(assessment, declared, days)),
    timed(() => conclude(record())),
  )
}

function timed(work: () => unknown): () => Promise<Spent> {
  return () =>
    spentHere(() => {
      for (let n = 0; n < times; n++) work()
    })
}

const pointsOf = (n: number) => [1, 2, 3, 5][n % 4]!
const partOf = (n: number) => (n % 3 === 0 ? 'field' : 'desk')

/** The big checklist with points, in two parts. */
function checklistWith(rules: string): Checklist {
  const sums = { desk: 0, field: 0 }
  for (let n = 1; n <= indicators; n++) sums[partOf(n)] += pointsOf(n)
  let n = 0
  const parts = `  desk: { title: 材料审核, points: ${sums.desk} }\n  field: { title: 实地考察, points: ${sums.field} }\n`
  const text = bigChecklist(indicators)
    .replace('sections:\n', `parts:\n${parts}sections:\n`)
    .replaceAll('        deadline: day5\n', (line) => {
      n += 1
      const points = `points: { value: ${pointsOf(n)}, source: { ref: rules, certainty: high } }`
      return `${line}        ${points}\n        part: ${partOf(n)}\n`
    })
    .replace('conclusion: none', `conclusion:\n  label: { pass: 合格, fail: 不合格 }\n  ${rules}`)
  const { value, diagnostics } = validateChecklist('big.yaml', Buffer.from(text))
  if (!value) throw new Error(`the checklist of the bench cannot be read: ${diagnostics[0]?.rule}`)
  return value
}

/** Every other one is a gap. */
function answers(): Record<string, Given> {
  const met = [true, { count: 0, places: [] }, 4, ['plan', 'record', 'photo', 'summary']]
  const gap = [false, { count: 2, places: ['校门口'] }, 3, ['plan']]
  return Object.fromEntries(
    Array.from({ length: indicators }, (_, i): [string, Given] => {
      const n = i + 1
      return [`I${n}`, { value: (n % 7 < 4 ? gap : met)[n % 4]! }]
    }),
  )
}

function days({ question }: { question: { indicator: { id: string } } }): number {
  return [1, 5, 20, 60][Number(question.indicator.id.slice(1)) % 4]!
}
