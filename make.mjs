/*
 * The project's own chores, without a shell, so that they run on Windows as well:
 *   node make.mjs start | build | check | test | golden | bench | campaign NAME [args]
 * Nothing here needs node_modules before `install` has seen to it.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('.', import.meta.url))
const at = (...parts) => join(root, ...parts)
const node = process.execPath

/** Runs a program and stops here with its exit code when it fails. */
function run(program, args, options = {}) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
  })
  if (error) throw error
  if (status !== 0) {
    process.exitCode = status ?? 1
    throw new Stop(signal ?? status)
  }
}
class Stop extends Error {}

const tool = (path, ...args) => run(node, [at('node_modules', ...path.split('/')), ...args])

/** Installs from the lock file, unless what is installed is already what it says. */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
  const stamp = at('node_modules', '.zicha-installed')
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === `${wanted} ${process.version} ${process.platform}`
  )
    return
  // npm names its own script, which spares us the shell that npm.cmd needs on Windows.
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm) run(node, [npm, ...args], { stdio: ['ignore', 2, 2] })
  else run('npm', args, { stdio: ['ignore', 2, 2] })
  writeFileSync(stamp, `${wanted} ${process.version} ${process.platform}`)
}

/** Tells two builds of one version apart, so that a cache never outlives the rules that filled it. */
function sourceHash() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const version = () => JSON.parse(readFileSync(at('package.json'), 'utf8')).version

/** Bundles the command line, one chunk per command, and compiles the built-in checklists. */
async function build() {
  const { build: bundle } = await import('esbuild')
  const { mergeChunks } = await import('./merge-chunks.mjs')
  rmSync(at('dist'), { recursive: true, force: true })
  const { metafile } = await bundle({
    entryPoints: {
      zicha: at('src', 'zicha.ts'),
      'compile-checklists': at('src', 'cli', 'compile-checklists.ts'),
    },
    outdir: at('dist'),
    ...bundleOptions,
    splitting: true,
    minify: true,
    legalComments: 'external',
    define: { ZICHA_VERSION: JSON.stringify(version()), ZICHA_BUILD: JSON.stringify(sourceHash()) },
    plugins: [withoutUnused, yamlModules],
    absWorkingDir: root,
    metafile: true,
  })
  await mergeChunks({
    root,
    outputs: metafile.outputs,
    start: 'zicha.js',
    isCommand: (source) => source.startsWith('src/cli/commands/'),
    banner: bundleOptions.banner.js,
  })
  const { compileChecklists } = await import(
    pathToFileURL(at('dist', 'compile-checklists.js')).href
  )
  await compileChecklists(at('checklists'), at('dist', 'checklists'))
  writeNotices()
}

/**
 * What is bundled and never used: commander starts other programs, inquirer opens an editor with half a megabyte of
 * character tables, cli-table3 measures emoji in the one-column stand-ins that are all it is ever handed, and cel-js
 * registers hundreds of functions to compute with, while we only have it read. Every start, every first question,
 * every table and every report would pay for them.
 */
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const stand = (filter, from, contents) => {
      const namespace = from.source
      onResolve({ filter }, ({ importer, path }) =>
        from.test(importer) ? { path, namespace } : undefined,
      )
      onLoad({ filter: /.*/, namespace }, () => ({ contents }))
    }
    stand(/^node:child_process$/, /[\\/]commander[\\/]/, '')
    stand(/^@inquirer\/external-editor$/, /[\\/]editor[\\/]/, 'export const editAsync = undefined')
    stand(/^string-width$/, /[\\/]cli-table3[\\/]/, 'module.exports = (text) => text.length')
    const celFunctions = `export class Duration {}
      export class UnsignedInt {}
      export const registerFunctions = (all) => all.registerType('OptionalNamespace', Object)`
    stand(/^\.\/functions\.js$/, /[\\/]cel-js[\\/]lib[\\/]evaluator\.js$/, celFunctions)
    stand(/^\.\/overloads\.js$/, /[\\/]cel-js[\\/]/, 'export const registerOverloads = () => {}')
  },
}

/**
 * For Node the YAML library has CommonJS, which is bundled whole and asks the environment at every token whether to log
 * it. Its ES modules, meant for browsers, are the same code without either.
 */
const yamlModules = {
  name: 'yaml-modules',
  setup({ onResolve }) {
    const path = at('node_modules', 'yaml', 'browser', 'dist', 'index.js')
    onResolve({ filter: /^yaml$/ }, ({ importer }) =>
      importer.startsWith(at('src')) ? { path } : undefined,
    )
  },
}

const bundleOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
  // Chinese as it is, not as escapes three times as long.
  charset: 'utf8',
  // Bundled CommonJS packages ask for Node's own modules through `require`.
  banner: {
    js: "import{createRequire as zichaRequire}from'node:module';const require=zichaRequire(import.meta.url);",
  },
}

/** Collects the licences of everything that is bundled. */
function writeNotices() {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'))
  const bundled = bundledPackages(lock)
  const parts = bundled.map(({ name, folder }) => {
    const licence = [
      'LICENSE',
      'LICENSE.md',
      'LICENCE',
      'license',
      'LICENSE.txt',
      'LICENSE.MIT',
      'MIT-LICENSE.txt',
    ]
      .map((file) => join(folder, file))
      .find(existsSync)
    const { version: found, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    return `${name} ${found} (${license})\n\n${licence ? readFileSync(licence, 'utf8').trim() : ''}\n`
  })
  writeFileSync(at('dist', 'THIRD-PARTY-NOTICES.txt'), parts.join(`\n${'-'.repeat(78)}\n\n`))
}

/** The packages that go into the bundle, with all that they need. */
function bundledPackages({ packages }) {
  const wanted = [
    '@marcbachmann/cel-js',
    '@valibot/to-json-schema',
    'commander',
    'inquirer',
    'saxes',
    'yaml',
    'valibot',
    'chalk',
    'cli-table3',
    'fast-string-width',
  ]
  const found = new Map()
  const visit = (name, from) => {
    const path = [`${from}/node_modules/${name}`, `node_modules/${name}`].find(
      (one) => packages[one],
    )
    if (!path || found.has(path)) return
    found.set(path, { name, folder: at(...path.split('/')) })
    for (const dependency of Object.keys(packages[path].dependencies ?? {})) visit(dependency, path)
  }
  for (const name of wanted) visit(name, '')
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The main job on a copy of the sample workspace: some questions in a terminal, a file without one, then the report. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'zicha-sample-'))
  cpSync(at('fixtures', 'sample-school'), folder, { recursive: true })
  const zicha = (...args) => run(node, [at('bin', 'zicha.js'), '-C', folder, ...args])
  try {
    if (process.stdin.isTTY && process.stdout.isTTY) {
      zichaUntilStopped(folder, 'check', 'quality-balance-school')
    } else {
      zicha('answer', 'quality-balance-school', '--file', at('fixtures', 'sample-answers.yaml'))
    }
    zicha('report', 'quality-balance-school')
    zicha('report', 'civilised-campus')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Stopping the questions half-way is no failure: the report shows what was answered until then. */
function zichaUntilStopped(folder, ...args) {
  const { status } = spawnSync(node, [at('bin', 'zicha.js'), '-C', folder, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0 && status !== 130) throw new Stop(status)
}

function check() {
  tool('typescript/bin/tsc', '--noEmit', '-p', root)
  tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'make.mjs', 'merge-chunks.mjs')
  tool('oxfmt/bin/oxfmt', '--check', 'src', 'test')
}

function vitest(...args) {
  tool('vitest/vitest.mjs', 'run', ...args)
}

/** Bundles one program of the tests (a campaign or the bench) and runs its `main`. */
async function program(folder, name, args) {
  const { build: bundle } = await import('esbuild')
  const outfile = at('node_modules', '.cache', 'zicha', `${folder}-${name}.mjs`)
  mkdirSync(join(outfile, '..'), { recursive: true })
  await bundle({
    entryPoints: [at('test', folder, `${name}.ts`)],
    outfile,
    ...bundleOptions,
    packages: 'external',
    plugins: [yamlModules],
  })
  const { main } = await import(pathToFileURL(outfile).href)
  process.exitCode = await main(args)
}

const chores = {
  start: async () => {
    install()
    await build()
    await start()
  },
  build: async () => {
    install()
    await build()
  },
  check: () => {
    install()
    check()
  },
  test: async (...args) => {
    install()
    await build()
    check()
    vitest(...args)
  },
  golden: async (...args) => {
    install()
    await build()
    vitest(...args, '--update')
  },
  bench: async (...args) => {
    install()
    await build()
    await program('bench', 'bench', args)
  },
  campaign: async (name, ...args) => {
    install()
    await build()
    if (existsSync(at('test', 'campaigns', `${name}.campaign.ts`)))
      vitest('--mode', 'campaign', '--disable-console-intercept', name, ...args)
    else await program('campaigns', name, args)
  },
}

const [name, ...args] = process.argv.slice(2)
const chore = chores[name]
if (!chore) {
  process.stderr.write(`node make.mjs ${Object.keys(chores).join(' | ')}\n`)
  process.exitCode = 2
} else {
  try {
    await chore(...args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}
