/** What XML 1.0 cannot hold; a table must never be unreadable because of one character somebody pasted. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** For an attribute or a text. */
export function escapeXml(text: string): string {
  return text.replaceAll(illegal, '').replaceAll(/[&<>"]/g, (one) => entities[one]!)
}

/** Excel's limit, in UTF-16 units. */
const longest = 32_767

/** The text of a cell: `_x0041_` would be read as one character, so its first underscore is written as one. */
export function cellText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').slice(0, longest)
  return escapeXml(lines.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}
