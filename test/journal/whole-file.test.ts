import { expect, test } from 'vitest'
import { writeNewFile, writeWholeFile } from '../../src/journal/whole-file.ts'
import { failingAt } from './failing-files.ts'
import { MemoryFiles, systemError } from './memory-files.ts'

const path = '/school/zicha.yaml'

function refusedAt(failing: number, write: typeof writeNewFile, disk: MemoryFiles): unknown {
  const faulty = failingAt(disk, (call) =>
    call === failing ? systemError('ENOSPC', -28) : undefined,
  )
  try {
    write(path, 'new', 'a1', faulty)
    return undefined
  } catch (error) {
    return error
  }
}

test('of a new file nothing is left when the disk fails, at whatever call', () => {
  let refusals = 0
  for (let failing = 1; failing <= 10; failing += 1) {
    const disk = new MemoryFiles()
    const refused = refusedAt(failing, writeNewFile, disk)
    if (refused) {
      refusals += 1
      expect(refused).toMatchObject({ kind: 'full', path })
    }
    expect([...disk.contents].map(([name, bytes]) => `${name} ${bytes.toString()}`)).toEqual(
      refused ? [] : [`${path} new`],
    )
    expect(disk.openFiles).toBeLessThanOrEqual(1)
  }
  expect(refusals).toBe(9)
})

test('a file that is replaced is the old one or the new one, and nothing lies beside it', () => {
  for (let failing = 1; failing <= 8; failing += 1) {
    const disk = new MemoryFiles()
    disk.makeFolder('/school')
    disk.contents.set(path, Buffer.from('old'))
    const refused = refusedAt(failing, writeWholeFile, disk)
    expect([...disk.contents.keys()]).toEqual([path])
    // Once it has the name it stands, even where that the name is on the disk could not be confirmed.
    const isNew = failing >= 7
    expect(disk.contents.get(path)!.toString()).toBe(isNew ? 'new' : 'old')
    expect(refused === undefined).toBe(failing === 8)
  }
})
