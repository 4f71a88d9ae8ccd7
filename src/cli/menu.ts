import { pickChecklist, pickRound } from './check/choose.ts'
import { farewell } from './prompts/farewell.ts'
import { Interrupted } from './prompts/interrupted.ts'
import { openPrompts, type Prompts } from './prompts/prompts.ts'
import type { CommandName } from '../messages/catalogue.ts'
import type { Context } from './context.ts'
import type { Environment } from './environment.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { findWorkspace, openWorkspace } from './workspace.ts'

type Main = (argv: readonly string[], environment: Environment) => Promise<ExitCode>

/** What a line of the menu runs; those marked are about one checklist and one round, which are asked for. */
const lines = {
  init: { asks: 'nothing' },
  check: { asks: 'nothing' },
  status: { asks: 'nothing' },
  report: { asks: 'round' },
  checklists: { asks: 'checklist' },
  log: { asks: 'round' },
  verify: { asks: 'nothing' },
} as const satisfies Partial<Record<CommandName, { asks: 'nothing' | 'checklist' | 'round' }>>
type Line = keyof typeof lines

/** `zicha` alone: in a terminal a menu that runs one command after the other, otherwise the help. */
export async function menu(context: Context, main: Main): Promise<ExitCode> {
  const { environment } = context
  if (!environment.interactive) return main(['--help', ...sameOptions(context)], environment)
  for (;;) {
    const argv = await askWhatToDo(context)
    if (typeof argv === 'number') return argv
    const code = await main([...argv, ...sameOptions(context)], environment)
    if (ended(code)) return code
    context.out.write('\n')
  }
}

/** A command line, or the exit code with which to leave. */
async function askWhatToDo(context: Context): Promise<string[] | ExitCode> {
  const prompts = await openPrompts(context)
  try {
    const line = await chooseLine(context, prompts)
    return line === undefined
      ? exitCodes.fine
      : [line, ...(await argumentsFor(context, prompts, line))]
  } catch (error) {
    if (error instanceof Interrupted) return farewell(context, error, context.say.check.menu.left)
    throw error
  } finally {
    prompts.close()
  }
}

async function chooseLine(context: Context, prompts: Prompts): Promise<Line | undefined> {
  const words = context.say.check.menu
  const hasWorkspace = findWorkspace(context.directory) !== undefined
  const offered: Line[] = hasWorkspace
    ? ['check', 'status', 'report', 'checklists', 'log', 'verify']
    : ['init', 'checklists']
  const message = hasWorkspace
    ? words.title({ subject: (await openWorkspace(context)).workspace.subject.name })
    : words.noWorkspace
  return prompts.choose<Line | undefined>({
    message,
    choices: [
      ...offered.map((line) => ({ value: line, name: words[line] })),
      { value: undefined, name: words.leave },
    ],
  })
}

async function argumentsFor(context: Context, prompts: Prompts, line: Line): Promise<string[]> {
  const { asks } = lines[line]
  if (asks === 'nothing' || findWorkspace(context.directory) === undefined) return []
  const open = await openWorkspace(context)
  const { id } = await pickChecklist(
    context,
    prompts,
    open,
    undefined,
    context.say.check.menu.which,
  )
  if (asks === 'checklist') return [id]
  const { round } = await pickRound(context, prompts, open, id, undefined)
  return [id, '--round', round.id]
}

/** What was asked of the menu holds for what it runs. */
function sameOptions({ say, directory, width, colour, environment }: Context): string[] {
  const plain = !colour && environment.columns !== undefined
  return [
    '-C',
    directory,
    '--lang',
    say.language,
    '--width',
    String(width),
    ...(plain ? ['--no-color'] : []),
  ]
}

/** Whoever pressed Ctrl-C, or closed the terminal, does not want to see the menu again. */
function ended(code: ExitCode): boolean {
  const endings: readonly ExitCode[] = [
    exitCodes.interrupted,
    exitCodes.terminated,
    exitCodes.hangup,
  ]
  return endings.includes(code)
}
