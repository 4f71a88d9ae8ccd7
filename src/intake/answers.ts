import { placeOf } from '../checklist/decode.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import type { YamlNode } from '../checklist/yaml/node.ts'
import { toPlain } from '../checklist/yaml/plain.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { kindOf } from '../checklist/answer/registry.ts'
import { readGiven, type Given, type ReadWords } from './reader.ts'

/** What a file of answers comes to: drafts of entries in the order of the file, or every mistake in it. */
export interface Intake extends Pick<Given, 'answers' | 'facts'> {
  diagnostics: Diagnostic[]
}

/**
 * Reads a file of answers (YAML, or JSON, which is YAML); every mistake is said at its position. Everything in a file
 * is text: a value alone is read as a person would type it, so that 是 and 全部 work here too.
 */
export function readAnswers(
  file: string,
  root: YamlNode,
  checklist: Checklist,
  subjectStages: readonly Stage[],
  say: Catalogue,
): Intake {
  const written = toPlain(root) as Record<string, unknown>
  const read: ReadWords = ({ answer }, words) =>
    kindOf(answer).read(answer, words, say, checklist.scales)
  const { answers, facts, mistakes } = readGiven(written, checklist, subjectStages, read)
  const diagnostics = mistakes.map(({ path, rule, params, part }): Diagnostic => {
    return { rule, severity: 'error', at: placeOf(file, root, path, part), params }
  })
  return { answers, facts, diagnostics }
}
