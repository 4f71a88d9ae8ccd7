import { readFileSync } from 'node:fs'
import { ruleBook } from '../../../src/lint/rules/registry.ts'
import { lint } from '../../../src/messages/zh/lint.ts'
import { shape } from '../../../src/messages/zh/shape.ts'
import { yaml } from '../../../src/messages/zh/yaml.ts'
import { sentences } from '../../../src/messages/diagnostic-texts.ts'
import { diagnostics as zhTexts } from '../../../src/messages/zh/diagnostics.ts'
import { zh } from '../../../src/messages/zh.ts'
import type { RuleReasons, ValidationRule } from '../../../src/messages/rule-reasons.ts'
import { differingLines, excerpt } from './differing-lines.ts'
import { diagnoseExample } from './diagnose.ts'
import { smallExamples, type FormRule } from './small-examples.ts'

const fixtures = new URL('../../../fixtures/lint/', import.meta.url)

const head = `# 校验规则

\`zicha validate\` 会说的每一条：说什么、为什么、错的、对的、怎么改。在命令行看其中一条：\`zicha validate --explain 规则名\`。

- **错误**不改正，清单不能用；**警告**可以先用着。\`zicha validate --strict\` 有警告也算没有通过。
- 确有理由的例外，在那一行上面写 \`# zicha-allow 规则名: 理由\`；没有理由、或已经用不着的，本身也是问题。
- 警告可以在 \`zicha.yaml\` 里调：\`lint: { rules: { 规则名: off } }\`，或写 \`error\` 从严。
- 标着“只能改正”的规则不能放行：别的部分都要靠它。

本文由测试核对：例子取自 \`fixtures/lint/\`，每一个都真的运行过。改了规则、例子或词句之后，用 \`npm run golden\` 更新。
`

/** The whole reference, from the catalogue and the fixtures; nothing in it is written twice. */
export function rulesReference(reasons: RuleReasons): string {
  const chapters: [string, readonly string[], (id: string) => string][] = [
    ['内容', Object.keys(lint), fixtureExamples],
    ['键和值', Object.keys(shape), formExamples],
    ['YAML 写法', Object.keys(yaml), formExamples],
  ]
  const parts = chapters.map(([title, ids, examples]) => {
    const rules = [...ids].sort().map((id) => section(id, reasons, examples(id)))
    return `## ${title}\n\n${rules.join('\n')}`
  })
  return `${head}\n${parts.join('\n')}`
}

function section(id: string, reasons: RuleReasons, examples: string): string {
  const { what, why } = reasons[id as ValidationRule]
  const { severity, firm } = ruleBook.get(id)!
  const kind = `${zh.cli.severity[severity]}${firm ? '，只能改正' : ''}`
  return `### \`${id}\`\n\n${what}（${kind}）。${why}\n\n${examples}`
}

/** A bad file and a good one, of which only what differs is shown. */
function fixtureExamples(id: string): string {
  const read = (name: string) => readFileSync(new URL(`${id}/${name}`, fixtures), 'utf8')
  const [bad, good] = [read('bad-1.yaml').split('\n'), read('good-1.yaml').split('\n')]
  const said = read('bad-1.out').trimEnd().split('\n').map(parseFinding)
  const only = differingLines(bad, good)
  const places = new Set([...only.a, ...said.map(({ line }) => line - 1)])
  // Where something was only taken away, the good file shows what stands in its place.
  const around = only.b.size > 0 ? only.b : linesBefore(Math.min(...only.a, good.length))
  const texts = [...new Set(said.map(({ text }) => text))]
  const fixes = [...new Set(said.map(({ fix }) => fix))]
  return [
    '错的：',
    '',
    fenced(excerpt(bad, places)),
    '',
    '会说：',
    '',
    ...texts.map((text) => `- ${text}`),
    '',
    '对的：',
    '',
    fenced(excerpt(good, around)),
    '',
    `怎么改：${fixes.join(' ')}`,
    '',
  ].join('\n')
}

function linesBefore(line: number): Set<number> {
  return new Set([line - 3, line - 2, line - 1].filter((one) => one >= 0))
}

function parseFinding(written: string): { line: number; text: string; fix: string } {
  const [, line, text, fix] = /^(\d+):\S+ \S+ \S+ (.*) → (.*)$/.exec(written) ?? []
  if (line === undefined) throw new Error(`not a line of a golden file: ${written}`)
  return { line: Number(line), text: text!, fix: fix! }
}

/** A mistake of form is shown by the line it is in; whole files are not repeated for its sake. */
function formExamples(id: string): string {
  const { good, bad, shown } = smallExamples[id as FormRule]
  const [found] = diagnoseExample(id as FormRule).filter(({ rule }) => rule === id)
  if (!found) throw new Error(`the example of ${id} shows no mistake`)
  const { text, fix } = sentences(found, zhTexts)
  const isWhole = good.split('\n').length > 5
  return [
    '错的：',
    '',
    shown?.startsWith('（') ? shown : fenced(shown ?? bad.trimEnd()),
    '',
    '会说：',
    '',
    `- ${text}`,
    '',
    ...(isWhole ? [] : ['对的：', '', fenced(good.trimEnd()), '']),
    `怎么改：${fix}`,
    '',
  ].join('\n')
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``
}
