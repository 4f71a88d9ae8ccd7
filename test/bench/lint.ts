import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { cachedValidation, type Validation } from '../../src/cli/cache.ts'
import type { Environment } from '../../src/cli/environment.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import { bigChecklist } from './big-workspace.ts'
import { compare, medianOf, type Ratio } from './pair.ts'

interface Source {
  file: string
  bytes: Buffer
}

const indicators = 200
/** Files that are timed together, and what "few" means when many are compared with few. */
const batch = 10

/**
 * In one process: checklists validated with all rules, or taken from the cache, against the same texts parsed by the
 * YAML library alone, a batch of one and a batch of the other in turn; and how the cost of a file grows with their
 * number.
 */
export async function lintRatios(folder: string, files: number): Promise<Ratio[]> {
  const cacheFolder = join(folder, 'lint-cache')
  mkdirSync(cacheFolder)
  let names = 0
  // The cache asks for no more of its environment.
  const environment = { cacheFolder, random: () => `b${names++}` } as Environment
  const parse = ({ bytes }: Source) => parseDocument(bytes.toString('utf8'))
  const validate = ({ file, bytes }: Source) => clean(validateChecklist(file, bytes))
  const cached = async ({ file, bytes }: Source) =>
    clean(await cachedValidation(environment, file, bytes, 'checklist'))
  const batches = Math.ceil(files / batch)
  const against = (name: string, goal: number, work: (source: Source) => unknown) =>
    compare(name, goal, batches, inBatches(work), inBatches(parse))
  try {
    const size = `${files} × ${indicators} indicators`
    const fresh = await against(`validate ${size} ÷ parseDocument`, 1.3, validate)
    for (let n = 0; n < (batches + 1) * batch; n++) await cached(sourceOf(n))
    const unchanged = await against(`the same, unchanged ÷ parseDocument`, 0.05, cached)
    return [fresh, unchanged, growth(files, validate)]
  } finally {
    rmSync(cacheFolder, { recursive: true })
  }
}

/** Milliseconds for the next batch of files, each time it is called. */
function inBatches(work: (source: Source) => unknown): () => Promise<number> {
  let next = 0
  return async () => {
    const sources = Array.from({ length: batch }, () => sourceOf(next++))
    const start = process.hrtime.bigint()
    for (const source of sources) await work(source)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
}

/**
 * Time per file among all ÷ time per file among ten, with all that was found kept as a run keeps it. These cannot be
 * taken in turn, so it is time of the processor: what else the machine does counts for less.
 */
function growth(files: number, validate: (source: Source) => Validation<unknown>): Ratio {
  const perFile = (count: number) => {
    const kept: Validation<unknown>['diagnostics'][] = []
    let microseconds = 0
    for (let n = 0; n < count; n++) {
      const source = sourceOf(n)
      const start = process.cpuUsage()
      kept.push(validate(source).diagnostics)
      const { user, system } = process.cpuUsage(start)
      microseconds += user + system
    }
    return microseconds / kept.length
  }
  const few = Array.from({ length: 5 }, () => perFile(batch))
  const many = perFile(files)
  const ratios = few.map((one) => many / one)
  const name = `CPU per file among ${files} ÷ among ${batch}`
  return { name, goal: 1.1, ...medianOf(ratios) }
}

/** A run that finds something measures something else. */
function clean(found: Validation<unknown>): Validation<unknown> {
  if (found.value === undefined || found.diagnostics.length > 0)
    throw new Error(`the checklist of the bench is not clean: ${found.diagnostics[0]?.rule}`)
  return found
}

function sourceOf(n: number): Source {
  return { file: `big-${n}.yaml`, bytes: Buffer.from(bigChecklist(indicators, `big-${n}`)) }
}
