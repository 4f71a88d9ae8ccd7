import type { Document } from '../report/document.ts'

/** What an encoder may need to know of where the text goes. */
export interface Layout {
  width: number
  colour: boolean
}

/** Text, or the bytes of a format that is no text. */
export type Encode = (document: Document, data: unknown, layout: Layout) => string | Uint8Array

/** Every format a report can be written in, loaded when it is asked for. The first is the default. */
export const exportFormats: Readonly<Record<string, () => Promise<Encode>>> = {
  table: async () => {
    const { toTerminal } = await import('./terminal.ts')
    return (document, _data, layout) => toTerminal(document, layout)
  },
  json: () => Promise.resolve((_document, data) => `${JSON.stringify(data, null, 2)}\n`),
  md: async () => {
    const { toMarkdown } = await import('./markdown.ts')
    return (document) => toMarkdown(document)
  },
  docx: async () => {
    const { toDocx } = await import('./docx/package.ts')
    return (document) => toDocx(document)
  },
}
