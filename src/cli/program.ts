import { Command, CommanderError, Help, type Argument } from 'commander'
import type { CommandLineWords } from '../messages/catalogue.ts'
import { helpExamplesIn } from '../messages/languages.ts'
import { suggest } from '../checklist/suggest.ts'
import { breakLines } from '../export/text/break-lines.ts'
import type { Options } from './context.ts'
import { commands } from './commands/registry.ts'
import type { CommandDeclaration } from './declared/declaration.ts'
import { UserError } from './errors.ts'

/** What a command line asks for, before anything is done. */
export type Request =
  | { kind: 'text'; text: string }
  | { kind: 'run'; command: CommandDeclaration; args: readonly string[]; options: Options }
  | { kind: 'menu'; options: Options }

/** Reads a command line; help fills `columns`. Throws a UserError that says what is wrong with it. */
export async function parseCommandLine(
  argv: readonly string[],
  say: CommandLineWords,
  version: string,
  columns: number,
): Promise<Request> {
  const isHelp = argv.some((arg) => arg === '-h' || arg === '--help')
  const asksOfCommand = isHelp && commands.some(({ name }) => argv.includes(name))
  const examples = asksOfCommand ? await helpExamplesIn(say.language) : undefined
  let request: Request | undefined
  let shown = ''
  const program = new Command('zicha')
  const take = (text: string) => (shown += text)
  program
    .exitOverride()
    .configureOutput({
      writeOut: take,
      writeErr: () => undefined,
      getOutHelpWidth: () => columns,
    })
    .configureHelp(helpWords(say))
    .description(say.cli.description)
    .version(version, '-V, --version', say.cli.options.version)
    .helpOption('-h, --help', say.cli.options.help)
    .helpCommand(false)
    .addHelpText('after', `\n${breakHelp(say.cli.help.example, columns)}`)
    .action((options: Options) => {
      request = { kind: 'menu', options }
    })
  addGlobalOptions(program, say)
  for (const command of commands) {
    const declared = declare(program, command, say, argv.includes(command.name))
    if (examples) declared.addHelpText('after', exampleLines(say, examples[command.name]))
    declared.action((...params: unknown[]) => {
      const [own, ...rest] = params.slice(0, -1).reverse() as [Options, ...unknown[]]
      const args = rest
        .reverse()
        .flatMap((arg) => (Array.isArray(arg) ? arg : arg === undefined ? [] : [arg]))
      request = {
        kind: 'run',
        command,
        args: args as string[],
        options: { ...program.opts(), ...own, ...colourIn(program.opts(), own) },
      }
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.helpDisplayed') return { kind: 'text', text: shown }
    if (error.code === 'commander.version') return { kind: 'text', text: shown }
    throw usageError(error, argv, program.args[0] ?? '', say)
  }
  return request!
}

function exampleLines({ cli }: CommandLineWords, lines: readonly string[]): string {
  return ['', cli.help.titles['Examples:'], ...lines.map((line) => `  ${line}`)].join('\n')
}

/** Commander sets `color` where nobody said `--no-color`, which must not undo what was said before the command. */
function colourIn(...said: readonly Options[]): Options {
  return { color: said.every(({ color }) => color !== false) }
}

/** Options are for a command that may be meant; of the others, help shows name and arguments alone. */
function declare(
  program: Command,
  declaration: CommandDeclaration,
  say: CommandLineWords,
  isNamed: boolean,
): Command {
  const command = program.command(declaration.name).description(say.cli.commands[declaration.name])
  for (const [flags, text] of declaration.arguments ?? [])
    command.argument(flags, say.cli.arguments[text])
  if (!isNamed) return command
  for (const [flags, text] of declaration.options ?? [])
    command.option(flags, say.cli.options[text])
  for (const [flags, text] of declaration.repeatable ?? []) {
    command.option(flags, say.cli.options[text], collect)
  }
  if (declaration.formats) {
    const { format, output, force } = say.cli.options
    command.option('--format <format>', format + say.marks.list(declaration.formats), collect)
    command.option('-o, --output <file>', output, collect).option('--force', force)
  }
  if (declaration.reads) command.option('--today <date>', say.cli.options.today)
  addGlobalOptions(command, say)
  return command.helpOption('-h, --help', say.cli.options.help).exitOverride()
}

/** An option that may be given several times; each takes one value, so that it never swallows an argument. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value]
}

/** Accepted before and after the command's name. */
function addGlobalOptions(command: Command, say: CommandLineWords): void {
  const { directory, language, noColour, width, debug } = say.cli.options
  command
    .option('-C, --directory <folder>', directory)
    .option('--lang <language>', language)
    .option('--no-color', noColour)
    .option('--width <columns>', width)
    .option('--debug', debug)
}

/** Help in the language of the catalogue: titles, and the names of what is to be filled in. */
function helpWords(say: CommandLineWords): Partial<Help> {
  const { titles, placeholders } = say.cli.help
  const fill = (term: string) =>
    term.replace(
      /(?<=[<[])[a-z]+/g,
      (name) => placeholders[name as keyof typeof placeholders] ?? name,
    )
  const plain = new Help()
  return {
    displayWidth: helpWidth,
    boxWrap: breakHelp,
    styleTitle: (title) => titles[title as keyof typeof titles] ?? title,
    optionTerm: (option) => fill(plain.optionTerm(option)),
    commandUsage: (command) => fill(plain.commandUsage(command)),
    argumentTerm: (argument) => fill(`<${plain.argumentTerm(argument)}>`),
    subcommandTerm: (command) =>
      fill([command.name(), ...command.registeredArguments.map(argumentPlace)].join(' ')),
  }
}

/** Our own words are ASCII or full-width; the exact measure would cost every start its tables. */
function helpWidth(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0)
}

/** Commander breaks at spaces only, and Chinese has none. */
function breakHelp(text: string, columns: number): string {
  const lines = text.split('\n').flatMap((line) => breakLines(line.split(''), columns, helpWidth))
  return lines.join('\n')
}

function argumentPlace(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function usageError(
  error: CommanderError,
  argv: readonly string[],
  seen: string,
  say: CommandLineWords,
): UserError {
  const { usage } = say.cli
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      return argv.includes('--today') && quoted === '--today'
        ? new UserError(usage.todayReadOnly)
        : new UserError(usage.unknownOption({ seen: quoted }))
    case 'commander.missingArgument':
      return new UserError(usage.missingArgument({ name: quoted }))
    case 'commander.optionMissingArgument':
      return new UserError(usage.missingOptionValue({ name: quoted }))
    case 'commander.excessArguments': {
      const names = commands.map(({ name }) => name)
      return (names as string[]).includes(seen)
        ? new UserError(usage.tooManyArguments)
        : new UserError(usage.unknownCommand({ seen, suggestion: suggest(seen, names) ?? '' }))
    }
    default:
      return new UserError(error.message)
  }
}
