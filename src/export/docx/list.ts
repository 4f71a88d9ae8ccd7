import type { Cell } from '../../report/document.ts'
import { linesXml } from './text.ts'
import { word } from './xml.ts'

export function listXml(items: readonly Cell[]): string {
  return items.map((item) => linesXml(item, { style: 'ListBullet' })).join('')
}

/** `word/numbering.xml`: the one kind of list there is. Its style refers to it. */
export function numberingXml(): string {
  return word(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>' +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
      '<w:pPr><w:ind w:left="640" w:hanging="320"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  )
}
