import type { Writable } from 'node:stream'
import { exitCodes } from '../exit-codes.ts'
import { Interrupted, interruption } from './interrupted.ts'
import { marksNoPastes, marksPastes, type Ear, type Keyboard } from './keyboard.ts'

/** Runs one prompt to its end; throws an Interrupted. */
export type UntilEnd = <Value>(ear: Ear, ask: () => Promise<{ value: Value }>) => Promise<Value>

/** `ending` is aborted by whoever wants the dialogue to end, and here when the input does. */
export function untilEndOf(
  keyboard: Keyboard,
  stdout: Writable,
  ending: AbortController,
): UntilEnd {
  return async (ear, ask) => {
    if (keyboard.wantsToEnd) throw new Interrupted(exitCodes.interrupted)
    let pending = true
    // inquirer leaves a prompt pending for ever when its input ends (Ctrl-D); only the paused input tells.
    const paused = () =>
      setImmediate(() => {
        if (!pending) return
        // Back from the background (Ctrl-Z, fg) the terminal is raw again and only has to go on.
        if (keyboard.isRaw === true) {
          stdout.write(marksPastes)
          keyboard.resume()
        } else ending.abort('end of input')
      })
    keyboard.on('pause', paused)
    keyboard.ear = ear
    stdout.write(marksPastes)
    try {
      return (await ask()).value
    } catch (error) {
      throw interruption(error, ending.signal)
    } finally {
      pending = false
      keyboard.off('pause', paused)
      stdout.write(marksNoPastes)
      // Once it was in the background, inquirer takes the input for paused, and it would keep the process alive.
      keyboard.pause()
    }
  }
}
