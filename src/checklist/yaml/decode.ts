import type { Position } from './node.ts'
import { yamlLimits } from './limits.ts'
import type { Problems } from './problems.ts'

const start = { line: 1, col: 1 }

/** The text of a UTF-8 file without its byte-order mark; undefined when it is refused. */
export function decode(bytes: Uint8Array, problems: Problems): string | undefined {
  if (bytes.length > yamlLimits.bytes) {
    problems.error('yaml-too-big', at(start), {
      unit: 'byte',
      seen: bytes.length,
      limit: yamlLimits.bytes,
    })
    return undefined
  }
  const looksLike = signature(bytes)
  if (looksLike) {
    problems.error('yaml-encoding', at(start), { looksLike, byte: 1 })
    return undefined
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const valid = validLength(bytes)
    problems.error('yaml-encoding', at(endOf(bytes.subarray(0, valid))), {
      looksLike: isChineseGbk(bytes) ? 'gbk' : 'unknown',
      byte: valid + 1,
    })
    return undefined
  }
}

function at(position: Position) {
  return { start: position, end: position }
}

/** Formats known by their first bytes. UTF-16 is also known by a NUL beside an ASCII character. */
function signature(bytes: Uint8Array): 'utf-16' | 'zip' | 'ole' | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16'
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16'
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'zip'
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'ole'
  return undefined
}

/** How many bytes from the start are UTF-8, perhaps ending inside a character. */
function validLength(bytes: Uint8Array): number {
  let valid = 0
  let broken = bytes.length
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1
    if (decodes(bytes.subarray(0, middle))) valid = middle
    else broken = middle
  }
  return valid
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function endOf(bytes: Uint8Array): Position {
  const lines = new TextDecoder('utf-8').decode(bytes, { stream: true }).split('\n')
  return { line: lines.length, col: (lines.at(-1)?.length ?? 0) + 1 }
}

/** GB 18030 takes nearly any bytes; two Chinese characters side by side do not come by chance. */
function isChineseGbk(bytes: Uint8Array): boolean {
  try {
    return /[\u4e00-\u9fff]{2}/.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
