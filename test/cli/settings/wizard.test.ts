import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { lampSchool } from '../lamps.ts'

/** Answers prompts in turn; what is then on the screen, and in the file. */
async function set(replies: readonly (readonly [about: string, keys: string])[]) {
  const cwd = lampSchool()
  const { screen, reply, code } = openDialogue(['set'], { cwd })
  for (const [about, keys] of replies) await reply(about, keys)
  const ended = await code
  const file = readFileSync(join(cwd, 'zicha.yaml'), 'utf8')
  return {
    code: ended,
    screen: await screen.settled(),
    added: file.split('\n').slice(4).join('\n'),
  }
}

describe('zicha set in a terminal asks what, and what to', () => {
  test('a visit', async () => {
    const { code, screen, added } = await set([
      ['要改什么？', '⏎'],
      ['名称', '县级督导⏎'],
      ['日期', '2027-02-30⏎'],
      ['日历上没有“2027-02-30”这一天', '⌫⌫18⏎'],
    ])
    expect({ code, added }).toEqual({
      code: 0,
      added: 'visits:\n  - { title: "县级督导", on: 2027-02-18 }\n',
    })
    expect(screen).toContain('迎检日“县级督导”：未设 → 2027-02-18')
  })

  test('a person who is there, who gets a post', async () => {
    const { code, screen } = await set([
      ['要改什么？', '↓⏎'],
      ['哪一个？', '⏎'],
      ['“张三”：', '⏎'],
      ['职务', '创建专干⏎'],
    ])
    expect(code).toBe(0)
    expect(screen).toContain('人员“张三”：已登记 → 创建专干')
  })

  test('what a department is called', async () => {
    const { screen, added } = await set([
      ['要改什么？', '↓↓⏎'],
      ['责任部门', '⏎'],
      ['名称或姓名', '后勤处⏎'],
    ])
    expect(screen).toContain('责任部门 general：未设 → 后勤处')
    expect(added).toBe('owners: { general: "后勤处" }\n')
  })

  test('the stages', async () => {
    const { screen } = await set([
      ['要改什么？', '↓↓↓↓↓↓↓⏎'],
      ['有哪些学段', '↓↓␣⏎'],
    ])
    expect(screen).toContain('学段：小学 → 小学、初中')
  })

  test('Ctrl-C leaves everything as it was', async () => {
    const { code, added } = await set([
      ['要改什么？', '⏎'],
      ['名称', '县级␃'],
    ])
    expect({ code, added }).toEqual({ code: 130, added: '' })
  })
})
