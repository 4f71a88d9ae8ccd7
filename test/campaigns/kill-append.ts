import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import type { Entry } from '../../src/record/entry.ts'
import { bundle } from './bundle.ts'
import { Chance } from './chance.ts'
import { answerNumber } from './kill-append-answers.ts'

export interface Figures {
  kills: number
  /** Answers that a child had confirmed before it was killed. */
  confirmed: number
  lost: number
  altered: number
  /** On the disk though not yet confirmed, which harms nobody. */
  unconfirmed: number
  /** Lines that were never finished. */
  torn: number
  damage: string[]
  /** Last words of children that ended before they were killed. */
  ended: string[]
}

const childrenAtOnce = 5
/** A child reads what the earlier ones left, so long lines mean fewer of them. */
const perFolder = { small: { kills: 20, answers: 24 }, large: { kills: 10, answers: 12 } }

/**
 * Starts children that answer without end, two at a time in one folder, and kills each with SIGKILL
 * at some moment; then reads back what they said. Half of them write lines of more than 64 kB, in
 * pieces as a disk may take them, because a kill hardly ever cuts a short line.
 */
export async function run({ kills, seed }: { kills: number; seed: number }): Promise<Figures> {
  const chance = new Chance(seed)
  const top = mkdtempSync(join(tmpdir(), 'zicha-kill-'))
  const child = join(top, 'child.mjs')
  const figures = noFigures()
  try {
    bundle('test/campaigns/kill-append-child.ts', child)
    for (let batch = 0; figures.kills < kills; batch += 1) {
      const folder = join(top, `${batch}`)
      // Two folders of long lines to one of short ones: as many kills of each.
      const size = batch % 3 === 0 ? 'small' : 'large'
      const count = Math.min(perFolder[size].kills, kills - figures.kills)
      const fates = Array.from({ length: count }, (_, i) => fateOf(`${batch}.${i}`, size, chance))
      const deaths = await killAll(child, folder, fates)
      addUp(figures, folder, deaths)
      rmSync(folder, { recursive: true, force: true })
    }
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
  return figures
}

/** `--kills N --seed N`; prints the figures. 0 if all that was confirmed is there and nothing is damaged. */
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

export function isGood({ lost, altered, damage, ended }: Figures): boolean {
  return lost + altered + damage.length + ended.length === 0
}

function noFigures(): Figures {
  return {
    kills: 0,
    confirmed: 0,
    lost: 0,
    altered: 0,
    unconfirmed: 0,
    torn: 0,
    damage: [],
    ended: [],
  }
}

type Size = keyof typeof perFolder

interface Fate {
  name: string
  size: Size
  /** Killed after this many answers, or this long after its start, and then some part of a millisecond. */
  after: { answers: number } | { milliseconds: number }
  delay: number
}

function fateOf(name: string, size: Size, chance: Chance): Fate {
  const after = chance.oneIn(10)
    ? { milliseconds: 30 + chance.below(60) }
    : { answers: 1 + chance.below(perFolder[size].answers) }
  return { name, size, after, delay: chance.below(size === 'large' ? 3000 : 1000) / 1000 }
}

interface Death {
  fate: Fate
  /** The hash of each answer that was confirmed, by its number. */
  confirmed: Map<number, string>
  /** Its last words, if it was not killed. */
  ended: string | undefined
}

async function killAll(child: string, folder: string, fates: readonly Fate[]): Promise<Death[]> {
  mkdirSync(folder)
  const waiting = [...fates]
  const deaths: Death[] = []
  async function killOneByOne(): Promise<void> {
    for (let fate = waiting.pop(); fate; fate = waiting.pop()) {
      deaths.push(await killOne(child, folder, fate))
    }
  }
  await Promise.all(Array.from({ length: childrenAtOnce }, killOneByOne))
  return deaths
}

function killOne(child: string, folder: string, fate: Fate): Promise<Death> {
  const { name, size, after, delay } = fate
  const victim = spawn(process.execPath, [child, folder, name, size])
  let said = ''
  let complaint = ''
  function kill(): void {
    // Less than a timer can do: somewhere within the next answer or two.
    const until = performance.now() + delay
    while (performance.now() < until);
    victim.kill('SIGKILL')
  }
  const timer = 'milliseconds' in after ? setTimeout(kill, after.milliseconds) : undefined
  victim.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if ('answers' in after && said.split('\n').length > after.answers && !victim.killed) kill()
  })
  victim.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  return new Promise((done) => {
    victim.on('close', (code) => {
      clearTimeout(timer)
      // What follows the last line end was cut off by the kill.
      const lines = said.split('\n').slice(0, -1)
      const confirmed = new Map<number, string>()
      for (const line of lines) {
        const [n, hash = ''] = line.split(' ')
        confirmed.set(Number(n), hash)
      }
      done({ fate, confirmed, ended: code === null ? undefined : `${code}: ${complaint}` })
    })
  })
}

function addUp(figures: Figures, folder: string, deaths: readonly Death[]): void {
  const { journals, diagnostics } = readJournals(diskFiles, folder)
  for (const { severity, rule, at } of diagnostics) {
    if (severity === 'error') figures.damage.push(`${rule} at line ${at.line} of ${at.file}`)
    if (rule === 'journal-torn-line') figures.torn += 1
  }
  const kept = new Map(
    journals.flatMap(({ entries }) => entries).map((entry) => [`${entry.by} ${entry.n}`, entry]),
  )
  figures.unconfirmed += kept.size
  for (const { fate, confirmed, ended } of deaths) {
    figures.kills += 1
    figures.confirmed += confirmed.size
    if (ended !== undefined) figures.ended.push(ended)
    for (const [n, hash] of confirmed) {
      const entry = kept.get(`${fate.name} ${n}`)
      if (!entry) figures.lost += 1
      else if (!isAnswer(entry, fate, hash)) figures.altered += 1
      if (entry) figures.unconfirmed -= 1
    }
  }
}

function isAnswer(entry: Entry, { name, size }: Fate, hash: string): boolean {
  const { n, at } = entry
  return isDeepStrictEqual(entry, { ...answerNumber(n, name, size === 'large'), n, at, hash })
}
