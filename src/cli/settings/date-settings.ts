import { escalationSteps, planSteps } from '../../checklist/planned-days.ts'
import { calendarOf } from '../calendar-file.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { chosen } from '../named.ts'
import { MissingWord, type Apply, type Change, type Setting, type Wanted } from './setting.ts'
import { quoted } from './workspace-text.ts'

/** What dates are counted by, by the word behind `zicha set`. */
export const dateSettings = {
  planning: (setting, wanted) => {
    const { steps } = setting.context.say.planning
    const { planning } = setting.workspace
    return changeDays(setting, wanted, 'planning', planSteps, steps, planning)
  },
  escalation: (setting, wanted) => {
    const names = setting.context.say.planning.escalation
    const { escalation } = setting.workspace
    return changeDays(setting, wanted, 'escalation', escalationSteps, names, escalation)
  },
  holidays: ({ context: { say }, workspace, text }, { words, remove }) => {
    const { holidays } = say.settings
    const { schoolHolidays: before } = workspace
    const now = remove ? 'count' : chosen(say, 'set holidays', words[0] ?? '', holidays)
    if (remove && before !== now) text.removeKey('schoolHolidays')
    else if (!remove) text.setKey('schoolHolidays', now)
    return {
      what: say.settings.kinds.holidays,
      from: remove && before === now ? '' : holidays[before],
      to: remove ? '' : holidays[now],
      expected: { ...workspace, schoolHolidays: now },
    }
  },
  calendar: async ({ context, folder, workspace, text }, { words, remove }) => {
    const { say } = context
    const { calendar: from = '', ...others } = workspace
    const what = say.settings.kinds.calendar
    if (remove) {
      if (from !== '') text.removeKey('calendar')
      return { what, from, to: '', expected: others }
    }
    const [to] = words
    if (to === undefined) throw new MissingWord(say.settings.words.calendar)
    const expected = { ...workspace, calendar: to.trim().normalize('NFC') }
    await calendarOf(context, { folder, workspace: expected })
    text.setKey('calendar', quoted(expected.calendar))
    return { what, from, to: expected.calendar, expected }
  },
} satisfies Record<string, Apply>

/** Sets how many days a step of a mapping of days has, or lets it follow the tool's own again. */
function changeDays<Step extends string>(
  { context, workspace, text }: Setting,
  { words: [word = '', count], remove }: Wanted,
  key: 'planning' | 'escalation',
  steps: readonly Step[],
  names: Readonly<Record<Step, string>>,
  days: { readonly [One in Step]?: number | undefined },
): Change {
  const { say } = context
  const step = chosen(say, `set ${key}`, word, names)
  const shown = (number: number | undefined) =>
    number === undefined ? '' : say.settings.days({ count: number })
  const what = say.settings.what.days({ kind: say.settings.kinds[key], step: names[step] })
  const kept = steps.filter((one) => one !== step && days[one] !== undefined)
  const others = Object.fromEntries(kept.map((one) => [one, days[one]]))
  const from = shown(days[step])
  if (remove) {
    if (from !== '') text.removeUnder(key, step)
    return { what, from, to: '', expected: { ...workspace, [key]: others } }
  }
  const now = wholeNumber(context, count)
  text.setUnder(key, step, String(now))
  return {
    what,
    from,
    to: shown(now),
    expected: { ...workspace, [key]: { ...others, [step]: now } },
  }
}

function wholeNumber({ say }: Context, seen: string | undefined): number {
  if (seen === undefined) throw new MissingWord(say.settings.words.days)
  const plain = seen.normalize('NFKC').replace(/天$/u, '').trim()
  if (!/^\d{1,3}$/.test(plain)) throw new UserError(say.settings.badDays({ seen }))
  return Number(plain)
}
