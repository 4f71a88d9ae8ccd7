import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { LoneKind } from './cache.ts'

/** A file that is judged by itself. */
export interface LoneFile {
  name: string
  bytes: Uint8Array
  kind: LoneKind
}

export interface Threads {
  /** What there is to say about each of these files, in their order. Throws what a thread throws. */
  diagnose: (files: readonly LoneFile[]) => Promise<(readonly Diagnostic[])[]>
  close: () => Promise<void>
}

/** What a thread is told when it starts. */
export interface ThreadData {
  cacheFolder: string | undefined
}

/** What a thread says about one file; of an error only what is told of it. */
export type Answer = { diagnostics: readonly Diagnostic[] } | { message: string; stack: string }

/** So many files a thread has at a time: with one it would wait for the next. */
const ahead = 2

/** Threads that each validate one file after the other. */
export function startThreads(
  count: number,
  data: ThreadData,
  script = new URL('./validation-thread.js', import.meta.url),
): Threads {
  const threads = Array.from({ length: count }, () => new Thread(script, data))
  return {
    diagnose: async (files) => {
      const queue = files.entries()
      const found: (readonly Diagnostic[])[] = []
      const work = async (thread: Thread) => {
        for (const [n, file] of queue) found[n] = await thread.diagnose(file)
      }
      await Promise.all(
        threads.flatMap((thread) => Array.from({ length: ahead }, () => work(thread))),
      )
      return found
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

interface Waiting {
  resolve: (diagnostics: readonly Diagnostic[]) => void
  reject: (error: Error) => void
}

class Thread {
  readonly #worker: Worker
  /** In the order in which the answers come. */
  readonly #waiting: Waiting[] = []
  #failure: Error | undefined

  constructor(script: URL, data: ThreadData) {
    this.#worker = new Worker(script, { workerData: data })
    this.#worker.on('message', (answer: Answer) => this.#take(answer))
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended with ${code}`)))
  }

  diagnose(file: LoneFile): Promise<readonly Diagnostic[]> {
    if (this.#failure) return Promise.reject(this.#failure)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(file)
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.shift()
    if ('diagnostics' in answer) waiting?.resolve(answer.diagnostics)
    else waiting?.reject(Object.assign(new Error(answer.message), { stack: answer.stack }))
  }

  #fail(error: Error): void {
    this.#failure ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure)
  }
}
