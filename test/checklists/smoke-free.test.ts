import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordedIn } from '../cli/check/fair.ts'
import { check } from '../cli/check/follow.ts'
import { run, temporaryFolder } from '../support/environment.ts'

const walked = ['civilised-city-school', 'civilised-campus', 'minors-school']

function school(): string {
  const cwd = temporaryFolder()
  const subject = '{ name: 晨光学校, code: CG-01, stages: [primary] }'
  const people = '[{ name: 张三 }, { name: 李四 }]'
  writeFileSync(
    join(cwd, 'zicha.yaml'),
    `format: zicha/workspace@1\nsubject: ${subject}\nchecklists: [${walked.join(', ')}]\npeople: ${people}\n`,
  )
  return cwd
}

test('one look for smoking answers all three checklists', async () => {
  const cwd = school()
  const { text } = await check(
    cwd,
    [
      ['有食堂', '↓⏎'],
      ['由校外单位供餐', '↓↓⏎'],
      ['当地要求校外围墙段', '↓↓⏎'],
      ['A1.1 校门内', '跳 A6.2⏎'],
      ['A6.2 吸烟和烟草痕迹', '1⏎'],
      ['问题位置', '南门值班室⏎'],
      ['已写：南门值班室', '⏎'],
      ['多半是同一件事（把握：中）', '⏎'],
      ['A7.1 灭火器材有效', '␃'],
    ],
    ['check', ...walked, '--by', '张三'],
  )
  expect(text).toContain('B5.7 无烟校园：1 处（南门值班室）')
  const value = { count: 1, places: ['南门值班室'] }
  const via = 'civilised-city-school/A6.2'
  const said = walked.map((id) => recordedIn(cwd, id).filter(({ type }) => type === 'answer'))
  expect(said).toMatchObject([
    [{ indicator: 'A6.2', value }],
    [{ indicator: 'C5.5', value, via }],
    [{ indicator: 'B5.7', value, via }],
  ])
})

test('two records that tell it differently are named', async () => {
  const cwd = school()
  for (const [id, indicator, value, by] of [
    ['civilised-city-school', 'A6.2', '0', '张三'],
    ['civilised-campus', 'C5.5', '1', '李四'],
    ['minors-school', 'B5.7', '0', '张三'],
  ] as const)
    await run(['answer', id, indicator, value, '--by', by], { cwd })
  const status = await run(['status', '--format', 'json'], { cwd })
  expect(JSON.parse(status.out).disagreements).toMatchObject([
    { one: { indicator: 'A6.2', by: '张三' }, other: { indicator: 'C5.5', by: '李四' } },
    { one: { indicator: 'B5.7', by: '张三' }, other: { indicator: 'C5.5', by: '李四' } },
  ])
})
