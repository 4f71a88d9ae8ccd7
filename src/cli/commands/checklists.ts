import { certainties } from '../../checklist/shape/figure.ts'
import { stages, type Stage } from '../../checklist/stage.ts'
import { inLanguage } from '../../checklist/translate.ts'
import { checklistDocument } from '../../report/checklist.ts'
import { reviewSheet } from '../../report/review-sheet.ts'
import { table, type Document } from '../../report/document.ts'
import { listChecklists, loadChecklist, type Listed } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { findWorkspace } from '../workspace.ts'

/** `zicha checklists [ID]`: all of them on a line each, or one with all its indicators. Needs no workspace. */
export async function run(
  context: Context,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const folder = findWorkspace(context.directory)
  if (name === undefined) {
    const all = await listChecklists(context, folder)
    await emitReport(context, options, {
      document: () => listing(context, all),
      data: () => ({ format: 'zicha/checklists@1', checklists: all }),
    })
  } else {
    const checklist = await loadChecklist(context, folder, name)
    await emitReport(context, options, {
      document: () => {
        const build = options['print'] === true ? reviewSheet : checklistDocument
        return build(inLanguage(checklist, context.say.language), context.say)
      },
      data: () => checklist,
    })
  }
  return exitCodes.fine
}

function listing({ say }: Context, all: readonly Listed[]): Document {
  const { title, columns } = say.cli.checklists
  const names = [
    'checklist',
    'edition',
    'subject',
    'stages',
    'indicators',
    'certainty',
    'from',
  ] as const
  return {
    title,
    blocks: [
      table({
        columns: names.map((name) => ({
          title: columns[name],
          align: name === 'indicators' ? 'right' : 'left',
          // An id is typed again: it is never broken.
          ...(name === 'checklist' && { min: longest(all.map(({ id }) => id)) }),
        })),
        rows: all.map((one) => [
          `${one.title}\n${one.id}`,
          one.edition,
          say.domain.subjects[one.subject],
          stagesText(one.stages, say),
          String(one.indicators),
          say.marks.list(
            certainties.flatMap((certainty) => {
              const count = one.certainties[certainty]
              return count === undefined ? [] : [`${say.domain.certainties[certainty]} ${count}`]
            }),
          ),
          say.cli.checklists[one.from],
        ]),
      }),
    ],
  }
}

function longest(ids: readonly string[]): number {
  return ids.reduce((most, { length }) => Math.max(most, length), 0)
}

function stagesText(covered: readonly Stage[], say: Context['say']): string {
  if (covered.length === 0 || covered.length === stages.length) return say.cli.checklists.allStages
  return say.marks.list(covered.map((stage) => say.domain.stages[stage]))
}
