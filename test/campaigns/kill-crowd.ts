import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import type { AnswerEntry } from '../../src/record/entry.ts'
import { standing } from '../../src/record/standing.ts'
import { bundle } from './bundle.ts'
import { Chance } from './chance.ts'
import { crowdAnswer, isDisputed } from './kill-crowd-answers.ts'

export interface Size {
  people: number
  answers: number
  kills: number
  seed: number
}

export interface Figures {
  people: number
  kills: number
  /** Runs that were started; each reads the whole folder first. */
  runs: number
  journals: number
  confirmed: number
  lost: number
  altered: number
  /** Lines that hold no whole line of one writer, other than the last of a journal. */
  interleaved: number
  torn: number
  damage: string[]
  /** Last words of runs that ended otherwise than by a kill or by having answered everything. */
  ended: string[]
  /** Indicators that several answered without seeing each other and differently, and those alike. */
  conflicts: number
  /** Conflicts where everybody said the same, or none where people differ unseen: both are wrong. */
  falseConflicts: string[]
}

/**
 * So many people answer the same questions in one folder at the same time, each in a process of its own. At random
 * moments one of them is killed; a new process then goes on where the old one was last heard of.
 */
export async function run({ people, answers, kills, seed }: Size): Promise<Figures> {
  const chance = new Chance(seed)
  const top = mkdtempSync(join(tmpdir(), 'zicha-crowd-'))
  try {
    const child = join(top, 'child.mjs')
    bundle('test/campaigns/kill-crowd-child.ts', child)
    const folder = join(top, 'record')
    mkdirSync(folder)
    const crowd = new Crowd(child, folder, answers, killPlan(people, answers, kills, chance))
    await Promise.all(Array.from({ length: people }, (_, rank) => crowd.answerAll(rank)))
    return count(folder, crowd)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** `--people N --answers N --kills N --seed N`; prints the figures. 0 if nothing that was confirmed is lost. */
export async function main(args: string[]): Promise<number> {
  const text = (value: string) => ({ type: 'string', default: value }) as const
  const { values } = parseArgs({
    args,
    options: {
      people: text('50'),
      answers: text('200'),
      kills: text('1000'),
      seed: text('1'),
    },
  })
  const [people, answers, kills] = [values.people, values.answers, values.kills].map(Number)
  const seed = Number(values.seed)
  const figures = await run({ people: people!, answers: answers!, kills: kills!, seed })
  process.stdout.write(`${JSON.stringify({ seed, answers, ...figures }, undefined, 2)}\n`)
  return isGood(figures) ? 0 : 1
}

export function isGood(figures: Figures): boolean {
  const { lost, altered, interleaved, damage, ended, falseConflicts } = figures
  return lost + altered + interleaved + damage.length + ended.length + falseConflicts.length === 0
}

/** By rank: after which of the confirmed answers each run of the person is killed, in order. */
function killPlan(people: number, answers: number, kills: number, chance: Chance): number[][] {
  const plan = Array.from({ length: people }, (): number[] => [])
  for (let kill = 0; kill < kills; kill += 1) plan[kill % people]!.push(chance.below(answers))
  return plan.map((moments) => moments.sort((a, b) => a - b))
}

class Crowd {
  /** By name and number: the hash of every answer that was confirmed, and what it was. */
  readonly confirmed = new Map<string, { hash: string; rank: number; n: number }>()
  readonly ended: string[] = []
  kills = 0
  runs = 0
  readonly #child: string
  readonly #folder: string
  readonly #answers: number
  readonly #plan: readonly number[][]

  constructor(child: string, folder: string, answers: number, plan: readonly number[][]) {
    this.#child = child
    this.#folder = folder
    this.#answers = answers
    this.#plan = plan
  }

  get people(): number {
    return this.#plan.length
  }

  async answerAll(rank: number): Promise<void> {
    const name = nameOf(rank)
    const moments = [...this.#plan[rank]!]
    let done = 0
    while (done < this.#answers || moments.length > 0) {
      // Those killed after the last answer still have to be started for that.
      const first = Math.min(done + 1, this.#answers)
      const killAfter = moments.shift()
      const last = await this.#one(rank, name, first, killAfter)
      if (last === undefined) return
      done = Math.max(done, last)
    }
  }

  /** Runs one process; the number of the last answer it confirmed, undefined if it failed by itself. */
  #one(
    rank: number,
    name: string,
    first: number,
    killAfter: number | undefined,
  ): Promise<number | undefined> {
    this.runs += 1
    const words = [this.#folder, name, first, this.#answers, rank].map(String)
    if (killAfter !== undefined) words.push('doomed')
    const victim = spawn(process.execPath, [this.#child, ...words])
    let said = ''
    let complaint = ''
    // Killed with an answer in the making, or at the latest when it has nothing more to say.
    const kill = () => {
      if (killAfter !== undefined && !victim.killed) victim.kill('SIGKILL')
    }
    victim.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const last = lastNumber(said)
      if (killAfter !== undefined && last >= Math.max(killAfter, first)) kill()
    })
    victim.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
    return new Promise((done) => {
      victim.on('close', (code, signal) => {
        if (signal === 'SIGKILL') this.kills += 1
        else if (code !== 0) {
          this.ended.push(`${name} ${String(code)}: ${complaint}`)
          return done(undefined)
        }
        // What follows the last line end was cut off by the kill.
        for (const line of said.split('\n').slice(0, -1)) {
          const [n = '', hash = ''] = line.split(' ')
          this.confirmed.set(hash, { hash, rank, n: Number(n) })
        }
        done(lastNumber(said) || first - 1)
      })
    })
  }
}

function lastNumber(said: string): number {
  const line = said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? ''
  return Number(line.split(' ')[0]) || 0
}

/** Names as people have them: no two alike, some hard on file names. */
function nameOf(rank: number): string {
  return ['张三', '李四', '王/五', 'Zoë', '赵😀六'][rank % 5]! + String(rank)
}

function count(folder: string, crowd: Crowd): Figures {
  const { journals, diagnostics } = readJournals(diskFiles, folder)
  const entries = new Map(
    journals.flatMap((journal) => journal.entries.map((entry) => [entry.hash, entry] as const)),
  )
  const figures: Figures = {
    people: crowd.people,
    kills: crowd.kills,
    runs: crowd.runs,
    journals: journals.length,
    confirmed: crowd.confirmed.size,
    lost: 0,
    altered: 0,
    interleaved: interleavedIn(folder),
    torn: diagnostics.filter(({ rule }) => rule === 'journal-torn-line').length,
    damage: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, at }) => `${rule} at line ${at.line} of ${at.file}`),
    ended: crowd.ended,
    conflicts: 0,
    falseConflicts: [],
  }
  for (const { hash, rank, n } of crowd.confirmed.values()) {
    const entry = entries.get(hash)
    if (!entry) figures.lost += 1
    else {
      const { n: line, at } = entry
      const said = { ...crowdAnswer(n, nameOf(rank), rank), n: line, at, hash }
      if (!isDeepStrictEqual({ ...entry }, said)) figures.altered += 1
    }
  }
  for (const [key, candidates] of standing(journals).answers) {
    const values = new Set(
      candidates.entries.map((entry) => JSON.stringify((entry as AnswerEntry).value)),
    )
    if (candidates.conflict) figures.conflicts += 1
    const mayDiffer = isDisputed(Number(key.slice(1)))
    if (candidates.conflict !== values.size > 1 || (candidates.conflict && !mayDiffer))
      figures.falseConflicts.push(key)
  }
  return figures
}

/** Looks at the bytes alone, without our reader: every line but a last one without its end is one whole object. */
function interleavedIn(folder: string): number {
  let found = 0
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    for (const line of lines.slice(0, -1)) {
      try {
        JSON.parse(line)
      } catch {
        found += 1
      }
    }
  }
  return found
}
