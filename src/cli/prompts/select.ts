import type { UntilEnd } from './until-end.ts'

/** A running prompt of inquirer's, which can be taken from the screen. */
export interface Running {
  asked: Promise<{ value: number }>
  close: () => void
}

/** What came of a list: the choice, or what was typed instead of choosing, with whether Enter came along with it. */
export type Selected = { index: number } | { typed: string; entered: boolean }

/** Letters, figures, signs and words, as they come from a keyboard: no key that moves. */
const words = /^(?! )([^\p{Cc}]+)(\r?)$/u

/**
 * Runs a list of choices until one is chosen. What is pasted there chooses nothing, which is said above the list before
 * it is shown anew. Where something may be typed, the first letter takes the list away: Enter behind it must not choose
 * what just happens to be highlighted.
 */
export async function selectWith(
  untilEnd: UntilEnd,
  run: () => Running,
  { mayType, pasted, tell }: { mayType: boolean; pasted: string; tell: (text: string) => void },
): Promise<Selected> {
  for (;;) {
    let typed: { typed: string; entered: boolean } | undefined
    let isPasted = false
    let close: (() => void) | undefined
    const called = (keys: string) => {
      const [, text, enter] = (mayType && words.exec(keys)) || []
      if (text === undefined) return false
      typed = { typed: text, entered: enter !== '' }
      close?.()
      return true
    }
    const dropped = () => {
      isPasted = true
      close?.()
    }
    const ear = { place: 'choice' as const, dropped, called }
    const index = await untilEnd<number | undefined>(ear, async () => {
      const running = run()
      close = running.close
      try {
        return await running.asked
      } catch (error) {
        if (!typed && !isPasted) throw error
        return { value: undefined }
      }
    })
    if (index !== undefined) return { index }
    if (typed) return typed
    tell(pasted)
  }
}
