import { csv } from './csv.ts'
import { intake } from './intake.ts'
import { journal } from './journal.ts'
import { lint } from './lint.ts'
import { shape } from './shape.ts'
import { yaml } from './yaml.ts'
import type * as chinese from '../zh/diagnostics.ts'

export const diagnostics: typeof chinese.diagnostics = {
  ...yaml,
  ...shape,
  ...lint,
  ...intake,
  ...csv,
  ...journal,
}
