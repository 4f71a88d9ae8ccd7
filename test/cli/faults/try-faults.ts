import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Environment } from '../../../src/cli/environment.ts'
import { exitCodes } from '../../../src/cli/exit-codes.ts'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { verify } from '../../../src/journal/verify.ts'
import { quickFolder, run, saturday, type Run } from '../../support/environment.ts'
import {
  diskError,
  diskErrors,
  onFailingDisk,
  restore,
  treeOf,
  type DiskCall,
  type Fault,
  type Watched,
} from '../../support/failing-disk.ts'
import { allOf, type Scenario } from './scenario.ts'

/** Some seconds on a quiet computer, and minutes on one that has other things to do. */
export const patience = 300_000

/** The suite fails each call with one of the six errors, another from call to call; `campaign disk-faults` with all. */
export const inTurn = 6

export interface Tried {
  /** Calls of the command on a healthy disk. */
  calls: DiskCall[]
  runs: number
  /** States of the folder that were looked at, told apart by every byte. */
  states: number
  /** What went wrong, with the call and the fault; at most a few of each kind. */
  wrong: string[]
}

interface Bench {
  scenario: Scenario
  cwd: string
  /** Where compiled checklists are kept, as on every computer on which zicha has run before. */
  cache: string
  before: ReadonlyMap<string, Buffer | null>
  /** What is to come of it. */
  expected: string
  /** Of each state that was looked at, what is wrong with it. */
  looked: Map<string, string[]>
  tried: Tried
}

/** Runs a command once on a disk that is well, to learn its calls and what is to come of it. */
async function bench(scenario: Scenario): Promise<Bench> {
  const cwd = await scenario.prepare()
  const cache = quickFolder()
  const before = treeOf(cwd)
  await attempt({ scenario, cwd, cache }, () => undefined)
  restore(cwd, before)
  const { result, calls, unflushed } = await attempt({ scenario, cwd, cache }, () => undefined)
  const wrong: string[] = []
  if (result.code !== exitCodes.fine) wrong.push(`on a healthy disk: ${result.code} ${result.err}`)
  if (scenario.claims(result) !== allOf(scenario) || scenario.saved(cwd) !== allOf(scenario))
    wrong.push(`on a healthy disk: not all is saved: ${result.out}${result.err}`)
  const lost = [...unflushed.keys()].filter((path) => path.startsWith(cwd))
  if (lost.length > 0) wrong.push(`never flushed: ${lost.join(' ')}`)
  const expected = JSON.stringify(scenario.state(cwd))
  restore(cwd, before)
  const tried = { calls, runs: 1, states: 0, wrong }
  return { scenario, cwd, cache, before, expected, looked: new Map(), tried }
}

/**
 * Fails every call, once and for ever: with every error, or with one in `oneIn` of them, which are others from call to
 * call.
 */
export async function failEveryCall(scenario: Scenario, oneIn = 1): Promise<Tried> {
  const on = await bench(scenario)
  for (const [turn, [name, code, errno]] of diskErrors.entries()) {
    for (const { number } of on.tried.calls) {
      if ((number + turn) % oneIn !== 0) continue
      const once = (call: DiskCall): Fault =>
        call.number === number
          ? { error: diskError(code, errno, syscallOf(call), call.path) }
          : undefined
      const last = await attemptAndLook(on, `${name} once`, number, once)
      // A run that touched the disk no more after the failure is the same for ever.
      if (last <= number) continue
      const forEver = (call: DiskCall): Fault =>
        call.number >= number
          ? { error: diskError(code, errno, syscallOf(call), call.path) }
          : undefined
      await attemptAndLook(on, `${name} for ever`, number, forEver)
    }
  }
  return on.tried
}

/**
 * Lets each write take every number of bytes, `stride` apart, and the disk be full then; and lets all writes take
 * less than they were given. What is left of a line that was cut short is held against the rest every `lookEvery` times.
 */
