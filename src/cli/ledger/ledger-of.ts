import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../../rectification/ledger.ts'
import type { Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'

/** The ledger of a workspace; undefined where there is none yet, so that nothing is loaded to read it. Throws like `openLedger`. */
export async function ledgerOf(context: Context, open: OpenWorkspace): Promise<Ledger | undefined> {
  if (!existsSync(join(open.folder, 'ledger'))) return undefined
  const { openLedger } = await import('./open.ts')
  return (await openLedger(context, open)).ledger
}
