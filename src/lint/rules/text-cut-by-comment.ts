import type { ScalarNode, YamlNode } from '../../checklist/yaml/node.ts'
import { quoted } from '../../checklist/yaml/problems.ts'
import type { ChecklistRule } from '../rule.ts'

/** ` #` ends an unquoted text. Behind Chinese wording that is often meant as text; behind an id or a number hardly ever. */
export const textCutByComment: ChecklistRule<'text-cut-by-comment'> = {
  id: 'text-cut-by-comment',
  severity: 'warning',
  check: ({ root }) =>
    cutTexts(root).map(({ text, cutBy: { line, col } }) => {
      const span = { start: { line, col }, end: { line, col: col + 1 } }
      return { path: [], span, params: { text: quoted(text) } }
    }),
}

type Cut = ScalarNode & Required<Pick<ScalarNode, 'cutBy'>>

/** One list for all: nearly no text is cut, and a list for every mapping would cost more than the looking. */
function cutTexts(root: YamlNode): Cut[] {
  const found: Cut[] = []
  const visit = (node: YamlNode): void => {
    if (node.kind === 'map') for (const { value } of node.entries) visit(value)
    else if (node.kind === 'sequence') for (const item of node.items) visit(item)
    else if (isCut(node) && /\p{Script=Han}/u.test(node.text)) found.push(node)
  }
  visit(root)
  return found
}

function isCut(node: YamlNode): node is Cut {
  return node.kind === 'scalar' && node.cutBy !== undefined
}