export async function shortenEveryWrite(
  scenario: Scenario,
  { stride, lookEvery }: { stride: number; lookEvery: number },
): Promise<Tried> {
  const on = await bench(scenario)
  const writes = on.tried.calls.flatMap(({ number, bytes }) => (bytes ? [{ number, bytes }] : []))
  for (const { number, bytes } of writes) {
    for (let takes = 0; takes < bytes; takes += stride) {
      const full = (call: DiskCall): Fault => {
        if (call.number === number) return { takes }
        const isLater = call.number > number && call.name === 'writeSync'
        return isLater ? { error: diskError('ENOSPC', -28, 'write', call.path) } : undefined
      }
      const looks = (takes / stride) % lookEvery === 0
      await attemptAndLook(on, `${takes} of ${bytes} bytes, then full`, number, full, looks)
    }
  }
  const longest = Math.max(...writes.map(({ bytes }) => bytes))
  for (const takes of pieces.filter((length) => length < longest)) {
    const short = ({ name }: DiskCall): Fault => (name === 'writeSync' ? { takes } : undefined)
    const { result } = await attempt(on, short)
    on.tried.runs += 1
    if (result.code !== exitCodes.fine) complain(on, `${takes} bytes a write: ${result.err}`)
    else if (JSON.stringify(scenario.state(on.cwd)) !== on.expected)
      complain(on, `${takes} bytes a write: another state`)
    restore(on.cwd, on.before)
  }
  return on.tried
}

/** What a write takes at most; test/journal tries all lengths. */
const pieces = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377]

async function attemptAndLook(
  on: Bench,
  how: string,
  number: number,
  faultAt: (call: DiskCall) => Fault,
  looks = true,
): Promise<number> {
  const { cwd, tried } = on
  const watched = await attempt(on, faultAt)
  tried.runs += 1
  const failed = watched.calls[number - 1]
  const about = failed ? `${failed.name} ${relative(cwd, failed.path)}` : 'never reached'
  const wrong = [
    ...wrongInRun(on, watched, how),
    ...wrongInFolder(on, watched),
    ...(watched.changed && looks ? await wrongLater(on, watched.result) : []),
  ]
  for (const one of wrong) complain(on, `${how} at call ${number} (${about}): ${one}`)
  if (watched.changed) restore(cwd, on.before)
  return watched.calls.length
}

function complain({ tried }: Bench, what: string): void {
  if (tried.wrong.length < 40) tried.wrong.push(what)
}

/** The same clock and names each time, so that equal folders are equal to the byte. */
function attempt(
  { scenario, cwd, cache }: Pick<Bench, 'scenario' | 'cwd' | 'cache'>,
  faultAt: (call: DiskCall) => Fault,
): Promise<Watched<Run>> {
  const overrides = { cwd, cacheFolder: cache, builtInFolder: builtIn, ...sameAgain() }
  return onFailingDisk([cwd, cache, builtIn], faultAt, () => scenario.command(overrides))
}

const builtIn = join(import.meta.dirname, '../../../dist/checklists')

function sameAgain(): Pick<Environment, 'now' | 'random'> {
  let looks = 0
  let names = 0
  return {
    now: () => saturday + 3_600_000 + 1000 * looks++,
    random: () => `fault${String(names++).padStart(4, '0')}`,
  }
}

const notSure = '不能确定'

/** What it said, and how it ended. */
function wrongInRun(
  on: Bench,
  { result, changed, flushedAgain, unflushed }: Watched<Run>,
  how: string,
): string[] {
  const { scenario } = on
  const { code, err } = result
  const claims = scenario.claims(result)
  const wrong: string[] = []
  if (flushedAgain.length > 0) wrong.push(`flushed again: ${flushedAgain.join(' ')}`)
  const sure = changed ? savedWithout(on, unflushed) : 0
  if (claims > sure) wrong.push(`says ${claims} are saved, and a power cut leaves ${sure}`)
  if (claims < sure && !err.includes(notSure)) wrong.push(`does not say that ${sure} are saved`)
  if (/\n\s+at |内部错误/u.test(err)) wrong.push(`a stack, or a mistake of ours: ${err}`)
  if (code === exitCodes.fine) {
    if (claims !== allOf(scenario)) wrong.push(`fine, and saved ${claims}`)
    return wrong
  }
  if (!/[\u4e00-\u9fff].*(。|（.*）)/u.test(err)) wrong.push(`no sentence: ${err}`)
  const codes: number[] = [exitCodes.storage]
  if (how.startsWith('EACCES') && scenario.blames?.test(err))
    codes.push(exitCodes.usage, exitCodes.findings)
  if (!codes.includes(code)) wrong.push(`ended with ${code}: ${err}`)
  return wrong
}

