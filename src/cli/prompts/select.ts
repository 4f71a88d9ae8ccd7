import type { UntilEnd } from './until-end.ts'

/** A running prompt of inquirer's, which can be taken from the screen. */
export interface Running {
  asked: Promise<{ value: number }>
  close: () => void
}

/**
 * Runs a list of choices until one is chosen. What is pasted there chooses nothing, and a question mark shows the help
 * if there is one: each is said above the list, which is then shown anew.
 */
export async function selectWith(
  untilEnd: UntilEnd,
  run: () => Running,
  {
    help,
    pasted,
    tell,
  }: { help: string | undefined; pasted: string; tell: (text: string) => void },
): Promise<number> {
  for (;;) {
    let said: string | undefined
    let close: (() => void) | undefined
    const sayAndClose = (words: string) => {
      said = words
      close?.()
    }
    const called = (keys: string) => {
      const isCalled = help !== undefined && keys.normalize('NFKC') === '?'
      if (isCalled) sayAndClose(help)
      return isCalled
    }
    const ear = { place: 'choice' as const, dropped: () => sayAndClose(pasted), called }
    const chosen = await untilEnd<number | undefined>(ear, async () => {
      const running = run()
      close = running.close
      try {
        return await running.asked
      } catch (error) {
        if (said === undefined) throw error
        return { value: undefined }
      }
    })
    if (chosen !== undefined) return chosen
    tell(said!)
  }
}
