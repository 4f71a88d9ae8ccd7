import { readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerFile } from './answer-file.ts'

const samples = resolve('fixtures/samples')

/**
 * `campaign make-samples [ID…]`: writes the record of each built-in checklist's sample anew from its `answers.yaml`,
 * always the same bytes. Run it after a change of those, of the journal format, or of the checklist.
 */
export async function main(wanted: readonly string[]): Promise<number> {
  const ids = wanted.length > 0 ? wanted : readdirSync(samples).toSorted()
  for (const id of ids) {
    const folder = join(samples, id)
    rmSync(join(folder, 'records'), { recursive: true, force: true })
    await answerFile({
      folder,
      checklist: id,
      file: join(folder, 'answers.yaml'),
      by: '张三',
      at: '2026-11-09T10:00:00+08:00',
      run: 'sample0',
    })
    process.stdout.write(`${id}\n`)
  }
  return 0
}
