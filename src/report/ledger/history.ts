import { dateOfStamp } from '../../civil/clock.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { ActionEntry, ProblemEntry } from '../../rectification/ledger-entry.ts'
import type { LedgerNames } from './form-cells.ts'
import { evidenceNames } from './phrases.ts'

/** Who did what on which day, with everything that was said. */
export function historyLine(
  entry: ProblemEntry | ActionEntry,
  { owners }: Pick<LedgerNames, 'owners'>,
  say: Catalogue,
): string {
  const { actions, register, fields, detail, milestone, percent, to, recordedOn } = say.ledger
  const { marks } = say
  const name = entry.type === 'problem' ? register : actions[entry.type]
  const owner = 'owner' in entry && entry.type === 'assign' ? entry.owner : undefined
  const labelled: readonly (readonly [string, string | undefined])[] = [
    [fields.person, 'person' in entry ? entry.person : undefined],
    [fields.leader, 'leader' in entry ? entry.leader : undefined],
    [fields.officer, 'officer' in entry ? entry.officer : undefined],
    [fields.owner, owner && (owners[owner] ?? owner)],
  ]
  const dated: readonly (readonly [string, string | undefined])[] = [
    [fields.due, 'due' in entry ? entry.due : undefined],
    [fields.review, 'review' in entry ? entry.review : undefined],
  ]
  const details = (pairs: typeof labelled) =>
    pairs.flatMap(([label, text]) => (text ? [detail({ name: label, text })] : []))
  const evidence =
    entry.type === 'submit' || entry.type === 'progress' ? (entry.evidence ?? []) : []
  const milestones = 'milestones' in entry ? (entry.milestones ?? []) : []
  const said = [
    ...details(labelled),
    'to' in entry ? to({ to: entry.to, document: entry.document ?? '' }) : '',
    'reason' in entry ? entry.reason : '',
    'measure' in entry ? entry.measure : '',
    'percent' in entry && entry.percent !== undefined ? percent({ percent: entry.percent }) : '',
    marks.list(evidenceNames(evidence)),
    marks.list(milestones.map(milestone)),
    ...details(dated),
    entry.note,
  ].filter((text) => text !== undefined && text !== '') as string[]
  const on = dateOfStamp(entry.at)
  const day = 'on' in entry && entry.on !== undefined ? entry.on : on
  const by =
    entry.office === undefined
      ? entry.by
      : marks.within(entry.by, say.ledger.office({ code: entry.office }))
  const done = `${day} ${by} ${name}`
  const head = day === on ? done : marks.within(done, recordedOn({ on }))
  return said.length === 0 ? head : marks.said(head, marks.sentences(said))
}
