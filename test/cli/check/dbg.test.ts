import { test } from 'vitest'
import { openDialogue } from '../../support/dialogue.ts'
import { lanternSchool } from './lantern.ts'
test('x', async () => {
  const cwd = lanternSchool()
  const { screen, code } = openDialogue(['check'], { cwd })
  const w = screen.write.bind(screen)
  screen.write = (d) => { console.log(JSON.stringify(d)); w(d) }
  process.on('unhandledRejection', (e) => console.log('UNHANDLED', e))
await new Promise((r) => setTimeout(r, 8000))
console.log(screen.text())
})
