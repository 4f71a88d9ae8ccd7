import { resolve } from 'node:path'
import { readDay } from '../civil/read-day.ts'
import { limits } from '../record/limits.ts'
import { LineError } from '../record/line-error.ts'
import { refusalOfDisk, StorageError } from '../journal/storage-error.ts'
import { languages, type CommandLineWords, type Language } from '../messages/catalogue.ts'
import { catalogueIn, commandLineWords } from '../messages/languages.ts'
import { commandLine as chinese } from '../messages/zh/command-line.ts'
import { todayIn, type Context, type Options } from './context.ts'
import type { Environment } from './environment.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { outputTo } from './output.ts'
import { parseCommandLine } from './program.ts'
import { refusedDay } from './refused-day.ts'
import { storageText } from './storage-text.ts'
import { inWordsOfSubject } from './subject-words.ts'
import { version } from './version.ts'

/** Runs one command line and returns its exit code. Everything the world offers comes in with `environment`. */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const out = outputTo(environment.stdout)
  const err = outputTo(environment.stderr)
  let say: CommandLineWords = chinese
  let code: ExitCode
  try {
    say = await commandLineWords(languageOf(argv))
    code = await dispatch(argv, { environment, say, out, err })
  } catch (error) {
    code = await report(error, argv, say, (text) => err.write(text))
  }
  const failure = await out.finish()
  if (failure === 'refused') {
    err.write(`${say.cli.storage.failed({ path: 'stdout', reason: say.cli.storage.io })}\n`)
    code = exitCodes.storage
  }
  await err.finish()
  return code
}

type Base = Pick<Context, 'environment' | 'out' | 'err'> & { say: CommandLineWords }

async function dispatch(argv: readonly string[], base: Base): Promise<ExitCode> {
  const columns = base.environment.columns ?? 80
  const request = await parseCommandLine(argv, base.say, version, columns)
  if (request.kind === 'text') {
    base.out.write(request.text)
    return exitCodes.fine
  }
  const settings = settingsFor(base, request.options)
  // Both are read at once: neither has to wait for the other's file.
  const words = catalogueIn(base.say.language)
  if (request.kind === 'menu') {
    const { menu } = await import('./menu.ts')
    return menu(await inWordsOfSubject({ ...base, ...settings, say: await words }), main)
  }
  const { run } = await request.command.load()
  const context = await inWordsOfSubject({ ...base, ...settings, say: await words })
  return run(context, request.args, request.options)
}

/** What the options for all commands come to. */
function settingsFor({ environment, say }: Base, options: Options): Omit<Context, keyof Base> {
  const { variables } = environment
  const today = options['today']
  const day = typeof today === 'string' ? readDay(today) : undefined
  if (typeof today === 'string' && day === undefined) {
    throw new UserError(refusedDay(say, '--today', today))
  }
  const width = options['width']
  if (typeof width === 'string' && !/^[1-9]\d{1,3}$/.test(width)) {
    throw new UserError(say.cli.usage.badNumber({ option: '--width', seen: width }))
  }
  const quiet =
    options['color'] === false || Boolean(variables['NO_COLOR']) || variables['TERM'] === 'dumb'
  return {
    directory: resolve(environment.cwd, (options['directory'] as string | undefined) ?? '.'),
    width: typeof width === 'string' ? Number(width) : (environment.columns ?? 80),
    colour: !quiet && (environment.columns !== undefined || Boolean(variables['FORCE_COLOR'])),
    today: day ?? todayIn(environment),
  }
}

/** The language is needed before the command line is understood, because its errors are said in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  const word =
    at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  const language = languages.find((known) => known === (word ?? 'zh'))
  if (!language) throw new UserError(chinese.cli.usage.badLanguage({ seen: word ?? '' }))
  return language
}

/** The one error boundary: what the user can mend, what the disk refused, and what is our fault. */
async function report(
  error: unknown,
  argv: readonly string[],
  say: CommandLineWords,
  tell: (text: string) => void,
): Promise<ExitCode> {
  if (error instanceof UserError) {
    const { visible } = await import('../export/text/visible.ts')
    tell(`${visible(error.message, { newlines: true })}\n`)
    if (error.diagnostics.length > 0) {
      const { pretty } = await import('../lint/formats/pretty.ts')
      const { diagnosticTexts } = await import('../messages/diagnostic-texts.ts')
      const texts = await diagnosticTexts(say.language)
      tell(pretty(error.diagnostics, { say, texts, sources: new Map(), colour: false, visible }))
    }
    return error.exitCode
  }
  const refusal = error instanceof StorageError ? error : refusalOfDisk(error)
  if (refusal) {
    const { visible } = await import('../export/text/visible.ts')
    tell(`${visible(storageText(refusal, say))}\n`)
    return exitCodes.storage
  }
  if (error instanceof LineError) {
    const { visible } = await import('../export/text/visible.ts')
    const params = { at: visible(error.at), limit: limits.text }
    tell(`${say.lineProblems[error.problem](params)}\n`)
    return exitCodes.usage
  }
  const message = error instanceof Error ? error.message : String(error)
  tell(`${say.cli.bug({ version, message })}\n`)
  if (argv.includes('--debug') && error instanceof Error) tell(`${error.stack}\n`)
  return exitCodes.bug
}
