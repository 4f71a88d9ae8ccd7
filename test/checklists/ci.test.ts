import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run, temporaryFolder } from '../support/environment.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const builtIn = 'quality-balance-school.yaml'
const wrong = readFileSync(join(root, 'checklists', builtIn), 'utf8').replace(
  'lead: personnel',
  'lead: nobody',
)
const wrongLine = wrong.slice(0, wrong.indexOf('lead: nobody')).split('\n').length

interface Hook {
  id: string
  entry: string
  files: string
  args?: string[]
}

/** A repository of checklists, in order or not. */
function repository(text?: string): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'checklists'))
  for (const file of [builtIn, 'safe-campus.yaml', 'LANGUAGE.md'])
    copyFileSync(join(root, 'checklists', file), join(cwd, 'checklists', file))
  if (text !== undefined) writeFileSync(join(cwd, 'checklists', builtIn), text)
  return cwd
}

/** The words of a command line without quotes or anything else a shell would change. */
function wordsOf(line: string): string[] {
  expect(line).not.toMatch(/['"$&|;*?<>()\\]/)
  const [program, ...args] = line.trim().split(/\s+/)
  expect(program).toBe('zicha')
  return args
}

describe('the examples for CI', () => {
  const files = [
    ...read('checklists/CI.md').matchAll(/<!-- file: (\S+) -->\n```yaml\n([\s\S]*?)```/g),
  ]
  const blocks = files.map(([, file, text]) => ({ file: file!, text: text! }))
  const commands = blocks.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*- (?:run: )?(zicha .*)$/gm)].map(([, line]) => ({ file, line: line! })),
  )

  it('are all marked, and YAML', () => {
    const fences = read('checklists/CI.md').match(/^```yaml$/gm)
    expect(fences).toHaveLength(blocks.length)
    expect(blocks.map(({ file }) => file)).toEqual([
      '.github/workflows/checklists.yml',
      '.github/workflows/sarif.yml',
      '.pre-commit-config.yaml',
      '.gitlab-ci.yml',
      '.workflow/checklists.yml',
    ])
    for (const { text } of blocks) expect(parse(text)).toBeTypeOf('object')
    expect(commands.map(({ file }) => file)).toEqual([
      '.github/workflows/sarif.yml',
      '.gitlab-ci.yml',
      '.workflow/checklists.yml',
    ])
  })

  it.each(commands)('say in $file what passes and fails as it should', async ({ line }) => {
    expect(await run(wordsOf(line), { cwd: repository() })).toMatchObject({ code: 0 })
    const cwd = repository(wrong)
    const { code, out } = await run(wordsOf(line), { cwd })
    expect(code).toBe(1)
    expect(out).toContain(`checklists/${builtIn}:${wrongLine}:`)
    const report = / -o (?!- )(\S+)/.exec(line)?.[1]
    if (report) expect(readFileSync(join(cwd, report), 'utf8')).toContain('unknown-owner')
  })

  it('name inputs and hooks that there are', () => {
    const workflow = parse(blocks[0]!.text) as {
      jobs: { validate: { steps: { with?: object }[] } }
    }
    const action = parse(read('action.yml')) as { inputs: object }
    const given = workflow.jobs.validate.steps.at(-1)?.with ?? {}
    expect(Object.keys(given).sort()).toEqual(Object.keys(action.inputs).sort())
    const config = parse(blocks[2]!.text) as { repos: { hooks: Hook[] }[] }
    const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[]
    expect(config.repos[0]?.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id))
  })
})

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as [Hook]

  it('looks at checklists and workspaces only', () => {
    const looks = (file: string) => new RegExp(hook.files).test(file)
    const seen = ['zicha.yaml', 'a/zicha.yml', 'checklists/a.yaml', 'b/checklists/a.yml']
    const others = [
      'answers.yaml',
      'azicha.yaml',
      'checklists/a.md',
      'records/checklists/x/a.jsonl',
    ]
    expect([seen.map(looks), others.map(looks)]).toEqual([
      seen.map(() => true),
      others.map(() => false),
    ])
  })

  it('passes and fails as it should, with the names of files behind it', async () => {
    const files = [`checklists/${builtIn}`, 'checklists/safe-campus.yaml']
    const args = [...wordsOf(hook.entry), '--strict', ...files]
    expect(await run(args, { cwd: repository() })).toMatchObject({ code: 0 })
    expect(await run(args, { cwd: repository(wrong) })).toMatchObject({ code: 1 })
  })
})

describe('the action for GitHub', () => {
  const { runs } = parse(read('action.yml')) as {
    runs: { using: string; steps: { run?: string; env?: Record<string, string> }[] }
  }
  const validate = runs.steps.at(-1)!

  /** As a runner does it: `bash -e -o pipefail`, with what was given in place of the inputs. */
  function act(cwd: string, inputs: { paths: string; strict: string }) {
    const env = Object.fromEntries(
      Object.entries(validate.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1] as keyof typeof inputs
        return [name, inputs[input]]
      }),
    )
    const { status, stdout } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', validate.run!],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GITHUB_ACTION_PATH: root, ...env },
      },
    )
    return { status, stdout }
  }

  it('runs in steps of its own', () => {
    expect(runs.using).toBe('composite')
    expect(runs.steps).toHaveLength(3)
    expect(read('make.mjs')).toContain('build: async')
  })

  it('marks the line of a mistake, and fails', () => {
    const { status, stdout } = act(repository(wrong), { paths: '', strict: 'false' })
    expect(stdout).toContain(`::error file=checklists/${builtIn},line=${wrongLine},`)
    expect(status).toBe(1)
  })

  it('takes paths as they are, one a line, and warnings only when told to', () => {
    const cwd = repository()
    mkdirSync(join(cwd, '清单 $(touch x)'))
    const file = '清单 $(touch x)/a.yaml'
    const warned = read(`checklists/${builtIn}`).replace(/^ {8}owner: \{ lead: personnel \}\n/m, '')
    writeFileSync(join(cwd, file), warned)
    const paths = `checklists\n${file}\n`
    const lax = act(cwd, { paths, strict: 'false' })
    expect(lax.stdout).toMatch(/^::warning file=清单 \$\(touch x\)\/a\.yaml,/)
    expect([lax.status, act(cwd, { paths, strict: 'true' }).status]).toEqual([0, 1])
    expect(act(cwd, { paths: 'checklists', strict: 'true' })).toEqual({ status: 0, stdout: '' })
  })
})
