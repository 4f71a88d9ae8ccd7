import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { answerFile } from './answer-file.ts'

const fixtures = resolve('fixtures')

/**
 * `campaign make-counties`: writes the record of every school of the counties anew from its `answers.yaml`, always the
 * same bytes. Run it after a change of those, of the journal format, or of the checklists the schools answer.
 */
export async function main(): Promise<number> {
  for (const county of readdirSync(fixtures).filter((name) => name.startsWith('county-'))) {
    const schools = join(fixtures, county, 'schools')
    for (const code of readdirSync(schools).toSorted()) {
      const folder = join(schools, code)
      rmSync(join(folder, 'records'), { recursive: true, force: true })
      await answerFile({
        folder,
        checklist: checklistOf(folder),
        file: join(folder, 'answers.yaml'),
        by: '张三',
        at: '2026-11-09T10:00:00+08:00',
        run: 'sample0',
      })
      process.stdout.write(`${county} ${code}\n`)
    }
  }
  return 0
}

function checklistOf(folder: string): string {
  const { checklists } = parse(readFileSync(join(folder, 'zicha.yaml'), 'utf8')) as {
    checklists: [string]
  }
  return checklists[0]
}
