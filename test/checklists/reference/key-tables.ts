import { jsonSchemaOf } from '../../../src/checklist/json-schema.ts'
import { checklist } from '../../../src/checklist/shape/checklist.ts'
import { overlay } from '../../../src/checklist/shape/overlay.ts'
import { rosterLine } from '../../../src/checklist/shape/roster.ts'
import { calendarFile } from '../../../src/checklist/shape/calendar.ts'
import { workspace } from '../../../src/checklist/shape/workspace.ts'
import { zh } from '../../../src/messages/zh.ts'
import type { Keys } from '../../../src/messages/keys.ts'

interface Mapping {
  title: string
  keys: Readonly<Record<string, string>>
}

/** The document with every table between `keys` marks written anew; nothing else is touched. */
export function withKeyTables(text: string, keys: Keys): string {
  const required = requiredKeys(keys)
  return text.replace(
    /(<!-- keys: (\S+) -->\n)[\s\S]*?(<!-- \/keys -->)/g,
    (_, open, name, close) => {
      const mapping = (keys as Readonly<Record<string, Mapping>>)[String(name)]
      if (!mapping) throw new Error(`nothing is called ${name}`)
      return `${open}${tableOf(mapping, required)}${close}`
    },
  )
}

function tableOf(
  { title, keys }: Mapping,
  required: ReadonlyMap<string, readonly string[]>,
): string {
  const needed = required.get(identity(title, Object.keys(keys)))
  const rows = Object.entries(keys).map(([key, meaning]) => {
    const mark = needed?.includes(key) ? '必填' : ''
    return `| \`${key}\` | ${mark} | ${meaning.replaceAll('|', '\\|')} |\n`
  })
  return `\n**${title}**\n\n| 键 | | 意思 |\n|---|---|---|\n${rows.join('')}\n`
}

/** What has to be there, by the mapping, from the same JSON Schema that editors get. */
function requiredKeys(keys: Keys): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const schema of [checklist, overlay, workspace, calendarFile, rosterLine]) {
    collect(jsonSchemaOf(schema, { keys, stages: zh.domain.stages }), found)
  }
  return found
}

function collect(node: unknown, found: Map<string, readonly string[]>): void {
  if (typeof node !== 'object' || node === null) return
  const { title, properties, required } = node as Record<string, unknown>
  if (typeof title === 'string' && typeof properties === 'object' && properties !== null) {
    found.set(identity(title, Object.keys(properties)), (required as string[] | undefined) ?? [])
  }
  for (const child of Object.values(node)) collect(child, found)
}

function identity(title: string, keys: readonly string[]): string {
  return `${title}\n${[...keys].sort().join(' ')}`
}
