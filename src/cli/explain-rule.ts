import { suggest } from '../checklist/suggest.ts'
import { ruleBook } from '../lint/rules/registry.ts'
import type { RuleFacts } from '../lint/rule.ts'
import { sentences, type Catalogue } from '../messages/catalogue.ts'
import { ruleReasons, type ValidationRule } from '../messages/rule-reasons.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** `zicha validate --explain RULE`: what it says, why, the way out, and how to live with it. */
export async function explainRule({ say, out }: Context, seen: string): Promise<ExitCode> {
  const { explained } = say.cli.validate
  const rule = ruleBook.get(seen)
  if (!rule) {
    const suggestion = suggest(seen, [...ruleBook.keys()]) ?? ''
    throw new UserError(explained.unknown({ seen, suggestion }))
  }
  const { what, why, fix } = (await ruleReasons(say.language))[rule.id as ValidationRule]
  const { said, within } = say.marks
  const lines = [
    within(rule.id, say.cli.severity[rule.severity]),
    what,
    '',
    said(explained.why, why),
    said(explained.fix, fix ?? fixOf(rule.id, say)),
    said(explained.adjust, exceptionOf(rule, say)),
  ]
  out.write(`${lines.join('\n')}\n`)
  return exitCodes.fine
}

function exceptionOf({ id, severity, firm }: RuleFacts, say: Catalogue): string {
  const { explained } = say.cli.validate
  if (firm) return explained.firm
  return severity === 'error' ? explained.error({ rule: id }) : explained.warning({ rule: id })
}

/** The way out as it is said in a case, with `…` for what differs from case to case. */
function fixOf(rule: string, say: Catalogue): string {
  const anyText = new Proxy({}, { get: () => '…' })
  const anyList = new Proxy({}, { get: () => ['…'] })
  const at = { file: '', line: 1, col: 1 }
  try {
    return sentences({ rule, severity: 'error', at, params: anyText }, say).fix
  } catch {
    return sentences({ rule, severity: 'error', at, params: anyList }, say).fix
  }
}
