import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { zh } from '../../src/messages/zh.ts'
import { diagnostics } from '../../src/messages/zh/diagnostics.ts'

const dist = resolve(import.meta.dirname, '../../dist')
const read = (file: string) => readFileSync(resolve(dist, file), 'utf8')

/** The files that one waits for before anything of it runs. */
function readWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const imports = read(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)
  for (const [, path] of imports) readWith(path!, found)
  return found
}

describe('what a start reads', () => {
  test('is one file, with the words of the command line and no others', () => {
    expect([...readWith('zicha.js')]).toEqual(['zicha.js'])
    const start = read('zicha.js')
    expect(start).toContain(zh.cli.description)
    expect(start).not.toContain(zh.report.undecidedReasons['fact-missing'])
    expect(start).not.toContain(diagnostics['evidence-no-file'].fix())
  })

  test('grows by some files for a command, not by a hundred', () => {
    const commands = readdirSync(dist).filter((name) => /^(?:report|check|answer)-/.test(name))
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect([name, readWith(name).size < 25]).toEqual([name, true])
  })

  test('has no sentence about mistakes that are not made', () => {
    const [report] = readdirSync(dist).filter((name) => /^report-.*\.js$/.test(name))
    const texts = [...readWith(report!)].map(read).join('')
    expect(texts).not.toContain(diagnostics['evidence-no-file'].fix())
  })
})
