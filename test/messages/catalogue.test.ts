import { describe, expect, it } from 'vitest'
import { en as english } from '../../src/messages/en.ts'
import { diagnostics as enTexts } from '../../src/messages/en/diagnostics.ts'
import { zh as chinese } from '../../src/messages/zh.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'

/** Everything zicha may say in a run, what few runs say as well. */
const zh = { ...chinese, diagnostics: zhTexts }
const en = { ...english, diagnostics: enTexts }

type Speak = (...given: unknown[]) => string
type Leaf = string | readonly string[] | Speak

/** A person may type these in either language, whichever zicha speaks. */
const acceptedWords = /^answers\.\w+Words$|^check\.words\.|^walk\.findSigns$/

/** Sentences in English that have to show a Chinese sign. */
const showChinese = ['diagnostics.yaml-full-width-colon.text']

const expressionProblems = [
  'syntax',
  'too-long',
  'unsupported',
  'unknown-name',
  'unusable-name',
  'unknown-option',
  'wrong-type',
  'different-types',
]

/** Params that choose between sentences; each value is tried. All other params take any sample. */
const particular: Record<string, Record<string, readonly unknown[]>> = {
  duration: { unit: ['days', 'working-days'] },
  missingAmount: { direction: ['more', 'fewer'] },
  'yaml-too-big': { unit: ['byte', 'line'] },
  'yaml-encoding': { looksLike: ['utf-16', 'gbk', 'zip', 'ole', 'unknown'] },
  'yaml-block-indent': { seen: ['|2'] },
  'yaml-block-blank': { seen: ['|+'] },
  'yaml-not-a-mapping': { kind: ['list', 'text', 'markup'] },
  'yaml-syntax': {
    reason: [
      'indent',
      'out-of-place',
      'colon-missing',
      'space-after-colon',
      'space-after-dash',
      'space-before-hash',
      'key-over-lines',
      'long-key',
      'nested-on-line',
      'list-on-key-line',
      'list-in-brackets',
      'dash-missing',
      'comma-missing',
      'comma-extra',
      'bracket-not-closed',
      'bracket-not-opened',
      'quote-not-closed',
      'escape',
      'first-character',
      'dashes',
      'other',
    ],
  },
  'csv-encoding': { refused: ['utf-16', 'workbook', 'unknown'] },
  'journal-missing-parent': { state: ['gone', 'cut', 'rewritten'] },
  'wrong-type': { expected: ['text', 'mapping', 'list'] },
  'declared-count': { what: ['indicators', 'sections'] },
  'default-as-official': { reason: ['cites-nothing', 'default-cites'] },
  'limited-without-end': { both: [true, false] },
  'deduct-without-problems': { missing: ['problems', 'points'] },
  'points-do-not-add-up': { what: ['checklist', 'section', 'part'] },
  'bad-answer': { code: Object.keys(zh.answers.problems) },
  'bad-test-answer': { rule: ['unknown-indicator', 'not-a-boolean'] },
  'failing-test': { what: ['conclusion', 'grade', 'outcome'], reasons: [[], [], []] },
  'fixed-rule': { where: ['file', 'workspace'] },
  'date-window': { reason: ['open', 'no-months', 'backwards'] },
  'evidence-window': { reason: ['no-months', 'backwards'] },
  'evidence-required': { reason: ['text', 'none'] },
  'obsolete-in-use': { status: ['future', 'obsolete'] },
  'not-in-force': { status: ['future', 'obsolete'] },
  compared: { sign: ['<', '<=', '>', '>=', '==', '!='] },
  'bad-condition': { code: expressionProblems },
  'bad-formula': { code: expressionProblems },
  'bad-where': { code: expressionProblems },
  'split-unshareable': { to: ['own', 'whole', ''] },
  'split-by': { isNumber: [true, false] },
  'split-weight': { declared: [true, false] },
  forSchool: { direction: ['more', 'fewer'] },
  unknownId: { of: ['owners', 'honours'] },
  noIds: { of: ['owners', 'honours'] },
  notInForce: { status: ['future', 'obsolete'] },
}

