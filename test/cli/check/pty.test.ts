import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPty } from '../../support/pty.ts'
import { saturday, temporaryFolder } from '../../support/environment.ts'
test('x', async () => {
  const cwd = temporaryFolder()
  writeFileSync(
    join(cwd, 'zicha.yaml'),
    `format: zicha/workspace@1
subject: { name: 晨光学校, code: "3604030001", stages: [primary, junior] }
people: [{ name: 张三, post: 资料员 }]
`,
  )
  const t = openPty({ argv: ['check', 'quality-balance-school'], cwd, start: saturday })
  await t.screen.waitForPrompt('第 1/3 项')
  t.type('1500\r')
  await t.screen.waitForPrompt('第 2/3 项')
  console.log(t.screen.text())
  t.close()
  console.log(await t.exited)
})
