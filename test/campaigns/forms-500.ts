import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run as runZicha, saturday } from '../support/environment.ts'
import { fillForm } from '../support/forms.ts'
import { root } from '../support/root.ts'
import { hostileForms } from '../cli/form/hostile-forms.ts'

export interface FormsFigures {
  forms: number
  read: number
  rejected: number
  /** Of the hostile ones. */
  named: number
  /** Lines on stderr that say how far it is. */
  progress: number
  seconds: number
  /** The most memory the process had, with everything it did before. */
  megabytes: number
  exitCode: number
}

const folder = join(root, 'fixtures', 'forms')
const hostileOf500 = 20

/** Imports so many forms with hostile ones strewn among them, in this process. */
export async function run(forms: number): Promise<FormsFigures> {
  const cwd = mkdtempSync(join(tmpdir(), 'zicha-500-'))
  try {
    const hostile = writeForms(cwd, forms)
    const started = performance.now()
    const { code, out, err } = await runZicha(['form', 'import', 'in', '--format', 'json'], {
      cwd,
      now: () => saturday + performance.now(),
    })
    const seconds = (performance.now() - started) / 1000
    const { files } = JSON.parse(out) as { files: { file: string; result: string }[] }
    const rejected = files.filter(({ result }) => result === 'rejected').map(({ file }) => file)
    return {
      forms,
      read: files.length - rejected.length,
      rejected: rejected.length,
      named: hostile.filter((name) => rejected.includes(name) && err.includes(`${name} `)).length,
      progress: err.split('\n').filter((line) => line.startsWith('已处理 ')).length,
      seconds,
      megabytes: process.resourceUsage().maxRSS / 1024,
      exitCode: code,
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

/** The names of the hostile ones, as the import says them. */
function writeForms(cwd: string, forms: number): string[] {
  cpSync(join(folder, 'school'), cwd, { recursive: true })
  mkdirSync(join(cwd, 'in'))
  const form = readFileSync(join(folder, 'filled.xlsx'))
  const every = Math.floor(forms / hostileOf500)
  const hostile: string[] = []
  for (let number = 0; number < forms; number++) {
    const name = `in/${String(number).padStart(3, '0')}.xlsx`
    const spoil = number % every === every - 1 ? hostileForms[hostile.length]?.[1] : undefined
    if (spoil) hostile.push(name)
    // Every form says something of its own, so that each is written.
    const own = fillForm(form, [['S9//value', 'answer', `第 ${number} 份的特色做法`]])
    writeFileSync(join(cwd, name), spoil ? spoil(own) : own)
  }
  return hostile
}

/** `campaign forms-500`: 480 read, 20 named, at most 60 seconds and 300 MB. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { forms: { type: 'string', default: '500' } },
  })
  const figures = await run(Number(values.forms))
  for (const [name, figure] of Object.entries(figures)) {
    process.stdout.write(`${name} ${Number.isInteger(figure) ? figure : figure.toFixed(1)}\n`)
  }
  const isWell =
    figures.named === hostileOf500 &&
    figures.read === figures.forms - hostileOf500 &&
    figures.progress > 0 &&
    figures.exitCode === 1
  return isWell && figures.seconds <= 60 && figures.megabytes <= 300 ? 0 : 1
}
