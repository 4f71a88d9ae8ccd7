import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { slug } from '../../journal/file-name.ts'
import { ledgerItems } from '../../rectification/ledger-items.ts'
import { table, type Document } from '../../report/document.ts'
import { ledgerJson } from '../../report/ledger/json.ts'
import { ordersDocument, ordersOf, type Order } from '../../report/ledger/orders.ts'
import type { Options } from '../context.ts'
import { emitReport } from '../emit-report.ts'
import { UserError } from '../errors.ts'
import { isThere } from '../what-is-there.ts'
import type { Desk } from './desk.ts'
import { textOf } from './options.ts'
import { filtered } from './pick.ts'
import { ledgerXlsx } from './workbook.ts'

/** What the formats are called as files, where that is not their own name. */
const endings: Readonly<Record<string, string>> = { table: 'txt' }

/** `zicha ledger sheet`: the order for each department (交办单), all in one, or each in its own file. */
export async function sheet(desk: Desk): Promise<void> {
  const { context, ledger, findings, year, options } = desk
  const { say, today } = context
  const all = ledgerItems(ledger.ledger, findings, today, year)
  const { orders, waiting } = ordersOf(filtered(context, all, findings, options), findings, say)
  const folder = textOf(options, 'folder')
  if (folder === undefined) return emitOrders(desk, options, orders, waiting)
  if (options['output'] !== undefined) throw new UserError(say.orders.folderAndFile)
  const formats = (options['format'] as string[] | undefined) ?? ['docx']
  const files = orders.map((order) => ({ order, names: filesOf(desk, folder, order, formats) }))
  const taken = files
    .flatMap(({ names }) => names)
    .find((name) => isThere(resolve(context.environment.cwd, name)))
  if (taken !== undefined && options['force'] !== true)
    throw new UserError(say.cli.usage.outputExists({ file: taken }))
  mkdirSync(resolve(context.environment.cwd, folder), { recursive: true })
  for (const { order, names } of files)
    await emitOrders(desk, { ...options, format: formats, output: names }, [order], 0)
  const { format: _formats, ...shown } = options
  await emitReport(context, shown, {
    document: () => listing(desk, files, waiting),
    data: () => undefined,
  })
}

function emitOrders(
  desk: Desk,
  options: Options,
  orders: readonly Order[],
  waiting: number,
): Promise<void> {
  const { context, open, findings } = desk
  const { say, today } = context
  const { subject } = open.workspace
  const [only, ...others] = orders
  const items = orders.flatMap((order) => order.items)
  return emitReport(context, options, {
    document: () => ordersDocument({ subject, orders, waiting, names: findings, today }, say),
    data: () => ({
      format: 'zicha/orders@1',
      today,
      subject,
      waiting,
      orders: orders.map(({ owner, name, items: own }) => {
        return { owner: owner ?? null, name, problems: own.map(ledgerJson) }
      }),
    }),
    also: { xlsx: () => ledgerXlsx(desk, items, others.length === 0 ? only?.name : undefined) },
  })
}

/** `交办单/晨光学校-交办单-总务处.docx` */
function filesOf(
  { context: { say }, open }: Desk,
  folder: string,
  { name }: Order,
  formats: readonly string[],
): string[] {
  const stem = [open.workspace.subject.name, say.orders.file, name].map(slug).join('-')
  return formats.map((format) => join(folder, `${stem}.${endings[format] ?? format}`))
}

function listing(
  { context: { say } }: Desk,
  files: readonly { order: Order; names: readonly string[] }[],
  waiting: number,
): Document {
  const { written, files: columns, none, waiting: more } = say.orders
  const rows = files.flatMap(({ order, names }) =>
    names.map((name) => [name, order.name, String(order.items.length)]),
  )
  return {
    title: written,
    blocks: [
      table({
        columns: [
          { title: columns.file },
          { title: columns.owner },
          { title: columns.count, align: 'right' },
        ],
        rows,
        empty: none,
      }),
      ...(waiting > 0 ? [{ type: 'paragraph' as const, spans: [more({ count: waiting })] }] : []),
    ],
  }
}
