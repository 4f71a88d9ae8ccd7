import type { YamlNode } from '../../checklist/yaml/node.ts'
import { quoted } from '../../checklist/yaml/problems.ts'
import type { ChecklistRule, Finding } from '../rule.ts'

/** ` #` ends an unquoted text. Behind Chinese wording that is often meant as text; behind an id or a number hardly ever. */
export const textCutByComment: ChecklistRule<'text-cut-by-comment'> = {
  id: 'text-cut-by-comment',
  severity: 'warning',
  check: ({ root }) => cuts(root),
}

function cuts(node: YamlNode): Finding<{ text: string }>[] {
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => cuts(value))
  if (node.kind === 'sequence') return node.items.flatMap(cuts)
  if (node.kind === 'empty' || !node.cutBy || !/\p{Script=Han}/u.test(node.text)) return []
  const { line, col } = node.cutBy
  const span = { start: node.cutBy, end: { line, col: col + 1 } }
  return [{ path: [], span, params: { text: quoted(node.text) } }]
}
