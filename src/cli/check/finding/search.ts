import type { Assessment } from '../../../scoring/assess.ts'
import { itemAt, type Position } from '../route/positions.ts'

/** What of a position is looked through: names first, which rank above the other words. */
interface Words {
  names: readonly string[]
  title: string
  others: readonly string[]
}

/**
 * The positions in which every word occurs, by index: those that are called exactly so (id or official number) first,
 * then those with all words in the title, then the others; each in the order of the route.
 */
export function searchPositions(
  positions: readonly Position[],
  assessments: readonly Assessment[],
  query: string,
): number[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return []
  const hits = positions.flatMap((position, index) => {
    const rank = rankOf(wordsOf(position, assessments[position.list]!), wanted)
    return rank === undefined ? [] : [{ index, rank }]
  })
  return hits.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index)
}

/** The one position that is called exactly so, whatever else has the word in it. */
export function positionNamed(
  positions: readonly Position[],
  assessments: readonly Assessment[],
  query: string,
): number | undefined {
  const wanted = folded(query).trim()
  const named = positions.flatMap((position, index) =>
    wordsOf(position, assessments[position.list]!).names.includes(wanted) ? [index] : [],
  )
  return named.length === 1 ? named[0] : undefined
}

function wordsOf(position: Position, assessment: Assessment): Words {
  if (position.kind === 'fact') {
    const { id, fact } = position
    return { names: [folded(id)], title: folded(fact.title), others: [folded(fact.look ?? '')] }
  }
  const { section, indicator } = itemAt(position, assessment).question
  return {
    names: [indicator.id, ...indicator.officialNo].map(folded),
    title: folded(indicator.title),
    others: [indicator.look ?? '', section.id, section.title].map(folded),
  }
}

function rankOf({ names, title, others }: Words, wanted: readonly string[]): number | undefined {
  if (names.includes(wanted.join(' '))) return 0
  if (wanted.every((word) => title.includes(word))) return 1
  const all = [...names, title, ...others]
  return wanted.every((word) => all.some((text) => text.includes(word))) ? 2 : undefined
}

/** Neither width nor case matters. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
