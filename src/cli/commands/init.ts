import { join } from 'node:path'
import { stages } from '../../checklist/stage.ts'
import { readDay } from '../../civil/read-day.ts'
import { writeNewFile } from '../../journal/whole-file.ts'
import type { ChecklistSummary } from '../../checklist/summary.ts'
import { requireSubject } from '../agreement.ts'
import { listChecklists } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { isCode, workspaceKindsIn, type NewWorkspace } from '../new-workspace.ts'
import { chosen } from '../named.ts'
import { isThere } from '../what-is-there.ts'
import { workspaceFile } from '../workspace.ts'
import { refusedDay } from '../refused-day.ts'

/** `zicha init`: asks at a terminal, takes everything from flags without one. */
export async function run(
  context: Context,
  _args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const file = join(context.directory, workspaceFile)
  if (isThere(file)) throw new UserError(context.say.cli.usage.alreadyWorkspace({ file }))
  const flags = flagsOf(context, options)
  const known = await listChecklists(context, undefined)
  let wanted: NewWorkspace
  if (missingFlags(flags).length === 0) wanted = complete(flags)
  else if (context.environment.interactive) {
    const { askWorkspace } = await import('../init-wizard.ts')
    const { Interrupted } = await import('../prompts/interrupted.ts')
    const { farewell } = await import('../prompts/farewell.ts')
    try {
      wanted = await askWorkspace(context, flags, known)
    } catch (error) {
      if (error instanceof Interrupted)
        return farewell(context, error, context.say.cli.init.stopped)
      throw error
    }
  } else throw new UserError(context.say.cli.usage.needsFlags({ flags: missingFlags(flags) }))
  refuseOthers(context, wanted, known)
  const { files, random } = context.environment
  writeNewFile(file, workspaceText(wanted, context), random(), files)
  context.err.write(`${context.say.cli.init.done({ file })}\n`)
  return exitCodes.fine
}

function flagsOf(
  { say, today }: Context,
  options: Options,
): Partial<NewWorkspace> & { checklists: readonly string[] } {
  const text = (name: string) =>
    typeof options[name] === 'string' ? options[name].trim() : undefined
  const kindWord = text('kind')
  const kind =
    kindWord === undefined ? undefined : chosen(say, '--kind', kindWord, workspaceKindsIn(say))
  const code = text('code')
  if (code !== undefined && !isCode(code))
    throw new UserError(say.cli.usage.badCode({ seen: code }))
  const visitWord = text('visit')
  const visit = visitWord === undefined ? undefined : readDay(visitWord)
  if (visitWord && visit === undefined) throw new UserError(refusedDay(say, '--visit', visitWord))
  if (visit !== undefined && visit < today)
    throw new UserError(say.cli.usage.pastVisit({ seen: visit }))
  const words = text('stages')
    ?.split(/[,，、\s]+/u)
    .filter(Boolean)
  const named = words?.map((word) => chosen(say, '--stages', word, say.domain.stages))
  if (named?.length && kind === 'bureau') throw new UserError(say.cli.usage.stagesOfBureau)
  const [name, person] = [text('name'), text('by')]
  return {
    ...(kind && { kind }),
    ...(name && { name }),
    ...(code && { code }),
    ...(named?.length && { stages: stages.filter((stage) => named.includes(stage)) }),
    ...(person && { person }),
    ...(visit && { visit }),
    checklists:
      text('use')
        ?.split(/[,，、\s]+/u)
        .filter(Boolean) ?? [],
  }
}

function missingFlags(flags: Partial<NewWorkspace>): string[] {
  const flagOf = { name: '--name', code: '--code', stages: '--stages', person: '--by' } as const
  return Object.entries(flagOf).flatMap(([key, flag]) =>
    flags[key as keyof NewWorkspace] || (key === 'stages' && flags.kind === 'bureau') ? [] : [flag],
  )
}

function complete(flags: Partial<NewWorkspace>): NewWorkspace {
  return { kind: 'school', ...flags } as NewWorkspace
}

/** Checklists that are known and ask somebody else are refused; others may come later. */
function refuseOthers(
  { say }: Context,
  { kind, checklists }: NewWorkspace,
  known: readonly ChecklistSummary[],
): void {
  for (const id of checklists) {
    const one = known.find((known) => known.id === id)
    if (one) requireSubject(say, one, kind)
  }
}

/** YAML with every free text quoted, so that no name can be anything else than a name. */
function workspaceText(wanted: NewWorkspace, { say, today }: Context): string {
  const lines = [
    `# ${say.cli.init.header}`,
    'format: zicha/workspace@1',
    ...(wanted.kind === 'bureau' ? ['kind: bureau'] : []),
    'subject:',
    `  name: ${JSON.stringify(wanted.name)}`,
    `  code: ${JSON.stringify(wanted.code)}`,
    ...(wanted.stages ? [`  stages: [${wanted.stages.join(', ')}]`] : []),
    ...(wanted.checklists.length > 0 ? [`checklists: [${wanted.checklists.join(', ')}]`] : []),
    'people:',
    `  - name: ${JSON.stringify(wanted.person)}`,
    ...(wanted.visit
      ? [
          'visits:',
          `  - { title: ${JSON.stringify(say.cli.init.visitTitle)}, on: ${wanted.visit} }`,
        ]
      : []),
    `# ${today}`,
  ]
  return `${lines.join('\n')}\n`
}
