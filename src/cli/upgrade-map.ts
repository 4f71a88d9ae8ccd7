import { resolve } from 'node:path'
import { decode, placeOf } from '../checklist/decode.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { retired, upgradeMap, type UpgradeMap } from '../checklist/shape/upgrade-map.ts'
import { suggest } from '../checklist/suggest.ts'
import { indicatorsOf } from '../checklist/walk.ts'
import type { Path, YamlNode } from '../checklist/yaml/node.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { readSource } from './read-source.ts'
import { sourceSizeLimit } from './source-files.ts'

/** Reads `--map`. Throws a UserError with everything that is wrong with it, held against both editions. */
export function readUpgradeMap(
  context: Context,
  file: string,
  old: Checklist,
  now: Checklist,
): UpgradeMap {
  const { say, environment } = context
  const source = readSource(resolve(environment.cwd, file), sourceSizeLimit, environment.cwd)
  if ('refused' in source) {
    const reason = say.cli.unreadable[source.refused]
    throw new UserError(say.cli.usage.cannotRead({ file, reason }))
  }
  const { root, diagnostics } = readYaml(file, source.bytes)
  const decoded = root && decode(file, root, upgradeMap)
  const map = decoded?.value
  const found = [
    ...diagnostics,
    ...(decoded?.diagnostics ?? []),
    ...(map && root ? misplaced(map, old, now).map((one) => diagnosticOf(file, root, one)) : []),
  ]
  if (map && !found.some(({ severity }) => severity === 'error')) return map
  const all = sortDiagnostics(found)
  throw new UserError(say.upgrade.mapInvalid({ file }), exitCodes.usage, all)
}

interface Misplaced {
  path: Path
  part: 'key' | 'value'
  rule: 'map-other-edition' | 'map-unknown-id' | 'map-twice'
  params: Diagnostic['params']
}

function diagnosticOf(file: string, root: YamlNode, found: Misplaced): Diagnostic {
  const { path, part, rule, params } = found
  return { rule, severity: 'error', at: placeOf(file, root, path, part), params }
}

function misplaced(map: UpgradeMap, old: Checklist, now: Checklist): Misplaced[] {
  const editions = [
    ['from', old],
    ['to', now],
  ] as const
  const wrong = editions.flatMap(([key, { id, edition }]): Misplaced[] => {
    const expected = `${id}@${edition}`
    const seen = map[key]
    const params = { seen, expected }
    return seen === expected
      ? []
      : [{ path: [key], part: 'value', rule: 'map-other-edition', params }]
  })
  const ids = (checklist: Checklist) => indicatorsOf(checklist).map(({ id }) => id)
  return [
    ...wrong,
    ...wrongIds('indicators', map.indicators, ids(old), ids(now)),
    ...wrongIds('facts', map.facts, Object.keys(old.facts), Object.keys(now.facts)),
  ]
}

function wrongIds(
  key: 'indicators' | 'facts',
  map: Readonly<Record<string, string>>,
  before: readonly string[],
  after: readonly string[],
): Misplaced[] {
  const pairs = Object.entries(map)
  return pairs.flatMap(([from, to], n): Misplaced[] => {
    const path = [key, from]
    const unknown = (seen: string, known: readonly string[], part: 'key' | 'value'): Misplaced => {
      const params = {
        seen,
        edition: part === 'key' ? 'from' : 'to',
        suggestion: suggest(seen, known) ?? '',
      }
      return { path, part, rule: 'map-unknown-id', params }
    }
    const first = pairs.findIndex((pair) => pair[1] === to)
    return [
      ...(before.includes(from) ? [] : [unknown(from, before, 'key')]),
      ...(to === retired || after.includes(to) ? [] : [unknown(to, after, 'value')]),
      ...(to !== retired && first < n
        ? [
            {
              path,
              part: 'value' as const,
              rule: 'map-twice' as const,
              params: { to, first: pairs[first]![0] },
            },
          ]
        : []),
    ]
  })
}
