import { placeOf } from '../checklist/decode.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import type { Path, YamlNode } from '../checklist/yaml/node.ts'
import { toPlain } from '../checklist/yaml/plain.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Diagnostic, Place } from '../messages/diagnostic.ts'
import { answerExtras, factExtras } from './extras.ts'
import { readGiven, type Given } from './reader.ts'

/** What a file of answers comes to: drafts of entries in the order of the file, or every mistake in it. */
export interface Intake extends Omit<Given, 'mistakes'> {
  diagnostics: Diagnostic[]
  /** Where something stands in the file. */
  place: (path: Path) => Place
}

/** Who is asked, and on which day the file is read. */
export interface Asked {
  stages: readonly Stage[]
  today: CivilDate
}

/**
 * Reads a file of answers: YAML, or JSON, which is YAML, or the tree of a table. Every mistake is said at its position.
 * Everything in a file is text: a value alone is read as a person would type it, so that 是 and 全部 work here too.
 */
export function readAnswers(
  file: string,
  root: YamlNode,
  checklist: Checklist,
  { stages, today }: Asked,
): Intake {
  const written = toPlain(root) as Record<string, unknown>
  const beside = { answer: answerExtras, fact: factExtras, signed: true, today }
  const { mistakes, ...given } = readGiven(written, checklist, stages, beside)
  const diagnostics = mistakes.map(({ path, rule, params, part }): Diagnostic => {
    return { rule, severity: 'error', at: placeOf(file, root, path, part), params }
  })
  return { ...given, diagnostics, place: (path) => placeOf(file, root, path) }
}
