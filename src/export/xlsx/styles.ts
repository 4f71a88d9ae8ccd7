import type { Look } from '../../report/workbook.ts'

interface Style {
  font: 'plain' | 'strong' | 'large' | 'grey' | 'red'
  fill: 'none' | 'header' | 'muted' | 'answer' | 'marked'
  framed: boolean
  /** Long words go on in the next line. */
  wraps: boolean
  open: boolean
}

const words = { font: 'plain', fill: 'none', framed: false, wraps: true, open: false } as const
const cell = { ...words, framed: true }

const looks: Readonly<Record<Look, Style>> = {
  words,
  line: { ...words, wraps: false },
  strong: { ...words, font: 'strong' },
  title: { ...words, font: 'large', wraps: false },
  section: { ...words, font: 'strong', wraps: false },
  header: { ...cell, font: 'strong', fill: 'header' },
  locked: cell,
  muted: { ...cell, fill: 'muted' },
  answer: { ...cell, fill: 'answer', open: true },
  marked: { ...cell, fill: 'marked', open: true },
  problem: { ...words, font: 'red' },
}
const names = Object.keys(looks) as Look[]
const fonts = ['plain', 'strong', 'large', 'grey', 'red'] as const
const fills = ['none', 'pattern', 'header', 'muted', 'answer', 'marked'] as const

/** Texts are kept as they are typed (`@`), so that 1-2 stays 1-2; numbers are not. */
export function styleOf(look: Look, isNumber: boolean): number {
  return 1 + names.indexOf(look) * 2 + (isNumber ? 1 : 0)
}

/** In points. */
export const fontSizes = { plain: 10, strong: 10, large: 14, grey: 10, red: 10 } as const

export function sizeOf(look: Look): number {
  return fontSizes[looks[look].font]
}

export function wraps(look: Look): boolean {
  return looks[look].wraps
}

const fontLook: Readonly<Record<(typeof fonts)[number], string>> = {
  plain: '',
  strong: '<b/>',
  large: '<b/>',
  grey: '<color rgb="FF7F7F7F"/>',
  red: '<color rgb="FFC00000"/>',
}
const colours: Readonly<Partial<Record<(typeof fills)[number], string>>> = {
  header: 'FFDDE6F0',
  muted: 'FFEDEDED',
  answer: 'FFFFFBE0',
  marked: 'FFFFC7CE',
}

/** `xl/styles.xml`: one format of cells for texts and one for numbers of each look. */
export function stylesXml(): string {
  const line = '<color rgb="FF9A9A9A"/>'
  const side = (name: string) => `<${name} style="thin">${line}</${name}>`
  const frame = ['left', 'right', 'top', 'bottom'].map(side).join('')
  const formats = names.flatMap((name) => [format(looks[name], 49), format(looks[name], 0)])
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('fonts', fonts.map(fontXml)),
    list('fills', fills.map(fillXml)),
    list('borders', [
      '<border><left/><right/><top/><bottom/></border>',
      `<border>${frame}</border>`,
    ]),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...formats]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('')
}

function fontXml(name: (typeof fonts)[number]): string {
  const bold = fontLook[name].replace(/<color.*/, '')
  const colour = fontLook[name].replace('<b/>', '')
  return `<font>${bold}<sz val="${fontSizes[name]}"/>${colour}<name val="宋体"/><charset val="134"/></font>`
}

/** The first two are laid down by the format. */
function fillXml(name: (typeof fills)[number]): string {
  if (name === 'none') return '<fill><patternFill patternType="none"/></fill>'
  if (name === 'pattern') return '<fill><patternFill patternType="gray125"/></fill>'
  const colour = `<fgColor rgb="${colours[name]}"/><bgColor indexed="64"/>`
  return `<fill><patternFill patternType="solid">${colour}</patternFill></fill>`
}

function format({ font, fill, framed, wraps: isWrapped, open }: Style, number: number): string {
  const ids = `numFmtId="${number}" fontId="${fonts.indexOf(font)}" fillId="${fills.indexOf(fill)}"`
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"'
  const alignment = `<alignment vertical="${framed || !isWrapped ? 'center' : 'top'}"${isWrapped ? ' wrapText="1"' : ''}/>`
  return `<xf ${ids} borderId="${framed ? 1 : 0}" xfId="0" ${applied} applyAlignment="1" applyProtection="1">${alignment}<protection locked="${open ? 0 : 1}"/></xf>`
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`
}
