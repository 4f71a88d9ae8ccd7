import { expect, test } from 'vitest'
import { facts, follow } from './follow.ts'
import { lanternSchool, recorded } from './lantern.ts'
import { zicha } from './zicha.ts'

/** A terminal that marks what is pasted, and one that sends it as if it were typed. */
test.each([
  ['with marks', (text: string) => `\x1b[200~${text}\x1b[201~`],
  ['without marks', (text: string) => text],
])(
  'of several lines that are pasted %s nothing is lost, and no question is answered by them',
  async (_, paste) => {
    const cwd = lanternSchool()
    const pty = zicha(cwd, { columns: 40 })
    const marked = paste('').length > 0
    const enter = marked ? '\r' : ''
    await follow(pty, [
      ...facts,
      ['第 1/7 题', paste('有人值守\r夜里也有\r是\r')],
      ['粘贴的文字没有用上', '↓↓↓⏎'],
      ['写一句说明', `${paste('方案在三楼档案室，\r\n找李四要钥匙。\r')}${enter}`],
      ['找李四要钥匙。\n', '↓⏎'],
      ['第 2/7 题', paste('否\r没有明火\r')],
      ['粘贴的文字没有用上', '↓↓↓⏎'],
      ['为什么不适用', `${paste('全用电子灯。\r没有明火。\r')}${enter}`],
      ['第 3/7 题', `${paste('12\r34\r')}${enter}`],
      ['只能写一行', '\x154⏎'],
      ['第 4/7 题', '-⏎'],
      ['第 5/7 题', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['第 6/7 题', '↓⏎'],
      ['第 7/7 题', '3⏎'],
      ['问题位置', `${paste('东门\r  西门 \r\r食堂后门')}\r`],
      ['食堂后门', '⏎'],
    ])
    expect(await pty.exited).toMatchObject({ code: 0 })
    const text = await pty.screen.settled()
    expect(text).toContain('已保存：是；说明：方案在三楼档案室，⏎找\n李四要钥匙。 → 达标')
    expect(recorded(cwd).slice(2)).toEqual(
      [
        { indicator: 'A1', value: true, note: '方案在三楼档案室，\n找李四要钥匙。' },
        { indicator: 'A2', value: null, notApplicable: '全用电子灯。\n没有明火。' },
        { indicator: 'B1', value: 4 },
        { indicator: 'B3', value: ['plan', 'list', 'photos'] },
        { indicator: 'C1', value: 'A' },
        { indicator: 'C2', value: { count: 3, places: ['东门', '西门', '食堂后门'] } },
      ].map((entry) => ({ type: 'answer', by: '张三', ...entry })),
    )
    // Whatever was asked of the terminal is taken back.
    const { sent } = pty.screen
    expect(sent.split('\x1b[?2004l')).toHaveLength(sent.split('\x1b[?2004h').length)
    expect(sent.lastIndexOf('\x1b[?2004l')).toBeGreaterThan(sent.lastIndexOf('\x1b[?2004h'))
  },
)
