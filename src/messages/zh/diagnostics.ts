import { csv } from './csv.ts'
import { intake } from './intake.ts'
import { journal } from './journal.ts'
import { lint } from './lint.ts'
import { shape } from './shape.ts'
import { yaml } from './yaml.ts'

/** What is wrong with a user's file, and the way out, by rule. Kept apart from the catalogue, because few runs need it. */
export const diagnostics = { ...yaml, ...shape, ...lint, ...intake, ...csv, ...journal }
