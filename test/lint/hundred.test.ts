import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { visible } from '../../src/export/text/visible.ts'
import { lintFormats } from '../../src/lint/formats/registry.ts'
import { ruleBook } from '../../src/lint/rules/registry.ts'
import { validateChecklist } from '../../src/lint/validate.ts'
import type { Diagnostic } from '../../src/messages/diagnostic.ts'
import { reasons } from '../../src/messages/zh/rule-reasons.ts'
import { diagnostics as zhTexts } from '../../src/messages/zh/diagnostics.ts'
import { zh } from '../../src/messages/zh.ts'
import { kinds } from '../support/mistakes.ts'
import { mistakesIn, plant } from '../support/planting.ts'

const folder = new URL('../../checklists/', import.meta.url)
const shipped = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])
    .filter(([, text]) => text.startsWith('format: zicha/checklist@')),
)
const hundred = mistakesIn(shipped, 100, 20289)

/** `file:line rule`, as everything below is compared. */
function found(file: string, text: string): { diagnostics: Diagnostic[]; said: string[] } {
  const { diagnostics } = validateChecklist(file, Buffer.from(text))
  return { diagnostics, said: diagnostics.map(({ at, rule }) => `${file}:${at.line} ${rule}`) }
}

function seeded(file: string, mistakes: typeof hundred): { text: string; expected: string[] } {
  const { text, expected } = plant(shipped.get(file)!, mistakes)
  return { text, expected: expected.map(({ line, rule }) => `${file}:${line} ${rule}`) }
}

it('has a hundred mistakes, of every kind there is, in every checklist that ships', () => {
  expect(hundred).toHaveLength(100)
  expect(new Set(hundred.map(({ rule }) => rule))).toEqual(new Set(kinds.map(({ rule }) => rule)))
  expect(new Set(hundred.map(({ file }) => file))).toEqual(new Set(shipped.keys()))
})

it('finds each of them in a copy of its own, at its line, and says nothing else', () => {
  const copies = hundred.map((mistake) => ({ mistake, ...seeded(mistake.file, [mistake]) }))
  const wrong = copies
    .map(({ mistake, text, expected }) => ({ mistake, expected, ...found(mistake.file, text) }))
    .filter(({ expected, said }) => said.join('\n') !== expected.join('\n'))
    .map(({ mistake, expected, said }) => ({ mistake, expected, said }))
  expect(wrong).toEqual([])
}, 120_000)

describe('all at once', () => {
  const copies = [...shipped.keys()].map((file) => {
    const { text, expected } = seeded(
      file,
      hundred.filter((mistake) => mistake.file === file),
    )
    return { expected, ...found(file, text) }
  })
  const expected = copies.flatMap((copy) => copy.expected)
  const diagnostics = copies.flatMap((copy) => copy.diagnostics)
  const run = {
    say: zh,
    texts: zhTexts,
    sources: new Map<string, string>(),
    colour: false,
    visible,
    files: [...shipped.keys()],
    strict: true,
    version: '1.2.3',
    book: ruleBook,
    reasons,
  }

  it('finds them all, from top to bottom, and says nothing else', () => {
    expect(copies.flatMap(({ said }) => said)).toEqual(expected)
  })

  it('lists them in JSON', () => {
    const { diagnostics: items } = JSON.parse(lintFormats.json(diagnostics, run)) as {
      diagnostics: { file: string; line: number; rule: string }[]
    }
    expect(items.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(expected)
  })

  it('lists them in SARIF', () => {
    const log = JSON.parse(lintFormats.sarif(diagnostics, run)) as {
      runs: {
        results: {
          ruleId: string
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
          }[]
        }[]
      }[]
    }
    const said = log.runs[0]!.results.map(({ ruleId, locations }) => {
      const { artifactLocation, region } = locations[0]!.physicalLocation
      return `${artifactLocation.uri}:${region.startLine} ${ruleId}`
    })
    expect(said).toEqual(expected)
  })

  it('lists them as annotations for GitHub', () => {
    const lines = lintFormats.github(diagnostics, run).trimEnd().split('\n')
    const annotation = /^::(?:error|warning) file=(.+?),line=(\d+),.*?,title=([a-z-]+)::/
    expect(lines.map((line) => line.replace(annotation, '$1:$2 $3\0').split('\0')[0])).toEqual(
      expected,
    )
  })

  it('lists them in JUnit’s XML, under the file they are in', () => {
    const cases = lintFormats.junit(diagnostics, run).split('<testcase ').slice(1)
    expect(cases).toHaveLength(shipped.size)
    const said = cases.flatMap((one) =>
      [...one.matchAll(/(?<=>|\n)(\S+):(\d+):\d+ (?:错误|警告) ([a-z-]+) /g)].map(
        ([, file, line, rule]) => `${file}:${line} ${rule}`,
      ),
    )
    expect(said).toEqual(expected)
  })
})
