import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Raw } from '../../src/checklist/answer/kind.ts'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { questionsFor, type Question } from '../../src/checklist/walk.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { answerKey } from '../../src/record/entry.ts'
import { standing } from '../../src/record/standing.ts'
import { openPty, type Pty } from '../support/pty.ts'
import { root } from '../support/root.ts'
import { Chance } from './chance.ts'
import { someAnswer } from './kill-check-answers.ts'

export interface Figures {
  kills: number
  /** Answers whose next question had appeared before the kill. */
  confirmed: number
  /** Of these, not on the disk afterwards, or with another value. */
  lost: string[]
  altered: string[]
  /** On the disk though the next question had not appeared: harmless. */
  unconfirmed: number
  /** Last lines that were never finished. */
  torn: number
  damage: string[]
  /** Runs that did not begin at the first question without an answer. */
  lostTheirWay: string[]
}

const checklistId = 'civilised-campus'
const compiled = join(root, 'dist', 'checklists', `${checklistId}@2015.json`)
const workspace = `format: zicha/workspace@1
subject: { name: 示例小学, code: SL01, stages: [primary] }
people: [{ name: 张三 }]
`
const mostAnswers = 8
const lanes = 2

/**
 * Answers a checklist of every kind of question in a terminal, kills the process with SIGKILL at a random moment, looks
 * at the disk, and goes on with the next run in the same folder until everything is answered; then in a new one.
 */
export async function run({ kills, seed }: { kills: number; seed: number }): Promise<Figures> {
  const figures: Figures = {
    kills: 0,
    confirmed: 0,
    lost: [],
    altered: [],
    unconfirmed: 0,
    torn: 0,
    damage: [],
    lostTheirWay: [],
  }
  let left = kills
  const lane = async (number: number) => {
    const chance = new Chance(seed * lanes + number)
    while (left > 0) {
      const folder = mkdtempSync(join(tmpdir(), 'zicha-kill-check-'))
      try {
        writeFileSync(join(folder, 'zicha.yaml'), workspace)
        const round = new Round(folder)
        while (left > 0 && !round.isComplete()) {
          left -= 1
          await round.runAndKill(chance, figures)
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  return figures
}

/** `--kills N --seed N`; prints the figures. 0 if nothing that was confirmed is lost and every run went on where it had to. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  })
  const [kills, seed] = [Number(values.kills), Number(values.seed)]
  const figures = await run({ kills, seed })
  process.stdout.write(`${JSON.stringify({ seed, ...figures }, undefined, 2)}\n`)
  return isGood(figures) ? 0 : 1
}

export function isGood({ lost, altered, damage, lostTheirWay }: Figures): boolean {
  return [lost, altered, damage, lostTheirWay].every((list) => list.length === 0)
}

/** One round of answering, over as many runs as it takes. */
class Round {
  readonly #folder: string
  readonly #checklist = JSON.parse(readFileSync(compiled, 'utf8')) as Checklist
  readonly #questions: readonly Question[] = questionsFor(this.#checklist, ['primary'])
  /** By number of the question: what has been typed in full, and whether the next question appeared. */
  readonly #typed = new Map<number, { value: Raw; confirmed: boolean }>()
  /** Files with a torn line: they stay, and are counted once. */
  readonly #torn = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  isComplete(): boolean {
    return this.#firstOpen() > this.#questions.length
  }

  async runAndKill(chance: Chance, figures: Figures): Promise<void> {
    const start = Date.parse('2026-11-01T09:30:00+08:00') + figures.kills * 60_000
    const argv = ['check', checklistId]
    const pty = openPty({ argv, cwd: this.#folder, start })
    // One in ten dies while it starts, the others in the middle of an answer.
    if (chance.oneIn(10)) await soon(chance.below(400))
    else await this.#answer(pty, chance, figures)
    pty.kill('SIGKILL')
    await pty.exited
    this.#confirmFrom(await pty.screen.settled())
    figures.kills += 1
    this.#compare(figures)
  }

  /** Answers some questions, and begins with one more whose saving the kill may meet. */
  async #answer(pty: Pty, chance: Chance, figures: Figures): Promise<void> {
    const expected = this.#firstOpen()
    let number = placeIn(await pty.screen.waitForPrompt('/59 题'))
    if (number !== expected) figures.lostTheirWay.push(`${number} instead of ${expected}`)
    for (let answers = chance.below(mostAnswers); ; answers -= 1) {
      const { indicator } = this.#questions[number - 1]!
      const { script, value, after } = someAnswer(this.#checklist, indicator, place(number), chance)
      for (const [about, keys] of script) await pty.reply(about, keys)
      this.#typed.set(number, { value, confirmed: false })
      if (answers === 0 || number === this.#questions.length) break
      for (const [about, keys] of after) await pty.reply(about, keys)
      number = placeIn(await pty.screen.waitForPrompt(place(number + 1)))
    }
    // Between the key and the next question lie some ten milliseconds, more for the first answer of a run.
    await soon(chance.below(60))
  }

  /** The last screen tells which questions had appeared: each confirms the one before it. */
  #confirmFrom(screen: string): void {
    const last = placeIn(screen)
    const done = screen.includes('小结') ? this.#questions.length : last - 1
    for (const [number, typed] of this.#typed) if (number <= done) typed.confirmed = true
  }

  #compare(figures: Figures): void {
    const { answers, diagnostics } = this.#read()
    for (const { severity, rule, at } of diagnostics) {
      if (severity === 'error') figures.damage.push(`${rule} ${at.file}:${at.line}`)
      if (rule === 'journal-torn-line' && !this.#torn.has(at.file)) {
        this.#torn.add(at.file)
        figures.torn += 1
      }
    }
    for (const [number, { value, confirmed }] of this.#typed) {
      const found = answers.get(number)
      const name = `${this.#questions[number - 1]!.indicator.id} ${JSON.stringify(value)}`
      if (confirmed) figures.confirmed += 1
      else if (found) figures.unconfirmed += 1
      if (confirmed && !found) figures.lost.push(name)
      if (found && JSON.stringify(found.value) !== JSON.stringify(value)) figures.altered.push(name)
    }
    // What has been compared once stands; the next kill is about the answers after it.
    this.#typed.clear()
  }

  #firstOpen(): number {
    const { answers } = this.#read()
    const open = this.#questions.findIndex((_, index) => !answers.has(index + 1))
    return open < 0 ? this.#questions.length + 1 : open + 1
  }

  #read() {
    const read = readJournals(diskFiles, join(this.#folder, 'records', checklistId, '2026-11'))
    const stands = standing(read.journals).answers
    const answers = new Map<number, { value: unknown }>()
    this.#questions.forEach(({ indicator, stage }, index) => {
      const entry = stands.get(answerKey(indicator.id, stage))?.entries[0]
      if (entry?.type === 'answer') answers.set(index + 1, entry)
    })
    return { answers, diagnostics: read.diagnostics }
  }
}

function place(number: number): string {
  return `第 ${number}/59 题`
}

/** The number of the last question on a screen; 0 before the first. */
function placeIn(screen: string): number {
  return Number([...screen.matchAll(/第 (\d+)\/59 题/g)].at(-1)?.[1] ?? 0)
}

function soon(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
