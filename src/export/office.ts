import { escapeXml } from './xlsx/xml.ts'

/** The first words of every part of an Office file. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What one part of an Office file leans on; a type with a colon is a whole address. */
export function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const lines = all.map(([type, target], n) => {
    const whole = type.includes(':') ? type : `${office}/${type}`
    return `<Relationship Id="rId${n + 1}" Type="${whole}" Target="${escapeXml(target)}"/>`
  })
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${lines.join('')}</Relationships>`
}

/** `[Content_Types].xml`: what each part is. */
export function contentTypes(all: readonly (readonly [part: string, type: string])[]): string {
  return [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...all.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('')
}