describe('the catalogues', () => {
  it('have the same keys, of the same kind', () => {
    expect(leaves(en).map(kindOfLeaf)).toEqual(leaves(zh).map(kindOfLeaf))
  })

  it.each([zh, en])('say something whole everywhere: $language', (catalogue) => {
    const faults = everythingSaid(catalogue).filter(
      ([, said]) => said === '' || /undefined|\[object|NaN|=>/.test(said),
    )
    expect(faults).toEqual([])
  })

  it('leave no Chinese in the English one', () => {
    const faults = everythingSaid(en).filter(
      ([path, said]) =>
        /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(said) && !showChinese.includes(path),
    )
    expect(faults).toEqual([])
  })

  it('leave out nothing in English that is said in Chinese', () => {
    const told = (catalogue: object) =>
      everythingSaid(catalogue).map(([path, said]) => `${path}: ${samplesIn(said)}`)
    expect(told(en)).toEqual(told(zh))
  })
})

describe('English', () => {
  it('counts one and many', () => {
    const { daysLeft } = en.report
    expect([-2, -1, 0, 1, 2].map((days) => daysLeft({ days }))).toEqual([
      '2 days overdue',
      '1 day overdue',
      'Due today',
      '1 day',
      '2 days',
    ])
    expect(en.cli.verify.fine({ journals: 1, entries: 1 })).toContain('1 file, 1 entry,')
    expect(en.cli.verify.fine({ journals: 2, entries: 0 })).toContain('2 files, 0 entries,')
  })

  it('suggests a word only where there is one', () => {
    const { noFact } = en.cli.usage
    expect(noFact({ seen: 'pupil', suggestion: 'pupils' })).toMatch(
      /"pupil"\. Did you mean "pupils"\?$/,
    )
    expect(noFact({ seen: 'pupil', suggestion: '' })).toMatch(/"pupil"\.$/)
  })
})

/** Every text, list and function, with its path, by path. */
function leaves(tree: object, above = ''): (readonly [path: string, leaf: Leaf])[] {
  return Object.entries(tree)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]: [string, Leaf | object]) => {
      const isLeaf = typeof value !== 'object' || Array.isArray(value)
      return isLeaf ? [[above + name, value as Leaf] as const] : leaves(value, `${above}${name}.`)
    })
}

function kindOfLeaf([path, leaf]: readonly [string, Leaf]): string {
  if (typeof leaf !== 'object') return `${path}: ${typeof leaf}`
  return `${path}: ${acceptedWords.test(path) ? 'words' : `${leaf.length} texts`}`
}

/** All texts of a catalogue, each function called with sample params. */
function everythingSaid(catalogue: object): (readonly [path: string, said: string])[] {
  return leaves(catalogue).flatMap(([path, leaf]) => {
    if (typeof leaf === 'string') return [[path, leaf] as const]
    if (typeof leaf === 'object')
      return acceptedWords.test(path) ? [] : leaf.map((said) => [path, said] as const)
    return samplesFor(path).map((given) => [path, leaf(...given)] as const)
  })
}

/** What a function is called with: named params, but for the marks, which put plain texts together. */
function samplesFor(path: string): unknown[][] {
  if (path.startsWith('marks.')) return [[sample('first'), sample('second')]]
  const name = path.split('.').find((part) => part in particular)
  const choices = name === undefined ? {} : particular[name]!
  const length = Math.max(1, ...Object.values(choices).map((values) => values.length))
  return Array.from({ length }, (_, turn) => [
    new Proxy({}, { get: (_, key) => choices[String(key)]?.[turn] ?? sample(String(key)) }),
  ])
}

const sampleNames: string[] = []

/** A list of one number is a text and a number, too, as JavaScript sees it; each name has its own. */
function sample(name: string): readonly number[] {
  if (!sampleNames.includes(name)) sampleNames.push(name)
  return [9000 + sampleNames.indexOf(name)]
}

/** Which params a sentence shows, in whatever order it does. */
function samplesIn(said: string): string {
  return sampleNames.filter((name) => said.includes(String(sample(name)))).join(' ')
}
