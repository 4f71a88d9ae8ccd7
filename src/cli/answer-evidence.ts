import type { Checklist } from '../checklist/shape/checklist.ts'
import { indicatorsOf } from '../checklist/walk.ts'
import type { CivilDate } from '../civil/date.ts'
import { isNamedFile, isTyped, type GivenEvidence, type TypedEvidence } from '../intake/evidence.ts'
import type { Intake } from '../intake/answers.ts'
import { readPaper } from '../intake/paper.ts'
import type { GivenAnswer } from '../intake/reader.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Evidence } from '../record/entry.ts'
import { describeFile } from './evidence-file.ts'
import { datedFile, findFile, type Around } from './evidence-path.ts'

export interface LookedAt {
  evidence: ReadonlyMap<GivenAnswer, readonly Evidence[]>
  diagnostics: Diagnostic[]
}

/** What a file of answers is looked at with. */
interface Looking extends Around {
  checklist: Checklist
  today: CivilDate
}

/** A piece as it is recorded, or the rule that it breaks. */
type Looked = Evidence | { rule: string; seen: string }

/**
 * Looks at every piece of evidence that is named: where a file lies, and its content. One that is not there is a mistake
 * of the file that names it. Throws a StorageError when one cannot be read.
 */
export function lookAtEvidence({ evidence, place }: Intake, looking: Looking): LookedAt {
  const diagnostics: Diagnostic[] = []
  const needs = new Map(indicatorsOf(looking.checklist).map((one) => [one.id, one.evidence]))
  const looked = [...evidence].map(([answer, pieces]) => {
    // Where one thing is asked for, that is what is given.
    const [need, ...more] = needs.get(answer.indicator) ?? []
    const title = more.length === 0 ? need?.title : undefined
    const found = pieces.flatMap((piece): Evidence[] => {
      const one = lookAt(piece, title, looking)
      if (!('rule' in one)) return [one]
      const { rule, seen } = one
      const { at } = piece as TypedEvidence
      diagnostics.push({ rule, severity: 'error', at: place(at), params: { seen } })
      return []
    })
    return [answer, found] as const
  })
  return { evidence: new Map(looked), diagnostics }
}

function lookAt(given: GivenEvidence, title: string | undefined, looking: Looking): Looked {
  if (isTyped(given)) return lookAtTyped(given.typed, title, looking)
  if (!isNamedFile(given)) return given
  const { path: seen, at: _at, ...said } = given
  const path = findFile(seen, looking)
  if (path === undefined) return { rule: 'evidence-no-file', seen }
  return { ...said, ...describeFile(path, looking) }
}

/** A file where there is one of that name; else what says where paper lies. */
function lookAtTyped(seen: string, title: string | undefined, looking: Looking): Looked {
  const file = datedFile(seen, (path) => findFile(path, looking))
  const paper = file ? undefined : readPaper(seen)
  const dated = file?.dated ?? paper?.dated
  if (dated !== undefined && dated > looking.today) return { rule: 'future-day', seen: dated }
  if (file) {
    return { ...describeFile(file.path, looking), ...(dated !== undefined && { dated }) }
  }
  if (!paper) return { rule: 'evidence-no-file', seen }
  const named = paper.title ?? title
  return named === undefined ? { rule: 'evidence-unclear', seen } : { ...paper, title: named }
}
