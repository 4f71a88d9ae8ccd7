import { YamlText } from '../../checklist/yaml/edit.ts'
import type { MapNode, YamlNode } from '../../checklist/yaml/node.ts'
import { readYaml } from '../../checklist/yaml/read.ts'

/** UTF-16 units that still stand on one line with their key. */
const shortText = 50

export type Mappings = 'owners' | 'report' | 'planning' | 'escalation'
export type Lists = 'visits' | 'people' | 'terms' | 'honours'

/** The text of `zicha.yaml` while it is changed, one thing after the other. */
export class WorkspaceText {
  #text: string
  #root: MapNode

  constructor(text: string) {
    this.#text = text
    this.#root = rootOf(text)
  }

  get text(): string {
    return this.#text
  }

  setSubject(key: string, value: string): void {
    const subject = mapUnder(this.#root, 'subject')
    this.#change((yaml) => yaml.setEntry(subject!, key, value))
  }

  /** Gives a key of the workspace a value, written as in YAML. */
  setKey(key: string, value: string): void {
    this.#change((yaml) => yaml.setEntry(this.#root, key, value))
  }

  removeKey(key: string): void {
    this.#change((yaml) => yaml.removeEntry(this.#root, key))
  }

  /** The same for a key of the mapping under another, which need not be there yet. */
  setUnder(key: Mappings, inner: string, value: string): void {
    const map = mapUnder(this.#root, key)
    this.#change((yaml) =>
      map
        ? yaml.setEntry(map, inner, value)
        : yaml.setEntry(this.#root, key, `{ ${inner}: ${value} }`),
    )
  }

  /** Takes a key out of the mapping under another; that goes with its last one. */
  removeUnder(key: Mappings, inner: string): void {
    const map = mapUnder(this.#root, key)!
    this.#change((yaml) =>
      map.entries.length === 1 ? yaml.removeEntry(this.#root, key) : yaml.removeEntry(map, inner),
    )
  }

  /** What the report says: a long text as a block of lines, wherever the mapping is not written on one line itself. */
  setReportText(name: string, value: string): void {
    const report = mapUnder(this.#root, 'report')
    this.#change((yaml) => {
      const isShort = value.length <= shortText && !value.includes('\n')
      const fitsOnLine = isShort || yaml.isFlow(report ?? this.#root)
      const written = fitsOnLine ? quoted(value) : this.#block(value, report?.span.start.col ?? 3)
      if (report) return yaml.setEntry(report, name, written)
      return yaml.addMap(this.#root, 'report', `${name}: ${written}`)
    })
  }

  /** Below a key that stands in this column. The lines have no spaces around them, and none is empty. */
  #block(value: string, column: number): string {
    const eol = this.#text.includes('\r\n') ? '\r\n' : '\n'
    const lines = value.split('\n').map((line) => ' '.repeat(column + 1) + line)
    return ['|-', ...lines].join(eol)
  }

  addItem(list: Lists, fields: Readonly<Record<string, string>>): void {
    const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${scalar(value)}`)
    this.#change((yaml) => yaml.addItem(this.#root, list, `{ ${pairs.join(', ')} }`))
  }

  setField(list: Lists, index: number, key: string, value: string): void {
    const items = this.#root.entries.find((entry) => entry.key === list)?.value
    const item = items?.kind === 'sequence' ? items.items[index] : undefined
    this.#change((yaml) => yaml.setEntry(item as MapNode, key, scalar(value)))
  }

  removeItem(list: Lists, index: number): void {
    this.#change((yaml) => yaml.removeItem(this.#root, list, index))
  }

  #change(edit: (yaml: YamlText) => string): void {
    this.#text = edit(new YamlText(this.#text))
    this.#root = rootOf(this.#text)
  }
}

/** Free text is quoted, so that no name can be anything else than a name; days stay as they are. */
function scalar(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : quoted(value)
}

export function quoted(text: string): string {
  return JSON.stringify(text)
}

function mapUnder(root: MapNode, key: string): MapNode | undefined {
  const value = root.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'map' ? value : undefined
}

function rootOf(text: string): MapNode {
  const { root } = readYaml('zicha.yaml', new TextEncoder().encode(text))
  if (!isMap(root)) throw new Error('a change made zicha.yaml unreadable')
  return root
}

function isMap(node: YamlNode | undefined): node is MapNode {
  return node?.kind === 'map'
}
