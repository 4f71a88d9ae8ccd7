import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { failingAt, storageErrors } from '../../journal/failing-files.ts'
import { systemError } from '../../journal/memory-files.ts'
import { run, temporaryFolder } from '../../support/environment.ts'

/** As people leave it: comments, blank lines, quotes of every kind, flow and block side by side. */
const original = `# 晨光学校
format: zicha/workspace@1

subject: { name: 晨光学校, code: "3604030001",  stages: [primary] }   # 本校
checklists: [quality-balance-school]
people:
  # 校级
  - name: 张三   # 创建专干
    post: 资料员

  # 处室
  - { name: '李四' }
owners:
  general: 总务处      # 后勤
visits:
  - { title: 县级督导, on: 2027-03-18 }  # 通知来了
  - title: 市级复核
    on: 2027-05-01
terms: [{ title: 上学期, from: 2026-09-01, to: 2027-01-20 }]
# 完
`

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
  write(original)
})
const file = () => join(folder, 'zicha.yaml')
const write = (text: string) => writeFileSync(file(), text)
const read = () => readFileSync(file(), 'utf8')
const set = (...args: string[]) => run(['set', ...args], { cwd: folder })

/** What the command did to the file, line by line. */
function changes(before = original): string[] {
  const [old, now] = [before.split('\n'), read().split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}

describe('zicha set changes one thing, says from what to what, and leaves every other byte', () => {
  test.each<[string[], string, string[]]>([
    [
      ['visit', '县级督导', '2027-04-01'],
      '迎检日“县级督导”：2027-03-18 → 2027-04-01（已写入 zicha.yaml）',
      [
        '-  - { title: 县级督导, on: 2027-03-18 }  # 通知来了',
        '+  - { title: 县级督导, on: 2027-04-01 }  # 通知来了',
      ],
    ],
    [
      ['visit', '省级: 抽查 #1', '2027/6/2'],
      '迎检日“省级: 抽查 #1”：未设 → 2027-06-02（已写入 zicha.yaml）',
      ['+  - { title: "省级: 抽查 #1", on: 2027-06-02 }'],
    ],
    [
      ['visit', '市级复核', '--remove'],
      '迎检日“市级复核”：2027-05-01 → 已删除（已写入 zicha.yaml）',
      ['-  - title: 市级复核', '-    on: 2027-05-01'],
    ],
    [
      ['person', '李四', '--post', '总务主任'],
      '人员“李四”：已登记 → 总务主任（已写入 zicha.yaml）',
      ["-  - { name: '李四' }", `+  - { name: '李四', post: "总务主任" }`],
    ],
    [
      ['person', '张三', '--remove'],
      '人员“张三”：资料员 → 已删除（已写入 zicha.yaml）',
      ['-  - name: 张三   # 创建专干', '-    post: 资料员'],
    ],
    [
      ['person', '王五'],
      '人员“王五”：未设 → 已登记（已写入 zicha.yaml）',
      ['+  - { name: "王五" }'],
    ],
    [
      ['owner', '人事（师训）', '人事科'],
      '责任部门 personnel：未设 → 人事科（已写入 zicha.yaml）',
      ['+  personnel: "人事科"'],
    ],
    [
      ['owner', 'general', '后勤处'],
      '责任部门 general：总务处 → 后勤处（已写入 zicha.yaml）',
      ['-  general: 总务处      # 后勤', '+  general: "后勤处"      # 后勤'],
    ],
    [
      ['owner', 'general', '--remove'],
      '责任部门 general：总务处 → 已删除（已写入 zicha.yaml）',
      ['-owners:', '-  general: 总务处      # 后勤'],
    ],
    [
      ['term', '下学期', '2027-02-20', '2027-07-05'],
      '学期“下学期”：未设 → 2027-02-20 至 2027-07-05（已写入 zicha.yaml）',
      [
        '-terms: [{ title: 上学期, from: 2026-09-01, to: 2027-01-20 }]',
        '+terms: [{ title: 上学期, from: 2026-09-01, to: 2027-01-20 }, { title: "下学期", from: 2027-02-20, to: 2027-07-05 }]',
      ],
    ],
    [
      ['term', '上学期', '2026-09-02', '2027-01-21'],
      '学期“上学期”：2026-09-01 至 2027-01-20 → 2026-09-02 至 2027-01-21（已写入 zicha.yaml）',
      [
        '-terms: [{ title: 上学期, from: 2026-09-01, to: 2027-01-20 }]',
        '+terms: [{ title: 上学期, from: 2026-09-02, to: 2027-01-21 }]',
      ],
    ],
    [
      ['name', '晨光九年一贯制学校'],
      '学校名称：晨光学校 → 晨光九年一贯制学校（已写入 zicha.yaml）',
      [
        '-subject: { name: 晨光学校, code: "3604030001",  stages: [primary] }   # 本校',
        '+subject: { name: "晨光九年一贯制学校", code: "3604030001",  stages: [primary] }   # 本校',
      ],
    ],
    [
      ['stages', '初中,primary'],
      '学段：小学 → 小学、初中（已写入 zicha.yaml）',
      [
        '-subject: { name: 晨光学校, code: "3604030001",  stages: [primary] }   # 本校',
        '+subject: { name: 晨光学校, code: "3604030001",  stages: [primary, junior] }   # 本校',
      ],
    ],
  ])('%j', async (args, sentence, expected) => {
    expect(await set(...args)).toEqual({ code: 0, out: `${sentence}\n`, err: '' })
    expect(changes()).toEqual(expected)
  })

  test('line ends of Windows, a byte-order mark and a missing last line end stay', async () => {
    const windows =
      `\u{feff}${original.replaceAll('\n', '\r\n').replace(/# 完\r\n$/, '')}`.trimEnd()
    write(windows)
    expect((await set('person', '王五')).code).toBe(0)
    expect((await set('visit', '初检', '2027-01-05')).code).toBe(0)
    expect((await set('honour', 'x')).code).toBe(2)
    const lines = read().split('\r\n')
    expect(read().startsWith('\u{feff}# 晨光学校\r\n')).toBe(true)
    expect(read().replaceAll('\r\n', '')).not.toContain('\n')
    expect(lines.filter((line) => !windows.split('\r\n').includes(line))).toEqual([
      '  - { name: "王五" }',
      '  - { title: "初检", on: 2027-01-05 }',
    ])
  })

  test('what is not there yet is added at the end, and what becomes empty goes', async () => {
    const bare =
      'format: zicha/workspace@1\nsubject:\n  name: 晨光学校\n  code: A1\n  stages:\n    - primary\nvisits: []\n'
    write(bare)
    expect((await set('visit', '初检', '2027-01-05')).code).toBe(0)
    expect((await set('person', '王五')).code).toBe(0)
    expect((await set('owner', 'general', '总务科')).code).toBe(0)
    expect((await set('stages', 'junior')).code).toBe(0)
    expect(read()).toBe(
      'format: zicha/workspace@1\nsubject:\n  name: 晨光学校\n  code: A1\n  stages:\n    [junior]\nvisits: [{ title: "初检", on: 2027-01-05 }]\npeople:\n  - { name: "王五" }\nowners: { general: "总务科" }\n',
    )
    expect((await set('owner', 'general', '--remove')).code).toBe(0)
    expect((await set('visit', '初检', '--remove')).code).toBe(0)
    expect(read()).not.toMatch(/owners|visits/)
  })
})

describe('refused, and the file as it was', () => {
  test.each<[string[], string]>([
    [[], 'set 后面少写了一个词，可以写：迎检日 visit、人员 person'],
    [['visitt', 'x'], 'set 不能是“visitt”'],
    [['visit', '县级督导'], '少写了日期。例如：zicha set visit 县级督导 2027-03-18'],
    [['planning', '整改完成'], '少写了天数。例如：zicha set planning 整改完成 10'],
    [['owner'], '少写了责任部门，可以写：'],
    [['calendar', '没有.yaml'], '用不了：没有这个文件或文件夹。请改 calendar'],
    [['visit', '县级督导', '2027-02-30'], '2027-02-30'],
    [['visit', '县级督导', '2026-11-20'], '已经过去了'],
    [['visit', '没有的', '--remove'], '没有迎检日“没有的”'],
    [['visit', '县级督导', '2027-04-01', '多'], '写多了'],
    [['visit', '县级督导', '2027-04-01', '--today', '2026-01-01'], '--today'],
    [['visit', '县级督导', '2027-04-01', '--post', 'x'], '--post 在这里没有用'],
    [['person', ' '], '不能用'],
    [['person', '李\u{1b}[2J四'], '不能用'],
    [['person', '李\u{202e}四'], '不能用'],
    [['owner', 'geneal', '总务'], '是不是“general”？'],
    [['honour', 'x'], '没有称号，不用设'],
    [['term', '下学期', '2027-07-05', '2027-02-20'], '这样改，zicha.yaml 就有错了'],
    [['code', '校 1'], '只能含字母、数字和连字符'],
    [['name', '晨光', '--remove'], '不能删除'],
    [['stages', '大学'], '学段不能是“大学”'],
    [['stages'], '少写了学段'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await set(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).not.toContain('\u{1b}')
    expect(err).not.toContain('\u{202e}')
    expect(read()).toBe(original)
    expect(readdirSync(folder)).toEqual(['zicha.yaml'])
  })

  test('what is so already is said, and nothing is written', async () => {
    expect(await set('visit', '县级督导', '2027-03-18')).toEqual({
      code: 0,
      out: '迎检日“县级督导”：本来就是 2027-03-18，没有改动 zicha.yaml。\n',
      err: '',
    })
    expect(read()).toBe(original)
  })

  test('one person stays one person, however the name is composed', async () => {
    expect((await set('person', 'André')).code).toBe(0)
    const { out } = await set('person', 'Andre\u{301}', '--post', '外教')
    expect(out).toBe('人员“André”：已登记 → 外教（已写入 zicha.yaml）\n')
  })

  test.each(storageErrors)(
    'a disk that says %s (%i), at any call, leaves the old file',
    async (code, errno) => {
      for (let failing = 1; failing <= 7; failing += 1) {
        write(original)
        const files = failingAt(diskFiles, (call) =>
          call === failing ? systemError(code, errno) : undefined,
        )
        const { code: exit } = await run(['set', 'visit', '县级督导', '2027-04-01'], {
          cwd: folder,
          files,
        })
        // Once it has the name, it stands: only that the name is on the disk could not be confirmed.
        const stands = read() !== original
        expect(exit).toBe(12)
        expect(stands).toBe(failing === 7)
        expect(readdirSync(folder)).toEqual(['zicha.yaml'])
      }
    },
  )
})

describe('days that make no sense are set, and said', () => {
  const said = async (...args: string[]) => {
    const { code, err } = await set(...args)
    expect([args, code]).toEqual([args, 0])
    return err
  }

  test('steps towards a visit out of order, until they are in order again', async () => {
    expect(await said('planning', 'rectify', '7')).toMatch(
      /^zicha\.yaml:\d+:\d+ 警告 倒排计划的次序反了：verify（迎检日前 10 天，默认）排在了 rectify（迎检日前 7 天）的前面。/,
    )
    expect(await said('planning', '校内验收', '6')).toBe('')
    expect(await said('planning', '整改完成', '5')).toContain('verify（迎检日前 6 天）')
  })

  test('a step whose day before the next visit is over', async () => {
    const err = await said('planning', 'selfCheck', '200')
    expect(err).toBe(
      '“自查完成”的日子 2026-08-30 已经过了（县级督导 2027-03-18）：天数太多，来不及。\n',
    )
    expect(await said('planning', 'selfCheck', '100')).toBe('')
  })

  test('steps when overdue out of order', async () => {
    expect(await said('escalation', '约谈', '20')).toContain('circular（超期 15 天起，默认）')
    expect(await said('escalation', '通报', '20')).toBe('')
  })
})
