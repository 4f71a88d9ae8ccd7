import { damaged } from './refusal.ts'
import { readXml } from './xml.ts'
import type { Archive } from './zip.ts'

/** Which parts hold what, and what else is in the workbook. */
export interface Workbook {
  sheet: { name: string; part: string }
  texts: string | undefined
  styles: string | undefined
  /** Sheets nobody sees, or that come after the one that is read. */
  hidden: readonly string[]
  others: readonly string[]
}

interface Relation {
  id: string
  /** The last word of its type, such as `worksheet`. */
  type: string
  part: string
}

/** Finds the first sheet that is not hidden. Throws an XlsxRefused. */
export function readWorkbook(archive: Archive): Workbook {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')
  if (!main) throw damaged('_rels/.rels')
  const relations = relationsOf(archive, main.part)
  const sheets = sheetsIn(archive, main.part)
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const [first] = shown
  const sheet = relations.find(({ id, type }) => id === first?.relation && type === 'worksheet')
  if (!first || !sheet) throw damaged(main.part)
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part
  return {
    sheet: { name: first.name, part: sheet.part },
    texts: partOf('sharedStrings'),
    styles: partOf('styles'),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    others: shown.slice(1).map(({ name }) => name),
  }
}

function sheetsIn(archive: Archive, part: string) {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = []
  readXml(part, archive.part(part), {
    open: (element, attributes) => {
      if (element !== 'sheet') return
      const { name = '', state = 'visible' } = attributes
      // The prefix of `r:id` is for the file to choose.
      const key = Object.keys(attributes).find((one) => one.endsWith(':id')) ?? ''
      sheets.push({ name, relation: attributes[key] ?? '', isHidden: state !== 'visible' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return sheets
}

/** What a part leans on inside the workbook; what lies outside is nobody's business here. */
function relationsOf(archive: Archive, owner: string): Relation[] {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1)
  const part = `${folder}_rels/${owner.slice(folder.length)}.rels`
  const relations: Relation[] = []
  readXml(part, archive.part(part), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      const type = Type.slice(Type.lastIndexOf('/') + 1)
      relations.push({ id: Id, type, part: resolvePart(folder, Target) })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
