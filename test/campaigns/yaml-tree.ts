import type { Chance } from './chance.ts'

/** What a file says: texts, null where nothing is written, lists and maps. */
export type Value = string | null | Value[] | Tree
export type Tree = { [key: string]: Value }

/** Texts that need no quotes. */
const words = [
  '晨光学校|达标：是|第一，第二|𠮷|👨‍👩‍👧|é|e\u0301|１|a|b c|yes|null|~|1.10|0010|-1|.5',
  "2026-11-21|x-y|a:b|a#b|it's|http://x.cn/?a=1&b",
].flatMap((row) => row.split('|'))

/** Texts that do. */
const awkward = [
  "/ /: / #/- a/\"/'/''/\\/!x/*a/&a/@/%/`/[a/{/ a /a: b/a #b/|/>/?/? a/#a/---/--- a/<<",
  '\ta/\u3000a/\u2003',
].flatMap((row) => row.split('/'))

const lines = ['第一行', '  缩进', '', 'a: b', '- c', '# 不是注释', 'x', '👩🏽‍🏫']

export function tree(chance: Chance, depth = 0): Tree {
  const entries = chance.some(
    4,
    (i) => [`${chance.pick(words)}${i}`, value(chance, depth)] as const,
  )
  return Object.fromEntries(entries)
}

function value(chance: Chance, depth: number): Value {
  const roll = chance.below(depth > 4 ? 6 : 10)
  if (roll === 0) return null
  if (roll === 1) return chance.pick(awkward)
  if (roll === 2) return chance.some(4, () => chance.pick(lines)).join('\n')
  if (roll < 6) return chance.pick(words)
  if (roll < 8) return tree(chance, depth + 1)
  return chance.some(3, () => value(chance, depth + 1))
}

/** Writes a map as YAML, in styles chosen at random. */
export function written(chance: Chance, map: Tree): string {
  return `${entries(chance, map, '').slice(1)}\n`
}

function entries(chance: Chance, map: Tree, indent: string): string {
  return Object.entries(map)
    .map(
      ([key, item]) =>
        `\n${note(chance, indent)}${indent}${keyOf(chance, key)}:${after(chance, item, indent)}`,
    )
    .join('')
}

/** What stands behind `key:` or `-`, itself indented by `indent`. */
function after(chance: Chance, item: Value, indent: string, inList = false): string {
  const inner = `${indent}  `
  if (item === null) return remark(chance)
  if (typeof item === 'string') return ` ${scalar(chance, item, inner)}`
  if (fitsBrackets(item) && chance.oneIn(3)) return ` ${brackets(chance, item)}${remark(chance)}`
  if (Array.isArray(item)) {
    return item.map((each) => `\n${inner}-${after(chance, each, inner, true)}`).join('')
  }
  const nested = entries(chance, item, inner)
  const isCompact = inList && chance.oneIn(2) && !nested.startsWith('\n#')
  return isCompact ? ` ${nested.slice(1 + inner.length)}` : `${remark(chance)}${nested}`
}

function keyOf(chance: Chance, key: string): string {
  return chance.oneIn(5) ? quoted(chance, key) : key
}

function scalar(chance: Chance, text: string, indent: string): string {
  if (text.includes('\n')) {
    const isBlock = /^\S/.test(text) && /\S$/.test(text) && chance.oneIn(2)
    return isBlock ? `|-\n${text.replace(/^(?=.)/gm, indent)}` : quoted(chance, text)
  }
  const isPlain = words.includes(text) && !chance.oneIn(4)
  return (isPlain ? text : quoted(chance, text)) + remark(chance)
}

function quoted(chance: Chance, text: string): string {
  const isSingle = !/[\n\t]/.test(text) && chance.oneIn(2)
  return isSingle ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}

function fitsBrackets(item: Value): boolean {
  if (item === null || typeof item === 'string') return true
  if (Array.isArray(item)) return item.every((each) => each !== null && fitsBrackets(each))
  return Object.values(item).every(fitsBrackets)
}

function brackets(chance: Chance, item: Value): string {
  if (item === null) return ''
  if (typeof item === 'string') return words.includes(item) ? item : quoted(chance, item)
  if (Array.isArray(item)) return `[${item.map((each) => brackets(chance, each)).join(', ')}]`
  const inner = Object.entries(item).map(
    ([key, each]) => `${keyOf(chance, key)}: ${brackets(chance, each)}`,
  )
  return `{ ${inner.join(' , ')} }`
}

function remark(chance: Chance): string {
  return chance.oneIn(8) ? '  # 备注: "x' : ''
}

function note(chance: Chance, indent: string): string {
  return chance.oneIn(10) ? `# 说明\n${chance.oneIn(2) ? '\n' : ''}${indent}# [\n` : ''
}
