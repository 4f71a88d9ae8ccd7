import * as v from 'valibot'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { Difference, Scalar } from '../checklist/diff.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { definitions } from '../checklist/overlay/lay-over.ts'
import { duration } from '../checklist/shape/deadline.ts'
import { certainties, comparisons } from '../checklist/shape/figure.ts'
import { isStage } from '../checklist/stage.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { heading, paragraph, table, type Block, type Cell, type Document } from './document.ts'

export interface EditionDiff {
  old: Checklist
  now: Checklist
  differences: readonly Difference[]
}

/** In the order in which a reader wants to know. */
const kinds = [
  'new',
  'retired',
  'raised',
  'lowered',
  'judging',
  'deadline',
  'owner',
  'moved',
  'reworded',
  'other',
] as const satisfies readonly Difference['kind'][]

/** Two editions side by side, for people: what is new, gone, stricter, or said in other words. */
export function diffDocument(diff: EditionDiff, say: Catalogue): Document {
  const { old, now, differences } = diff
  const words = say.editions
  const groups = kinds
    .map((kind) => ({ kind, own: differences.filter((one) => one.kind === kind) }))
    .filter(({ own }) => own.length > 0)
  const counts = groups.map(({ kind, own }) =>
    words.count({ kind: words.kinds[kind], count: own.length }),
  )
  return {
    title: words.title({ old: nameOf(old, say), now: nameOf(now, say) }),
    blocks: [
      paragraph(groups.length > 0 ? words.summary({ counts }) : words.none),
      ...groups.flatMap(({ kind, own }) => [
        heading(1, words.kinds[kind]),
        groupTable(own, diff, say),
      ]),
    ],
  }
}

function nameOf({ title, id, edition }: Checklist, say: Catalogue): string {
  return say.marks.within(title, `${id}@${edition}`)
}

function groupTable(own: readonly Difference[], diff: EditionDiff, say: Catalogue): Block {
  const { indicator, what, from, to, effect } = say.editions.columns
  const rows = own.map((one) => rowOf(one, diff, say))
  const titles = [indicator, what, from, to, effect]
  const used = titles.map((_, n) => n === 0 || rows.some((row) => row[n] !== ''))
  return table({
    columns: titles.flatMap((title, n) =>
      used[n] ? [{ title, ...(n === 0 && { grow: 2 }) }] : [],
    ),
    rows: rows.map((row) => row.filter((_, n) => used[n])),
  })
}

function rowOf(one: Difference, diff: EditionDiff, say: Catalogue): Cell[] {
  const words = say.editions
  const name =
    one.indicator === undefined ? words.whole : `${one.indicator} ${one.title ?? ''}`.trim()
  if (!('from' in one)) return [name, '', '', '', '']
  if (one.kind === 'moved') return [name, '', one.from, one.to, '']
  const what = pathText(one.path, say)
  if (one.kind === 'raised' || one.kind === 'lowered') {
    const figure = (value: number) => `${printNumber(value)} ${one.unit}`.trim()
    const effect = one.stricter === undefined ? '' : one.stricter ? words.stricter : words.laxer
    return [name, what, figure(one.from), figure(one.to), effect]
  }
  const isCitation = one.path.endsWith('source')
  const said = (value: Scalar, { owners }: Checklist) =>
    isCitation && typeof value === 'string'
      ? citationText(value, say)
      : valueText(value, { ...one, owners }, say)
  return [name, what, said(one.from, diff.old), said(one.to, diff.now), '']
}

/** Under these stand the author's own names, which may look like keys: a document may be called `rules`. */
const ofNames = new Set<string>([...definitions, 'sections', 'items', 'options'])

/** Where in the file, in words where there are words: 不低于 · 小学. */
function pathText(path: string, say: Catalogue): string {
  const parts: Readonly<Record<string, string>> = say.editions.parts
  const steps = path
    .split('.')
    .map((step, n, all) => ({ step, isName: ofNames.has(all[n - 1] ?? '') }))
  const named = steps.flatMap(({ step, isName }) => {
    if (isName) return [step]
    if (step === 'answer' || step === 'value') return []
    const comparison = comparisons.find((one) => one === step)
    if (comparison) return [say.domain.comparisons[comparison]]
    return [isStage(step) ? say.domain.stages[step] : (parts[step] ?? step)]
  })
  return named.join(' · ')
}

function valueText(
  value: Scalar,
  { kind, path, owners }: Pick<Difference, 'kind'> & { path: string; owners: Checklist['owners'] },
  say: Catalogue,
): string {
  if (value === undefined) return say.editions.nothing
  if (typeof value === 'boolean') return value ? say.answers.yes : say.answers.no
  if (typeof value === 'number') return printNumber(value)
  if (kind === 'owner') return owners[value] ?? value
  const key = path.split('.').at(-1)
  return kind === 'deadline' ? deadlineText(value, key, say) : wordsText(value, key, say)
}

/** Where a key takes words of the tool only: `实地看、数据核算`. */
function wordsText(value: string, key: string | undefined, { domain }: Catalogue): string {
  const names: Readonly<Record<string, string>> =
    { subject: domain.subjects, stages: domain.stages, method: domain.methods }[key ?? ''] ?? {}
  return value
    .split('、')
    .map((word) => names[word] ?? word)
    .join('、')
}

/** `5 个工作日内`, `限期整改`, `学期末前`: as they are called everywhere else. */
function deadlineText(value: string, key: string | undefined, { domain }: Catalogue): string {
  if (key === 'within') {
    const parsed = v.safeParse(duration, value)
    return parsed.success ? domain.duration(parsed.output) : value
  }
  const names: Readonly<Record<string, string>> =
    { class: domain.deadlineClasses, until: domain.limits, review: domain.reviewCycles }[
      key ?? ''
    ] ?? {}
  return names[value] ?? value
}

/** The certainty at the end of a citation in words. */
function citationText(value: string, say: Catalogue): string {
  return value.replace(/[a-z]+$/, (word) => {
    const certainty = certainties.find((one) => one === word)
    return certainty ? say.domain.certainties[certainty] : word
  })
}
