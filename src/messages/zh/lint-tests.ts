import { conclusionReasons, type ConclusionReason } from './conclusions.ts'
import { domain } from './domain.ts'
import { intake } from './intake.ts'
import { report } from './report.ts'
import { shape } from './shape.ts'

/** What an indicator measured in a test, as plain params; empty where it measured nothing. */
type Measured = {
  value: string
  unit: string
  comparison: string
  threshold: string
  undecided: string
}

/** Sentences about the author's own tests. */
export const lintTests = {
  'failing-test': {
    text: (
      p: {
        test: string
        what: 'conclusion' | 'grade' | 'outcome'
        name: string
        expected: string
        seen: string
        reasons: readonly ConclusionReason[]
      } & Measured,
    ): string =>
      p.what === 'outcome'
        ? `测例“${p.test}”：${p.name} 应是“${outcome(p.expected)}”，判出来是“${outcome(p.seen)}”。${measured(p)}`
        : p.what === 'grade'
          ? `测例“${p.test}”：等次应是“${p.expected}”，判出来${p.seen ? `是“${p.seen}”` : '没有等次'}。${because(p.reasons)}`
          : `测例“${p.test}”：结论应是 ${verdict(p.expected)}，判出来是 ${verdict(p.seen)}。${because(p.reasons)}`,
    fix: () => '请核对测例的填报内容和清单的标准数、结论规则：哪一边写错了就改哪一边。',
  },
  'bad-test-answer': {
    text: (p: { test: string; rule: AnswerRule }) => `测例“${p.test}”：${mistake(p)}`,
    fix: () => '测例里的 facts 和 answers 与答案文件的写法一样，只能写学校填得进去的内容。',
  },
  'duplicate-test': {
    text: (p: { name: string; line: number }) => `测例“${p.name}”与第 ${p.line} 行的同名。`,
    fix: () => '请改一个名字，写明它们各说明什么；抄重了的，删掉一个。',
  },
  'test-expects-nothing': {
    text: (p: { test: string }) => `测例“${p.test}”没有写应当得出什么，什么都检查不了。`,
    fix: () =>
      '请在 expect 里写 conclusion、grade，或 met、partly、unmet、notApplicable、undecided。',
  },
  'test-names-nothing': {
    text: (p: { test: string; seen: string; suggestion: string }) =>
      `测例“${p.test}”里的“${p.seen}”在清单里没有${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: () =>
      '请写指标的 id；分学段的写成“R1/primary”，只写“R1”就是它的每个学段。等次写结论规则里的 label。',
  },
}

export type AnswerRule = keyof typeof intake | keyof typeof shape

function outcome(word: string): string {
  if (word === 'not-asked') return '不问'
  return (domain.outcomes as Readonly<Record<string, string>>)[word] ?? word
}

function verdict(word: string): string {
  return `${word}（${(domain.verdicts as Readonly<Record<string, string>>)[word] ?? word}）`
}

function measured(p: Measured): string {
  const undecided = (report.undecidedReasons as Readonly<Record<string, string>>)[p.undecided]
  if (undecided) return `${undecided}。`
  if (p.value === '' || p.comparison === '') return ''
  const comparison = (domain.comparisons as Readonly<Record<string, string>>)[p.comparison]
  return `算得 ${p.value} ${p.unit}，应${comparison ?? p.comparison} ${p.threshold} ${p.unit}。`
}

/** A reason and its sentence belong together by type; the lookup cannot show that. */
function because(reasons: readonly ConclusionReason[]): string {
  return reasons
    .map(({ code, params }) => (conclusionReasons[code] as (p: typeof params) => string)(params))
    .join('')
}

function mistake(p: { rule: AnswerRule }): string {
  return ({ ...shape, ...intake }[p.rule].text as (params: object) => string)(p)
}
