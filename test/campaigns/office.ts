import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fillForm, tablesOf } from '../support/forms.ts'
import { root } from '../support/root.ts'
import { convert, lostTexts, missingPrograms, pagesOf } from './office-pages.ts'

const saturday = Date.parse('2026-11-21T09:30:00+08:00')

/** What is taken over from a file that came back, by its JSON. */
interface Imported {
  files: { result: string; written: number | object[]; same: number }[]
}

/**
 * Makes all that is handed to people with a program for texts or tables from the sample school, has LibreOffice print
 * each, and looks whether anything that was written is missing on the pages; then has it save a ledger and a form
 * anew, and reads them in. What the pages look like is for a person to see: they are in the folder.
 */
export function main(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { output: { type: 'string', short: 'o', default: 'office' } },
  })
  const folder = resolve(values.output)
  const missing = missingPrograms()
  if (missing.length > 0) {
    const packages = 'libreoffice-writer libreoffice-calc poppler-utils fonts-noto-cjk'
    process.stderr.write(
      `Not installed: ${missing.join(', ')}. On Debian: apt-get install ${packages}\n`,
    )
    return 2
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    process.stderr.write(`${folder} is not empty.\n`)
    return 2
  }
  const school = join(folder, 'school')
  cpSync(join(root, 'fixtures', 'sample-school'), school, { recursive: true })
  const files = handedOut(school)
  const pdfs = convert(files, 'pdf', join(folder, 'pdf'))
  let wrong = 0
  for (const [n, file] of files.entries()) {
    const [pages, lost] = [pagesOf(pdfs[n]!), lostTexts(file, pdfs[n]!)]
    process.stdout.write(`${relative(school, file)}: ${pages} pages, ${lost.length} texts lost\n`)
    for (const text of lost) process.stdout.write(`  ${JSON.stringify(text)}\n`)
    if (pages === 0 || lost.length > 0) wrong += 1
  }
  for (const [name, isWell] of savedAnew(school, join(folder, 'saved'))) {
    process.stdout.write(`${name}: ${isWell ? 'as before' : 'CHANGED'}\n`)
    if (!isWell) wrong += 1
  }
  return wrong === 0 ? 0 : 1
}

/** Everything that goes out, from a school whose problems are partly assigned; the files, by their paths. */
function handedOut(school: string): string[] {
  writeFileSync(join(school, 'after.jpg'), 'a photo')
  zicha(school, 'ledger', 'add', '--gaps', '--by', '张三')
  const assigned = problemsIn(school)
    .slice(0, 12)
    .map((problem) => problem.number)
  zicha(school, 'ledger', 'assign', ...assigned, '--to', '李四', '--leader', '王校长')
  zicha(school, 'ledger', 'acknowledge', assigned[0]!, '--actor', '李四')
  zicha(
    school,
    'ledger',
    'progress',
    assigned[0]!,
    '--measure',
    '清理三处',
    '--percent',
    '60',
    '--actor',
    '李四',
  )
  const campus = ['report', 'civilised-campus', '--format', 'docx', '-o']
  zicha(school, ...campus, '自查报告.docx', '--as', '自查报告')
  zicha(school, ...campus, '差距报告-文明校园.docx')
  zicha(school, 'report', 'quality-balance-school', '--format', 'docx', '-o', '差距报告-均衡.docx')
  zicha(school, 'ledger', 'sheet', '-d', '交办单')
  zicha(school, 'ledger', 'list', '--format', 'xlsx', '-o', '整改台账.xlsx')
  zicha(school, 'form', 'export', 'civilised-campus', '--by', 'owner', '-d', '按部门')
  zicha(school, 'form', 'export', 'civilised-campus', '--by', 'place', '-d', '按点位')
  zicha(school, 'form', 'export', 'quality-balance-school', '-o', '均衡全表.xlsx')
  const found = readdirSync(school, { recursive: true, encoding: 'utf8' })
  const files = found.filter((name) => /\.(docx|xlsx)$/.test(name)).sort()
  return files.map((name) => join(school, name))
}

/** Whether what LibreOffice saves anew says the same: left as it was, and filled in. */
function savedAnew(school: string, into: string): [string, boolean][] {
  const number = problemsIn(school).find(({ state }) => state === 'assigned')!.number
  const ledger = readFileSync(join(school, '整改台账.xlsx'))
  const receipt = fillForm(ledger, [
    [keyOf(ledger, number), 'acknowledgedBy', '李四'],
    [keyOf(ledger, number), 'acknowledgedOn', '2026-11-20'],
  ])
  const form = ['form', 'export', 'civilised-campus', '--owner', '总务处', '--prefill', '-o']
  zicha(school, ...form, '总务处.xlsx')
  const asked = readFileSync(join(school, '总务处.xlsx'))
  const answered = [...tablesOf(asked)[0]!.rows.values()].find((row) => row.cell('answer'))!
  const answers = fillForm(asked, [
    ['自查表#by', 'answer', '李四'],
    [answered.key, 'note', '二楼已补'],
  ])
  const filled = { '台账-已填.xlsx': receipt, '总务处-已填.xlsx': answers }
  for (const [name, bytes] of Object.entries(filled)) writeFileSync(join(school, name), bytes)
  const names = ['整改台账.xlsx', '总务处.xlsx', ...Object.keys(filled)]
  const saved = convert(
    names.map((name) => join(school, name)),
    'xlsx',
    into,
  )
  const comesBack = (command: 'ledger' | 'form', file: string) => {
    const told = zicha(school, command, 'import', file, '--format', 'json', '--by', '张三')
    const [{ written, same } = { written: -1, same: -1 }] = (JSON.parse(told) as Imported).files
    return { written: Array.isArray(written) ? written.length : written, same }
  }
  const [whole, sheet, wholeFilled, sheetFilled] = saved as [string, string, string, string]
  const untouched = (command: 'ledger' | 'form', file: string) =>
    comesBack(command, file).written === 0
  /** What is read from the one that was saved anew is all that stands in the one that was not. */
  const alike = (command: 'ledger' | 'form', file: string, original: string) => {
    const first = comesBack(command, file)
    const again = comesBack(command, original)
    return first.written > 0 && again.written === 0 && again.same >= first.written
  }
  return [
    ['整改台账.xlsx saved anew', untouched('ledger', whole)],
    ['总务处.xlsx saved anew', untouched('form', sheet)],
    ['台账-已填.xlsx saved anew', alike('ledger', wholeFilled, '台账-已填.xlsx')],
    ['总务处-已填.xlsx saved anew', alike('form', sheetFilled, '总务处-已填.xlsx')],
  ]
}

function keyOf(bytes: Uint8Array, number: string): string {
  const [table] = tablesOf(bytes)
  return [...table!.rows.keys()].find((key) => key.includes(number))!
}

function problemsIn(school: string) {
  const told = zicha(school, 'ledger', 'list', '--format', 'json')
  return (JSON.parse(told) as { problems: { number: string; state: string }[] }).problems
}

/** The built zicha on a Saturday morning; what it prints. Throws when it does not end well. */
function zicha(cwd: string, ...argv: string[]): string {
  const launcher = join(root, 'test', 'support', 'launcher.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, String(saturday), ...argv],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(`zicha ${argv.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}
