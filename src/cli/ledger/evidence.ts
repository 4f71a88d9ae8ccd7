import { isFileEvidence, type Evidence } from '../../record/entry.ts'
import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import { visible } from '../../export/text/visible.ts'
import type { Problem } from '../../rectification/problem.ts'
import { evidenceText } from '../../report/ledger/phrases.ts'
import type { LookAtFile } from '../../scoring/proof.ts'
import { describeFile, lookIn } from '../evidence-file.ts'
import { findFile } from '../evidence-path.ts'
import type { OpenWorkspace } from '../workspace.ts'
import type { Desk } from './desk.ts'
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

/** Looks at the files of the ledger's subject. What a bureau's copy of a school lacks was not carried along (未随带). */
export function lookAround({ open, bureau }: Pick<Desk, 'open' | 'bureau'>): LookAtFile {
  const look = lookIn(open.folder)
  return (file) => {
    const state = look(file)
    return bureau && state === 'missing' ? 'away' : state
  }
}

/** Says on stderr where a problem is closed without the evidence that was handed in for it being as it was. */
export function tellWrongEvidence(desk: Desk, { number, after }: Problem): void {
  const { context, bureau, open } = desk
  const look = lookAround(desk)
  const wrong = after.filter((one) => isFileEvidence(one) && look(one) !== 'verified')
  if (wrong.length === 0) return
  const { say, err } = context
  const school = bureau ? open.workspace.subject.code : ''
  const pieces = evidenceText(wrong, look, say)
  err.write(`${visible(say.ledger.wrongEvidence({ number, pieces, school }))}\n`)
}
