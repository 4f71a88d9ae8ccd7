import { join, relative, resolve, sep } from 'node:path'
import { verify, type Verification } from '../../journal/verify.ts'
import {
  diagnosticTexts,
  sentences,
  type DiagnosticTexts,
} from '../../messages/diagnostic-texts.ts'
import { parseReceipt, type PrintedHead } from '../../record/head.ts'
import { list, paragraph, table, type Block, type Document } from '../../report/document.ts'
import type { Context, Options } from '../context.ts'
import { emit } from '../emit.ts'
import { damageCode } from '../damage.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { listRounds } from '../record.ts'
import { verifyEvidence, type VerifiedEvidence } from '../verify-evidence.ts'
import { isThere, itemsIn } from '../what-is-there.ts'
import { findWorkspace } from '../workspace.ts'

/** `zicha verify [PATH…] [--head RECEIPT…]`: is what was recorded still what was recorded? */
export async function run(
  context: Context,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const printed = ((options['head'] as string[] | undefined) ?? []).flatMap((text) =>
    receiptOf(context, text),
  )
  const base = findWorkspace(context.directory) ?? context.directory
  const folders =
    paths.length > 0 ? paths.flatMap((path) => named(context, path)) : recordFolders(context)
  const found = verify(context.environment.files, folders, printed)
  const workspace = findWorkspace(context.directory)
  const evidence = workspace === undefined ? undefined : verifyEvidence(context, workspace, folders)
  const shown = {
    ...found,
    ...(evidence && { evidence }),
    diagnostics: found.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      at: { ...diagnostic.at, file: diagnostic.at.file.replaceAll(`${base}${sep}`, '') },
    })),
    heads: found.heads.map(({ folder, head }) => ({ folder: relative(base, folder) || '.', head })),
  }
  await emit(context, options, {
    table: async () => {
      const { toTerminal } = await import('../../export/terminal.ts')
      const texts = await diagnosticTexts(context.say.language)
      return toTerminal(
        verifyDocument(context, { ...shown, printed: printed.length }, texts),
        context,
      )
    },
    json: () => `${JSON.stringify({ format: 'zicha/verify@1', ...shown }, null, 2)}\n`,
  })
  const isWrong = evidence !== undefined && evidence.wrong.length > 0
  return damageCode(found.diagnostics) ?? (isWrong ? exitCodes.findings : exitCodes.fine)
}

function receiptOf({ say }: Context, text: string): PrintedHead[] {
  const heads = parseReceipt(text)
  if (heads) return heads
  throw new UserError(say.cli.usage.badReceipt({ seen: text }))
}

function named({ say, environment }: Context, path: string): string[] {
  const folder = resolve(environment.cwd, path)
  if (!isThere(folder)) {
    throw new UserError(
      say.cli.usage.cannotRead({ file: path, reason: say.cli.unreadable.missing }),
    )
  }
  return journalFolders(folder)
}

/** The folder itself when it holds journals, else every folder below it that does. */
function journalFolders(folder: string): string[] {
  const items = itemsIn(folder).sort((a, b) => (a.name < b.name ? -1 : 1))
  const own = items.some(({ name }) => name.endsWith('.jsonl')) ? [folder] : []
  const below = items
    .filter((item) => item.isDirectory())
    .flatMap(({ name }) => journalFolders(join(folder, name)))
  return [...own, ...below]
}

function recordFolders(context: Context): string[] {
  const workspace = findWorkspace(context.directory)
  if (workspace === undefined) {
    throw new UserError(context.say.cli.usage.noWorkspace({ directory: context.directory }))
  }
  const records = join(workspace, 'records')
  const checklists = itemsIn(records).filter((item) => item.isDirectory())
  const rounds = checklists
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => listRounds(workspace, name).map((round) => join(records, name, round)))
  const ledger = join(workspace, 'ledger')
  return itemsIn(ledger).length > 0 ? [...rounds, ledger] : rounds
}

function verifyDocument(
  { say }: Context,
  {
    diagnostics,
    journals,
    entries,
    heads,
    evidence,
    printed,
  }: Verification & { evidence?: VerifiedEvidence; printed: number },
  texts: DiagnosticTexts,
): Document {
  const words = say.cli.verify
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const summary =
    diagnostics.length === 0
      ? ({ text: words.fine({ journals, entries }), tone: 'good' } as const)
      : ({
          text: words.found({ errors, warnings: diagnostics.length - errors }),
          tone: errors > 0 ? 'bad' : 'warn',
        } as const)
  const problems = diagnostics.map((diagnostic) => {
    const { text, fix } = sentences(diagnostic, texts)
    const { file, line } = diagnostic.at
    return `${file}:${line} ${say.cli.severity[diagnostic.severity]}\n${say.marks.followed(text, fix)}`
  })
  const isMatched = printed > 0 && errors === 0
  const receipts = heads.filter(({ head }) => head !== '')
  return {
    title: words.title,
    blocks: [
      paragraph(summary),
      ...(isMatched ? [paragraph({ text: words.matched({ count: printed }), tone: 'good' })] : []),
      ...(problems.length > 0 ? [list(problems)] : []),
      ...evidenceBlocks(evidence, say),
      ...(receipts.length > 0
        ? [
            table({
              columns: [{ title: words.folder }, { title: words.receipt }],
              rows: receipts.map(({ folder, head }) => [folder, head]),
            }),
          ]
        : []),
      paragraph({ text: words.limits, tone: 'muted' }),
    ],
  }
}

function evidenceBlocks(evidence: VerifiedEvidence | undefined, say: Context['say']): Block[] {
  if (!evidence) return []
  const { wrong, ...counts } = evidence
  if (counts.verified + counts.paper + counts.away + wrong.length === 0) return []
  const words = say.evidence
  const lines = wrong.map(({ path, state, folder, about }) =>
    words.wrongFile({ path, state: words.pieceStates[state], about, folder }),
  )
  return [
    paragraph(words.verifiedFiles(counts)),
    ...(wrong.length > 0
      ? [paragraph({ text: words.foundWrong({ count: wrong.length }), tone: 'bad' }), list(lines)]
      : []),
  ]
}
