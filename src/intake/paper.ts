import { readDay } from '../civil/read-day.ts'
import type { PaperEvidence } from '../record/entry.ts'

/** Where paper lies and how it is recognised; the title may still be missing. */
export type Paper = Partial<PaperEvidence>

type TextPart = 'box' | 'volume' | 'page' | 'number'

const parts: readonly (readonly [part: TextPart, pattern: RegExp])[] = [
  ['box', /^(?:(?:盒号?|box)[:：]?(.+)|第?([^第\s]+)盒)$/iu],
  ['volume', /^(?:(?:卷号?|vol(?:ume)?\.?)[:：]?(.+)|第?([^第\s]+)卷)$/iu],
  ['page', /^(?:(?:页码?|page)[:：]?(.+)|第?([^第\s]+)页)$/iu],
  ['number', /^(?:文号|no\.?)[:：]?(.+)$/iu],
]
/** 教督〔2017〕6号, with whatever brackets are at hand. */
const documentNumber = /^\S+[〔[［(（]\d{4}[〕\]］)）]\S*号$/u
const sealed = /^(?:已?盖章|sealed)$/iu
const unsealed = /^(?:未盖章|没盖章|unsealed)$/iu
/** A word by itself whose value follows: `盒 3`, `box 3`. */
const lonely = /^(?:盒|卷|页|文号|box|vol\.?|volume|page|no\.?)[:：]?$/iu

/**
 * Reads how people write down where paper lies: `盒3 卷2 页15 教督〔2017〕6号 盖章 2026-03-01`, in any order; words that are
 * nothing of that are the title. Undefined where there is no such part at all: then it is not about paper.
 */
export function readPaper(words: string): Paper | undefined {
  const paper: Paper = {}
  const title: string[] = []
  for (const word of wordsOf(words)) {
    const found = parts.flatMap(([part, pattern]) => {
      const match = pattern.exec(word)
      return match ? [[part, (match[1] ?? match[2])!] as const] : []
    })[0]
    const day = readDay(word)
    if (found) paper[found[0]] = found[1]
    else if (documentNumber.test(word)) paper.number = word
    else if (sealed.test(word)) paper.sealed = true
    else if (unsealed.test(word)) paper.sealed = false
    else if (day !== undefined) paper.dated = day
    else title.push(word)
  }
  const isPaper = parts.some(([part]) => paper[part] !== undefined) || paper.sealed !== undefined
  if (!isPaper) return undefined
  return title.length > 0 ? { title: title.join(' '), ...paper } : paper
}

function wordsOf(words: string): string[] {
  const all = words.split(/[\s,，;；、]+/u).filter(Boolean)
  const joined: string[] = []
  for (const word of all) {
    const last = joined.at(-1)
    if (last !== undefined && lonely.test(last)) joined[joined.length - 1] = last + word
    else joined.push(word)
  }
  return joined
}
