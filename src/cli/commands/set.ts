import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { yamlLimits } from '../../checklist/yaml/limits.ts'
import { visible } from '../../export/text/visible.ts'
import { noPermission } from '../../journal/storage-error.ts'
import { writeWholeFile } from '../../journal/whole-file.ts'
import { validateWorkspace } from '../../lint/validate.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { listChecklists, loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { chosen, keyNamed } from '../named.ts'
import { readSource } from '../read-source.ts'
import { MissingWord, type Change, type Setting, type Wanted } from '../settings/setting.ts'
import { settings, type SettingName } from '../settings/settings.ts'
import { WorkspaceText } from '../settings/workspace-text.ts'
import { openWorkspace, workspaceFile, type OpenWorkspace } from '../workspace.ts'

/** `zicha set WHAT …`: changes one thing in `zicha.yaml`, and leaves everything else in it as it is. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const open = await openWorkspace(context)
  const [what, ...words] = args
  const asks = what === undefined || (isReport(context, what) && words.length === 0)
  if (asks && context.environment.interactive) {
    const { askSetting } = await import('../settings/wizard.ts')
    const about = what === undefined ? undefined : 'report'
    const asked = await askSetting(context, open.workspace, knownIn(context, open), about)
    return typeof asked === 'number' ? asked : change(context, open, asked.name, asked.wanted)
  }
  const name = settingNamed(context, what ?? '')
  const text = (key: string) => (typeof options[key] === 'string' ? options[key] : undefined)
  const wanted = {
    words,
    post: text('post'),
    until: text('until'),
    file: text('file'),
    remove: options['remove'] === true,
  }
  refuseStray(context, name, wanted)
  return change(context, open, name, wanted)
}

/** By its word, or by the longer words of the dialogue. Throws a UserError that lists them. */
function settingNamed({ say }: Context, word: string): SettingName {
  const { kinds, names } = say.settings
  return keyNamed(word, kinds) ?? chosen(say, 'set', word, names)
}

/** The parts of the report are many, so their name alone asks which. */
function isReport({ say }: Context, word: string): boolean {
  const { kinds, names } = say.settings
  return (keyNamed(word, names) ?? keyNamed(word, kinds)) === 'report'
}

/** An option that would be passed over is a misunderstanding. */
function refuseStray({ say }: Context, name: SettingName, wanted: Wanted) {
  const { words, post, until, file, remove } = wanted
  const most = {
    visit: 2,
    person: 1,
    owner: 2,
    term: 3,
    honour: 1,
    name: 1,
    code: 1,
    stages: 99,
    report: file === undefined ? 2 : 1,
    planning: remove ? 1 : 2,
    escalation: remove ? 1 : 2,
    holidays: remove ? 0 : 1,
    calendar: remove ? 0 : 1,
  }
  if (words.length > most[name]) throw new UserError(say.cli.usage.tooManyArguments)
  const stray = [
    post !== undefined && (name !== 'person' || remove) && '--post',
    until !== undefined && (name !== 'honour' || remove) && '--until',
    file !== undefined && (name !== 'report' || remove) && '--file',
  ].find((one) => one !== false)
  if (stray) throw new UserError(say.settings.stray({ option: stray, name }))
}

async function change(
  context: Context,
  open: OpenWorkspace,
  name: SettingName,
  wanted: Wanted,
): Promise<ExitCode> {
  const { say, out, environment } = context
  const file = join(open.folder, workspaceFile)
  const before = readText(context, file, open.folder)
  const text = new WorkspaceText(before)
  const setting: Setting = {
    context,
    folder: open.folder,
    workspace: open.workspace,
    text,
    known: knownIn(context, open),
  }
  const made = await changeBy(setting, name, wanted)
  if (isDeepStrictEqual(plain(made.expected), plain(open.workspace))) {
    if (wanted.remove) throw new UserError(say.settings.nothingToRemove({ what: made.what }))
    out.write(`${visible(say.settings.same({ what: made.what, value: made.to }))}\n`)
    return exitCodes.fine
  }
  const warnings = check(context, text.text, made)
  writeWholeFile(file, text.text, environment.random(), environment.files)
  out.write(`${visible(say.settings.changed(made))}\n`)
  if (name === 'planning' || name === 'escalation') {
    const { tellDaysDoubted } = await import('../settings/days-doubted.ts')
    await tellDaysDoubted(context, name, made.expected, warnings)
  }
  return exitCodes.fine
}

/** What is to be written along with a setting is best shown by an example. */
async function changeBy(setting: Setting, name: SettingName, wanted: Wanted): Promise<Change> {
  const { missing, examples } = setting.context.say.settings
  try {
    return await settings[name](setting, wanted)
  } catch (error) {
    if (!(error instanceof MissingWord)) throw error
    throw new UserError(missing({ name: error.message, example: examples[name] }))
  }
}

/**
 * Nothing is written that could not be read again, or that says anything else than what was meant. Returns what else
 * there is to say of the file.
 */
function check({ say }: Context, text: string, { expected }: Change): readonly Diagnostic[] {
  const { value, diagnostics } = validateWorkspace(workspaceFile, new TextEncoder().encode(text))
  if (!value) throw new UserError(say.settings.wouldBeWrong, exitCodes.usage, diagnostics)
  if (!isDeepStrictEqual(plain(value), plain(expected))) throw new UserError(say.settings.tooHard)
  return diagnostics
}

function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** With its byte-order mark, if it has one: that too stays. */
function readText({ say }: Context, file: string, folder: string): string {
  const source = readSource(file, yamlLimits.bytes, folder)
  if ('bytes' in source) {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(source.bytes)
  }
  if (source.refused === 'no-permission') throw noPermission(file)
  const reason = say.cli.unreadable[source.refused]
  throw new UserError(say.cli.usage.cannotRead({ file, reason }))
}

/** What the checklists in use call their departments and honours; all checklists, where none is chosen. */
function knownIn(context: Context, { folder, workspace }: OpenWorkspace): Setting['known'] {
  return async (of) => {
    const chosen = workspace.checklists
    const ids =
      chosen.length > 0 ? chosen : (await listChecklists(context, folder)).map(({ id }) => id)
    const known = new Map<string, string>()
    for (const id of ids) {
      const checklist = await loadChecklist(context, folder, id)
      for (const [key, named] of Object.entries<string | { title: string }>(checklist[of])) {
        known.set(key, typeof named === 'string' ? named : named.title)
      }
    }
    return known
  }
}
