import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { copyIn, describeFile, lookIn } from '../../src/cli/evidence-file.ts'
import { completePath, findFile } from '../../src/cli/evidence-path.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import { temporaryFolder } from '../support/environment.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const place = { checklist: 'lantern', indicator: 'B3' }

function school() {
  const folder = temporaryFolder()
  const elsewhere = temporaryFolder()
  mkdirSync(join(folder, 'evidence', '照片'), { recursive: true })
  writeFileSync(join(folder, 'evidence', '方案.pdf'), '方案')
  writeFileSync(join(folder, 'evidence', '照片', '东门 一.jpg'), '东门')
  writeFileSync(join(folder, 'evidence', '照片', '东门二.jpg'), '东门二')
  writeFileSync(join(elsewhere, '花 名册.xlsx'), '名册')
  return { folder, elsewhere, around: { folder, cwd: elsewhere } }
}

describe('a path as it comes into a terminal', () => {
  test('begins in the folder of evidence, in the workspace, or where one stands', () => {
    const { folder, elsewhere, around } = school()
    expect(findFile('方案.pdf', around)).toBe(join(folder, 'evidence', '方案.pdf'))
    expect(findFile('evidence/方案.pdf', around)).toBe(join(folder, 'evidence', '方案.pdf'))
    expect(findFile('花 名册.xlsx', around)).toBe(join(elsewhere, '花 名册.xlsx'))
    expect(findFile('没有.pdf', around)).toBeUndefined()
    expect(findFile('照片', around)).toBeUndefined()
  })

  test('dragged there: in quotes, with escaped spaces, as a URL', () => {
    const { elsewhere, around } = school()
    const path = join(elsewhere, '花 名册.xlsx')
    const written = [
      `"${path}"`,
      `'${path}'`,
      `“${path}”`,
      `& '${path}'`,
      ` ${path} `,
      path.replace(' ', '\\ '),
      pathToFileURL(path).href,
    ]
    expect(written.map((one) => findFile(one, around))).toEqual(written.map(() => path))
  })

  test('Tab completes it as far as it is certain', () => {
    const { folder, elsewhere, around } = school()
    expect(completePath('方', around)).toEqual({ text: '方案.pdf', candidates: ['方案.pdf'] })
    expect(completePath('照', around).text).toBe('照片/')
    expect(completePath('照片/', around)).toEqual({
      text: '照片/东门',
      candidates: ['东门 一.jpg', '东门二.jpg'],
    })
    expect(completePath('"照片/东门二', around).text).toBe('"照片/东门二.jpg')
    expect(completePath(`${elsewhere}/花`, around).text).toBe(`${elsewhere}/花 名册.xlsx`)
    expect(completePath(`${folder}/ev`, around).text).toBe(`${folder}/evidence/`)
    expect(completePath('没有', around)).toEqual({ text: '没有', candidates: [] })
  })
})

describe('a file as evidence', () => {
  test('is written down from the workspace, with its content', () => {
    const { folder, elsewhere, around } = school()
    expect(describeFile(join(folder, 'evidence', '照片', '东门二.jpg'), around)).toEqual({
      kind: 'photo',
      path: 'evidence/照片/东门二.jpg',
      sha256: sha256('东门二'),
      bytes: 9,
    })
    const outside = join(elsewhere, '花 名册.xlsx')
    expect(describeFile(outside, around)).toMatchObject({ kind: 'table', path: outside })
    expect(() => describeFile(elsewhere, around)).toThrow(StorageError)
  })

  test('is found as it was, changed, or gone; what is kept outside may be on another computer', () => {
    const { folder, elsewhere, around } = school()
    const inside = describeFile(join(folder, 'evidence', '方案.pdf'), around)
    const outside = describeFile(join(elsewhere, '花 名册.xlsx'), around)
    const look = () => [inside, outside].map(lookIn(folder))
    expect(look()).toEqual(['verified', 'verified'])
    writeFileSync(join(folder, 'evidence', '方案.pdf'), '改案')
    expect(look()).toEqual(['changed', 'verified'])
    const gone = { ...inside, path: 'evidence/没有.pdf' }
    const away = [
      { ...outside, path: '/没有/花名册.xlsx' },
      { ...outside, path: 'C:\\a.xlsx' },
    ]
    expect([gone, ...away].map(lookIn(folder))).toEqual(['missing', 'away', 'away'])
  })

  test('a path from a stranger reads nothing beside the workspace', () => {
    const { folder, elsewhere, around } = school()
    const secret = describeFile(join(elsewhere, '花 名册.xlsx'), around)
    symlinkSync(elsewhere, join(folder, 'evidence', 'link'))
    const paths = ['evidence/link/花 名册.xlsx', `../${elsewhere.split('/').at(-1)}/花 名册.xlsx`]
    expect(paths.map((path) => lookIn(folder)({ ...secret, path }))).toEqual(['missing', 'missing'])
  })
})

describe('a copy', () => {
  const copy = (path: string, folder: string) =>
    copyIn(path, { folder, random: 'run1' }, place).slice(folder.length + 1)

  test('lies under the indicator with a clean name, and never over another file', () => {
    const { folder, elsewhere } = school()
    const path = join(elsewhere, '花 名册.xlsx')
    expect(copy(path, folder)).toBe('evidence/lantern/B3/花_名册.xlsx')
    expect(copy(path, folder)).toBe('evidence/lantern/B3/花_名册.xlsx')
    writeFileSync(path, '另一份')
    expect(copy(path, folder)).toBe('evidence/lantern/B3/花_名册-2.xlsx')
    expect(copy(path, folder)).toBe('evidence/lantern/B3/花_名册-2.xlsx')
    const target = join(folder, 'evidence', 'lantern', 'B3')
    expect(readFileSync(join(target, '花_名册.xlsx'), 'utf8')).toBe('名册')
    expect(readFileSync(join(target, '花_名册-2.xlsx'), 'utf8')).toBe('另一份')
    expect(readdirSync(target)).toHaveLength(2)
  })

  test.each([
    ['\u{202e}gpj.exe', 'gpj.exe'],
    ['a:b?.JPG', 'a_b.JPG'],
    ['.jpg', 'jpg'],
    ['con.pdf', '_con.pdf'],
    [`${'长'.repeat(80)}.jpg`, `${'长'.repeat(26)}.jpg`],
  ])('of “%s” is called %s', (name, clean) => {
    const { folder, elsewhere } = school()
    writeFileSync(join(elsewhere, name), name)
    expect(copy(join(elsewhere, name), folder)).toBe(`evidence/lantern/B3/${clean}`)
  })

  test('that the disk refuses leaves nothing behind', () => {
    const { folder, elsewhere } = school()
    writeFileSync(join(folder, 'evidence', 'lantern'), 'in the way')
    expect(() => copy(join(elsewhere, '花 名册.xlsx'), folder)).toThrow(StorageError)
    expect(readdirSync(join(folder, 'evidence')).sort()).toEqual(['lantern', '方案.pdf', '照片'])
  })

  test('of what is gone is refused, and no folder is called a file', () => {
    const { folder, elsewhere } = school()
    expect(() => copy(join(elsewhere, '没有'), folder)).toThrow(StorageError)
    expect(() => copy(elsewhere, folder)).toThrow(StorageError)
    expect(existsSync(join(folder, 'evidence', 'lantern', 'B3', '没有'))).toBe(false)
  })
})
