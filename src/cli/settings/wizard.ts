import type { Workspace } from '../../checklist/shape/workspace.ts'
import { reportTextNames } from '../../checklist/shape/report-texts.ts'
import { stages } from '../../checklist/stage.ts'
import { readDay } from '../../civil/read-day.ts'
import { askLines } from '../check/asking/ask-lines.ts'
import { farewell } from '../prompts/farewell.ts'
import { Interrupted } from '../prompts/interrupted.ts'
import { openPrompts, type Prompts } from '../prompts/prompts.ts'
import type { Context } from '../context.ts'
import type { ExitCode } from '../exit-codes.ts'
import { isCode } from '../new-workspace.ts'
import type { Setting, Wanted } from './setting.ts'
import { settingNames, type SettingName } from './settings.ts'
import { refusedDay } from '../refused-day.ts'

export interface Asked {
  name: SettingName
  wanted: Wanted
}

/** Asks at a terminal what is to be set, and to what; the exit code when the person stopped. */
export async function askSetting(
  context: Context,
  workspace: Workspace,
  known: Setting['known'],
  about?: SettingName,
): Promise<Asked | ExitCode> {
  const prompts = await openPrompts(context, { keeps: false })
  try {
    return await new Wizard(context, workspace, known, prompts).ask(about)
  } catch (error) {
    if (error instanceof Interrupted) return farewell(context, error, context.say.settings.stopped)
    throw error
  } finally {
    prompts.close()
  }
}

const nothing = { words: [], post: undefined, until: undefined, remove: false }
const other = Symbol('another one')

class Wizard {
  readonly #context: Context
  readonly #workspace: Workspace
  readonly #known: Setting['known']
  readonly #prompts: Prompts

  constructor(context: Context, workspace: Workspace, known: Setting['known'], prompts: Prompts) {
    this.#context = context
    this.#workspace = workspace
    this.#known = known
    this.#prompts = prompts
  }

