import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Environment } from '../../src/cli/environment.ts'
import type { main as here } from '../../src/cli/main.ts'
import { startThreads, type LoneFile, type Threads } from '../../src/cli/threads.ts'
import { bigChecklist } from '../bench/big-workspace.ts'
import { fakeEnvironment, run, temporaryFolder } from '../support/environment.ts'
import { root } from '../support/root.ts'

const built = (name: string) => pathToFileURL(join(root, 'dist', name))
const script = built('validation-thread.js')
const fixture = (name: string) => readFileSync(join(root, 'fixtures', name))

const good = fixture('lint/no-owner/good-1.yaml').toString()
const wrong = good.replace('lead: office', 'lead: ofice')
const walking = good
  .replace('id: sample', 'id: walking')
  .replace(
    '        owner:',
    '        alsoSatisfies: [{ checklist: sample, indicator: X9 }]\n        owner:',
  )
const school =
  'format: zicha/workspace@1\nsubject: { name: 示例甲县晨光学校, code: CG-01, stages: [primary] }\n'

/** Enough files for threads, with something of everything among them. */
function manyFiles(): string {
  const cwd = temporaryFolder()
  const contents: (string | Uint8Array)[] = [
    ...Array.from({ length: 12 }, (_, n) => bigChecklist(3, `big-${n}`)),
    good,
    wrong,
    wrong.replace('title:', 'titel:'),
    fixture('lint/no-owner/bad-1.yaml'),
    fixture('hostile/yaml/y24-gbk.yaml'),
    fixture('hostile/yaml/y15-duplicate-key.yaml'),
    fixture('overlays/lantern.yaml'),
    fixture('overlays/lantern-city.yaml'),
    walking,
    `${school}terms: x\n`,
    'a: [',
  ]
  for (const [n, content] of contents.entries())
    writeFileSync(join(cwd, `${String(n).padStart(2, '0')}.yaml`), content)
  return cwd
}

/** How a run gets threads, and those that it got. */
function threadsFor(cacheFolder: string | undefined, code = script) {
  const started: Threads[] = []
  return {
    started,
    startThreads: () => {
      const threads = startThreads(2, { cacheFolder }, code)
      started.push(threads)
      return Promise.resolve(threads)
    },
  }
}

describe('many files on several threads', () => {
  test.each(['pretty', 'json'])('are said the same of as on one, in %s', async (format) => {
    const cwd = manyFiles()
    const argv = ['validate', '.', '--format', format]
    const alone = await run(argv, { cwd })
    const { started, ...world } = threadsFor(undefined)
    expect(await run(argv, { cwd, ...world })).toEqual(alone)
    expect(started).toHaveLength(1)
    expect(alone.code).toBe(1)
    for (const name of ['13', '16', '20', '21', '22']) expect(alone.out).toContain(`${name}.yaml`)
  })

  test('are kept by them, so that the next run needs none', async () => {
    const cwd = manyFiles()
    const cacheFolder = temporaryFolder()
    const { started, ...threads } = threadsFor(cacheFolder)
    // Things are kept by build, and the threads are of the one in `dist`.
    const { main } = (await import(built('zicha.js').href)) as { main: typeof here }
    const validate = async (world: Partial<Environment>) => {
      const { environment, out } = fakeEnvironment({ cwd, cacheFolder, ...world })
      return [await main(['validate', '.'], environment), out()]
    }
    const first = await validate(threads)
    expect(await validate(threads)).toEqual(first)
    expect(await validate({})).toEqual(first)
    expect(started).toHaveLength(1)
  })

  test('need to be many', async () => {
    const cwd = temporaryFolder()
    const { started, ...world } = threadsFor(undefined)
    const add = (n: number) => {
      writeFileSync(join(cwd, `${n}.yaml`), bigChecklist(1, `big-${n}`))
    }
    for (let n = 1; n <= 15; n++) add(n)
    expect((await run(['validate', '.'], { cwd, ...world })).code).toBe(0)
    expect(started).toEqual([])
    add(16)
    expect((await run(['validate', '.'], { cwd, ...world })).code).toBe(0)
    expect(started).toHaveLength(1)
  })
})

describe('a thread', () => {
  const answering = (lines: string) => `parentPort.on('message', () => { ${lines} })`

  test.each([
    ['throws', answering(`throw new Error('out of step')`), 'out of step'],
    ['ends', answering('process.exit(7)'), 'a thread ended with 7'],
    [
      'tells of an error',
      answering(`parentPort.postMessage({ message: 'out of step', stack: 'here' })`),
      'out of step',
    ],
    ['cannot start', `throw new Error('out of step')`, 'out of step'],
  ])('that %s is a bug of ours, and said as one', async (_what, lines, message) => {
    const text = `import { parentPort } from 'node:worker_threads'; ${lines}`
    const code = new URL(`data:text/javascript,${encodeURIComponent(text)}`)
    const { startThreads: start } = threadsFor(undefined, code)
    const ended = await run(['validate', '.'], { cwd: manyFiles(), startThreads: start })
    expect([ended.code, ended.out]).toEqual([3, ''])
    expect(ended.err).toContain(message)
  })

  test('says what went wrong in it, and goes on with the next file', async () => {
    const threads = startThreads(1, { cacheFolder: undefined }, script)
    const file = { name: 'a.yaml', bytes: Buffer.from(good), kind: 'checklist' } as const
    const odd = { ...file, kind: 'odd' } as unknown as LoneFile
    await expect(threads.diagnose([odd])).rejects.toThrow('is not a function')
    expect(await threads.diagnose([file])).toEqual([[]])
    await threads.close()
  })
})

test('Ctrl-C ends a run of many at once', async () => {
  const cwd = temporaryFolder()
  const cache = join(cwd, 'cache')
  const cacheFolder = join(cache, 'zicha')
  mkdirSync(cacheFolder, { recursive: true })
  for (let n = 0; n < 60; n++) writeFileSync(join(cwd, `${n}.yaml`), bigChecklist(200, `big-${n}`))
  const kept = new Promise<void>((resolve) => {
    const watcher = watch(cacheFolder, () => {
      watcher.close()
      resolve()
    })
  })
  const child = spawn(process.execPath, [join(root, 'bin', 'zicha.js'), 'validate', cwd], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  // By then files are being validated, and many are left.
  await kept
  child.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
})
