import type { Method } from '../../checklist/shape/indicator.ts'

const methodWords: readonly [Method, RegExp][] = [
  ['documents', /资料|材料|档案|文件|台账|审核/],
  ['site', /实地|现场|考察|察看|查看校园/],
  ['data', /数据|统计|报表/],
  ['questionnaire', /问卷|满意度/],
  ['interview', /访谈|座谈|询问|访问/],
  ['sampling', /抽查|抽样|抽测|抽检/],
  ['platform', /平台|系统|网上|网络|上传/],
]

/** `材料审核、实地考察`: the methods, and the parts that are none of ours. */
export function readMethods(words: string): { methods: Method[]; unread: string[] } {
  const found = partsOf(words).map((part) => ({ part, methods: methodsIn(part) }))
  const methods = [...new Set(found.flatMap(({ methods }) => methods))]
  return { methods, unread: found.flatMap(({ part, methods }) => (methods.length ? [] : [part])) }
}

function methodsIn(part: string): Method[] {
  return methodWords.flatMap(([method, pattern]) => (pattern.test(part) ? [method] : []))
}

/** Plain points, as a checklist writes them: `5`, `2.5分`. */
export function readPoints(words: string): number | undefined {
  const [, digits] =
    /^(\d{1,4}(?:\.\d{1,4})?)分?$/.exec(words.normalize('NFKC').replace(/\s/g, '')) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Departments; the first leads. */
export function partsOf(words: string): string[] {
  return words
    .split(/[、，,；;／/\s]+/u)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** An id as a checklist may have it; full-width letters and digits are the same ones to the reader. */
export function readId(words: string): string | undefined {
  const id = words.normalize('NFKC').replace(/\s|[.、]$/g, '')
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) ? id : undefined
}

const comparing = /不低于|不少于|不高于|不超过|不多于|至少|最多|达到|大于|小于|≥|≤|>|</
const number = /[\d０-９]+(?:[.．][\d０-９]+)?\s*[%％]?/

/** The number that seems to decide: `不少于 12 次`; only a person can say what is counted. */
export function thresholdIn(words: string): string | undefined {
  const after = new RegExp(`(?:${comparing.source})[^，。；,;]{0,6}?${number.source}`)
  const before = new RegExp(`${number.source}[^，。；,;\\d]{0,4}(?:以上|以下|以内)`)
  return (after.exec(words) ?? before.exec(words))?.[0]
}
