import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { run, temporaryFolder } from '../../support/environment.ts'

const original = `# 晨光学校
format: zicha/workspace@1
subject: { name: 晨光学校, code: CG01, stages: [primary] }
people:
  - { name: 张三 }   # 创建专干
`
const long =
  '晨光学校是示例甲县的一所九年一贯制学校，小学部和初中部分设两个校区，现有教学班四十五个，专任教师一百二十人。'

let cwd: string
beforeEach(() => {
  cwd = temporaryFolder()
  write(original)
})
const file = () => join(cwd, 'zicha.yaml')
const write = (text: string) => writeFileSync(file(), text)
const added = (before = original) => {
  const now = readFileSync(file(), 'utf8')
  expect(now.startsWith(before)).toBe(true)
  return now.slice(before.length)
}
const set = (...args: string[]) => run(['set', 'report', ...args], { cwd })

describe('zicha set report', () => {
  test('writes a short text on a line, a long one as a block, and removes both', async () => {
    expect(await set('addressee', '示例甲县教育局')).toEqual({
      code: 0,
      out: '自查报告的“主送单位”：未设 → 示例甲县教育局（已写入 zicha.yaml）\n',
      err: '',
    })
    expect((await set('学校概况', `  ${long}\r\n\r\n\t设有“总务处”等：# 三个处室。 `)).out).toBe(
      '自查报告的“学校概况”：未设 → “晨光学校是示例甲县的一所九年一贯制学校，……”（共 70 字）（已写入 zicha.yaml）\n',
    )
    const block = `  overview: |-\n    ${long}\n    设有“总务处”等：# 三个处室。\n`
    expect(added()).toBe(`report:\n  addressee: "示例甲县教育局"\n${block}`)
    expect((await set('overview', `${long}！`)).out).toContain('（共 70 字） → “')
    expect(added()).toBe(`report:\n  addressee: "示例甲县教育局"\n  overview: |-\n    ${long}！\n`)
    expect((await set('overview', '--remove')).code).toBe(0)
    expect(added()).toBe('report:\n  addressee: "示例甲县教育局"\n')
    expect((await set('addressee', '--remove')).code).toBe(0)
    expect(added()).toBe('')
    expect((await set('addressee', '--remove')).err).toContain('没有自查报告的“主送单位”')
  })

  test('tells a changed text from the same one, however long what they have in common', async () => {
    await set('next', `${long}甲`)
    expect((await set('next', `${long}甲`)).out).toContain('本来就是')
    expect((await set('next', `${long}乙`)).out).toContain('已写入')
    expect(added()).toContain(`${long}乙`)
  })

  test('reads a file, in which each line is a paragraph', async () => {
    writeFileSync(join(cwd, 'next.txt'), '\u{feff}第一段。\r\n\r\n　　第二段。\r\n')
    expect((await set('next', '--file', 'next.txt')).code).toBe(0)
    expect(added()).toBe('report:\n  next: |-\n    第一段。\n    第二段。\n')
  })

  test('stays in the way a file is written: one line, or the line ends of Windows', async () => {
    const flow =
      '{ format: zicha/workspace@1, subject: { name: 晨光学校, code: CG01, stages: [primary] } }\n'
    write(flow)
    await set('next', '一\n二')
    expect(readFileSync(file(), 'utf8')).toBe(
      flow.replace('] } }', '] }, report: { next: "一\\n二" } }'),
    )
    const windows = original.replaceAll('\n', '\r\n')
    write(windows)
    await set('next', '一\n二')
    expect(added(windows)).toBe('report:\r\n  next: |-\r\n    一\r\n    二\r\n')
  })

  test.each<[string, string[]]>([
    ['可以写：主送单位 addressee、学校概况 overview', ['目录', '甲']],
    ['少写了内容', ['overview']],
    ['内容不能用', ['overview', ' \n ']],
    ['内容不能用', ['overview', '甲\u202e乙']],
    ['内容不能用', ['overview', '甲\u0007']],
    ['文字太长，最多 10000 个字', ['overview', '长'.repeat(10_001)]],
    ['读不了“没有.txt”', ['overview', '--file', '没有.txt']],
    ['不是 UTF-8 文字', ['overview', '--file', 'gbk.txt']],
    ['写多了', ['overview', '甲', '--file', 'gbk.txt']],
    ['--file 在这里没有用', ['overview', '--remove', '--file', 'gbk.txt']],
    ['--post 在这里没有用', ['overview', '甲', '--post', '乙']],
  ])('says %s', async (sentence, args) => {
    writeFileSync(join(cwd, 'gbk.txt'), Buffer.from([0xb3, 0xbf, 0xb9, 0xe2]))
    const { code, out, err } = await set(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(added()).toBe('')
  })

  test('the longest text is one that can be read again', async () => {
    expect((await set('overview', '长'.repeat(10_000))).code).toBe(0)
    expect((await run(['validate'], { cwd })).code).toBe(0)
  })
})

describe('zicha set report in a terminal', () => {
  async function dialogue(...replies: readonly (readonly [about: string, keys: string])[]) {
    const { screen, reply, code } = openDialogue(['set', 'report'], { cwd })
    for (const [about, keys] of replies) await reply(about, keys)
    return { code: await code, screen: await screen.settled() }
  }

  test('asks which part, then paragraph by paragraph', async () => {
    const { code } = await dialogue(
      ['写哪一部分', '↓⏎'],
      ['学校概况', '第一段。⏎'],
      ['第一段。', '第二段。⏎'],
      ['第二段。', '⏎'],
    )
    expect(code).toBe(0)
    expect(added()).toBe('report:\n  overview: |-\n    第一段。\n    第二段。\n')
  })

  test('Ctrl-C leaves everything as it was', async () => {
    const { code } = await dialogue(['写哪一部分', '⏎'], ['主送单位', '教育局␃'])
    expect(code).toBe(130)
    expect(added()).toBe('')
  })
})
