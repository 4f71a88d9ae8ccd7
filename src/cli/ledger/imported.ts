import { dateOfStamp } from '../../civil/clock.ts'
import { visible } from '../../export/text/visible.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { ActionEntry } from '../../rectification/ledger-entry.ts'
import { list, paragraph, table, type Document } from '../../report/document.ts'
import type { Context } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { problemData } from '../form/problems.ts'
import { countRefused, isRefusedByDisk } from '../form/refused-by-disk.ts'
import type { Desk } from './desk.ts'
import type { ImportResult } from './import.ts'
import type { OpenLedger } from './open.ts'

/**
 * The rows that were left alone, because the problem is not as the sheet knew it or another sheet says something else
 * of it; and where the copy with the mistakes is.
 */
export function tellLeftAlone(
  { err, say }: Context,
  { ledger, files }: FormWords,
  { file, stale, contested, copy }: ImportResult,
): void {
  const names = { ...say.ledger.views, ...say.ledger.actions }
  const line = (text: string) => err.write(`${visible(text)}\n`)
  if (copy !== undefined) line(files.copied({ file: copy }))
  for (const { number, action, by, at } of stale) {
    const words = { number, action: names[action], by, on: dateOfStamp(at) }
    line(`${file} ${ledger.stale(words)}`)
  }
  for (const { number, files: all } of contested) {
    const others = all.filter((other) => other !== file)
    line(`${file} ${ledger.contested({ number, others })}`)
  }
}

export function emitImported(
  { context, options }: Desk,
  words: FormWords,
  ledger: OpenLedger,
  results: readonly ImportResult[],
): Promise<void> {
  return emitReport(context, options, {
    document: () => summary(context, words, ledger, results),
    data: () => ({
      format: 'zicha/ledger-import@1',
      files: results.map((result) => ({
        file: result.file,
        result: outcomeOf(result),
        written: result.written.map(({ problem, type, by }) => ({
          number: problem,
          action: type,
          by,
        })),
        same: result.same,
        changedSince: result.stale,
        contested: result.contested.map(({ number, files }) => ({ number, files })),
        copy: result.copy ?? null,
        problems: result.problems.map((one) => problemData(words, one)),
      })),
    }),
  })
}

function summary(
  { say }: Context,
  { ledger: words }: FormWords,
  { ledger }: OpenLedger,
  results: readonly ImportResult[],
): Document {
  const { importColumns: columns } = words
  const number = { align: 'right' } as const
  const written = results.flatMap((result) => result.written)
  const { rejected, failed } = countRefused(results)
  const counts = {
    files: results.length,
    read: results.length - rejected - failed,
    rejected,
    failed,
  }
  const stateOf = (entry: ActionEntry) =>
    ledger.problems.find(({ id }) => id === entry.of)?.state ?? 'registered'
  return {
    title: words.importTitle,
    blocks: [
      table({
        columns: [
          { title: columns.file },
          { title: columns.result },
          { title: columns.written, ...number },
          { title: columns.same, ...number },
          { title: columns.stale, ...number },
          { title: columns.contested, ...number },
          { title: columns.problems, ...number },
        ],
        rows: results.map((result) => [
          result.file,
          words.results[outcomeOf(result)],
          String(result.written.length),
          String(result.same),
          String(result.stale.length),
          String(result.contested.length),
          String(result.problems.length),
        ]),
      }),
      ...(written.length === 0
        ? []
        : [
            list(
              written.map((entry) =>
                words.wrote({
                  number: entry.problem,
                  action: say.ledger.actions[entry.type],
                  by: entry.by,
                  state: say.ledger.states[stateOf(entry)],
                }),
              ),
            ),
          ]),
      paragraph(words.summary({ ...counts, written: written.length })),
    ],
  }
}

function outcomeOf(result: ImportResult) {
  const { problems, written, stale, contested } = result
  if (isRefusedByDisk(result)) return 'failed'
  if (problems.length > 0) return 'rejected'
  if (stale.length + contested.length > 0) return 'stale'
  return written.length > 0 ? 'imported' : 'nothing'
}
