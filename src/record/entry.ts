import type { EvidenceKind } from '../checklist/shape/indicator.ts'

/** Anything JSON can hold. Keys of an object keep the order in which they were given. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

export const journalFormat = 'zicha/journal@1'

export const roundKinds = [
  'self',
  'peer',
  'mock',
  'covert',
  'special',
  'follow-up',
  'look-back',
  'archive',
  'inspector',
  'official',
] as const

export type RoundKind = (typeof roundKinds)[number]

/** The last line a run had read of an earlier journal. The hash is its identity; file and number only help to say what is missing. */
export interface Parent {
  journal: string
  n: number
  hash: string
}

/** The first line of a journal, number 0. Journals of a ledger have no checklist, digests, round or kind. */
export interface Header {
  format: typeof journalFormat
  /** `id@edition` */
  checklist?: string
  /** SHA-256 of the checklist's judging content, and of its wording. */
  digest?: string
  wording?: string
  subject: string
  /** The code of the bureau in whose workspace it was written, where that is not the subject's own. */
  office?: string
  round?: string
  kind?: RoundKind
  /** Who typed; who acted is each entry's `by`. */
  writer: string
  at: string
  tool: string
  /** Random, so that two runs begun in the same millisecond are not taken for one. */
  run: string
  parents: readonly Parent[]
  hash: string
}

/** What every line after the header has. Types this version does not know stay this. */
export interface Entry {
  type: string
  /** 1 for the first entry of a journal; its line in the file is `n + 1`. */
  n: number
  /** The machine's clock as a stamp of China; shown, but never what decides the order. */
  at: string
  by: string
  hash: string
}

export interface AnswerEntry extends Entry {
  type: 'answer'
  indicator: string
  stage?: string
  /** The raw value; null when not applicable. */
  value: Json
  /** The reason, when the indicator does not apply. */
  notApplicable?: string
  /** The civil date on which it was seen. */
  observedOn?: string
  evidence?: readonly Evidence[]
  note?: string
  /** `checklist/indicator`: the answer was given there, and written here on its behalf. */
  via?: string
}

export interface FactEntry extends Entry {
  type: 'fact'
  fact: string
  stage?: string
  value: Json
  /** The date to which the figure refers (数据时点), and where it comes from (口径). */
  asOf?: string
  source?: string
  note?: string
  /** `checklist/fact`, as with answers. */
  via?: string
}

/** Takes back whatever was answered: the indicator is unanswered again. */
export interface WithdrawEntry extends Entry {
  type: 'withdraw'
  indicator: string
  stage?: string
  note?: string
}

/** The round is handed in; the head of this line is the receipt. */
export interface SealEntry extends Entry {
  type: 'seal'
}

export type Evidence = FileEvidence | PaperEvidence

/** A file, by its content and where it lies: a path under the workspace with `/`, or an absolute one outside it. */
export interface FileEvidence {
  title?: string
  kind?: EvidenceKind
  path: string
  sha256: string
  bytes?: number
  /** When it was taken or issued, if that is known. */
  dated?: string
}

/** Paper in a cabinet: where it lies and how it is recognised. */
export interface PaperEvidence {
  title: string
  box?: string
  volume?: string
  page?: string
  number?: string
  sealed?: boolean
  dated?: string
}

/** The checked lines of one journal, in order: `entries[i].n` is `i + 1`. */
export interface Journal {
  /** The file's name without its folder. */
  name: string
  header: Header
  entries: readonly Entry[]
}

/** An entry before it is written: its number, time and hash are given on the way to the disk. */
export type Draft<E extends Entry> = Omit<E, 'n' | 'at' | 'hash'>

/** A file has a path and a content; everything else is paper. */
export function isFileEvidence(evidence: Evidence): evidence is FileEvidence {
  return 'path' in evidence
}

export function isAnswer(entry: Entry): entry is AnswerEntry {
  return entry.type === 'answer'
}

export function isFact(entry: Entry): entry is FactEntry {
  return entry.type === 'fact'
}

export function isWithdraw(entry: Entry): entry is WithdrawEntry {
  return entry.type === 'withdraw'
}

export function isSeal(entry: Entry): entry is SealEntry {
  return entry.type === 'seal'
}

/** The key under which an answer, fact, outcome or conflict is kept: `R1`, or `R1/primary`. */
export function answerKey(id: string, stage?: string): string {
  return stage === undefined ? id : `${id}/${stage}`
}
