import type { Draw, Lot } from '../../../../checklist/answer/draw.ts'
import {
  drawPlaces,
  drawSeed,
  rosterDigest,
  type DrawFor,
} from '../../../../checklist/answer/random-draw.ts'
import { numberedRoster, readRoster, type Roster } from '../../../../intake/roster.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import type { Completion } from '../../../evidence-path.ts'
import { cleanText } from '../ask-text.ts'
import type { Prompts } from '../../../prompts/prompts.ts'

/** A larger roster than any school, group of schools or library catalogue has. */
const longest = 1_000_000

/** What drawing needs of the walk around it. */
export interface DrawAsking {
  prompts: Prompts
  say: Catalogue
  tell: (text: string) => void
  complete: (text: string) => Completion
  /** The bytes of a roster; undefined where there is no such file, or it is too large. */
  readFile: (typed: string) => Uint8Array | undefined
}

/** Asks for a roster or a number, draws from it, and says who was drawn; undefined when the person went back. */
export async function askDraw(
  asking: DrawAsking,
  { size, from, what }: Draw,
  drawFor: DrawFor,
): Promise<Lot | undefined> {
  const { prompts, say, tell, complete } = asking
  const words = say.asking
  const typed = await prompts.type({
    message: words.rosterTitle({ from, size, what }),
    hints: words.rosterKeys,
    prose: true,
    complete,
    refuse: (text) => {
      const clean = cleanText(text)
      if (clean === '') return undefined
      const roster = rosterIn(clean, asking)
      if (roster === undefined) return words.rosterNeeded({ seen: clean })
      if (roster.length === 0) return words.rosterEmpty
      return roster.length > longest ? words.rosterTooLong({ limit: longest }) : undefined
    },
  })
  const roster = rosterIn(cleanText(typed), asking)
  if (!roster) return undefined
  const lot = drawFrom(roster, size, drawFor)
  const { of, nth, drawn: names, seed } = lot
  tell(words.drew({ of, what, nth, names, seed: seed.slice(0, 16) }))
  return lot
}

/** A draw from a roster; those drawn are in the order of the roster, as one walks. */
export function drawFrom(roster: Roster, size: number, drawFor: DrawFor): Lot {
  const seed = drawSeed(drawFor, rosterDigest(roster))
  const places = drawPlaces(seed, roster.length, size).sort((a, b) => a - b)
  return {
    seed,
    of: roster.length,
    nth: drawFor.nth,
    drawn: places.map((place) => roster[place]!),
  }
}

function rosterIn(text: string, { readFile }: DrawAsking): Roster | undefined {
  if (text === '') return undefined
  const number = text.normalize('NFKC')
  // One more than is allowed is enough to see that it is too many.
  if (/^\d{1,15}$/u.test(number)) return numberedRoster(Math.min(Number(number), longest + 1))
  const bytes = readFile(text)
  return bytes && readRoster(bytes)
}
