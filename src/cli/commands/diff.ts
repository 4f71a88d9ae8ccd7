import { diffChecklists } from '../../checklist/diff.ts'
import { diffDocument } from '../../report/diff.ts'
import { editionName } from '../../checklist/overlay/provenance.ts'
import { loadNamed } from '../checklist-file.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'

/** `zicha diff OLD NEW`: what one edition says otherwise than another; each an id or a file. Needs no workspace. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const [oldName, newName] = args as [string, string]
  const old = await loadNamed(context, oldName)
  const now = await loadNamed(context, newName)
  const differences = diffChecklists(old, now)
  await emitReport(context, options, {
    document: () => diffDocument({ old, now, differences }, context.say),
    data: () => ({
      format: 'zicha/diff@1',
      old: editionName(old),
      new: editionName(now),
      differences,
    }),
  })
  return exitCodes.fine
}
