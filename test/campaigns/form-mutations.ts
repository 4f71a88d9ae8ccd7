import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { readFormAnswers } from '../../src/intake/form/answers.ts'
import { openForm } from '../../src/intake/form/open.ts'
import { readTable } from '../../src/intake/form/table.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { zip, type ZipPart } from '../../src/export/xlsx/zip.ts'
import { zh } from '../../src/messages/zh.ts'
import { partsOf } from '../support/forms.ts'
import { root } from '../support/root.ts'
import { Chance } from './chance.ts'

export interface MutationFigures {
  mutations: number
  /** Nothing was taken, and a reason was given. */
  refused: number
  /** What was read is what was there before. */
  unchanged: number
  /** Another value was read, or another form. */
  changed: number
  crashed: number
  /** The first few of the last two. */
  failures: string[]
}

/** Once in so many times it is what the form knows of itself that is changed, and packed anew as it should be. */
const marksOnceIn = 10
const shownFailures = 20
const folder = join(root, 'fixtures', 'forms')

/** Changes one byte of a form, one that we packed or one that LibreOffice did, and reads it to the end. */
export function run({ count, seed }: { count: number; seed: number }): MutationFigures {
  const chance = new Chance(seed)
  const checklist = theChecklist()
  const forms = ['filled.xlsx', 'libreoffice.xlsx'].map((name) => {
    const bytes = readFileSync(join(folder, name))
    return { name, bytes, parts: partsOf(bytes), says: readingOf(bytes, checklist) }
  })
  const figures = { mutations: count, refused: 0, unchanged: 0, changed: 0, crashed: 0 }
  const failures: string[] = []
  for (let number = 0; number < count; number++) {
    const { name, bytes, parts, says } = chance.pick(forms)
    const { changed, what } = chance.oneIn(marksOnceIn)
      ? changedMarks(parts, chance)
      : changedByte(bytes, chance)
    const result = outcomeOf(changed, checklist, says)
    figures[result] += 1
    if (result === 'refused' || result === 'unchanged') continue
    if (failures.length < shownFailures) failures.push(`${result}, ${name}, ${what}`)
  }
  return { ...figures, failures }
}

function changedByte(bytes: Uint8Array, chance: Chance) {
  const changed = Uint8Array.from(bytes)
  const at = chance.below(bytes.length)
  changed[at] = (changed[at]! + 1 + chance.below(255)) % 256
  return { changed, what: `byte ${at} as ${changed[at]}` }
}

/** One byte of the sheet with the marks, unpacked. */
function changedMarks(parts: readonly ZipPart[], chance: Chance) {
  const index = parts.findIndex(({ name }) => name === 'xl/worksheets/sheet4.xml')
  const bytes = Buffer.from(parts[index]!.text)
  const at = chance.below(bytes.length)
  bytes[at] = 0x20 + chance.below(0x5f)
  const text = bytes.toString('utf8')
  const changed = zip(parts.map((part, n) => (n === index ? { ...part, text } : part)))
  return { changed, what: `byte ${at} of the marks as ${bytes[at]}` }
}

function outcomeOf(
  bytes: Uint8Array,
  checklist: Checklist,
  before: string | undefined,
): 'refused' | 'unchanged' | 'changed' | 'crashed' {
  try {
    const now = readingOf(bytes, checklist)
    if (now === undefined) return 'refused'
    return now === before ? 'unchanged' : 'changed'
  } catch {
    return 'crashed'
  }
}

/** All that would be taken from a form, and whose it says it is; undefined where nothing would be taken. */
function readingOf(bytes: Uint8Array, checklist: Checklist): string | undefined {
  const form = openForm(bytes)
  if (!('identity' in form)) return undefined
  const tables = form.tables.map((one) => readTable(one.form, one.content))
  const answers = readFormAnswers(tables, {
    checklist,
    stages: ['primary', 'junior'],
    today: '2026-11-21',
    say: zh,
    tell: zh,
  })
  const problems = [...form.problems, ...tables.flatMap((one) => one.problems), ...answers.problems]
  if (problems.length > 0) return undefined
  return JSON.stringify([form.identity, answers.drafts])
}

function theChecklist(): Checklist {
  const file = join(folder, 'school', 'checklists', 'every-kind.yaml')
  const { value } = validateChecklist('every-kind.yaml', readFileSync(file))
  if (!value) throw new Error('the checklist has errors')
  return value
}

/** `campaign form-mutations --count 200000 --seed 7` */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const { failures, ...figures } = run({ count: Number(values.count), seed: Number(values.seed) })
  for (const [name, figure] of Object.entries(figures)) process.stdout.write(`${name} ${figure}\n`)
  for (const failure of failures) process.stdout.write(`${failure}\n`)
  return figures.changed + figures.crashed === 0 ? 0 : 1
}
