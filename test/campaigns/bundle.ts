import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type * as Esbuild from 'esbuild'

/** Bundles a program that a campaign starts; the campaign runs in the project's folder, but its own bundle lies elsewhere. */
export function bundle(source: string, outfile: string): void {
  const fromProject = createRequire(resolve('package.json'))
  const { buildSync } = fromProject('esbuild') as typeof Esbuild
  buildSync({
    entryPoints: [resolve(source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
}
