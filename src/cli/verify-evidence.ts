import { relative } from 'node:path'
import { readJournals } from '../journal/read.ts'
import {
  answerKey,
  isAnswer,
  isFileEvidence,
  type Entry,
  type Evidence,
  type FileEvidence,
  type PaperEvidence,
} from '../record/entry.ts'
import { standing } from '../record/standing.ts'
import type { FileState } from '../scoring/proof.ts'
import type { Context } from './context.ts'
import { lookIn } from './evidence-file.ts'

/** A file of evidence that is not as it was recorded. */
export interface WrongFile {
  path: string
  state: 'changed' | 'missing'
  /** Where it is named: the folder of the journals, and the key of the answer or the number of the problem. */
  folder: string
  about: string
}

export interface VerifiedEvidence {
  verified: number
  paper: number
  away: number
  wrong: readonly WrongFile[]
}

/**
 * Holds the files of evidence against what was recorded of them; each file is read once. What several name, as a problem
 * does with the evidence of the answer it comes from, is one piece, on paper as well.
 */
export function verifyEvidence(
  { environment }: Context,
  workspace: string,
  folders: readonly string[],
): VerifiedEvidence {
  const look = lookIn(workspace)
  const seen = new Map<string, FileState>()
  const wrong: WrongFile[] = []
  const paper = new Set<string>()
  const named = folders.flatMap((folder) =>
    provenIn(environment, folder).flatMap(({ about, evidence }) =>
      evidence.map((one) => ({ folder: relative(workspace, folder), about, one })),
    ),
  )
  for (const { folder, about, one } of named) {
    if (!isFileEvidence(one)) {
      paper.add(paperKey(one))
      continue
    }
    const state = look(one)
    seen.set(keyOf(one), state)
    if (state === 'changed' || state === 'missing')
      wrong.push({ path: one.path, state, folder, about })
  }
  const count = (wanted: FileState) => [...seen.values()].filter((one) => one === wanted).length
  return { verified: count('verified'), paper: paper.size, away: count('away'), wrong }
}

function keyOf({ path, sha256 }: FileEvidence): string {
  return `${sha256} ${path}`
}

function paperKey(paper: PaperEvidence): string {
  return JSON.stringify(Object.entries(paper).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What stands as an answer, and whatever else names evidence, such as what was handed in for a problem. */
function provenIn(
  { files }: Context['environment'],
  folder: string,
): { about: string; evidence: readonly Evidence[] }[] {
  const { journals } = readJournals(files, folder)
  const answers = [...standing(journals).answers.values()].flatMap(({ entries }) => entries)
  const others = journals.flatMap(({ entries }) => entries.filter((entry) => !isAnswer(entry)))
  return [...answers.filter(isAnswer), ...others].flatMap((entry) => {
    const { evidence } = entry as { evidence?: readonly Evidence[] }
    return evidence ? [{ about: aboutOf(entry), evidence }] : []
  })
}

function aboutOf(entry: Entry & { problem?: unknown }): string {
  if (isAnswer(entry)) return answerKey(entry.indicator, entry.stage)
  return typeof entry.problem === 'string' ? entry.problem : entry.type
}
