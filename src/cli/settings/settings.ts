import { stages, type Stage } from '../../checklist/stage.ts'
import { suggest } from '../../checklist/suggest.ts'
import { readDay } from '../../civil/read-day.ts'
import type { CivilDate } from '../../civil/date.ts'
import { personName } from '../../record/person.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { chosen } from '../named.ts'
import { isCode } from '../new-workspace.ts'
import { dateSettings } from './date-settings.ts'
import { setReportText } from './report-text.ts'
import { changeInList, MissingWord, type Apply, type Setting, type Wanted } from './setting.ts'
import { quoted } from './workspace-text.ts'
import { refusedDay } from '../refused-day.ts'

/** What can be set, by the word behind `zicha set`. */
export const settings = {
  visit: (setting, { words, remove }) => {
    const { context } = setting
    const title = titleAt(context, { words, remove }, 1)
    const on = remove ? '' : dayAt(context, words, 1)
    if (on !== '' && on < context.today)
      throw new UserError(context.say.cli.usage.pastVisit({ seen: on }))
    const fields = { title, on }
    const shown = (visit: typeof fields) => visit.on
    const change = changeInList(setting, { list: 'visits', key: 'title', fields, remove, shown })
    return { what: context.say.settings.what.visit({ title }), ...change }
  },
  person: (setting, { words, post, remove }) => {
    const { say } = setting.context
    const name = textAt(setting.context, words, 0, 'name')
    const fields = { name, post: post === undefined ? undefined : clean(setting.context, post) }
    const shown = (person: typeof fields) => person.post ?? say.settings.registered
    const change = changeInList(setting, { list: 'people', key: 'name', fields, remove, shown })
    return { what: say.settings.what.person({ name }), ...change }
  },
  owner: async (setting, { words, remove }) => {
    const { context, workspace, text } = setting
    const id = await knownId(setting, 'owners', words[0])
    const from = workspace.owners[id] ?? ''
    const what = context.say.settings.what.owner({ id })
    const { [id]: _removed, ...others } = workspace.owners
    if (remove) {
      if (from !== '') text.removeUnder('owners', id)
      return { what, from, to: '', expected: { ...workspace, owners: others } }
    }
    const to = textAt(context, words, 1, 'name')
    text.setUnder('owners', id, quoted(to))
    return { what, from, to, expected: { ...workspace, owners: { ...workspace.owners, [id]: to } } }
  },
  term: (setting, { words, remove }) => {
    const { context } = setting
    const title = titleAt(context, { words, remove }, 2)
    const fields = {
      title,
      from: remove ? '' : dayAt(context, words, 1),
      to: remove ? '' : dayAt(context, words, 2),
    }
    const shown = ({ from, to }: typeof fields) => context.say.settings.span({ from, to })
    const change = changeInList(setting, { list: 'terms', key: 'title', fields, remove, shown })
    return { what: context.say.settings.what.term({ title }), ...change }
  },
  honour: async (setting, { words, until, remove }) => {
    const { context } = setting
    const id = await knownId(setting, 'honours', words[0])
    const fields = { id, until: until === undefined ? undefined : day(context, until) }
    const shown = (held: typeof fields) => held.until ?? context.say.settings.held
    const change = changeInList(setting, { list: 'honours', key: 'id', fields, remove, shown })
    return { what: context.say.settings.what.honour({ id }), ...change }
  },
  name: (setting, wanted) => {
    const name = textAt(setting.context, wanted.words, 0, 'name')
    return changeSubject(setting, wanted, 'name', name, quoted(name))
  },
  code: (setting, wanted) => {
    const code = textAt(setting.context, wanted.words, 0, 'code')
    if (!isCode(code)) throw new UserError(setting.context.say.cli.usage.badCode({ seen: code }))
    return changeSubject(setting, wanted, 'code', code, quoted(code))
  },
  stages: (setting, wanted) => {
    const { say } = setting.context
    if (setting.workspace.kind === 'bureau') throw new UserError(say.settings.noStagesHere)
    const named = stagesIn(setting.context, wanted.words)
    return changeSubject(setting, wanted, 'stages', named, `[${named.join(', ')}]`)
  },
  report: setReportText,
  ...dateSettings,
} satisfies Record<string, Apply>

export type SettingName = keyof typeof settings
export const settingNames = Object.keys(settings) as SettingName[]

function changeSubject<Key extends 'name' | 'code' | 'stages'>(
  { context: { say }, workspace, text }: Setting,
  { remove }: Wanted,
  key: Key,
  value: Setting['workspace']['subject'][Key],
  written: string,
) {
  if (remove) throw new UserError(say.settings.cannotRemove({ what: say.settings.what[key] }))
  text.setSubject(key, written)
  const { subject } = workspace
  const shown = (one: unknown) =>
    Array.isArray(one)
      ? say.marks.list(one.map((stage: Stage) => say.domain.stages[stage]))
      : String(one)
  return {
    what: say.settings.what[key],
    from: shown(subject[key]),
    to: shown(value),
    expected: { ...workspace, subject: { ...subject, [key]: value } },
  }
}

/** An id that some checklist of the workspace knows, by itself or by its title. */
async function knownId(
  { context, known }: Setting,
  of: 'owners' | 'honours',
  word: string | undefined,
): Promise<string> {
  const ids = await known(of)
  const found = [...ids].find(([id, title]) => id === word || title === word)?.[0]
  if (found !== undefined) return found
  const { unknownId, noIds } = context.say.settings
  if (ids.size === 0) throw new UserError(noIds({ of }))
  const seen = word ?? ''
  const suggestion = suggest(seen, [...ids.keys()]) ?? ''
  const choices = [...ids].map(([id, title]) => context.say.marks.within(title, id))
  throw new UserError(unknownId({ of, seen, suggestion, choices }))
}

function stagesIn({ say }: Context, words: readonly string[]): Stage[] {
  const names = words.flatMap((word) => word.split(/[,，、\s]+/u)).filter(Boolean)
  if (names.length === 0) throw new MissingWord(say.settings.what.stages)
  const option = say.settings.what.stages
  const wanted = names.map((name) => chosen(say, option, name, say.domain.stages))
  return stages.filter((stage) => wanted.includes(stage))
}

/** The title before so many days. Where there are days and nothing else, it is the title that was left out. */
function titleAt(
  context: Context,
  { words, remove }: Pick<Wanted, 'words' | 'remove'>,
  days: number,
): string {
  const isBare = words.length <= days && words.every((word) => readDay(word) !== undefined)
  if (isBare && !remove) throw new MissingWord(context.say.settings.words.title)
  return textAt(context, words, 0, 'title')
}

function textAt(
  context: Context,
  words: readonly string[],
  at: number,
  name: keyof Context['say']['settings']['words'],
): string {
  const word = words[at]
  const { say } = context
  if (word === undefined) throw new MissingWord(say.settings.words[name])
  return clean(context, word)
}

/** Composed and without spaces around it, like every name. */
function clean({ say }: Context, seen: string): string {
  const text = personName(seen)
  if (text === undefined) throw new UserError(say.settings.badText({ seen }))
  return text
}

function dayAt(context: Context, words: readonly string[], at: number): CivilDate {
  const word = words[at]
  if (word !== undefined) return day(context, word)
  throw new MissingWord(context.say.settings.words.date)
}

function day({ say }: Context, seen: string): CivilDate {
  const found = readDay(seen)
  if (found === undefined) throw new UserError(refusedDay(say, say.settings.words.date, seen))
  return found
}
