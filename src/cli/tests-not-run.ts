import { checklistRules } from '../lint/rules/registry.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { SourceFile } from './source-files.ts'

/** What running the author's tests finds: without other errors they were run. */
const ofTests = new Set<string>(checklistRules.filter(({ uses }) => uses).map(({ id }) => id))

/** The checklists among these files whose own tests had to wait, because something else is wrong with them. */
export function testsNotRun(
  files: readonly SourceFile[],
  found: readonly Diagnostic[],
): readonly string[] {
  const broken = new Set(
    found
      .filter(({ severity, rule }) => severity === 'error' && !ofTests.has(rule))
      .map(({ at }) => at.file),
  )
  return files
    .filter(({ name, bytes }) => broken.has(name) && hasTests(bytes))
    .map(({ name }) => name)
}

/** A look at the text: what is broken may not even be YAML. */
function hasTests(bytes: Uint8Array): boolean {
  return /^tests:/m.test(new TextDecoder().decode(bytes))
}
