import { suggest } from '../checklist/suggest.ts'
import { ruleBook } from '../lint/rules/registry.ts'
import type { RuleFacts } from '../lint/rule.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { diagnosticTexts, sentences, type DiagnosticTexts } from '../messages/diagnostic-texts.ts'
import { ruleReasons, type ValidationRule } from '../messages/rule-reasons.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { exampleOf, type RuleExample } from './rule-examples.ts'

/** `zicha validate --explain RULE`: what it says, why, the way out, how to live with it, and an example. */
export async function explainRule(context: Context, seen: string): Promise<ExitCode> {
  const { say, out } = context
  const { explained } = say.cli.validate
  const rule = ruleBook.get(seen)
  if (!rule) {
    const suggestion = suggest(seen, [...ruleBook.keys()]) ?? ''
    throw new UserError(explained.unknown({ seen, suggestion, known: [...ruleBook.keys()].sort() }))
  }
  const { what, why, fix } = (await ruleReasons(say.language))[rule.id as ValidationRule]
  const { said, within } = say.marks
  const lines = [
    within(rule.id, say.cli.severity[rule.severity]),
    what,
    '',
    said(explained.why, why),
    said(explained.fix, fix ?? fixOf(rule.id, await diagnosticTexts(say.language))),
    said(explained.adjust, exceptionOf(rule, say)),
    ...exampleLines(exampleOf(context, rule.id), say),
  ]
  out.write(`${lines.join('\n')}\n`)
  return exitCodes.fine
}

function exampleLines(example: RuleExample | undefined, say: Catalogue): string[] {
  const { bad, good } = say.cli.validate.explained
  const shown = [
    [bad, example?.bad],
    [good, example?.good],
  ] as const
  return shown.flatMap(([title, text]) =>
    text === undefined
      ? []
      : ['', say.marks.said(title, '').trimEnd(), ...text.split('\n').map(indented)],
  )
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`
}

function exceptionOf({ id, severity, firm }: RuleFacts, say: Catalogue): string {
  const { explained } = say.cli.validate
  if (firm) return explained.firm
  return severity === 'error' ? explained.error({ rule: id }) : explained.warning({ rule: id })
}

/** The way out as it is said in a case, with `…` for what differs from case to case. */
function fixOf(rule: string, texts: DiagnosticTexts): string {
  const anyText = new Proxy({}, { get: () => '…' })
  const anyList = new Proxy({}, { get: () => ['…'] })
  const at = { file: '', line: 1, col: 1 }
  try {
    return sentences({ rule, severity: 'error', at, params: anyText }, texts).fix
  } catch {
    return sentences({ rule, severity: 'error', at, params: anyList }, texts).fix
  }
}
