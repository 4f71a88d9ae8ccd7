export const fileKinds = ['checklist', 'overlay', 'workspace', 'calendar'] as const
export type FileKind = (typeof fileKinds)[number]

const formatLine = /^(?:\uFEFF)?format:[ \t]*['"]?zicha\/([a-z-]+)@/m

/**
 * What kind of file this is, by its `format:` line or else by its name. Undefined for other files of ours.
 * It looks at the first lines only, so that a file found unchanged since last time is not parsed.
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind | undefined {
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 4096))
  const word = formatLine.exec(start)?.[1]
  if (word === undefined) return /(^|\/)zicha\.ya?ml$/.test(name) ? 'workspace' : 'checklist'
  return fileKinds.find((kind) => kind === word)
}
