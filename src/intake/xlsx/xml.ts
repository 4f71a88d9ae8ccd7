import { SaxesParser } from 'saxes'
import { xlsxLimits as limits } from './limits.ts'
import { damaged, tooBig, XlsxRefused } from './refusal.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

/** Called as a part is read; names come without their prefix. */
export interface XmlEvents {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text: (words: string) => void
}

/**
 * Reads one part: UTF-8, well-formed, no DOCTYPE and so no entities but the five of XML, not too deep.
 * Throws an XlsxRefused; what `events` throw goes through.
 */
export function readXml(part: string, bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new XlsxRefused({ code: 'doctype', params: { part } })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.depth) throw tooBig('depth', limits.depth, part)
    events.open(local(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    events.close(local(name))
  })
  parser.on('text', events.text)
  parser.on('cdata', events.text)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    parser.write(text).close()
  } catch (error) {
    throw error instanceof XlsxRefused ? error : damaged(part)
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
