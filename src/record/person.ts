const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u
/** Emoji are joined by it. */
const joiner = '\u{200d}'

/**
 * A person's name as it is kept, so that one person stays one person: composed (NFC), without
 * spaces around it. Undefined for nothing at all, and where there is a character that nobody sees.
 */
export function personName(text: string): string | undefined {
  const name = text.normalize('NFC').trim()
  return name === '' || unseen.test(name.replaceAll(joiner, '')) ? undefined : name
}
