import { Chance } from './chance.ts'
import { tree, written, type Tree } from './yaml-tree.ts'

export interface YamlInput {
  kind: string
  bytes: Uint8Array
  /** What the input says, where it is well-formed by construction. */
  value?: Tree
}

const checklist = `# 示例甲县 晨光学校
format: zicha/checklist@1
id: sample-school
edition: "2026"
title: 示例测评体系·学校自查
stages: [primary, junior]     # 九年一贯制
facts:
  pupils: { title: 在校学生数, unit: 人, type: integer, min: 0, per: stage }
sections:
  - id: R
    title: '资源配置'
    indicators:
      - id: R1
        officialNo: [资源配置（一）, "1.10"]
        look: >
          小学看专科及以上，
          初中看本科及以上
        answer:
          kind: ratio
          atLeast:
            primary: { value: 4.2, source: { ref: a-1, certainty: high } }
        note: |
          第一行
            缩进的一行

          最后一行
      - id: R2
        title: 校门口 # 警示标志
        deadline:
conclusion:
  rules:
    - { rule: at-least, of: [R1, R2], met: 1 }
`

/** What YAML is made of, and what people type by mistake. */
const pieces = [
  'a¦b¦id¦资源¦1.10¦：¦，¦😀¦\u3000¦\u00a0¦\u200b¦\u202e¦\ufeff¦\u2028¦\0¦\x85¦\t¦\r¦\r\n',
  '\n¦\n¦\n  ¦\n- ¦\n  - ¦\n  c: d¦: ¦: ¦:¦ ¦  ¦    ¦- ¦-¦? ¦, ¦,¦[¦]¦{¦}¦[a]¦{b: c}¦a: b',
  '"¦\'¦"x"¦\'y\'¦\\¦\\x41¦\\u4e00¦\\0¦|¦>¦|-¦>+¦|2¦ #¦#¦@¦`¦&a¦*a¦!¦!!str¦<<',
  '%YAML 1.1\n¦---¦\n---\n¦...¦\n...\n¦__proto__¦constructor',
].flatMap((row) => row.split('¦'))

/** The input of this number; the same seed and number always give the same bytes. */
export function yamlInput(seed: number, number: number): YamlInput {
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const roll = chance.below(100)
  if (roll < 20) return wellFormed(chance)
  if (roll < 45) return text('mutated tree', mutated(chance, written(chance, tree(chance))))
  if (roll < 60) return text('mutated checklist', mutated(chance, checklist))
  if (roll < 80) return text('soup', soup(chance, 40))
  if (roll < 85) return text('repetition', repetition(chance))
  if (roll < 95) return { kind: 'broken bytes', bytes: brokenBytes(chance) }
  return { kind: 'random bytes', bytes: new Uint8Array(chance.some(300, () => chance.below(256))) }
}

function text(kind: string, content: string): YamlInput {
  return { kind, bytes: new TextEncoder().encode(content) }
}

function wellFormed(chance: Chance): YamlInput {
  const value = tree(chance)
  let content = written(chance, value)
  if (chance.oneIn(4)) content = content.replaceAll('\n', '\r\n')
  if (chance.oneIn(8)) content = `\ufeff${content}`
  return { ...text('tree', content), value }
}

function soup(chance: Chance, most: number): string {
  return chance.some(most, () => chance.pick(pieces)).join('')
}

/** Mostly short, so that many fit into a campaign; some reach the limits. */
function repetition(chance: Chance): string {
  const most = chance.oneIn(30) ? 60_000 : 300
  const piece = soup(chance, 4)
  return `${soup(chance, 3)}${piece.repeat(chance.below(most))}${soup(chance, 3)}`
}

function mutated(chance: Chance, content: string): string {
  return chance.some(3, () => 0).reduce<string>((result) => mutatedOnce(chance, result), content)
}

function mutatedOnce(chance: Chance, content: string): string {
  const from = chance.below(content.length + 1)
  const to = from + chance.below(chance.oneIn(4) ? 60 : 3)
  const rows = content.split('\n')
  const row = chance.below(rows.length)
  switch (chance.below(6)) {
    case 0:
      return content.slice(0, from) + content.slice(to)
    case 1:
      return content.slice(0, from) + chance.pick(pieces) + content.slice(to)
    case 2:
      return content.slice(0, from) + chance.pick(pieces) + content.slice(from)
    case 3:
      rows.splice(row, 1, `${' '.repeat(chance.below(6))}${rows[row]?.trimStart()}`)
      return rows.join('\n')
    case 4:
      rows.splice(chance.below(rows.length), 0, ...rows.slice(row, row + chance.below(4)))
      return rows.join('\n')
    default:
      return content.slice(0, from)
  }
}

function brokenBytes(chance: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(
    chance.oneIn(2) ? checklist : written(chance, tree(chance)),
  )
  for (let i = chance.below(4); i >= 0; i--) bytes[chance.below(bytes.length)] = chance.below(256)
  return chance.oneIn(4) ? bytes.subarray(chance.below(bytes.length)) : bytes
}
