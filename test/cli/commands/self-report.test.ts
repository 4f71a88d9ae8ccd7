import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../support/docx.ts'
import { run, temporaryFolder } from '../../support/environment.ts'
import { aCopyOfTheSample, sampleSchool } from '../../support/sample.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const today = ['--today', '2026-11-21']
const campus = ['report', 'civilised-campus', '--as', 'self-check']
const inSample = (...args: string[]) => run(['-C', sampleSchool, ...args, ...today])

/** The sample school with its own words and a ledger: registered, assigned, transferred, closed, without indicator. */
async function aSchoolAtWork() {
  const folder = aCopyOfTheSample()
  const zicha = async (...args: string[]) => {
    const done = await run(['-C', folder, ...args])
    expect(done).toMatchObject({ code: 0, err: '' })
  }
  const by = ['--by', '张三']
  await zicha('set', 'report', 'addressee', '示例甲县教育局')
  await zicha('set', 'report', 'overview', '学校是九年一贯制学校。\n小学部和初中部分设两个校区。')
  await zicha('set', 'report', '自查组织与方法', '校长任组长，按点位逐项实地查看。')
  await zicha('set', 'report', 'next', '每周通报一次整改进度。')
  const add = (title: string, ...more: string[]) =>
    zicha('ledger', 'add', '--title', title, '--seen', '2026-11-10', ...more, ...by)
  const number = (n: number) => `3604030001-2026-00${n}`
  const severe = ['--severity', 'major', '--place', '东楼', '--target', '通道净宽不小于 1.4 米']
  await add('疏散通道堆放桌椅', '--link', 'civilised-campus:C5.8', ...severe)
  await add('校门外占道经营', '--link', 'civilised-campus:C5.9')
  await add('烟蒂', '--link', 'civilised-campus:C5.5')
  await add('围墙裂缝')
  const measure = ['--measure', '清空通道，张贴“禁止占用”标识\n每周检查一次']
  const assign = ['--to', '李四', '--leader', '王五', '--owner', 'general']
  await zicha('ledger', 'assign', number(1), ...assign, ...measure, ...by)
  const superior = ['--to', '示例甲县城管局', '--reason', '校外', '--document', '晨校〔2026〕9号']
  await zicha('ledger', 'transfer', number(2), ...superior, ...by)
  return { folder, report: (...args: string[]) => run(['-C', folder, ...args, ...today]) }
}

