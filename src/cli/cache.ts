import type { CalendarFile } from '../checklist/shape/calendar.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Workspace } from '../checklist/shape/workspace.ts'
import type { Heading } from '../lint/heading.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { keep, kept, keyOf, type Keeper } from './kept.ts'
import type { Shelf } from './shelf.ts'

interface Kinds {
  checklist: Checklist
  workspace: Workspace
  calendar: CalendarFile
}

export interface Validation<Value> {
  /** Absent when there is an error. */
  value: Value | undefined
  diagnostics: readonly Diagnostic[]
}

/** Validates a file's bytes, or takes what the same build of zicha found in the same bytes before. */
export async function cachedValidation<Kind extends keyof Kinds>(
  keeper: Keeper,
  file: string,
  bytes: Uint8Array,
  kind: Kind,
): Promise<Validation<Kinds[Kind]>> {
  return cached(keeper, keyOf([kind, file], bytes), async () => {
    const { validateCalendar, validateChecklist, validateWorkspace } =
      await import('../lint/validate.ts')
    const validate = {
      checklist: validateChecklist,
      workspace: validateWorkspace,
      calendar: validateCalendar,
    }[kind]
    return validate(file, bytes) as Validation<Kinds[Kind]>
  })
}

/** The same for a checklist among those it names; the key holds everything that it leans on, too. */
export async function cachedAmongPeers(
  keeper: Keeper,
  file: string,
  bytes: Uint8Array,
  shelf: Shelf,
): Promise<Validation<Checklist>> {
  const key = keyOf(['peer', file, await shelf.fingerprint(file, bytes)], bytes)
  return cached(keeper, key, async () => {
    const { validateChecklist } = await import('../lint/validate.ts')
    return validateChecklist(file, bytes, (await shelf.library()).peers)
  })
}

/** The same for an overlay and the checklist it results in. */
export async function cachedOverlay(
  keeper: Keeper,
  file: string,
  bytes: Uint8Array,
  shelf: Shelf,
): Promise<Validation<Checklist>> {
  const key = keyOf(['overlay', file, await shelf.fingerprint(file, bytes)], bytes)
  return cached(keeper, key, async () => {
    const { validateOverlay } = await import('../lint/validate-overlay.ts')
    return validateOverlay(file, bytes, await shelf.library())
  })
}

/** The heading of a file, which is asked for far more often than the file changes. */
export async function cachedHeading(keeper: Keeper, bytes: Uint8Array): Promise<Heading> {
  const key = keyOf(['heading'], bytes)
  const before = kept<Heading>(keeper, key, ({ walks }) => Array.isArray(walks))
  if (before) return before
  const { headingOf } = await import('../lint/heading.ts')
  const heading = headingOf('', bytes)
  keep(keeper, key, heading)
  return heading
}

async function cached<Value>(
  keeper: Keeper,
  key: string,
  validate: () => Promise<Validation<Value>>,
): Promise<Validation<Value>> {
  const before = known<Value>(keeper, key)
  if (before) return before
  const { value, diagnostics } = await validate()
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const found = { value: broken ? undefined : value, diagnostics }
  keep(keeper, key, found)
  return found
}

function known<Value>(keeper: Keeper, key: string): Validation<Value> | undefined {
  const before = kept<Validation<Value>>(keeper, key, ({ diagnostics }) =>
    Array.isArray(diagnostics),
  )
  return before && { value: before.value, diagnostics: before.diagnostics }
}
