import type { init as zh } from '../zh/init.ts'

/** What `zicha init` asks and says. */
export const init: typeof zh = {
  kind: 'Whose workspace',
  name: 'Name of the school',
  code: 'Code of the school',
  codeHint: 'printed in numbers; only letters, digits, hyphens',
  stages: 'Which stages it has',
  person: 'Name of the person who answers',
  use: 'Which checklists to use',
  visit: 'Day of the visit',
  visitHint: 'such as 2027-03-18; just Enter if there is none',
  done: (p) => `${p.file} is set up. Next: zicha check`,
  visitTitle: 'Inspection',
  stopped: 'Stopped; no workspace has been made.',
  required: 'This cannot be left empty.',
  header:
    'Set up by zicha init; you may change it with a text editor, then check it with zicha validate.',
}
