import type { Evidence } from '../../record/entry.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { describeFile } from '../evidence-file.ts'
import { findFile } from '../evidence-path.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { textsOf } from './options.ts'

/** The files named by `--evidence`, with their content's hash. Throws a UserError for one that is not there. */
export function evidenceOf(context: Context, open: OpenWorkspace, options: Options): Evidence[] {
  const evidence = evidenceNamed(context, open, textsOf(options, 'evidence'))
  if ('found' in evidence) return evidence.found
  throw new UserError(context.say.ledger.usage.noFile({ seen: evidence.missing }))
}

/** Files by the names that people give them, or the first one that is not there. */
export function evidenceNamed(
  { environment }: Context,
  { folder }: OpenWorkspace,
  names: readonly string[],
): { found: Evidence[] } | { missing: string } {
  const around = { folder, cwd: environment.cwd }
  const found: Evidence[] = []
  for (const seen of names) {
    const path = findFile(seen, around)
    if (path === undefined) return { missing: seen }
    found.push(describeFile(path, around))
  }
  return { found }
}
