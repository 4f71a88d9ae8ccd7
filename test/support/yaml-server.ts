import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js'
import { root } from './root.ts'

interface Said {
  range: { start: { line: number } }
  message: string
}

/** The YAML language server that editors use, with one file open in it. */
export interface YamlServer {
  /** The labels offered behind the first `mark` of the text. */
  complete: (mark: string) => Promise<string[]>
  /** What is shown over the first `mark`. */
  hover: (mark: string) => Promise<string>
  /** What is underlined: 1-based line and words. */
  problems: Promise<string[]>
}

/** Opens a file of a folder; its first line tells the server where the schema is. */
export async function openInYamlServer(folder: string, name: string): Promise<YamlServer> {
  const server = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server')
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const uri = pathToFileURL(join(folder, name)).href
  const text = readFileSync(join(folder, name), 'utf8')
  const problems = new Promise<string[]>((resolve) => {
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (said: { uri: string; diagnostics: Said[] }) => {
        if (said.uri !== uri) return
        resolve(said.diagnostics.map((one) => `${one.range.start.line + 1} ${one.message}`))
      },
    )
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  onTestFinished(() => {
    connection.dispose()
    child.kill()
  })
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
  })
  await connection.sendNotification('initialized', {})
  const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } })
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  })
  const ask = <Answer>(method: string, mark: string, behind: number) =>
    connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri },
      position: positionOf(text, mark, behind),
    })
  return {
    complete: async (mark) => {
      const found = await ask<{ items: { label: string }[] }>('completion', mark, mark.length)
      return found.items.map(({ label }) => label)
    },
    hover: async (mark) => {
      const found = await ask<{ contents: { value: string } } | null>('hover', mark, 1)
      return found?.contents.value ?? ''
    },
    problems,
  }
}

function positionOf(text: string, mark: string, behind: number) {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`"${mark}" is not in the file`)
  const lines = text.slice(0, at + behind).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)!.length }
}
