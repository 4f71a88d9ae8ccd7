import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDialogue } from '../support/dialogue.ts'
import { temporaryFolder } from '../support/environment.ts'

test('asks in Chinese for everything that no flag says, and writes down what was answered', async () => {
  const cwd = temporaryFolder()
  const { screen, reply, code } = openDialogue(['init', '--by', '张三'], { cwd })
  await reply('为谁建立', '⏎')
  await reply('学校名称', ' 晨光学校⏎')
  await reply('学校代码', '晨光⏎')
  await reply('晨光', '⌫⌫CG-01⏎')
  await reply('有哪些学段', '⏎')
  await reply('这一项不能空着', '↓␣↓␣⏎')
  await reply('使用哪些清单', '␣⏎')
  await reply('迎检日', '2027-02-30⏎')
  await reply('2027-02-30', `${'⌫'.repeat(10)}2027-03-18⏎`)
  expect(await code).toBe(0)
  const text = screen.text()
  expect(text).toContain('学校名称：晨光学校')
  expect(text).toContain('有哪些学段：小学、初中')
  expect(text).not.toMatch(/navigate|select|toggle|submit/)
  expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toContain(
    [
      'subject:',
      '  name: "晨光学校"',
      '  code: "CG-01"',
      '  stages: [primary, junior]',
      'checklists: [basic-balance-school]',
      'people:',
      '  - name: "张三"',
      'visits:',
      '  - { title: "迎检", on: 2027-03-18 }',
    ].join('\n'),
  )
})

test('shows the keys in Chinese', async () => {
  const cwd = temporaryFolder()
  const flags = ['--kind', '学校', '--name', '晨光学校', '--code', 'CG-01', '--by', '张三']
  const { screen, reply, code } = openDialogue(['init', ...flags], { cwd })
  await reply('有哪些学段', '')
  expect(screen.text()).toMatch(/空格/)
  expect(screen.text()).not.toMatch(/navigate|select|toggle|submit/)
  await reply('有哪些学段', '␃')
  expect(await code).toBe(130)
  expect(existsSync(join(cwd, 'zicha.yaml'))).toBe(false)
})

test('refuses a visit that is over', async () => {
  const cwd = temporaryFolder()
  const flags = [
    '--kind',
    'school',
    '--name',
    '晨光学校',
    '--code',
    'CG-01',
    '--by',
    '张三',
    '--use',
    'lantern',
  ]
  const { screen, reply, code } = openDialogue(['init', ...flags], { cwd })
  await reply('有哪些学段', '␣⏎')
  await reply('迎检日', '2020-01-01⏎')
  await reply('已经过去了', '␃')
  expect(screen.text()).toContain('2020-01-01')
  expect(await code).toBe(130)
})

test('takes a visit as it is written, and says of Ctrl-C that nothing is written', async () => {
  const cwd = temporaryFolder()
  const flags = ['--kind', 'school', '--code', 'CG-01', '--by', '张三', '--use', 'lantern']
  const { screen, reply, code } = openDialogue(['init', ...flags], { cwd })
  await reply('学校名称', '?⏎')
  await reply('什么也不写入', '晨光学校⏎')
  await reply('有哪些学段', '⏎')
  await reply('这一项不能空着', '')
  // The mark stays with the question.
  expect(screen.text()).toMatch(/这一项不能空着。\n\? 有哪些学段/)
  await reply('有哪些学段', '␣⏎')
  await reply('迎检日', '2027年3月18日⏎')
  expect(await code).toBe(0)
  expect(screen.text()).not.toContain('已存的都在')
  expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toContain('on: 2027-03-18 }')
})
