import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run as runCommand } from '../../support/environment.ts'
import { aCopyOfTheSample } from '../../support/sample.ts'
import { aSmallSchool, fine } from '../faults/small-school.ts'

/** What is said of a line that is refused, and nothing else is. */
async function refused(cwd: string, line: string): Promise<string> {
  const { code, out, err } = await runCommand(line.split(' '), { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  return err
}

describe('a setting by its Chinese name', () => {
  test.each([
    ['校名 晨光九年一贯制学校', '学校名称：晨光学校 → 晨光九年一贯制学校'],
    ['代码 CG02', '学校代码：CG01 → CG02'],
    ['学段 小学 初中', '学段：小学 → 小学、初中'],
    ['责任部门 总务处 后勤部', '责任部门 general：未设 → 后勤部'],
    ['寒暑假 停算', '照算 → 停算'],
    ['学期 上学期 2026-09-01 2027-01-20', '学期“上学期”：未设 → 2026-09-01 至 2027-01-20'],
    ['迎检日 初检 2027年3月18日', '迎检日“初检”：未设 → 2027-03-18'],
    ['人员 赵六', '人员“赵六”：未设 → 已登记'],
    ['倒排计划 整改完成 10', '未设 → 10 天'],
    ['超期提示 约谈 6', '未设 → 6 天'],
  ])('set %s', async (words, said) => {
    expect(await fine(await aSmallSchool(), `set ${words}`)).toContain(said)
  })

  test('and all of them in the list, where none is meant', async () => {
    expect(await refused(await aSmallSchool(), 'set 校长 王五')).toContain(
      '可以写：迎检日 visit、人员 person、责任部门 owner、学期 term、称号 honour、校名 name、代码 code、学段 stages、自查报告 report、倒排计划 planning、超期提示 escalation、寒暑假 holidays、工作日历 calendar。',
    )
  })

  test.each([
    ['set 迎检日 2026-12-18', '少写了名称。例如：zicha set visit 县级督导 2027-03-18'],
    ['set term 2026-09-01 2027-01-20', '少写了名称。例如：zicha set term 2027年秋季学期'],
    ['set 迎检日 县级督导', '少写了日期。'],
  ])('%s: what is missing is what is said to be', async (line, said) => {
    expect(await refused(await aSmallSchool(), line)).toContain(said)
  })
})

test('init where there is a workspace leads to set', async () => {
  const flags = '--name 甲 --code A1 --stages 小学 --by 张三'
  expect(await refused(await aSmallSchool(), `init ${flags}`)).toContain('用 zicha set')
})

test('a step that is over says where the problem stands and what can be done', async () => {
  const cwd = await aSmallSchool()
  const number = 'CG01-2026-001'
  const now = (action: string, can: string) => `${number} 不能${action}：现在是“${can}\n`
  expect(await refused(cwd, 'ledger acknowledge gate:G1 --actor 李四')).toBe(
    '未编号 不能签收：现在是“待交办”。这时可以：交办、挂账、移交、备注。\n',
  )
  await fine(cwd, 'ledger assign gate:G1 --to 李四')
  await fine(cwd, `ledger acknowledge ${number} --actor 李四`)
  expect(await refused(cwd, `ledger acknowledge ${number} --actor 李四`)).toBe(
    now('签收', '整改中”。这时可以：交办、进展、提交、延期、挂账、移交、备注。'),
  )
})

describe('an answer that is not taken shows one that would be', () => {
  test.each([
    [
      'quality-balance-school C99 是',
      '没有指标“C99”。zicha checklists quality-balance-school 列出',
    ],
    [
      'quality-balance-school pupils 500',
      'pupils 在校学生数 按学段填报，请写明 --stage：小学、初中',
    ],
    ['quality-balance-school R1 84', 'R1 每百名学生拥有高于规定学历教师数 按学段填报'],
    ['campus-safety C-02 20/20', '例如：zicha answer campus-safety C-02 "signed=20,posts=20"'],
    ['campus-safety C-02 不适用', 'C-02 是必答的，不能填“不适用”'],
    ['civilised-campus C1.7 不适用', 'zicha answer civilised-campus C1.7 --not-applicable 理由'],
  ])('%s', async (words, said) => {
    expect(await refused(aCopyOfTheSample(), `answer ${words}`)).toContain(said)
  })
})

describe('a round', () => {
  test('that is open already leads into it, and one that is handed in is said to be', async () => {
    const cwd = await aSmallSchool()
    expect(await refused(cwd, 'round open gate 2026-11')).toContain(
      '接着填：zicha check gate --round 2026-11；看各轮：zicha round list gate。',
    )
    await fine(cwd, 'round seal gate 2026-11')
    expect(await refused(cwd, 'round open gate 2026-11')).toContain('已经交了')
    expect(await fine(cwd, 'status')).toContain('2026-11（已交）')
    expect(await fine(cwd, 'round list gate')).toContain('已交')
  })

  test('of another kind, or an empty one, is not reported in place of one handed in unsaid', async () => {
    const cwd = await aSmallSchool()
    const report = (...more: string[]) => runCommand(['report', 'gate', ...more], { cwd })
    await fine(cwd, 'round seal gate 2026-11')
    expect((await report()).err).toBe('')
    expect((await report('--today', '2026-12-01')).err).toBe(
      '没有写 --round，看的是还没有填报的 2026-12（自查）。已交的有 2026-11（自查），要看请加 --round 2026-11。\n',
    )
    await fine(cwd, 'round open gate 2026-12 --kind 模拟测评')
    expect((await report()).err).toBe(
      '没有写 --round，看的是还没交的 2026-12（模拟测评）。已交的有 2026-11（自查），要看请加 --round 2026-11。\n',
    )
    expect((await report('--round', '2026-12')).err).toBe('')
  })

  test('is proved by its receipt, and that it is so is said', async () => {
    const cwd = await aSmallSchool()
    const receipt = /\d+:[0-9a-f]{16}/.exec(await fine(cwd, 'round seal gate 2026-11'))![0]
    const line = `verify --head ${receipt}`
    expect(await fine(cwd, line)).toContain('收据上的 1 个校验值都对得上')
    expect(await fine(cwd, 'verify')).not.toContain('收据')
    const { code, out } = await runCommand(['verify', '--head', '9:0123456789abcdef'], { cwd })
    expect(code).toBe(10)
    expect(out).not.toContain('对得上')
  })
})

test('what the report leaves out it says how to see', async () => {
  const cwd = aCopyOfTheSample()
  expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toContain('civilised-campus')
  expect(await fine(cwd, 'report quality-balance-school --width 120')).toContain(
    '……还有 6 项（接着答：zicha check quality-balance-school --only 未答；全部编号：--format json）',
  )
})
