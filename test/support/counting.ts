/**
 * What a test's world counts instead of looking at a clock or throwing dice: two runs never get the same time or name,
 * as in the world. Each test file starts afresh, whichever files its process ran before.
 */
let looks = 0
let names = 0

export const nextLook = (): number => looks++
export const nextName = (): number => names++

export function startAfresh(): void {
  looks = 0
  names = 0
}