  async ask(about?: SettingName): Promise<Asked> {
    const { kinds, whatToSet } = this.#context.say.settings
    const isSchool = this.#workspace.kind === 'school'
    const offered = settingNames.filter((one) => one !== 'stages' || isSchool)
    const name =
      about ??
      (await this.#prompts.choose<SettingName>({
        message: whatToSet,
        choices: offered.map((value) => ({ value, name: kinds[value] })),
      }))
    return { name, wanted: await this.#wanted(name) }
  }

  async #wanted(name: SettingName): Promise<Wanted> {
    const { words, what } = this.#context.say.settings
    const { visits, people, terms } = this.#workspace
    switch (name) {
      case 'visit':
        return this.#item(
          visits.map(({ title }) => title),
          words.title,
          async (title) => ({ words: [title, await this.#day(words.date)] }),
        )
      case 'person':
        return this.#item(
          people.map((person) => person.name),
          words.name,
          async (person) => {
            const post = await this.#text(words.postOrNothing, true)
            return { words: [person], post: post || undefined }
          },
        )
      case 'term':
        return this.#item(
          terms.map(({ title }) => title),
          words.title,
          async (title) => ({
            words: [title, await this.#day(words.from), await this.#day(words.to)],
          }),
        )
      case 'owner': {
        const id = await this.#pick(await this.#known('owners'), what.owner({ id: '' }))
        return { ...nothing, words: [id, await this.#text(words.name)] }
      }
      case 'honour': {
        const id = await this.#pick(await this.#known('honours'), what.honour({ id: '' }))
        const until = await this.#day(words.untilOrNothing, true)
        return { ...nothing, words: [id], until: until || undefined }
      }
      case 'name':
        return { ...nothing, words: [await this.#text(words.name)] }
      case 'code':
        return { ...nothing, words: [await this.#code()] }
      case 'stages':
        return { ...nothing, words: await this.#stages() }
      case 'report':
        return this.#report()
      case 'planning':
        return this.#days(this.#context.say.planning.steps)
      case 'escalation':
        return this.#days(this.#context.say.planning.escalation)
      case 'holidays': {
        const { holidays, kinds } = this.#context.say.settings
        return { ...nothing, words: [await this.#key(kinds.holidays, holidays)] }
      }
      case 'calendar': {
        const file = await this.#text(words.calendarOrNothing, true)
        return file.trim() === '' ? { ...nothing, remove: true } : { ...nothing, words: [file] }
      }
    }
  }

  /** A step and its days; nothing typed lets it follow the default. */
  async #days(steps: Readonly<Record<string, string>>): Promise<Wanted> {
    const { words } = this.#context.say.settings
    const step = await this.#key(words.whichStep, steps)
    const days = await this.#text(words.daysOrNothing, true)
    if (days.trim() === '') return { ...nothing, words: [step], remove: true }
    return { ...nothing, words: [step, days.trim()] }
  }

  #key(message: string, names: Readonly<Record<string, string>>): Promise<string> {
    const choices = Object.entries(names).map(([value, name]) => ({ value, name }))
    return this.#prompts.choose({ message, choices })
  }

  /** A part of the report, paragraph by paragraph until an empty line. */
  async #report(): Promise<Wanted> {
    const { say } = this.#context
    const { texts } = say.selfReport
    const name = await this.#prompts.choose({
      message: say.settings.whichText,
      choices: reportTextNames.map((value) => ({ value, name: texts[value] })),
    })
    const known = this.#workspace.report[name]?.split('\n')
    const reply = await askLines(this.#prompts, texts[name], known, say)
    if ('command' in reply) return this.#report()
    const lines = reply.raw as readonly string[]
    if (lines.length > 0) return { ...nothing, words: [name, lines.join('\n')] }
    return known ? { ...nothing, words: [name], remove: true } : this.#report()
  }

  /** One that is there, to change or remove, or a new one. */
  async #item(
    titles: readonly string[],
    called: string,
    fields: (title: string) => Promise<Partial<Wanted>>,
  ): Promise<Wanted> {
    const { whichOne, newOne, changeOrRemove, change, remove } = this.#context.say.settings
    const chosen =
      titles.length === 0
        ? other
        : await this.#prompts.choose<string | typeof other>({
            message: whichOne,
            choices: [
              ...titles.map((title) => ({ value: title, name: title })),
              { value: other, name: newOne },
            ],
          })
    if (chosen === other) return { ...nothing, ...(await fields(await this.#text(called))) }
    const removes = await this.#prompts.choose({
      message: changeOrRemove({ title: chosen }),
      choices: [
        { value: false, name: change },
        { value: true, name: remove },
      ],
    })
    if (removes) return { ...nothing, words: [chosen], remove: true }
    return { ...nothing, ...(await fields(chosen)) }
  }

  #pick(known: ReadonlyMap<string, string>, message: string): Promise<string> {
    if (known.size === 0) return Promise.resolve('')
    const choices = [...known].map(([value, title]) => ({
      value,
      name: this.#context.say.marks.within(title, value),
    }))
    return this.#prompts.choose({ message, choices })
  }

  #text(message: string, mayBeEmpty = false): Promise<string> {
    const { required } = this.#context.say.cli.init
    const refuse = (text: string) => (text.trim() === '' && !mayBeEmpty ? required : undefined)
    return this.#prompts.type({ message, prose: true, refuse })
  }

  #day(message: string, mayBeEmpty = false): Promise<string> {
    return this.#prompts.type({
      message,
      prose: true,
      refuse: (text) =>
        (mayBeEmpty && text.trim() === '') || readDay(text) !== undefined
          ? undefined
          : refusedDay(this.#context.say, message, text),
    })
  }

  #code(): Promise<string> {
    const { cli, settings } = this.#context.say
    return this.#prompts.type({
      message: settings.words.code,
      prose: true,
      refuse: (text) => (isCode(text.trim()) ? undefined : cli.usage.badCode({ seen: text })),
    })
  }

  async #stages(): Promise<readonly string[]> {
    const { say } = this.#context
    return this.#prompts.tick({
      message: say.cli.init.stages,
      items: stages.map((id) => ({ id, title: say.domain.stages[id] })),
      ticked: this.#workspace.subject.stages ?? [],
    })
  }
}
