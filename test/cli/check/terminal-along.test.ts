import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lampSchool } from '../lamps.ts'
import { facts, follow, type Script } from './follow.ts'
import { lanternSchool, recorded } from './lantern.ts'
import { zicha } from './zicha.ts'

const toNumber: Script = [...facts, ['第 1/7 题', '↓⏎'], ['第 2/7 题', '↓↓⏎']]

function school(): string {
  const cwd = lanternSchool()
  mkdirSync(join(cwd, 'evidence', '照片'), { recursive: true })
  writeFileSync(join(cwd, 'evidence', '照片', '东门 一.jpg'), '东门')
  writeFileSync(join(cwd, 'evidence', '照片', '东门二.jpg'), '东门二')
  return cwd
}

/** The last screenful, from the question on. */
function lastOf(text: string): string {
  return text.slice(text.lastIndexOf('\n\n', text.lastIndexOf('\n? ')) + 2)
}

describe.each([80, 40])('at %i columns', (columns) => {
  test('evidence by completion, by a pasted path, and on paper', async () => {
    const cwd = school()
    const outside = join(lanternSchool(), '值守 "夜".pdf')
    writeFileSync(outside, '值守')
    const pty = zicha(cwd, { columns })
    await follow(pty, [...toNumber, ['第 3/7 题', 'e⏎'], ['拖进来', '照\t东\t']])
    await pty.screen.waitFor('东门 一.jpg  东门二.jpg')
    await expect(lastOf(pty.screen.text())).toMatchFileSnapshot(`golden/evidence-${columns}.txt`)
    await follow(pty, [
      ['东门 一.jpg  东门二.jpg', '二\t⏎'],
      ['已有：evidence/照片/东门二.jpg', `'${outside}'⏎`],
      ['复制一份到', '⏎'],
      ['值守__夜.pdf', '值守表 盒3 卷2 页15 盖章⏎'],
      ['页15 已盖章', '⏎'],
      ['数值（具）', '4⏎'],
      ['第 4/7 题', '␃'],
    ])
    expect(await pty.exited).toMatchObject({ code: 130 })
    expect(pty.screen.brokeLines()).toBe(false)
    expect(recorded(cwd).at(-1)).toMatchObject({
      value: 4,
      evidence: [
        { path: 'evidence/照片/东门二.jpg' },
        { path: 'evidence/lantern/B1/值守__夜.pdf' },
        { title: '值守表', box: '3', volume: '2', page: '15', sealed: true },
      ],
    })
  })

  test('a number with what it comes to, and one that is doubted', async () => {
    const pty = zicha(school(), { columns })
    await follow(pty, [
      ...toNumber,
      ['第 3/7 题', '4⏎'],
      ['备用电池（节）', '9⏎'],
      ['其中没电的（节）', '12'],
    ])
    await pty.screen.waitFor('= -6 节')
    await expect(lastOf(pty.screen.text())).toMatchFileSnapshot(`golden/preview-${columns}.txt`)
    pty.type('⏎')
    await pty.screen.waitFor('按一次回车')
    await expect(lastOf(pty.screen.text())).toMatchFileSnapshot(`golden/doubt-${columns}.txt`)
    pty.type('⏎')
    await pty.reply('第 5/7 题', '␃')
    expect(await pty.exited).toMatchObject({ code: 130 })
    expect(pty.screen.brokeLines()).toBe(false)
  })

  test('a draw', async () => {
    const cwd = lampSchool()
    const pty = zicha(cwd, { columns, argv: ['check', 'lamps'] })
    await follow(pty, [
      ['第 1/4 题', '⏎'],
      ['第 2/4 题', '⏎'],
      ['抽查了多少学生', '抽⏎'],
      ['抽签：从学生中抽', '320⏎'],
    ])
    await pty.screen.waitForPrompt('其中达到的（名）')
    await pty.screen.waitFor((text) => text.endsWith('>'))
    await expect(lastOf(pty.screen.text())).toMatchFileSnapshot(`golden/draw-${columns}.txt`)
    await pty.reply('其中达到的（名）', '␃')
    expect(await pty.exited).toMatchObject({ code: 130 })
    expect(pty.screen.brokeLines()).toBe(false)
  })

  test.each([
    ['Ctrl-C', 'a piece of evidence', ['第 3/7 题', 'e⏎'], ['拖进来', '␃']],
    ['Ctrl-D', 'a day', ['第 3/7 题', '@⏎'], ['哪一天看到的', '␄']],
  ] as const)('%s at %s loses nothing that is saved', async (_key, _at, toPrompt, end) => {
    const cwd = school()
    const pty = zicha(cwd, { columns })
    await follow(pty, [...toNumber, toPrompt, end])
    expect(await pty.exited).toMatchObject({ code: 130 })
    expect(pty.screen.cursorIsVisible).toBe(true)
    expect(recorded(cwd)).toHaveLength(4)
  })
})
