import type * as chinese from '../zh/evidence.ts'
import { counted } from './wording.ts'

export const evidence: typeof chinese.evidence = {
  heading: 'Evidence',
  pieceStates: {
    verified: 'verified',
    paper: 'on paper',
    away: 'not carried along',
    unsealed: 'without its seal',
    changed: 'changed',
    missing: 'missing',
  },
  counts: (p) =>
    `${p.states.length === 0 ? 'No evidence yet' : p.states.join(', ')}${
      p.pending > 0 ? `; ${p.pending} met with evidence to come` : ''
    }.`,
  state: (p) => `${p.state} ${p.count}`,
  pending: (p) => `${p.question}: evidence to come: ${p.pieces.join(', ')}`,
  more: (p) => `... and ${p.count} more with evidence to come`,
  piece: (p) => (p.count > 1 ? `${p.title} x ${p.count}` : p.title),
  wrong: (p) => `${p.question}: ${p.piece} ${p.state}`,
  shared: (p) =>
    `One file in ${counted(p.questions.length, 'place')}: ${p.path} (${p.questions.join('; ')})`,
  inStatus: (p) =>
    `${p.checklist} ${p.round}: ${[
      ...(p.count > 0 ? [`${p.count} met with evidence to come`] : []),
      ...(p.wrong > 0 ? [`${counted(p.wrong, 'piece')} of evidence changed or missing`] : []),
    ].join(', ')}`,
  verifiedFiles: (p) =>
    `${counted(p.verified, 'file')} of evidence as recorded${p.away > 0 ? `, ${p.away} outside the workspace and not to be seen here` : ''}${
      p.paper > 0 ? `; ${p.paper} on paper, to be looked up in the cabinet` : ''
    }.`,
  foundWrong: (p) => `${counted(p.count, 'file')} of evidence not as recorded:`,
  wrongFile: (p) => `${p.path} ${p.state} (${p.folder}, ${p.about})`,
}
