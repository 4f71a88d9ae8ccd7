import type { Environment } from './environment.ts'

/** Everything that comes in, or undefined when it is more than `limit` bytes. */
export async function readStandardInput(
  { stdin }: Environment,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array | string)
    length += bytes.length
    if (length > limit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
