import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../support/environment.ts'
import {
  anEveryKindSchool,
  exportForm,
  filled,
  filledForm,
  formFixtures,
  importForm,
  recorded,
} from '../../support/every-kind.ts'
import { fillForm, tablesOf, withPart } from '../../support/forms.ts'

describe('a form that came back', () => {
  it('is taken over with every kind of answer, who gave it and when', async () => {
    const cwd = anEveryKindSchool()
    const { code, err } = await importForm(cwd, await filledForm(cwd))
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(recorded(cwd)).toEqual(filled)
  })

  it.each(['filled.xlsx', 'libreoffice.xlsx'])('is read alike from %s', async (file) => {
    const cwd = anEveryKindSchool()
    const bytes = readFileSync(join(formFixtures, file))
    const { code, err } = await importForm(cwd, bytes)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(recorded(cwd)).toEqual(filled)
  })

  it('says nothing new the second time', async () => {
    const cwd = anEveryKindSchool()
    const bytes = await filledForm(cwd)
    await importForm(cwd, bytes)
    const journals = readdirSync(join(cwd, 'records/every-kind/2026-11'))
    const again = await importForm(cwd, bytes, '--format', 'json')
    expect(readdirSync(join(cwd, 'records/every-kind/2026-11'))).toEqual(journals)
    const [result] = (JSON.parse(again.out) as { files: object[] }).files
    expect(result).toMatchObject({ result: 'nothing', written: 0, same: filled.length })
    expect(again.code).toBe(0)
  })

  it('keeps who typed it in beside who answered', async () => {
    const cwd = anEveryKindSchool()
    await importForm(cwd, await filledForm(cwd), '--by', '陈七')
    const folder = join(cwd, 'records/every-kind/2026-11')
    const [journal = ''] = readdirSync(folder)
    const [header = '', entry = ''] = readFileSync(join(folder, journal), 'utf8').split('\n')
    expect(JSON.parse(header)).toMatchObject({ writer: '陈七' })
    expect(JSON.parse(entry)).toMatchObject({ by: '王五' })
  })

  it('with nothing in it writes nothing', async () => {
    const cwd = anEveryKindSchool()
    const { code } = await importForm(cwd, await exportForm(cwd))
    expect(code).toBe(0)
    expect(existsSync(join(cwd, 'records'))).toBe(false)
  })

  it('goes out with what stands, and comes back as the same', async () => {
    const cwd = anEveryKindSchool()
    await importForm(cwd, await filledForm(cwd))
    const { code, out, err } = await importForm(cwd, await exportForm(cwd, '--prefill'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('写入 0 项')
    expect(recorded(cwd)).toEqual(filled)
  })

  it('replaces what stood and says so', async () => {
    const cwd = anEveryKindSchool()
    await run(['answer', 'every-kind', 'S1', '否', '--by', '张三'], { cwd })
    const { err } = await importForm(cwd, await filledForm(cwd))
    expect(err).toContain('更正：S1 校门有专人值守：否 → 是')
  })

  it('never undoes a correction that was made after it', async () => {
    const cwd = anEveryKindSchool()
    const bytes = await filledForm(cwd)
    await importForm(cwd, bytes)
    await run(['answer', 'every-kind', 'S1', '否', '--by', '张三'], { cwd })
    const before = recorded(cwd)
    const { err } = await importForm(cwd, bytes)
    expect(err).toContain('未改动：S1 校门有专人值守')
    expect(recorded(cwd)).toEqual(before)
  })

  it('that says something else than another one of the same run is a conflict', async () => {
    const cwd = anEveryKindSchool()
    const one = await filledForm(cwd)
    writeFileSync(join(cwd, 'a.xlsx'), one)
    writeFileSync(join(cwd, 'b.xlsx'), fillForm(one, [['S1//value', 'answer', '否']]))
    const { code, err } = await run(['form', 'import', 'a.xlsx', 'b.xlsx'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain(
      'b.xlsx 不一致：S1 校门有专人值守：这份填的是 否，另一份（李四）填的是 是',
    )
    const status = await run(['status', '--format', 'json'], { cwd })
    expect(JSON.parse(status.out)).toMatchObject({ rounds: [{ conflicts: 1 }] })
  })

  it('is read after a word of the checklist was mended, and not after a standard was', async () => {
    const cwd = anEveryKindSchool()
    const bytes = await filledForm(cwd)
    const file = join(cwd, 'checklists/every-kind.yaml')
    const written = readFileSync(file, 'utf8')
    writeFileSync(file, written.replace('title: 校门有专人值守', 'title: 校门口有专人值守'))
    expect((await importForm(cwd, bytes)).code).toBe(0)
    expect(recorded(cwd)).toEqual(filled)
    writeFileSync(file, written.replace('value: 35', 'value: 30'))
    const { code, err } = await importForm(cwd, bytes)
    expect(code).toBe(1)
    expect(err).toContain('every-kind@2026 的评判内容在发表之后改过')
  })

  it('for another round, or one that is handed in, is refused', async () => {
    const cwd = anEveryKindSchool()
    const bytes = await filledForm(cwd)
    const other = await importForm(cwd, bytes, '--round', '2026-10')
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('表上写的是轮次 2026-11')])
    await importForm(cwd, bytes)
    await run(['round', 'seal', 'every-kind', '2026-11'], { cwd })
    const sealed = await importForm(cwd, fillForm(bytes, [['S1//value', 'answer', '否']]))
    expect([sealed.code, sealed.err]).toEqual([1, expect.stringContaining('已交出')])
  })

  it('for another school is refused', async () => {
    const cwd = anEveryKindSchool()
    const bytes = await filledForm(cwd)
    const file = join(cwd, 'zicha.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('CG01', 'CG02'))
    const { code, err } = await importForm(cwd, bytes)
    expect([code, err]).toEqual([1, expect.stringContaining('发给代码是 CG01 的单位，这里是 CG02')])
    expect(recorded(cwd)).toEqual([])
  })

  it('may have its rows in another order', async () => {
    const cwd = anEveryKindSchool()
    const turned = withPart(await filledForm(cwd), /sheet3\.xml$/, (xml) => {
      const rows = [...xml.matchAll(/<row r="(\d+)".*?<\/row>/g)].map(([row]) => row)
      const [last = '', before = ''] = [rows.at(-1), rows.at(-2)]
      const at = (row: string, number: number) =>
        row.replaceAll(/ r="([A-Z]*)\d+"/g, (_all, column: string) => ` r="${column}${number}"`)
      const count = rows.length
      return xml.replace(before + last, at(last, count - 1) + at(before, count))
    })
    expect(tablesOf(turned)[1]?.problems).toEqual([])
    await importForm(cwd, turned)
    expect(recorded(cwd)).toHaveLength(filled.length)
    expect(recorded(cwd)).toContainEqual(filled[3])
  })
})

describe('a folder with a form that was sent back', () => {
  /** A folder into which a form came back wrong and was imported once, so that its marked copy lies there. */
  async function aFolderWithACopy() {
    const cwd = anEveryKindSchool()
    const wrong = fillForm(await exportForm(cwd), [
      ['自查表#by', 'answer', '王五'],
      ['S1//value', 'answer', '也许'],
    ])
    mkdirSync(join(cwd, 'back'))
    writeFileSync(join(cwd, 'back/a.xlsx'), wrong)
    const first = await run(['form', 'import', 'back'], { cwd })
    expect(first.code).toBe(1)
    expect(readdirSync(join(cwd, 'back'))).toEqual(['a-待改.xlsx', 'a.xlsx'])
    return cwd
  }
  const mended = (bytes: Uint8Array) => fillForm(bytes, [['S1//value', 'answer', '是']])

  it('is read without the original once the copy is mended', async () => {
    const cwd = await aFolderWithACopy()
    const copy = join(cwd, 'back/a-待改.xlsx')
    writeFileSync(copy, mended(readFileSync(copy)))
    const { code, err } = await run(['form', 'import', 'back'], { cwd })
    expect(err).toBe(
      'back/a.xlsx 没有读：旁边有它的待改稿 a-待改.xlsx，改在那一份里。改的是原件，请删去待改稿，或单独写明 back/a.xlsx 再导入。\n',
    )
    expect(code).toBe(0)
    expect(recorded(cwd)).toMatchObject([{ indicator: 'S1', value: true, by: '王五' }])
  })

  it('is complained of once while nothing is mended', async () => {
    const cwd = await aFolderWithACopy()
    const { code, out } = await run(['form', 'import', 'back', '--format', 'json'], { cwd })
    const { files } = JSON.parse(out) as { files: { file: string }[] }
    expect(code).toBe(1)
    expect(files.map(({ file }) => file)).toEqual(['back/a-待改.xlsx'])
    expect(readdirSync(join(cwd, 'back'))).toEqual(['a-待改.xlsx', 'a.xlsx'])
  })

  it('takes the original where that is mended and named', async () => {
    const cwd = await aFolderWithACopy()
    const original = join(cwd, 'back/a.xlsx')
    writeFileSync(original, mended(readFileSync(original)))
    const { code, err } = await run(['form', 'import', 'back/a.xlsx'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(recorded(cwd)).toHaveLength(1)
  })
})
