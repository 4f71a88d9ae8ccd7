import { expect, test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { lanternSchool, recorded } from './lantern.ts'

test('all', async () => {
  const cwd = lanternSchool()
  const { screen, type, press, code } = openDialogue(['check'], { cwd })
  await screen.waitForPrompt('第 1/2 项')
  type('50\r')
  await screen.waitForPrompt('第 2/2 项')
  press('down'); press( 'enter')
  await screen.waitForPrompt('第 1/7 题')
  press('down'); press('enter')
  await screen.waitForPrompt('第 2/7 题')
  press('ctrlC')
  console.log(await code)
  console.log(screen.text(), recorded(cwd))
})
