import { twips, word } from './xml.ts'

/** A4 with the margins of an official document (GB/T 9704): the text is 156 mm wide. */
const page = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 }

/** Between the margins, in twips. */
export const textWidth = twips(page.width - page.left - page.right)

/** The last element of the body. */
export function sectionXml(footer: string): string {
  const { width, height, top, right, bottom, left } = page
  return [
    '<w:sectPr>',
    `<w:footerReference w:type="default" r:id="${footer}"/>`,
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/>`,
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(15)}" w:footer="${twips(25)}" w:gutter="0"/>`,
    '</w:sectPr>',
  ].join('')
}

/** — 3 — */
export function footerXml(): string {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const number = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return word(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run('— ')}${number}${run(' —')}</w:p>`,
  )
}
