import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource, refusalOf } from '../../src/cli/read-source.ts'

const limit = 1_000
const posix = process.platform !== 'win32'

let folder: string
let inside: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zicha-source-'))
  inside = join(folder, 'school')
  mkdirSync(join(inside, 'checklists'), { recursive: true })
  writeFileSync(join(inside, 'own.yaml'), 'id: 晨光学校\n')
  writeFileSync(join(folder, 'secret.yaml'), 'id: 别人的文件\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, most = limit) {
  return readSource(join(inside, name), most, inside)
}

describe('a regular file', () => {
  test('is read whole', () => {
    expect(read('own.yaml')).toEqual({ bytes: new TextEncoder().encode('id: 晨光学校\n') })
  })

  test('may be empty', () => {
    writeFileSync(join(inside, 'empty.yaml'), '')
    expect(read('empty.yaml')).toEqual({ bytes: new Uint8Array() })
  })

  test('may have exactly the limit, and not one byte more', () => {
    writeFileSync(join(inside, 'full.yaml'), 'a'.repeat(limit))
    expect(read('full.yaml')).toEqual({ bytes: new TextEncoder().encode('a'.repeat(limit)) })
    expect(read('full.yaml', limit - 1)).toEqual({ refused: 'too-big' })
  })

  test('of 50 MB is refused without being read', () => {
    writeFileSync(join(inside, 'huge.yaml'), Buffer.alloc(50_000_000, '- a\n'))
    expect(read('huge.yaml')).toEqual({ refused: 'too-big' })
  })

  // Whoever runs the tests as root may read anything, so the system's answer is handed in.
  test.each(['EACCES', 'EPERM'])('%s means no permission', (code) => {
    expect(refusalOf(Object.assign(new Error(code), { code }))).toBe('no-permission')
  })

  test('a failing disk says nothing about the file', () => {
    expect(refusalOf(Object.assign(new Error('EIO'), { code: 'EIO' }))).toBeUndefined()
  })
})

describe('what is not there', () => {
  test.each(['none.yaml', 'own.yaml/none.yaml', 'no/such/folder.yaml', `${'长'.repeat(300)}.yaml`])(
    '%s is missing',
    (name) => {
      expect(read(name)).toEqual({ refused: 'missing' })
    },
  )

  test('a name with a NUL is missing', () => {
    expect(readSource('a\0b.yaml', limit, inside)).toEqual({ refused: 'missing' })
  })
})

describe('what is not a regular file', () => {
  test('a folder is refused', () => {
    expect(read('checklists')).toEqual({ refused: 'not-a-file' })
    expect(read('')).toEqual({ refused: 'not-a-file' })
  })

  test.runIf(posix)('a pipe nobody writes to is refused at once', () => {
    execFileSync('mkfifo', [join(inside, 'pipe.yaml')])
    expect(read('pipe.yaml')).toEqual({ refused: 'not-a-file' })
  })

  test.runIf(posix)('a device without end is refused', () => {
    expect(readSource('/dev/zero', limit, inside)).toEqual({ refused: 'not-a-file' })
  })
})

describe.runIf(posix)('a link', () => {
  test('to a regular file inside is followed', () => {
    symlinkSync('../own.yaml', join(inside, 'checklists', 'linked.yaml'))
    expect(read('checklists/linked.yaml')).toEqual(read('own.yaml'))
  })

  test('to a file outside is refused', () => {
    symlinkSync(join(folder, 'secret.yaml'), join(inside, 'leak.yaml'))
    expect(read('leak.yaml')).toEqual({ refused: 'not-a-file' })
  })

  test('of a folder above does not hide that it leads out', () => {
    symlinkSync(folder, join(inside, 'up'))
    expect(read('up/secret.yaml')).toEqual({ refused: 'not-a-file' })
  })

  test('named by the user outside the folder is the user’s own choice', () => {
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'chosen.yaml'))
    const secret = { bytes: new TextEncoder().encode('id: 别人的文件\n') }
    expect(readSource(join(folder, 'chosen.yaml'), limit, inside)).toEqual(secret)
  })

  test('to itself, to nothing, to a device is refused', () => {
    symlinkSync('loop.yaml', join(inside, 'loop.yaml'))
    symlinkSync('nothing.yaml', join(inside, 'dangling.yaml'))
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'))
    expect(read('loop.yaml')).toEqual({ refused: 'not-a-file' })
    expect(read('dangling.yaml')).toEqual({ refused: 'missing' })
    expect(readSource(join(folder, 'zero.yaml'), limit, inside)).toEqual({ refused: 'not-a-file' })
  })
})
