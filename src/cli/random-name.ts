/** A fresh name part: lower-case letters and digits. */
export function randomName(): string {
  // Loading node:crypto for this would cost every start a twelfth of its time.
  return Buffer.from(crypto.getRandomValues(new Uint8Array(5))).toString('hex')
}
