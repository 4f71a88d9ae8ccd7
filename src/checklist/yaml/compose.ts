import { Composer, type CST, type ErrorCode } from 'yaml'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'
import { reportSyntax, type Complaint } from './syntax.ts'

type ErrorSource = number | readonly number[] | { offset: number; source?: string }

const options = {
  schema: 'failsafe',
  stringKeys: true,
  // The library compares every key with every other one, and knows no look-alikes.
  uniqueKeys: false,
  prettyErrors: false,
} as const

/**
 * Whether the library can make something of a syntax tree that passed the gate. Translates what it has to complain
 * about; what it makes is of no use to us.
 */
export function composes(
  tokens: readonly CST.Token[],
  source: Source,
  problems: Problems,
): boolean {
  let isSound = true
  const complaints: Complaint[] = []
  const report = (at: ErrorSource, code: ErrorCode, message: string) => {
    isSound = false
    const [from, to] = range(at)
    complaints.push({ from, to, code, message })
  }
  const composer = new Composer(options)
  // The library would make an Error with a stack trace for each of 100,000 wrong commas.
  Object.assign(composer, { onError: report })
  const wanted = tokens.filter(({ type }) => type !== 'error' && type !== 'directive')
  const [document] = composer.compose(wanted, true, source.text.length)
  for (const { pos, code, message } of document?.errors ?? []) report(pos, code, message)

  // What stands outside the document is one mistake, however many tokens it has.
  const outside = tokens.find((token): token is CST.ErrorToken => token.type === 'error')
  if (outside) report(outside, 'UNEXPECTED_TOKEN', outside.message)
  const isMoved = behindTabs(complaints, source)
  for (const one of complaints) if (!isMoved(one)) reportSyntax(one, source, problems)
  return isSound
}

/** Whether a complaint only follows from a tab as indentation above it: all lines up to the next at the margin moved. */
function behindTabs(complaints: readonly Complaint[], { text }: Source) {
  const moved: [from: number, to: number][] = []
  for (const { code, from } of complaints) {
    if (code !== 'TAB_AS_INDENT' || moved.some(([start, end]) => from >= start && from < end))
      continue
    const margin = /\n(?=[^\s#])/g
    margin.lastIndex = from
    moved.push([from, margin.exec(text)?.index ?? text.length])
  }
  return ({ code, from }: Complaint) =>
    code !== 'TAB_AS_INDENT' && moved.some(([start, end]) => from > start && from < end)
}

function range(at: ErrorSource): [from: number, to: number] {
  if (typeof at === 'number') return [at, at + 1]
  if ('offset' in at) return [at.offset, at.offset + (at.source?.length ?? 1)]
  const [from = 0, to = from + 1] = at
  return [from, to]
}
