import type { choices as zh } from '../zh/choices.ts'

/** Words a person may type: in English they are those of the command line. */
export const choices: typeof zh = {
  failOn: { veto: 'veto', fail: 'fail', gap: 'gap', overdue: 'overdue', undecided: 'undecided' },
  shapes: {
    checklist: 'checklist',
    overlay: 'overlay',
    workspace: 'workspace',
    calendar: 'calendar',
    answers: 'answers',
  },
  roundActions: { open: 'open', list: 'list', seal: 'seal' },
}
