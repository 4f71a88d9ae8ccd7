import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { factsNamed } from './conditions.ts'
import { rulesIn } from './conclusion.ts'
import { indicatorsIn, type PlacedIndicator } from './contents.ts'
import { once } from './once.ts'
import type { LintRuleId } from './rule.ts'
import { sourcesIn } from './sources.ts'

/** A name used somewhere. */
export interface Use {
  id: string
  path: Path
}

/** One kind of thing that is defined once at the top of a checklist and named below. */
export interface Reference {
  definedIn:
    | 'owners'
    | 'deadlines'
    | 'sources'
    | 'places'
    | 'scales'
    | 'facts'
    | 'parts'
    | 'honours'
  rule: Extract<LintRuleId, `unknown-${string}`>
  uses: (checklist: Legible<Checklist>) => readonly Use[]
  /** Uses that another rule holds against the definitions. */
  mentions?: (checklist: Legible<Checklist>) => readonly Use[]
  /** Where uses can stand. */
  usedIn: readonly Path[]
}

const indicator = ['sections', '*', 'indicators', '*'] as const

/** Every kind of reference; a new one needs a line here and a sentence. */
const kinds: readonly Reference[] = [
  {
    definedIn: 'owners',
    rule: 'unknown-owner',
    uses: eachIndicator(({ value: { owner }, path }) => [
      ...use(owner?.lead, [...path, 'owner', 'lead']),
      ...(owner?.assist ?? []).flatMap((id, n) => use(id, [...path, 'owner', 'assist', n])),
    ]),
    usedIn: [[...indicator, 'owner']],
  },
  {
    definedIn: 'deadlines',
    rule: 'unknown-deadline',
    uses: eachIndicator(({ value, path }) => use(value.deadline, [...path, 'deadline'])),
    usedIn: [[...indicator, 'deadline']],
  },
  {
    definedIn: 'sources',
    rule: 'unknown-source',
    uses: (checklist) =>
      sourcesIn(checklist).flatMap(({ value, path }) => use(value.ref, [...path, 'ref'])),
    usedIn: [
      [...indicator, 'source'],
      [...indicator, 'answer'],
      [...indicator, 'points'],
      [...indicator, 'deduct'],
      ['deadlines', '*', 'source'],
      ['honours', '*', 'source'],
      ['split', 'weights'],
      ['conclusion', 'rules'],
    ],
  },
  {
    definedIn: 'places',
    rule: 'unknown-place',
    uses: eachIndicator(({ value, path }) => use(value.place, [...path, 'place'])),
    usedIn: [[...indicator, 'place']],
  },
  {
    definedIn: 'scales',
    rule: 'unknown-scale',
    uses: eachIndicator(({ value: { answer }, path }) =>
      answer?.kind === 'level' ? use(answer.scale, [...path, 'answer', 'scale']) : [],
    ),
    usedIn: [[...indicator, 'answer']],
  },
  {
    definedIn: 'facts',
    rule: 'unknown-fact',
    uses: (checklist) => [
      ...use(checklist.split?.by, ['split', 'by']),
      ...eachIndicator((placed) => factUsed(placed))(checklist),
    ],
    mentions: factsNamed,
    usedIn: [
      ['split', 'by'],
      ...['answer', 'when', 'points', 'deduct'].map((key) => [...indicator, key]),
      ['conclusion', 'rules'],
    ],
  },
  {
    definedIn: 'parts',
    rule: 'unknown-part',
    uses: (checklist) => [
      ...eachIndicator(({ value, path }) => use(value.part, [...path, 'part']))(checklist),
      ...rulesIn(checklist, 'score').flatMap(({ value: { gates }, path }) =>
        (gates ?? []).flatMap((gate, n) => use(gate?.part, [...path, 'gates', n, 'part'])),
      ),
    ],
    usedIn: [
      [...indicator, 'part'],
      ['conclusion', 'rules'],
    ],
  },
  {
    definedIn: 'honours',
    rule: 'unknown-honour',
    uses: (checklist) => [
      ...eachIndicator(({ value: { exempt }, path }) =>
        use(exempt?.honour, [...path, 'exempt', 'honour']),
      )(checklist),
      ...(checklist.tests ?? []).flatMap((test, t) =>
        (test?.honours ?? []).flatMap((id, n) => use(id, ['tests', t, 'honours', n])),
      ),
    ],
    usedIn: [
      [...indicator, 'exempt'],
      ['tests', '*', 'honours'],
    ],
  },
]

/** The same, each gathering its uses once for all rules that ask. */
export const references = kinds.map((kind): Reference => ({ ...kind, uses: once(kind.uses) }))

/** The fact an indicator divides by, if it does. */
export function factUsed({ value: { answer }, path }: PlacedIndicator): Use[] {
  return answer?.kind === 'ratio' && typeof answer.to === 'string'
    ? use(answer.to, [...path, 'answer', 'to'])
    : []
}

function eachIndicator(uses: (indicator: PlacedIndicator) => Use[]) {
  return (checklist: Legible<Checklist>) => indicatorsIn(checklist).flatMap(uses)
}

function use(id: string | undefined, path: Path): Use[] {
  return id === undefined ? [] : [{ id, path }]
}
