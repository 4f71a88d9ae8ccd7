import { parentPort, workerData } from 'node:worker_threads'
import { cachedValidation } from './cache.ts'
import { randomName } from './random-name.ts'
import type { Answer, LoneFile, ThreadData } from './threads.ts'

/*
 * What runs on a thread of its own: files come as messages, and what is found in them goes back in the same order. What
 * is found is also kept, so that the values, which nobody asks for here, need not be sent.
 */
const keeper = { cacheFolder: (workerData as ThreadData).cacheFolder, random: randomName }
let before = Promise.resolve()

parentPort!.on('message', (file: LoneFile) => {
  before = before.then(async () => parentPort!.postMessage(await answer(file)))
})

async function answer({ name, bytes, kind }: LoneFile): Promise<Answer> {
  try {
    const { diagnostics } = await cachedValidation(keeper, name, bytes, kind)
    return { diagnostics }
  } catch (error) {
    const { message, stack = '' } = error as Error
    return { message, stack }
  }
}
