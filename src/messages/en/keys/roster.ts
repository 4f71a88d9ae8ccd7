import type * as chinese from '../../zh/keys/roster.ts'

/** What the columns of a bureau's roster of schools mean. */
export const rosterKeys: typeof chinese.rosterKeys = {
  roster: {
    title: 'columns of the roster of schools, schools.csv',
    keys: {
      code: 'code of the school, a text',
      name: 'its name, a text',
      stages:
        'its stages; a condition names a stage alone, such as junior, true where the school has it',
      type: 'the kind of school; a teaching-point is a branch too small to be a school of its own',
      ownership: 'public or private',
      area: 'urban, town or rural',
      town: 'township or street, a text',
      group: 'area or group of schools, a text',
      officer: 'who answers for the school at the bureau, a text',
      pupils: 'all pupils together, a whole number',
    },
  },
}
