import type { xlsxLimits } from './limits.ts'

/** Why a file is not read at all; the sentences are in messages/. */
export type XlsxRefusal =
  | { code: 'not-xlsx'; params: { looksLike: 'empty' | 'ole' | 'markup' | 'zip' | 'other' } }
  /** `at` is the part or the cell, where there is one. */
  | { code: 'too-big'; params: { what: keyof typeof xlsxLimits; limit: number; at: string } }
  | { code: 'damaged'; params: { part: string } }
  | { code: 'encrypted'; params: { part: string } }
  | { code: 'doctype'; params: { part: string } }
  | { code: 'bad-cell'; params: { at: string; seen: string } }

/** Carries a refusal out of the depths of a part; `readSheet` turns it into a value. */
export class XlsxRefused extends Error {
  readonly refusal: XlsxRefusal
  constructor(refusal: XlsxRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function damaged(part: string): XlsxRefused {
  return new XlsxRefused({ code: 'damaged', params: { part } })
}

/** Foreign text is quoted in a message only so far. */
export function badCell(at: string, seen: string): XlsxRefused {
  return new XlsxRefused({ code: 'bad-cell', params: { at: short(at), seen: short(seen) } })
}

export function tooBig(what: keyof typeof xlsxLimits, limit: number, at = ''): XlsxRefused {
  return new XlsxRefused({ code: 'too-big', params: { what, limit, at: short(at) } })
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
