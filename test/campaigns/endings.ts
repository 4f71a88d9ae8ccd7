import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { openPty } from '../support/pty.ts'
import { saturday } from '../support/environment.ts'
import { reached, type Reached } from './endings-prompts.ts'

/** How somebody, or the machine, ends a dialogue, and what the process has to leave with. */
export const endings = {
  'Ctrl-C': 130,
  'Ctrl-D': 130,
  SIGTERM: 143,
  SIGHUP: 129,
} as const
export type Ending = keyof typeof endings

const lanes = 3

/** In milliseconds; who has not ended by then, hangs, and is said to have been killed. */
const patience = 15_000

/**
 * Goes to prompts in a terminal of their own and ends each there, all in every way, or each in one of the ways in turn.
 * Returns what is wrong, a line each.
 */
export async function run({
  turn,
}: {
  turn?: number
}): Promise<{ ended: number; wrong: string[] }> {
  const ways = Object.keys(endings) as Ending[]
  const left = reached.flatMap((prompt, at) =>
    turn === undefined
      ? ways.map((ending) => [prompt, ending] as const)
      : [[prompt, ways[(at + turn) % ways.length]!] as const],
  )
  const ended = left.length
  const wrong: string[] = []
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [prompt, ending] = next
      const found = await endAt(prompt, ending)
      wrong.push(...found.map((what) => `${prompt.name}, ${ending}: ${what}`))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { ended, wrong }
}

async function endAt(prompt: Reached, ending: Ending): Promise<string[]> {
  const base = mkdtempSync(join(tmpdir(), 'zicha-endings-'))
  const folder = join(base, 'school')
  mkdirSync(folder)
  try {
    prompt.school(folder)
    const before = stateOf(folder)
    const pty = openPty({ argv: prompt.argv, cwd: folder, start: saturday })
    try {
      for (const [about, keys] of prompt.script) await pty.reply(about, keys)
      await pty.screen.waitForPrompt(prompt.about)
      if (ending === 'Ctrl-C') pty.type('␃')
      else if (ending === 'Ctrl-D') pty.type(prompt.hasText ? '\x15␄' : '␄')
      else pty.kill(ending)
      const late = setTimeout(() => pty.kill('SIGKILL'), patience)
      const { code, signal } = await pty.exited
      clearTimeout(late)
      const text = await pty.screen.settled()
      return [
        ...(code === endings[ending] ? [] : [`left with ${code}`]),
        ...(signal === undefined ? [] : [`was killed by ${signal}`]),
        ...wrongOnScreen(text, pty.screen.sent, ending, prompt.saved),
        ...wrongOnDisk(folder, before, prompt.saved),
      ]
    } finally {
      pty.kill('SIGKILL')
      await pty.exited
    }
  } catch (error) {
    return [String(error)]
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

function wrongOnScreen(text: string, sent: string, ending: Ending, saved: number): string[] {
  const isShown = sent.lastIndexOf('\x1b[?25h') >= sent.lastIndexOf('\x1b[?25l')
  const isPlain = sent.lastIndexOf('\x1b[?2004l') > sent.lastIndexOf('\x1b[?2004h')
  const isTraced = /^\s+at \S|node:internal|\w*Error\b/mu.test(text)
  // The last line; above it stands what was asked before.
  const words = saved > 0 ? new RegExp(`本次填报的 ${saved} 项都已保存`, 'u') : /已停止|已退出/u
  const isSaid = words.test(text.slice(-80))
  return [
    ...(isShown ? [] : ['the cursor is hidden']),
    ...(isPlain ? [] : ['pastes are still marked']),
    ...(isTraced ? ['there is a trace of the program'] : []),
    ...(isSaid || ending === 'SIGHUP' ? [] : [`what is saved is not said:\n${text.slice(-200)}`]),
  ]
}

interface State {
  entries: number
  workspace: string | undefined
}

function stateOf(folder: string): State {
  const file = join(folder, 'zicha.yaml')
  const records = join(folder, 'records')
  const checklists = existsSync(records) ? readdirSync(records) : []
  const rounds = checklists.flatMap((id) =>
    readdirSync(join(records, id)).map((round) => join(records, id, round)),
  )
  const journals = rounds.flatMap((round) => {
    const { journals: read, diagnostics } = readJournals(diskFiles, round)
    if (diagnostics.length > 0) throw new Error(`damaged: ${JSON.stringify(diagnostics)}`)
    return read
  })
  return {
    entries: journals.reduce((sum, { entries }) => sum + entries.length, 0),
    workspace: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
  }
}

function wrongOnDisk(folder: string, before: State, saved: number): string[] {
  const { entries, workspace } = stateOf(folder)
  return [
    ...(entries === before.entries + saved
      ? []
      : [`${entries - before.entries} entries instead of ${saved}`]),
    ...(workspace === before.workspace ? [] : ['zicha.yaml was changed']),
  ]
}

/** `campaign endings`: every ending at every prompt; 0 if nothing is wrong. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { turn: { type: 'string' } } })
  const { ended, wrong } = await run(values.turn === undefined ? {} : { turn: Number(values.turn) })
  process.stdout.write(`ended ${ended}\nwrong ${wrong.length}\n`)
  for (const one of wrong) process.stdout.write(`${one}\n`)
  return wrong.length === 0 ? 0 : 1
}
