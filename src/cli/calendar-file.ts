import { join } from 'node:path'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { chinaCalendar, withOverrides, type Calendar } from '../civil/working-days.ts'
import { cachedValidation } from './cache.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { isInside, readSource } from './read-source.ts'
import { openWorkspace, workspaceFile, type OpenWorkspace } from './workspace.ts'

/**
 * The working days of this school: the built-in calendar with the file over it that `calendar:` names. Throws a
 * UserError where that file is not there, lies outside the workspace, or has a mistake.
 */
export async function calendarOf(
  context: Context,
  { folder, workspace: { calendar } }: Pick<OpenWorkspace, 'folder' | 'workspace'>,
): Promise<Calendar> {
  if (calendar === undefined) return chinaCalendar
  const { say, environment } = context
  const file = join(folder, calendar)
  const source = isInside(file, folder)
    ? readSource(file, yamlLimits.bytes, folder)
    : { refused: 'outside' as const }
  if ('refused' in source) {
    const { outside } = say.planning
    const reason = source.refused === 'outside' ? outside : say.cli.unreadable[source.refused]
    throw new UserError(say.planning.noCalendar({ file: calendar, within: workspaceFile, reason }))
  }
  const validation = await cachedValidation(environment, calendar, source.bytes, 'calendar')
  const { value, diagnostics } = validation
  if (!value) {
    const message = say.planning.badCalendar({ file: calendar })
    throw new UserError(message, exitCodes.usage, diagnostics)
  }
  return withOverrides(chinaCalendar, value)
}

/** The file that the workspace around names as its calendar; undefined where it names none, or cannot be read itself. */
export async function calendarNamed(context: Context): Promise<string | undefined> {
  try {
    const { folder, workspace } = await openWorkspace(context)
    return workspace.calendar === undefined ? undefined : join(folder, workspace.calendar)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
