import type { LintFormat } from './format.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

/** Every way of printing diagnostics, by the word behind `--format`; the first is the default. */
export const lintFormats = { pretty, json, sarif, junit, github } satisfies Record<
  string,
  LintFormat
>
