import type { LintFormat } from './format.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'

/** Every way of printing diagnostics, by the word behind `--format`; the first is the default. */
export const lintFormats = { pretty, json, github } satisfies Record<string, LintFormat>
