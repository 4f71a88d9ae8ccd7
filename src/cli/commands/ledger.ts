import type { Action } from '../../rectification/ledger-entry.ts'
import { ledgerJson } from '../../report/ledger/json.ts'
import { problemDocument } from '../../report/ledger/problem.ts'
import type { Context, Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { act } from '../ledger/act.ts'
import { acts } from '../ledger/acts.ts'
import { add, split } from '../ledger/add.ts'
import { needNumbers, openDesk, type Desk } from '../ledger/desk.ts'
import {
  addTakes,
  listTakes,
  refuseOthers,
  sheetTakes,
  splitTakes,
  type LedgerOption,
} from '../ledger/options.ts'
import { lookAround } from '../ledger/evidence.ts'
import { list } from '../ledger/list.ts'
import { itemNamed } from '../ledger/pick.ts'
import { sheet } from '../ledger/sheet.ts'
import { chosen } from '../named.ts'

/** `zicha ledger ACTION [NUMBER…]`: the views, what goes out and comes back, and every step from 交办 to 销号. */
export async function run(
  context: Context,
  [word = '', ...numbers]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const names = { ...say.ledger.views, ...say.ledger.actions }
  const action = chosen(say, 'ledger', word, names)
  const reads = action === 'list' || action === 'show' || action === 'sheet'
  if (!reads && options['today'] !== undefined) throw new UserError(say.cli.usage.todayReadOnly)
  const own = isView(action) ? views[action].takes : acts[action].takes
  // Filled-in sheets say themselves who acted, and it is the school that hands them in.
  const others: readonly LedgerOption[] =
    action === 'import' ? [] : reads ? ['school'] : ['actor', 'school']
  const takes = [...own, ...others]
  if (action === 'import' && options['school'] !== undefined)
    throw new UserError(say.ledger.usage.importsAtSchool)
  refuseOthers(options, names[action], takes, say)
  const desk = await openDesk(context, options)
  const named = () => needNumbers(numbers, names[action], say)
  const code = await (isView(action)
    ? views[action].run(desk, named, numbers)
    : act(desk, action, named()))
  return code ?? exitCodes.fine
}

/** What is not a step in the life of a problem. `named` are the numbers or files, which have to be there. */
const views = {
  list: { takes: listTakes, run: (desk: Desk) => list(desk) },
  show: { takes: [], run: (desk: Desk, named: () => readonly string[]) => show(desk, named()) },
  add: { takes: addTakes, run: (desk: Desk) => add(desk) },
  split: {
    takes: splitTakes,
    run: (desk: Desk, named: () => readonly string[]) => split(desk, named()),
  },
  sheet: { takes: sheetTakes, run: (desk: Desk) => sheet(desk) },
  import: {
    takes: [],
    run: async (desk: Desk, _named: unknown, files: readonly string[]) =>
      (await import('../ledger/import.ts')).importLedgers(desk, files),
  },
} as const satisfies Record<string, { takes: readonly LedgerOption[]; run: unknown }>

function isView(action: Action | keyof typeof views): action is keyof typeof views {
  return action in views
}

async function show(desk: Desk, numbers: readonly string[]): Promise<void> {
  const { context, ledger, findings, options } = desk
  const items = numbers.map((seen) => itemNamed(desk, seen))
  const look = lookAround(desk)
  await emitReport(context, options, {
    document: () => problemDocument(items, ledger.ledger, { ...findings, look }, context.say),
    data: () => ({ format: 'zicha/problem@1', problems: items.map(ledgerJson) }),
  })
}
