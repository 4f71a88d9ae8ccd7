import type * as chinese from '../zh/evidence.ts'
import { counted } from './wording.ts'

export const evidence: typeof chinese.evidence = {
  heading: 'Evidence',
  pieceStates: {
    verified: 'verified',
    paper: 'on paper',
    away: 'not carried along',
    unsealed: 'without its seal',
    undated: 'without a date',
    outdated: 'of the wrong date',
    changed: 'changed',
    missing: 'missing',
  },
  counts: (p) =>
    `${p.states.length === 0 ? 'No evidence yet' : p.states.join(', ')}${
      p.pending > 0 ? `; ${p.pending} met with evidence to come` : ''
    }${p.expiring > 0 ? `; ${p.expiring} about to expire` : ''}.`,
  state: (p) => `${p.state} ${p.count}`,
  pending: (p) => `${p.question}: evidence to come: ${p.pieces.join(', ')}`,
  more: (p) => `... and ${p.count} more with evidence to come`,
  piece: (p) => (p.count > 1 ? `${p.title} x ${p.count}` : p.title),
  need: (p) => {
    const asked = [
      ...(p.seal ? ['sealed'] : []),
      ...p.window,
      ...(p.required ? ['required: not met without it'] : []),
    ]
    return `${p.title}${p.min > 1 ? ` ×${p.min}` : ''}${asked.length > 0 ? ` (${asked.join(', ')})` : ''}`
  },
  outdated: (p) =>
    `${p.piece} does not count: its date ${p.date} is outside the time asked for (${span(p)})`,
  undated: (p) =>
    `${p.piece} does not count: it has no date that would show it to be of the time asked for`,
  about: (p) => `${p.question}: ${p.text}`,
  expiring: (p) =>
    `${p.question}: ${p.piece} is about to expire: it serves until ${p.until}, and by the visit on ${p.visit} it is no longer of the time asked for`,
  wrong: (p) => `${p.piece} ${p.state}`,
  shared: (p) =>
    `One file in ${counted(p.questions.length, 'place')}: ${p.path} (${p.questions.join('; ')})`,
  inStatus: (p) =>
    `${p.checklist} ${p.round}: ${[
      ...(p.count > 0 ? [`${p.count} met with evidence to come`] : []),
      ...(p.expiring > 0
        ? [
            `${counted(p.expiring, 'piece')} of evidence about to expire (before the visit on ${p.visit})`,
          ]
        : []),
      ...(p.wrong > 0 ? [`${counted(p.wrong, 'piece')} of evidence changed or missing`] : []),
    ].join(', ')}`,
  verifiedFiles: (p) =>
    `${counted(p.verified, 'file')} of evidence as recorded${p.away > 0 ? `, ${p.away} outside the workspace and not to be seen here` : ''}${
      p.paper > 0 ? `; ${p.paper} on paper, to be looked up in the cabinet` : ''
    }.`,
  foundWrong: (p) => `${counted(p.count, 'file')} of evidence not as recorded:`,
  wrongFile: (p) => `${p.path} ${p.state} (${p.folder}, ${p.about})`,
}

/** The days that were asked for; an open end is not said. */
function span({ from, to }: { from: string; to: string }): string {
  if (from && to) return `${from} to ${to}`
  return from ? `from ${from} on` : `until ${to}`
}
