import { CST } from 'yaml'

type Tokens = readonly CST.SourceToken[]

/** How far behind the start of its key a colon may stand. */
const longestKey = 1024

/** What an unquoted text may not begin with. */
const badStart = /^[\t,%|>@`]/

/**
 * Whether the library's composer certainly has nothing to complain about. It looks at the plainest shapes only, which
 * nearly all files are made of; of the others the composer itself has to say whether they are in order.
 */
export function isPlainlySound(tokens: readonly CST.Token[], text: string): boolean {
  // Where a tab may stand depends on what is around it.
  if (text.includes('\t')) return false
  const documents = tokens.filter(({ type }) => !isBlank(type))
  const [document] = documents
  return (
    documents.length === 1 &&
    document?.type === 'document' &&
    document.value !== undefined &&
    areBlank(document.start) &&
    areBlank(document.end ?? []) &&
    isSound(document.value)
  )
}

function isSound(token: CST.Token): boolean {
  if (isText(token)) return isSoundText(token)
  if (token.type === 'flow-collection') return isSoundFlow(token)
  if (token.type === 'block-map') return token.items.every((_item, n) => isSoundPair(token, n))
  if (token.type === 'block-seq') return token.items.every(isSoundItem)
  return token.type === 'block-scalar' && resolves(token)
}

function isSoundText(token: CST.FlowScalar): boolean {
  const { type, source, end } = token
  if (type === 'scalar') return !badStart.test(source) && isEnd(end)
  const quote = type === 'single-quoted-scalar' ? "'" : '"'
  if (source.length < 2 || !source.endsWith(quote)) return false
  return quote === '"' && source.includes('\\') ? resolves(token) : isEnd(end)
}

function resolves(token: CST.FlowScalar | CST.BlockScalar): boolean {
  let isClean = true
  CST.resolveAsScalar(token, true, () => (isClean = false))
  return isClean
}

function isSoundPair({ items, indent }: CST.BlockMap, n: number): boolean {
  const { start, key, sep, value } = items[n]!
  if (!areBlank(start)) return false
  // Comments behind the last pair.
  if (!sep) return n === items.length - 1 && !value
  if (!isText(key) || key.indent !== indent || isOverLines(key) || !isSoundText(key)) return false
  const signs = signsIn(sep, false)
  if (signs?.found?.type !== 'map-value-ind' || signs.comma) return false
  if (signs.found.offset - key.offset > longestKey) return false
  return !value || ((value.type !== 'block-map' || signs.hasNewline) && isSound(value))
}

function isSoundItem({ start, value }: CST.BlockSequence['items'][number]): boolean {
  const signs = signsIn(start, true)
  if (!signs || signs.comma) return false
  if (!signs.found) return !value
  return signs.found.type === 'seq-item-ind' && (!value || isSound(value))
}

function isSoundFlow({ start, items, end }: CST.FlowCollection): boolean {
  const isMap = start.source === '{'
  const [closing, ...behind] = end
  if (closing?.source !== (isMap ? '}' : ']') || !isEnd(behind)) return false
  return items.every((item, n) => {
    const signs = signsIn(item.start, false)
    if (!signs || signs.found || (signs.comma && n === 0)) return false
    // Behind the last comma nothing needs to stand.
    if (!item.sep && !item.value) return n === items.length - 1
    if (!signs.comma && n > 0) return false
    return isMap ? isSoundFlowPair(item) : !item.sep && isSoundInFlow(item.value)
  })
}

function isSoundFlowPair({ key, sep = [], value }: CST.CollectionItem): boolean {
  const signs = signsIn(sep, false)
  if (!isText(key) || !isSoundText(key) || !signs || signs.comma) return false
  if (!signs.found) return !value
  return signs.found.type === 'map-value-ind' && (!value || isSoundInFlow(value))
}

function isSoundInFlow(token: CST.Token | undefined): boolean {
  return token?.type !== 'block-map' && token?.type !== 'block-seq' && !!token && isSound(token)
}

function isText(token: CST.Token | null | undefined): token is CST.FlowScalar {
  return (
    token?.type === 'scalar' ||
    token?.type === 'single-quoted-scalar' ||
    token?.type === 'double-quoted-scalar'
  )
}

function isOverLines({ source, end = [] }: CST.FlowScalar): boolean {
  return source.includes('\n') || end.some(({ type }) => type === 'newline')
}

interface Signs {
  found: CST.SourceToken | undefined
  comma: boolean
  hasNewline: boolean
}

/**
 * The one sign among blanks and comments, and whether a comma stands there; undefined where there is anything else, or
 * a comment without a space before it.
 */
function signsIn(tokens: Tokens, isSpaced: boolean): Signs | undefined {
  const signs: Signs = { found: undefined, comma: false, hasNewline: false }
  for (const token of tokens) {
    const { type } = token
    if (isBlank(type)) {
      if (type === 'comment' && !isSpaced) return undefined
      signs.hasNewline ||= type === 'newline'
      isSpaced = true
    } else {
      if (type === 'comma' ? signs.comma : signs.found || !isSign(type)) return undefined
      if (type === 'comma') signs.comma = true
      else signs.found = token
      isSpaced = false
    }
  }
  return signs
}

function isSign(type: CST.SourceToken['type']): boolean {
  return type === 'map-value-ind' || type === 'seq-item-ind'
}

/** Whether behind a text or a bracket there are only blanks, and comments with a space before them. */
function isEnd(tokens: Tokens | undefined): boolean {
  if (!tokens || tokens.length === 0) return true
  return tokens[0]!.type !== 'comment' && areBlank(tokens)
}

function areBlank(tokens: Tokens): boolean {
  return tokens.every(({ type }) => isBlank(type))
}

/** Space, line end or comment. */
export function isBlank(type: CST.Token['type']): boolean {
  return type === 'space' || type === 'newline' || type === 'comment'
}
