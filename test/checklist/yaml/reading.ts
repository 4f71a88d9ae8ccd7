import type { Diagnostic } from '../../../src/messages/diagnostic.ts'
import type { YamlNode } from '../../../src/checklist/yaml/node.ts'
import { toPlain } from '../../../src/checklist/yaml/plain.ts'
import { readYaml, type YamlFile } from '../../../src/checklist/yaml/read.ts'

export function read(content: string | Uint8Array): YamlFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return readYaml('清单.yaml', bytes)
}

/** The values of a file that must be fine. */
export function values(content: string | Uint8Array): unknown {
  const { root, diagnostics } = read(content)
  if (!root || diagnostics.length > 0) throw new Error(diagnostics.map(brief).join('\n'))
  return toPlain(root)
}

/** Each problem as `line:col-line:col rule`, warnings marked. */
export function found(content: string | Uint8Array): string[] {
  return read(content).diagnostics.map(brief)
}

/** The rules alone, each once. */
export function rules(content: string | Uint8Array): string[] {
  return [...new Set(read(content).diagnostics.map(({ rule }) => rule))]
}

function brief({ rule, severity, at }: Diagnostic): string {
  const mark = severity === 'error' ? '' : ` (${severity})`
  return `${at.line}:${at.col}-${at.endLine}:${at.endCol} ${rule}${mark}`
}

/** The value at a path of keys and item numbers. */
export function at(node: YamlNode | undefined, ...path: (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((from, step) => {
    if (from?.kind === 'map') return from.entries.find(({ key }) => key === step)?.value
    return from?.kind === 'sequence' ? from.items[Number(step)] : undefined
  }, node)
}
