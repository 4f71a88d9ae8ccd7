import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'

let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  const flags = ['--name', '示例小学', '--code', 'SL01', '--stages', 'primary', '--by', '张三']
  const { code, err } = await run(['init', ...flags], { cwd: folder })
  if (code !== 0) throw new Error(err)
})
const zicha = (...args: string[]) => run(args, { cwd: folder })
const campus = (...args: string[]) => zicha('answer', 'civilised-campus', ...args)
const journals = () => readdirSync(join(folder, 'records/civilised-campus/2026-11'))

describe('zicha answer', () => {
  test('says what was taken, what follows from it, and until when a gap must be mended', async () => {
    expect(await campus('C1.3', '有')).toEqual({
      code: 0,
      out: 'C1.3 创建领导小组与实施方案：是 → 达标（填报人 张三）\n',
      err: '',
    })
    const { out } = await campus('C5.5', '1：南门值班室')
    expect(out).toBe(
      'C5.5 无烟校园：1 处（南门值班室） → 不达标（填报人 张三）\n整改时限：立行立改 2026-11-21 周六\n',
    )
    expect(journals()).toHaveLength(2)
  })

  test('the last answer stands', async () => {
    await campus('C1.3', '否')
    await campus('C1.3', '是')
    const { out } = await zicha('report', 'civilised-campus', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      progress: { answered: 1, counts: { met: 1, unmet: 0 } },
      conflicts: [],
    })
  })

  test.each([
    [['C1.3', '也许'], '请答“是”或“否”'],
    [['C9.9', '是'], '没有指标“C9.9”'],
    [['C1.3'], '请写填报的值'],
    [['C1.3', '--not-applicable', '没有'], '不能填“不适用”'],
    [['C1.7', '--not-applicable'], '要写明理由'],
    [['C1.3', '是', '--stage', 'junior'], '不按学段填报'],
    [['C1.3', '是', '--observed-on', '2026-02-30'], '2026-02-30'],
    [['C1.3', '是', '--round', '../../x'], '轮次“../../x”'],
    [['C4.2', '4次'], '应是数字'],
    [['C5.5', '南门值班室'], '“2：校门口；操场”），收到的是“南门值班室”'],
    [['C1.3', '是', '--observed-on', '2027-01-01'], '还没有到'],
    [['C1.3', '是', '--by', ' '], '填报人'],
    [['C1.3', '是', '--by', '李四\n换行'], '填报人'],
    [['C1.3', '是', '--round', '2026-13'], '轮次“2026-13”'],
    [['C1.3', '是', '--round', '2025-01'], 'zicha round open'],
    [['C1.3', '是', '--today', '2026-01-01'], '--today'],
  ])('%j is refused and nothing is written', async (args, sentence) => {
    const { code, out, err } = await campus(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(() => journals()).toThrow('ENOENT')
  })

  test('a file is taken whole or not at all', async () => {
    writeFileSync(join(folder, 'good.yaml'), 'answers:\n  C1.3: true\n  C1.4: false\n')
    expect(await campus('--file', 'good.yaml')).toMatchObject({ code: 0, out: '' })
    expect(journals()).toHaveLength(1)
    writeFileSync(join(folder, 'bad.yaml'), 'answers:\n  C1.3: true\n  C1.4: perhaps\n  C9.9: 1\n')
    const { code, err } = await campus('--file', 'bad.yaml')
    expect(code).toBe(2)
    expect(err).toContain('bad.yaml:3:9')
    expect(err).toContain('bad.yaml:4:3')
    expect(journals()).toHaveLength(1)
  })

  test('per-stage indicators want their stage, which one stage alone makes plain', async () => {
    const { code, out } = await zicha(
      'answer',
      'quality-balance-school',
      'R1',
      '63',
      '--stage',
      'primary',
    )
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('待定') as string })
    expect((await zicha('answer', 'quality-balance-school', 'R1', '63')).code).toBe(0)
    expect(
      (await zicha('answer', 'quality-balance-school', 'R1', '63', '--stage', 'junior')).code,
    ).toBe(2)
  })

  test('facts are answered by id or by title, stages by their Chinese names too', async () => {
    const fact = await zicha(
      'answer',
      'quality-balance-school',
      '在校学生数',
      '1500',
      '--stage',
      '小学',
    )
    expect(fact).toEqual({ code: 0, out: '在校学生数（小学）：1500 人（填报人 张三）\n', err: '' })
    const { out } = await zicha('answer', 'quality-balance-school', 'R1', '６３')
    expect(out).toContain('63 人 → 达标')
    expect((await zicha('answer', 'quality-balance-school', 'teachers', '很多')).code).toBe(2)
  })

  test('a note that is too long is refused and nothing is written', async () => {
    const { code, err } = await campus('C1.3', '是', '--note', '长'.repeat(20_001))
    expect(code).toBe(2)
    expect(err).toContain('20000')
    expect(() => journals()).toThrow('ENOENT')
  })

  test('a name from outside never reaches the terminal raw', async () => {
    const { code, err } = await campus('C1.3\u001B[2J', '是')
    expect(code).toBe(2)
    expect(err).not.toContain('\u001B')
    expect(err).toContain('\\u{1b}')
  })
})
