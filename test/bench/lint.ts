import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { cachedValidation, type Validation } from '../../src/cli/cache.ts'
import type { Environment } from '../../src/cli/environment.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { bigChecklist } from './big-workspace.ts'
import { spentHere, type Spent } from './clock.ts'
import { compare, medianOf, type Ratio } from './pair.ts'

interface Source {
  file: string
  bytes: Buffer
}

const indicators = 200
/** Files that are timed together. */
const batch = 10

/**
 * In one process: checklists validated with all rules, or taken from the cache, against the same texts parsed by the
 * YAML library alone (as npm installs it), a batch of one and a batch of the other in turn.
 */
export async function lintRatios(folder: string, files: number): Promise<Ratio[]> {
  const cacheFolder = join(folder, 'lint-cache')
  mkdirSync(cacheFolder)
  let names = 0
  // The cache asks for no more of its environment.
  const environment = { cacheFolder, random: () => `b${names++}` } as Environment
  const parse = ({ bytes }: Source) => parseDocument(bytes.toString('utf8'))
  const cached = async ({ file, bytes }: Source) =>
    clean(await cachedValidation(environment, file, bytes, 'checklist'))
  const batches = Math.ceil(files / batch)
  const against = (name: string, goal: number, work: (source: Source) => unknown) =>
    compare(name, goal, batches, inBatches(work), inBatches(parse))
  try {
    const size = `${files} × ${indicators} indicators`
    const fresh = await against(`validate ${size} ÷ parseDocument`, 1.3, validate)
    for (let n = 0; n < (batches + 1) * batch; n++) await cached(sourceOf(n, indicators))
    const unchanged = await against(`the same, unchanged ÷ parseDocument`, 0.05, cached)
    return [fresh, unchanged]
  } finally {
    rmSync(cacheFolder, { recursive: true })
  }
}

/** The next batch of files, each time it is called. */
function inBatches(work: (source: Source) => unknown): () => Promise<Spent> {
  let next = 0
  return () => {
    const sources = Array.from({ length: batch }, () => sourceOf(next++, indicators))
    return spentHere(async () => {
      for (const source of sources) await work(source)
    })
  }
}

/** Small ones, so that there can be many. */
const indicatorsOfMany = 20
const few = 10

/** Time per file among many ÷ time per file among ten, with all that was found kept as a run keeps it. */
export async function growthRatio(files: number): Promise<Ratio> {
  const kept: Validation<unknown>['diagnostics'][] = []
  const perFile = async (count: number) => {
    const spent = { wall: 0, cpu: 0 }
    for (let n = 0; n < count; n++) {
      const source = sourceOf(n, indicatorsOfMany)
      const { wall, cpu = NaN } = await spentHere(() => kept.push(validate(source).diagnostics))
      spent.wall += wall / count
      spent.cpu += cpu / count
    }
    return spent
  }
  // Until the engine has compiled what is run all the time, every file is faster than the one before.
  for (let n = 0; n < 20; n++) await perFile(few)
  kept.length = 0
  const runs = [await perFile(few), await perFile(few), await perFile(few)]
  kept.length = 0
  const many = await perFile(files)
  return {
    name: `per file among ${files} × ${indicatorsOfMany} indicators ÷ among ${few}`,
    goal: 1.1,
    ...medianOf(runs.map(({ wall }) => many.wall / wall)),
    cpu: medianOf(runs.map(({ cpu }) => many.cpu / cpu)).median,
  }
}

function validate({ file, bytes }: Source): Validation<unknown> {
  return clean(validateChecklist(file, bytes))
}

/** A run that finds something measures something else. */
function clean(found: Validation<unknown>): Validation<unknown> {
  if (found.value === undefined || found.diagnostics.length > 0)
    throw new Error(`the checklist of the bench is not clean: ${found.diagnostics[0]?.rule}`)
  return found
}

function sourceOf(n: number, count: number): Source {
  return { file: `big-${n}.yaml`, bytes: Buffer.from(bigChecklist(count, `big-${n}`)) }
}
