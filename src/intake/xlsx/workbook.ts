import { damaged } from './refusal.ts'
import { readXml } from './xml.ts'
import type { Archive } from './zip.ts'

/** Which parts hold what. */
export interface Workbook {
  /** In the order of their tabs; one that is no sheet of cells has no part. */
  sheets: readonly { name: string; part: string | undefined; isHidden: boolean }[]
  texts: string | undefined
  styles: string | undefined
  from1904: boolean
}

interface Relation {
  id: string
  /** The last word of its type, such as `worksheet`. */
  type: string
  part: string
}

/** Finds the parts of a workbook. Throws an XlsxRefused. */
export function readWorkbook(archive: Archive): Workbook {
  const main = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')
  if (!main) throw damaged('_rels/.rels')
  const relations = relationsOf(archive, main.part)
  const { sheets, from1904 } = contentsOf(archive, main.part)
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part
  return {
    sheets: sheets.map(({ name, relation, isHidden }) => {
      const own = relations.find(({ id, type }) => id === relation && type === 'worksheet')
      return { name, part: own?.part, isHidden }
    }),
    texts: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904,
  }
}

function contentsOf(archive: Archive, part: string) {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = []
  let from1904 = false
  readXml(part, archive.part(part), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      if (element !== 'sheet') return
      const { name = '', state = 'visible' } = attributes
      // The prefix of `r:id` is for the file to choose.
      const key = Object.keys(attributes).find((one) => one.endsWith(':id')) ?? ''
      sheets.push({ name, relation: attributes[key] ?? '', isHidden: state !== 'visible' })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheets, from1904 }
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
