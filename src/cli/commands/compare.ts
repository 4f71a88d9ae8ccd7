import { comparisonDocument, comparisonJson, type Rating } from '../../report/compare.ts'
import { compareRatings } from '../../scoring/compare.ts'
import { checklistOf } from '../agreement.ts'
import { loadChecklist } from '../checklist-store.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import {
  assessRecord,
  chooseRound,
  listRounds,
  ofEdition,
  openRecord,
  type OpenRecord,
} from '../record.ts'
import { openWorkspace } from '../workspace.ts'

/** `zicha compare ID`: the self-rating against the rating of an inspector, or of any other kind of round. */
export async function run(
  context: Context,
  [name]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const open = await openWorkspace(context)
  const newest = await loadChecklist(context, open.folder, name!)
  const rounds = await Promise.all(
    listRounds(open.folder, newest.id).map((id) => openRecord(context, open, newest.id, id)),
  )
  const choose = async (option: 'self' | 'inspector'): Promise<OpenRecord> => {
    const wanted = options[option]
    const isWanted = ({ round }: OpenRecord) => (round.kind === 'self') === (option === 'self')
    if (wanted === undefined)
      return newestOf(context, newest.id, option, ofEdition(rounds.filter(isWanted), name!))
    const record = await chooseRound(context, open, newest.id, wanted)
    if (isWanted(record)) return record
    const { id, kind } = record.round
    throw new UserError(
      option === 'self'
        ? say.compare.notSelf({ round: id, kind: say.domain.roundKinds[kind] })
        : say.compare.isSelf({ round: id }),
    )
  }
  const rate = async (record: OpenRecord): Promise<Rating> => {
    const checklist = await checklistOf(context, open.folder, {
      name: name!,
      checklist: newest,
      record,
    })
    return { round: record.round, assessment: assessRecord(context, open, checklist, record) }
  }
  const self = await rate(await choose('self'))
  const other = await rate(await choose('inspector'))
  const comparison = compareRatings(self.assessment, other.assessment)
  const report = { workspace: open.workspace, self, other, comparison }
  await emitReport(context, options, {
    document: () => comparisonDocument(report, say),
    data: () => comparisonJson(report),
  })
  return exitCodes.fine
}

/** The round that was opened last; several at the same time have to be told apart by whoever asks. */
function newestOf(
  { say }: Context,
  checklist: string,
  option: 'self' | 'inspector',
  records: readonly OpenRecord[],
): OpenRecord {
  const openedAt = ({ journals }: OpenRecord) =>
    journals.map(({ header }) => header.at).reduce((a, b) => (a < b ? a : b), '9')
  const last = records.map(openedAt).reduce((a, b) => (a > b ? a : b), '')
  const [newest, ...others] = records.filter((record) => openedAt(record) === last)
  if (!newest)
    throw new UserError(
      option === 'self' ? say.compare.noSelf({ checklist }) : say.compare.noOther({ checklist }),
    )
  if (others.length === 0) return newest
  const rounds = [newest, ...others].map(({ round }) => round.id)
  throw new UserError(say.compare.several({ option: `--${option}`, rounds }))
}
