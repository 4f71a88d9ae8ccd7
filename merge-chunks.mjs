/*
 * esbuild puts every set of modules that the same entries share into a file of its own: some hundred small ones, most of
 * which every command reads. Reading a file costs more than reading some thousand characters that are not needed, so
 * those that are read together anyway are merged: what every start reads, and what several commands share.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** What so many commands share goes into one file: fewer would make each read much that is not its own. */
const several = 3

/**
 * Rewrites what esbuild has put into a folder. `outputs` is from its metafile, with paths below `root`; `start` is the
 * entry that every run reads, `isCommand` says which entries (by their source) are commands, `banner` is what begins
 * every file.
 */
export async function mergeChunks({ root, outputs, start, isCommand, banner }) {
  const files = new Map(
    Object.entries(outputs)
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, output]) => [basename(path), output]),
  )
  const folder = join(root, Object.keys(outputs)[0], '..')
  const readWith = (entry) => {
    const found = new Set([entry])
    for (const file of found)
      for (const { path, kind } of files.get(file).imports)
        if (kind === 'import-statement' && files.has(basename(path))) found.add(basename(path))
    return found
  }
  // Whatever a file of a group imports is in the group as well, or in the one before it: no group waits for a later one.
  const always = readWith(start)
  const byCommands = [...files]
    .filter(([, { entryPoint }]) => entryPoint && isCommand(entryPoint))
    .map(([file]) => readWith(file))
  const shared = [...files.keys()].filter(
    (file) =>
      !always.has(file) &&
      !files.get(file).entryPoint &&
      byCommands.filter((read) => read.has(file)).length >= several,
  )
  const groups = [
    { name: start, members: [...always] },
    { name: 'shared.js', members: shared },
  ]
  const texts = new Map(
    [...files.keys()].map((file) => [file, withoutBanner(join(folder, file), banner)]),
  )
  const merged = new Map(
    groups.flatMap(({ name, members }, group) =>
      members.map((file, n) => [file, { name, alias: (word) => `g${group}_${n}_${word}` }]),
    ),
  )
  const isEntry = (file) => file === start
  const rewritten = (text) =>
    text
      .replaceAll(/import\{([^{}]*)\}from"\.\/([^"]+)";/g, (whole, words, file) => {
        const into = merged.get(file)
        if (!into) return whole
        const renamed = words.split(',').map((word) => {
          const [outside, inside = outside] = word.split(' as ')
          return `${into.alias(outside)} as ${inside}`
        })
        return `import{${renamed}}from"./${into.name}";`
      })
      .replaceAll(/import"\.\/([^"]+)";/g, (whole, file) => {
        const into = merged.get(file)
        return into ? `import"./${into.name}";` : whole
      })
  for (const { name, members } of groups) {
    const own = new Set(members)
    const contents = members
      .map((file) => {
        const words = files.get(file).exports.map((word) =>
          isEntry(file) ? word : `${word} as ${merged.get(file).alias(word)}`,
        )
        return words.length > 0 ? `export{${words}}from"./${file}";` : `import"./${file}";`
      })
      .join('\n')
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      minify: true,
      charset: 'utf8',
      legalComments: 'none',
      plugins: [
        {
          name: 'members-only',
          setup(bundler) {
            bundler.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
              const file = basename(path)
              return own.has(file) && kind !== 'dynamic-import'
                ? { path: join(folder, file) }
                : { path, external: true }
            })
            bundler.onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: texts.get(basename(path)) }))
          },
        },
      ],
    })
    texts.set(name, outputFiles[0].text)
  }
  for (const file of merged.keys()) if (!isEntry(file)) rmSync(join(folder, file))
  for (const [file, text] of texts) {
    if (merged.has(file) && !isEntry(file)) continue
    const whole = rewritten(text)
    const left = [...merged.keys()].find((one) => !isEntry(one) && whole.includes(`"./${one}"`))
    if (left) throw new Error(`${file} still reads ${left}`)
    const asks = /\brequire\b/.test(whole) ? `${banner}\n` : ''
    writeFileSync(join(folder, file), asks + whole)
  }
}

/** Every file begins with what only those need that ask for something through `require`. */
function withoutBanner(path, banner) {
  const text = readFileSync(path, 'utf8')
  return text.startsWith(banner) ? text.slice(banner.length).trimStart() : text
}
