import { word } from './xml.ts'

/**
 * The fonts of Chinese official documents, as Windows and WPS have them; each with the name it has elsewhere and its
 * kind, by which a program without it chooses another.
 */
export const fonts = {
  text: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  table: '宋体',
} as const
const latin = 'Times New Roman'

const known = [
  { name: fonts.text, also: 'FangSong', family: 'modern', panose: '02010609060101010101' },
  { name: fonts.heading, also: 'SimHei', family: 'modern', panose: '02010609060101010101' },
  { name: fonts.subheading, also: 'KaiTi', family: 'modern', panose: '02010609060101010101' },
  { name: fonts.table, also: 'SimSun', family: 'auto', panose: '02010600030101010101' },
] as const

/** For letters and digits, and for Chinese. */
export function fontXml(chinese: string): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"/>`
}

/** `word/fontTable.xml`; character set 86 is simplified Chinese. */
export function fontTableXml(): string {
  const chinese = known.map(
    ({ name, also, family, panose }) =>
      `<w:font w:name="${name}"><w:altName w:val="${also}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  const other = `<w:font w:name="${latin}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return word('fonts', chinese.join('') + other)
}
