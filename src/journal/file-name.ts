const longestSlug = 80

/** `20261121T093000-张三-3f9a0c.jsonl`, from a stamp of China, whoever types, and something random. */
export function journalFileName(at: string, writer: string, random: string): string {
  return `${at.slice(0, 19).replaceAll(/[-:]/g, '')}-${slug(writer)}-${slug(random)}.jsonl`
}

/**
 * A text as part of a file name on any system: without what is invisible or means something in a
 * path or a shell, at most 80 bytes, never empty, never a name that Windows keeps for itself.
 */
export function slug(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/[\s\\/:*?"<>|~%#]/gu, '_')
  const short = trim(firstBytes(trim(clean), longestSlug))
  return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])?(?:\.|$)/iu.test(short) ? `_${short}` : short
}

/** Not at the ends: Windows drops dots there, and a dash in front looks like an option. */
function trim(text: string): string {
  return text.replaceAll(/^[.\s_-]+|[.\s_-]+$/gu, '')
}

function firstBytes(text: string, bytes: number): string {
  let kept = ''
  let left = bytes
  for (const character of text) {
    left -= Buffer.byteLength(character)
    if (left < 0) break
    kept += character
  }
  return kept
}
