import type { Workspace } from '../../checklist/shape/workspace.ts'
import type { Context } from '../context.ts'
import type { Lists, WorkspaceText } from './workspace-text.ts'

/** What the command line, or the wizard, says is wanted. */
export interface Wanted {
  words: readonly string[]
  post: string | undefined
  until: string | undefined
  /** Where a long text is to be read from. */
  file?: string | undefined
  remove: boolean
}

/** What a change comes to: the words for the person, and what the file must say afterwards. */
export interface Change {
  what: string
  /** Empty where nothing stood, and where nothing is left. */
  from: string
  to: string
  expected: Workspace
}

/** Everything a setting may look at; it changes `text` and nothing else. */
export interface Setting {
  context: Context
  /** Of the workspace. */
  folder: string
  workspace: Workspace
  text: WorkspaceText
  /** Ids that the checklists of the workspace know, with their titles. */
  known: (of: 'owners' | 'honours') => Promise<ReadonlyMap<string, string>>
}

/** A word of the command line that a setting cannot do without, in the words of the person. */
export class MissingWord extends Error {}

export type Apply = (setting: Setting, wanted: Wanted) => Promise<Change> | Change

interface ListChange<Item> {
  list: Lists
  /** The field by which an item is known. */
  key: keyof Item & string
  fields: Item
  remove: boolean
  /** An item in a few words. */
  shown: (item: Item) => string
}

/** Adds, changes or removes the item of a list that is known by one of its fields. */
export function changeInList<Item extends object>(
  { workspace, text }: Setting,
  { list, key, fields, remove, shown }: ListChange<Item>,
): Omit<Change, 'what'> {
  const items = workspace[list] as unknown as readonly Item[]
  const index = items.findIndex((item) => item[key] === fields[key])
  const old = items[index]
  const from = old ? shown(old) : ''
  if (remove) {
    if (old) text.removeItem(list, index)
    const left = items.filter((item) => item !== old)
    return { from, to: '', expected: { ...workspace, [list]: left } }
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const item = { ...old, ...Object.fromEntries(given) } as Item
  if (old) {
    for (const [field, value] of given as [string, string][]) {
      if ((old as Record<string, unknown>)[field] !== value) {
        text.setField(list, index, field, value)
      }
    }
  } else text.addItem(list, Object.fromEntries(given))
  const changed = old ? items.map((one) => (one === old ? item : one)) : [...items, item]
  return { from, to: shown(item), expected: { ...workspace, [list]: changed } }
}
