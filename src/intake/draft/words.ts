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
const digits = /[\d０-９]+(?:[.．][\d０-９]+)?(?:\s*[%％])?/
/** 两次 is a figure, the 一 of 统一 is none. */
const spelled =
  /[一二两三四五六七八九十百千]+(?:个|名|人|次|处|项|件|册|小时|课时|节|天|年|月|周|倍|成|分|平方米|米|元|间|台|套|场|篇)/
const number = `(?:${digits.source}|${spelled.source})`
const after = new RegExp(`(?:${comparing.source})[^，。；,;]{0,6}?${number}`)
const before = new RegExp(`${number}[^，。；,;\\d]{0,4}(?:以上|以下|以内)`)

/** Any other figure: a share, or a number of something. */
const figure =
  /百分之[一二三四五六七八九十百点]+|[\d０-９]+(?:[.．][\d０-９]+)?\s*(?:[/／:：]\s*[\d０-９]+|[%％‰]|\p{Script=Han})?/u
/** Digits that only name something: a date, a document, an article, the number of a line. */
const naming =
  /[(（〔[【]\s*[\d０-９]+\s*[)）〕\]】]|(?:附件|附表|表|图)\s*[\d０-９]+|第\s*[\d０-９]+|[\d０-９]+\s*[号年月日]|[A-Za-z][\w.-]*|^\s*[\d０-９]+(?:[.．][\d０-９]+)*\s*[、.．)）](?![\d０-９])/gu

/** The number that seems to decide: `不少于 12 次`, `4/5`; only a person can say what is counted. */
export function thresholdIn(words: string): string | undefined {
  const found = after.exec(words) ?? before.exec(words) ?? figure.exec(words.replace(naming, ' '))
  return found?.[0].trim()
}

const veto = /一票否决|否决项|否决指标/

/** What says that one bad answer fails the whole. */
export function vetoIn(words: string): string | undefined {
  return veto.exec(words)?.[0]
}

/** 不得少于 is a figure, 无障碍 is a ramp. */
const negative = new RegExp(
  [
    '负面清单|有没有|有无(?!障碍)|是否(?:有|存在|发生|出现)|禁止|严禁|杜绝|零发生|零事故',
    '不得(?!少于|低于|高于|超过|多于|小于|大于)',
    '(?:没有|未|不)(?:发生|出现|存在)',
    '无[^，。；,;]{0,12}?(?:事故|案件|事件|行为|现象|违规|违纪|违法|欺凌|体罚|举报|投诉)',
    '(?:事故|案件|事件|行为|现象|违规|违纪|违法|欺凌|体罚|举报|投诉)(?=$|[（(])',
  ].join('|'),
)

/** What in a title makes it doubtful whether 是 is the good answer. */
export function negativeIn(title: string): string | undefined {
  return negative.exec(title)?.[0]
}
