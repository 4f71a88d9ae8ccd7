import type { Writable } from 'node:stream'

/** Why output ended early: the reader went away (`| head`), or the disk or pipe refused. */
export type OutputFailure = 'closed' | 'refused'

export interface Output {
  write: (content: string | Uint8Array) => void
  /** Waits until everything is out; says what went wrong, if anything did. */
  finish: () => Promise<OutputFailure | undefined>
}

const outputs = new WeakMap<Writable, Output>()

/** The only writer on a stream, and always the same one for it: the menu runs many commands on one stdout. */
export function outputTo(stream: Writable): Output {
  const known = outputs.get(stream)
  if (known) return known
  const output = createOutput(stream)
  outputs.set(stream, output)
  return output
}

/** A reader that goes away is no error; a full disk is one, and never goes unnoticed. */
function createOutput(stream: Writable): Output {
  let failure: OutputFailure | undefined
  let pending = Promise.resolve()
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? 'closed' : 'refused'
  })
  return {
    write(content) {
      if (failure) return
      const written = new Promise<void>((resolve) => {
        stream.write(content, (error) => {
          if (error)
            failure ??= (error as NodeJS.ErrnoException).code === 'EPIPE' ? 'closed' : 'refused'
          resolve()
        })
      })
      pending = pending.then(() => written)
    },
    async finish() {
      await pending
      return failure
    },
  }
}