/** How many things are in the folder when a power cut has taken these files. */
function savedWithout({ scenario, cwd }: Bench, unflushed: Watched<Run>['unflushed']): number {
  const lost = [...unflushed].filter(([path]) => path.startsWith(cwd) && existsSync(path))
  if (lost.length === 0) return scenario.saved(cwd)
  const tree = treeOf(cwd)
  for (const [path, bytes] of lost) {
    if (bytes === undefined) rmSync(path, { recursive: true, force: true })
    else truncateSync(path, bytes)
  }
  const saved = scenario.saved(cwd)
  restore(cwd, tree)
  return saved
}

/** What it left behind. */
function wrongInFolder(
  { scenario, cwd, before }: Bench,
  { result, changed }: Watched<Run>,
): string[] {
  const saved = changed ? scenario.saved(cwd) : 0
  const claims = scenario.claims(result)
  const wrong: string[] = []
  if (claims > saved) wrong.push(`says ${claims} are saved, and ${saved} are`)
  // A disk that takes nothing back may keep a part, and then that is said.
  const isSure = !result.err.includes(notSure)
  if (isSure && !scenario.possible.includes(saved))
    wrong.push(`${saved} of ${allOf(scenario)} are saved`)
  if (!changed) return wrong
  for (const [path, content] of before) {
    const isSame = existsSync(path) && (content === null || readFileSync(path).equals(content))
    if (!isSame && !path.endsWith('zicha.yaml')) wrong.push(`${relative(cwd, path)} was changed`)
  }
  return wrong
}

/** Whether `verify` is content with what is left, and the same command makes it whole; by state, once. */
async function wrongLater(on: Bench, { err }: Run): Promise<string[]> {
  const { scenario, cwd, cache, looked, tried } = on
  const tree = digestOf(treeOf(cwd))
  const known = looked.get(tree)
  if (known) return known
  tried.states += 1
  const wrong: string[] = []
  const verified = verify(diskFiles, journalFolders(cwd))
  const damage = verified.diagnostics.filter(({ severity }) => severity === 'error')
  if (damage.length > 0) wrong.push(`damage: ${JSON.stringify(damage)}`)
  if (existsSync(join(cwd, 'zicha.yaml'))) {
    const { code, out, err: said } = await run(['verify'], { cwd })
    if (code !== exitCodes.fine) wrong.push(`verify ends with ${code}: ${out}${said}`)
  }
  const wasWhole = scenario.saved(cwd) === allOf(scenario)
  const { code, err: said } = await scenario.command({ cwd, cacheFolder: cache })
  const mayEnd: number[] = [exitCodes.fine, ...(wasWhole ? [scenario.again ?? 0] : [])]
  if (!mayEnd.includes(code)) wrong.push(`again, it ends with ${code}: ${said}; before: ${err}`)
  const state = JSON.stringify(scenario.state(cwd))
  if (state !== on.expected) wrong.push(`again, it comes to ${state}, not ${on.expected}`)
  looked.set(tree, wrong)
  return wrong
}

function digestOf(tree: ReadonlyMap<string, Buffer | null>): string {
  const hash = createHash('sha256')
  for (const path of [...tree.keys()].sort()) {
    const content = tree.get(path)
    hash.update(`${path}\n${content?.length ?? -1}\n`).update(content ?? '')
  }
  return hash.digest('hex')
}

/** All folders with journals in them. */
export function journalFolders(folder: string): string[] {
  const items = readdirSync(folder, { withFileTypes: true })
  const own = items.some(({ name }) => name.endsWith('.jsonl')) ? [folder] : []
  const below = items.filter((item) => item.isDirectory())
  return [...own, ...below.flatMap(({ name }) => journalFolders(join(folder, name)))]
}

const syscalls: Readonly<Record<string, string>> = {
  readdirSync: 'scandir',
  realpathSync: 'lstat',
  readFileSync: 'open',
}

function syscallOf({ name }: DiskCall): string {
  return syscalls[name] ?? name.replace(/Sync$/, '')
}
