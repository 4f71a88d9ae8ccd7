import { readJournals } from '../../src/journal/read.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, folder } from './sample.ts'

/** A folder with a run of 张三 (two answers) which a run of 李四 (one answer) has seen. */
export function twoRuns() {
  const files = new MemoryFiles()
  const computer = new Computer(files)
  const first = computer.run('张三', [answer('R1', 1), answer('R2', 2)])
  const second = computer.run('李四', [answer('R3', 3)])
  const bytes = (path: string): Buffer => files.contents.get(path) ?? Buffer.alloc(0)
  return { files, computer, first, second, bytes }
}

/** What is told of a folder, as `severity rule file line`. */
export function told(files: MemoryFiles): string[] {
  return readJournals(files, folder).diagnostics.map(
    ({ severity, rule, at }) =>
      `${severity} ${rule} ${at.file.replace(`${folder}/`, '')} ${at.line}`,
  )
}

/** The first `count` lines of a file. */
export function firstLines(bytes: Buffer, count: number): Buffer {
  return Buffer.from(`${bytes.toString().split('\n').slice(0, count).join('\n')}\n`)
}
