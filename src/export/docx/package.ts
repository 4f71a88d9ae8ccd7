import type { Document } from '../../report/document.ts'
import { contentTypes, declaration, relations } from '../office.ts'
import { visible } from '../text/visible.ts'
import { escapeXml } from '../xlsx/xml.ts'
import { zip } from '../xlsx/zip.ts'
import { bodyXml } from './body.ts'
import { fontTableXml } from './fonts.ts'
import { numberingXml } from './list.ts'
import { footerXml } from './page.ts'
import { stylesXml } from './styles.ts'
import { word } from './xml.ts'

const mime = 'application/vnd.openxmlformats'
const properties =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** The parts that the text leans on: their names, their relations, their types. */
const beside = [
  ['styles', stylesXml],
  ['numbering', numberingXml],
  ['fontTable', fontTableXml],
  ['settings', settingsXml],
  ['footer', footerXml],
] as const

/** A document as .docx: A4, nothing outside of the file, and the same content is the same bytes. */
export function toDocx(document: Document): Uint8Array {
  const type = (part: string) => `${mime}-officedocument.wordprocessingml.${part}+xml`
  return zip([
    {
      name: '[Content_Types].xml',
      text: contentTypes([
        ['word/document.xml', type('document.main')],
        ...beside.map(([name]) => [`word/${name}.xml`, type(name)] as const),
        ['docProps/core.xml', `${mime}-package.core-properties+xml`],
      ]),
    },
    {
      name: '_rels/.rels',
      text: relations([
        ['officeDocument', 'word/document.xml'],
        [properties, 'docProps/core.xml'],
      ]),
    },
    { name: 'docProps/core.xml', text: coreXml(document) },
    {
      name: 'word/_rels/document.xml.rels',
      text: relations(beside.map(([name]) => [name, `${name}.xml`])),
    },
    { name: 'word/document.xml', text: bodyXml(document, footerRelation) },
    ...beside.map(([name, write]) => ({ name: `word/${name}.xml`, text: write() })),
  ])
}

const footerRelation = `rId${beside.findIndex(([name]) => name === 'footer') + 1}`

/** No date: the file would be another one every time. */
function coreXml({ title }: Document): string {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
  const named = escapeXml(visible(title))
  return `${declaration}<cp:coreProperties ${namespaces}><dc:title>${named}</dc:title><dc:creator>zicha</dc:creator></cp:coreProperties>`
}

/** Without the mode Word would open the file as one of 2007, and say so in its title bar. */
function settingsXml(): string {
  return word(
    'settings',
    '<w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>' +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  )
}
