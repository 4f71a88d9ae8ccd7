import type { Tone } from '../../report/document.ts'
import { fonts, fontXml } from './fonts.ts'
import { toneStyles } from './text.ts'
import { word } from './xml.ts'

/** 三号, the size of official documents, and the two-character indent that goes with it. */
const size = 16
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${size * 2 * 20}"/>`
const spacing = (before: number, after: number, line: number) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${line * 20}" w:lineRule="exact"/>`
const letters = (font: string, points: number, more = '') =>
  `${fontXml(font)}${more}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const bold = '<w:b/><w:bCs/>'
const loose = '<w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/>'

/** 五号, 小五, 六号: a table takes the first in which its columns have room. */
export const tableSizes = [
  { points: 10.5, text: 'TableText', heading: 'TableHeading' },
  { points: 9, text: 'TableTextSmall', heading: 'TableHeadingSmall' },
  { points: 7.5, text: 'TableTextSmallest', heading: 'TableHeadingSmallest' },
] as const
export type TableSize = (typeof tableSizes)[number]

interface ParagraphStyle {
  id: string
  /** Word knows its built-in styles by these names, in every language. */
  name: string
  based?: string
  next?: string
  paragraph: string
  run?: string
}

const paragraphs: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'BodyText',
    paragraph:
      '<w:keepNext/><w:spacing w:before="0" w:after="480" w:line="640" w:lineRule="atLeast"/><w:jc w:val="center"/>',
    run: letters(fonts.heading, 22),
  },
  headingStyle(1, letters(fonts.heading, size)),
  headingStyle(2, letters(fonts.subheading, size)),
  headingStyle(3, letters(fonts.text, size, bold)),
  { id: 'BodyText', name: 'Body Text', paragraph: spacing(0, 0, 28) + indent },
  { id: 'Addressee', name: 'Addressee', based: 'BodyText', paragraph: noIndent() },
  {
    id: 'Closing',
    name: 'Closing',
    based: 'BodyText',
    paragraph: noIndent('<w:jc w:val="right"/>'),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${spacing(0, 0, 28)}`,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'BodyText',
    paragraph: `<w:keepNext/>${spacing(6, 6, 20)}<w:jc w:val="center"/>`,
    run: letters(fonts.heading, 12),
  },
  ...tableSizes.flatMap(tableStyles),
  {
    id: 'Separator',
    name: 'Separator',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="808080"/></w:pBdr>${spacing(0, 8, 8)}`,
  },
  {
    id: 'TableEdge',
    name: 'Table Edge',
    paragraph: spacing(0, 0, 8),
    run: letters(fonts.table, 5),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:jc w:val="center"/>',
    run: letters(fonts.table, 14),
  },
]

const tones: Readonly<Record<Tone, string>> = {
  good: '<w:color w:val="1E6B2E"/>',
  warn: '<w:color w:val="8A4B00"/>',
  bad: `${bold}<w:color w:val="B00000"/>`,
  muted: '<w:color w:val="595959"/>',
  strong: bold,
}

/** `word/styles.xml`: all that a person may wish to look different, each by its name. */
export function stylesXml(): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${letters(fonts.text, size)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  return word(
    'styles',
    [
      defaults,
      normal,
      ...paragraphs.map(paragraphStyle),
      ...Object.entries(tones).map(([tone, look]) => {
        const id = toneStyles[tone as Tone]
        return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${look}</w:rPr></w:style>`
      }),
      tableStyle(),
    ].join(''),
  )
}

function paragraphStyle({ id, name, based = 'Normal', next, paragraph, run }: ParagraphStyle) {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${based}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('')
}

/** The outline level is what fills the navigation pane. */
function headingStyle(level: 1 | 2 | 3, run: string): ParagraphStyle {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(level === 1 ? 8 : 2, 4, 28)}${indent}<w:outlineLvl w:val="${level - 1}"/>`,
    run,
  }
}

function tableStyles({ points, text, heading }: TableSize): ParagraphStyle[] {
  const words = (id: string) => id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return [
    { id: text, name: words(text), paragraph: loose, run: letters(fonts.table, points) },
    {
      id: heading,
      name: words(heading),
      based: text,
      paragraph: '<w:keepNext/><w:jc w:val="center"/>',
      run: bold,
    },
  ]
}

function noIndent(more = ''): string {
  return `<w:ind w:firstLineChars="0" w:firstLine="0"/>${more}`
}

function tableStyle(): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="404040"/>`,
  )
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) => {
    const room = side === 'top' || side === 'bottom' ? 30 : 70
    return `<w:${side} w:w="${room}" w:type="dxa"/>`
  })
  return `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${edges.join('')}</w:tblBorders><w:tblCellMar>${sides.join('')}</w:tblCellMar></w:tblPr></w:style>`
}
