import { declaration } from '../office.ts'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A whole part under `word/`. */
export function word(root: string, inside: string): string {
  return `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`
}

/** A length in twentieths of a point, as nearly all lengths of the format are. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}
