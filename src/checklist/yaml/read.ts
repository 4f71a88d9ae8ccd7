import type { Diagnostic } from '../../messages/diagnostic.ts'
import { Builder } from './build.ts'
import { checkCharacters, checkLines } from './characters.ts'
import { composes } from './compose.ts'
import { decode } from './decode.ts'
import { passGate } from './gate.ts'
import type { Comment } from './inspect.ts'
import type { YamlNode } from './node.ts'
import { Problems, quoted } from './problems.ts'
import { isPlainlySound } from './sound.ts'
import { Source } from './source.ts'

export interface YamlFile {
  /**
   * Undefined when the syntax is wrong. It may stand beside errors that concern single entries, so
   * that further checks can go on; whoever uses the values refuses a file with any error.
   */
  root: YamlNode | undefined
  /** In the order of the file. */
  comments: Comment[]
  diagnostics: Diagnostic[]
}

/**
 * Reads a YAML file of ours: one map of maps, lists and texts. Never throws, whatever the bytes are,
 * and takes well under a second. Without a root there is at least one error; `file` is only used
 * in the positions of the diagnostics.
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  const problems = new Problems(file)
  const text = decode(bytes, problems)
  const read = text === undefined ? nothing : readText(new Source(text), problems)
  return { ...read, diagnostics: problems.toDiagnostics() }
}

type Read = Omit<YamlFile, 'diagnostics'>

const nothing: Read = { root: undefined, comments: [] }

function readText(source: Source, problems: Problems): Read {
  if (!checkLines(source, problems) || !checkCharacters(source, problems)) return nothing
  const markup = /^\s*<[!?a-z]/i.exec(source.text)
  if (markup) {
    const span = source.span(0, markup[0].length)
    problems.error('yaml-not-a-mapping', span, { kind: 'markup', seen: firstLine(source) })
    return nothing
  }
  const before = problems.errors
  const { tokens, comments } = passGate(source, problems)
  if (!tokens) return { root: undefined, comments }
  const isRefused = problems.errors > before
  if (isRefused || !isPlainlySound(tokens, source.text)) {
    const isSound = composes(tokens, source, problems)
    if (isRefused || !isSound) return { root: undefined, comments }
  }
  const root = new Builder(source, problems).root(tokens)
  return { root: checkedRoot(root, source, problems), comments }
}

function checkedRoot(root: YamlNode | undefined, source: Source, problems: Problems) {
  if (!root || root.kind === 'empty') {
    problems.error('yaml-empty', source.span(0, 0), {})
    return undefined
  }
  if (root.kind !== 'map') {
    const kind = root.kind === 'scalar' ? 'text' : 'list'
    problems.error('yaml-not-a-mapping', root.span, { kind, seen: firstLine(source) })
  }
  return root
}

function firstLine({ text }: Source): string {
  const [line = ''] = text.trimStart().split('\n', 1)
  return quoted(line)
}
