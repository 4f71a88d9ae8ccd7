import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { openDialogue } from '../../support/dialogue.ts'
import { run } from '../../support/environment.ts'
import type { Overrides, Scenario } from './scenario.ts'
import { answered, aSmallSchool, whatStands } from './small-school.ts'

const blocked = { 'gate/G2': { count: 1, places: ['南门'] } }

export const oneAnswer: Scenario = {
  prepare: aSmallSchool,
  command: (overrides) => run(['answer', 'gate', 'G2', '1：南门'], overrides),
  claims: ({ out }) => (/→ 不达标（填报人 张三）/.test(out) ? 1 : 0),
  saved: (cwd) => answered(cwd, blocked).length,
  possible: [0, 1],
  state: whatStands,
}

export const answerFile: Scenario = {
  prepare: async () => {
    const cwd = await aSmallSchool()
    writeFileSync(join(cwd, 'answers.yaml'), 'answers: { G1: true, G2: 1：南门, G3: false }\n')
    return cwd
  },
  command: (overrides) => run(['answer', 'gate', '--file', 'answers.yaml'], overrides),
  claims: ({ err }) => (/已从 answers.yaml 填报 3 项/.test(err) ? 3 : 0),
  saved: (cwd) => answered(cwd, { 'gate/G1': true, ...blocked, 'gate/G3': false }).length,
  possible: [0, 3],
  state: whatStands,
  blames: /读不了“answers.yaml”：没有读取权限/,
}

/** What is typed at each question. */
const replies = new Map([
  ['第 1/2 题', '↓⏎'],
  ['第 2/2 题', '↓↓⏎'],
  ['这一轮的题都答完了', '⏎'],
])

/** Each question that comes after an answer says that the answer was saved. */
export const dialogue: Scenario = {
  prepare: aSmallSchool,
  command: walk,
  claims: ({ out, code }) => (code === 0 ? 2 : /第 2\/2 题/.test(out) ? 1 : 0),
  saved: (cwd) => answered(cwd, { 'yard/Y1': true, 'yard/Y2': false }).length,
  possible: [0, 1, 2],
  state: whatStands,
}

async function walk(overrides: Overrides) {
  const stderr = new PassThrough()
  let err = ''
  stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
  const { screen, reply, code } = openDialogue(['check', 'yard'], { ...overrides, stderr })
  const left = new Map(replies)
  // It begins at the first question without an answer, if there is one, and may end at any.
  const goOn = async (): Promise<void> => {
    const text = await screen.waitFor((now) =>
      [...left.keys()].some((about) => now.includes(about)),
    )
    const about = [...left.keys()].find((one) => text.includes(one))!
    await reply(about, left.get(about)!)
    left.delete(about)
    await goOn()
  }
  await goOn().catch(() => undefined)
  return { code: await code, out: await screen.settled(), err }
}