describe('zicha report ID --as self-check', () => {
  test('without a word of the school or a line of the ledger asks for both and makes up nothing', async () => {
    const { code, out, err } = await inSample(...campus, '--format', 'md')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(golden('self-report-empty.md'))
    expect(out.match(/〔待填：/g)!.length).toBeGreaterThan(20)
  })

  test('has what the school says and what the ledger holds', async () => {
    const { report } = await aSchoolAtWork()
    const table = await report(...campus, '--width', '100')
    await expect(table.out).toMatchFileSnapshot(golden('self-report-campus.txt'))
    const english = await report(...campus, '--lang', 'en', '--format', 'md')
    await expect(english.out).toMatchFileSnapshot(golden('self-report-en.md'))
  })

  test('has conclusion, vetoes, facts and stages where the checklist has them', async () => {
    const { out } = await inSample(
      'report',
      'quality-balance-school',
      '--as',
      '自查报告',
      '--format',
      'md',
    )
    await expect(out).toMatchFileSnapshot(golden('self-report-balance.md'))
  })

  test('says what has not been checked, where nothing has', async () => {
    const cwd = temporaryFolder()
    const flags = ['--name', '晨光学校', '--code', 'CG01', '--stages', 'primary', '--by', '张三']
    await run(['init', ...flags], { cwd })
    const { out } = await run([...campus, ...today], { cwd })
    expect(out).toContain('已查 0 项')
    expect(out).toContain('还没有填报。')
    expect(out).toContain('已查的项目中没有待整改的问题。')
    expect(out).toContain('没有待整改的问题，不需要整改措施。')
    expect(out).not.toContain('现为')
  })

  test('as JSON has the same problems in the same order, and what is missing', async () => {
    const { report } = await aSchoolAtWork()
    const { out } = await report(...campus, '--format', 'json')
    const data = JSON.parse(out) as {
      format: string
      texts: Record<string, string | null>
      missingTexts: string[]
      problems: { title: string; severity: string; person: string | null }[]
      unlinked: number
    }
    expect(data.format).toBe('zicha/self-report@1')
    expect(data.missingTexts).toEqual([])
    expect(data.problems[0]).toMatchObject({
      title: '疏散通道堆放桌椅',
      severity: 'major',
      person: '李四',
    })
    expect(data.problems.at(-1)).toMatchObject({ title: '校门外占道经营' })
    expect(data.unlinked).toBe(1)
    const empty = JSON.parse((await inSample(...campus, '--format', 'json')).out) as typeof data
    expect(empty.missingTexts).toEqual(['addressee', 'overview', 'organisation', 'next'])
  })

  test('as docx has six parts, an annex on a page of its own, and the numbers of the text in its table', async () => {
    const { folder, report } = await aSchoolAtWork()
    const file = join(folder, '自查报告.docx')
    const written = await report(...campus, '--format', 'docx', '-o', file)
    expect(written).toMatchObject({ code: 0, out: '' })
    const bytes = readFileSync(file)
    const { paragraphs, tables, parts } = readDocx(bytes)
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
    expect(headings).toEqual([
      '一、学校概况',
      '二、自查组织与方法',
      '三、对照指标的自查情况',
      '四、存在问题',
      '五、整改措施与时限',
      '六、下一步打算',
      '附件：问题台账',
    ])
    expect(paragraphs[1]).toEqual({ style: 'Addressee', text: '示例甲县教育局：' })
    const closing = paragraphs.filter(({ style }) => style === 'Closing').map(({ text }) => text)
    expect(closing.slice(0, 2)).toEqual(['晨光学校（盖章）', '2026年11月21日'])
    const annex = tables.at(-1)!
    expect(annex.rows[0]!.isHead).toBe(true)
    expect(annex.rows[1]!.cells.slice(0, 2)).toEqual([
      '1',
      '疏散通道堆放桌椅（东楼）\n3604030001-2026-001',
    ])
    expect(
      paragraphs.filter(({ text }) => text.startsWith('1．疏散通道堆放桌椅（东楼）')),
    ).toHaveLength(2)
    expect(parts.get('word/document.xml')).toContain('<w:pageBreakBefore/>')
    const again = await report(...campus, '--format', 'docx', '-o', file, '--force')
    expect(again.code).toBe(0)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('refuses what does not belong to it', async () => {
    expect(await inSample(...campus, '--explain')).toMatchObject({ code: 2, out: '' })
    const { code, err } = await inSample('report', 'civilised-campus', '--as', '总结')
    expect(code).toBe(2)
    expect(err).toContain('差距报告 gap、自查报告 self-check')
  })
})

describe('--format docx', () => {
  test.each([
    ['report', 'quality-balance-school', '--explain'],
    ['ledger', 'list'],
    ['status'],
    ['log', 'civilised-campus'],
    ['checklists'],
  ])('%s', async (...args) => {
    const file = join(temporaryFolder(), 'x.docx')
    const { code } = await inSample(...args, '--format', 'docx', '-o', file)
    expect(code).toBe(0)
    const { paragraphs } = readDocx(readFileSync(file))
    expect(paragraphs[0]!.style).toBe('Title')
    expect(paragraphs[0]!.text).not.toBe('')
  })

  test('is refused at a terminal, before anything is written', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'status.md')
    const args = [
      '-C',
      sampleSchool,
      'status',
      '--format',
      'md',
      '--format',
      'docx',
      '-o',
      file,
      ...today,
    ]
    const refused = await run(args, { columns: 80 })
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('docx 不是文字，不能显示在终端里')
    expect(existsSync(file)).toBe(false)
  })

  test('goes into a pipe', async () => {
    const { code, out } = await inSample('status', '--format', 'docx')
    expect(code).toBe(0)
    expect(out.startsWith('PK')).toBe(true)
  })
})
