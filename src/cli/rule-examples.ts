import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './context.ts'

/** What a rule complains of, and, where it can be shown in a few lines, what it does not. */
export interface RuleExample {
  bad: string
  good?: string
}

/** Beside the compiled checklists. */
const compiled = 'rules.json'

/** The examples of the reference of the rules, which a test takes from the fixtures and runs. */
export function examplesIn(reference: string): Record<string, RuleExample> {
  const sections = reference.split(/^### `(.+)`$/m).slice(1)
  const pairs = sections.flatMap((id, n): [string, RuleExample][] => {
    if (n % 2 === 1) return []
    const text = sections[n + 1] ?? ''
    const [bad, good] = [exampleBelow('错的', text), exampleBelow('对的', text)]
    return bad === undefined ? [] : [[id, { bad, ...(good !== undefined && { good }) }]]
  })
  return Object.fromEntries(pairs)
}

/** A block of YAML, or a few words in place of what cannot be printed. */
function exampleBelow(title: string, text: string): string | undefined {
  const [, block, words] =
    new RegExp(`^${title}：\\n\\n(?:\`\`\`yaml\\n([\\s\\S]*?)\\n\`\`\`|(.+))$`, 'm').exec(text) ??
    []
  return block ?? words
}

/** Puts the examples where `--explain` finds them, when the package is built. */
export function compileExamples(reference: string, to: string): void {
  writeFileSync(join(to, compiled), JSON.stringify(examplesIn(reference)))
}

export function exampleOf({ environment }: Context, rule: string): RuleExample | undefined {
  const text = readFileSync(join(environment.builtInFolder, compiled), 'utf8')
  return (JSON.parse(text) as Record<string, RuleExample>)[rule]
}
