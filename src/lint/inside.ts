import type { Extent } from '../checklist/condition/expression.ts'
import type { Path, ScalarNode, Span, YamlNode } from '../checklist/yaml/node.ts'
import { nodeAt } from '../checklist/yaml/plain.ts'

/**
 * Where a part of a text stands in the file; `extent` counts from the first visible character of the text. Undefined
 * where the text runs over several lines: then the whole of it has to do.
 */
export function spanInside(root: YamlNode, path: Path, { start, end }: Extent): Span | undefined {
  const node = nodeAt(root, path)
  if (node?.kind !== 'scalar' || node.span.start.line !== node.span.end.line) return undefined
  const column = columnsOf(node)
  if (!column) return undefined
  const lead = node.text.length - node.text.trimStart().length
  const { line } = node.span.start
  return {
    start: { line, col: column(lead + start) },
    end: { line, col: column(lead + Math.max(end, start)) },
  }
}

/** The width of a character as written, by the kind of quotes; the first that makes the text as wide as it is. */
const writings = [
  { quote: 0, escaped: '' },
  { quote: 1, escaped: '' },
  { quote: 1, escaped: "'" },
  { quote: 1, escaped: '"\\' },
]

function columnsOf({ text, plain, span }: ScalarNode): ((offset: number) => number) | undefined {
  const width = span.end.col - span.start.col
  const widthOf = (part: string, escaped: string) =>
    part.length + part.split('').filter((one) => escaped.includes(one)).length
  const written = writings.find(
    ({ quote, escaped }) => plain === (quote === 0) && widthOf(text, escaped) + 2 * quote === width,
  )
  if (!written) return undefined
  const { quote, escaped } = written
  return (offset) => span.start.col + quote + widthOf(text.slice(0, offset), escaped)
}
