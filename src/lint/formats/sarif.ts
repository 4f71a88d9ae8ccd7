import { createHash } from 'node:crypto'
import { sentences } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic, Severity } from '../../messages/diagnostic.ts'
import type { LintFormat } from './format.ts'
import { escapeUnseen } from './json.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, which code hosts and editors read. */
export const sarif: LintFormat = (diagnostics, { say, texts, version, book, reasons }) => {
  const indexes = new Map([...book.keys()].map((id, n) => [id, n]))
  const prints = fingerprints(diagnostics)
  const rules = [...book.values()].map(({ id, severity }) => {
    const { what, why } = reasons[id as keyof typeof reasons]
    return {
      id,
      shortDescription: { text: what },
      fullDescription: { text: why },
      help: { text: why },
      defaultConfiguration: { level: levels[severity] },
    }
  })
  const results = diagnostics.map((diagnostic, n) => {
    const { rule, severity, at } = diagnostic
    const { text, fix } = sentences(diagnostic, texts)
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule) ?? -1,
      level: levels[severity],
      message: { text: `${text}\n${fix}` },
      locations: [
        { physicalLocation: { artifactLocation: { uri: uriOf(at.file) }, region: regionOf(at) } },
      ],
      partialFingerprints: { 'zicha/v1': prints[n] },
    }
  })
  const driver = { name: 'zicha', version, language: say.language === 'zh' ? 'zh-CN' : 'en', rules }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  }
  return `${escapeUnseen(JSON.stringify(log, null, 2))}\n`
}

function regionOf({ line, col, endLine = line, endCol = col }: Diagnostic['at']) {
  return { startLine: line, startColumn: col, endLine, endColumn: endCol }
}

/** A relative reference: every character that means something in a URI is encoded, a colon too. */
function uriOf(file: string): string {
  return file
    .replaceAll(/\p{Surrogate}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** Numbers of lines: they change with every line written above. */
const moving = new Set(['line', 'firstLine'])

/** By these a finding is known again when it has moved: what is said of which file, and for the how manieth time. */
function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ rule, at, params }) => {
    const lasting = Object.entries(params).filter(([key]) => !moving.has(key))
    const said = JSON.stringify([rule, at.file, lasting])
    const before = seen.get(said) ?? 0
    seen.set(said, before + 1)
    return createHash('sha256').update(`${said}${before}`).digest('hex').slice(0, 32)
  })
}
