import type { FactSpec } from '../shape/checklist.ts'

/** What is declared of a fact or an input; of one that could not be read, perhaps nothing. */
export interface FactType {
  readonly type?: FactSpec['type'] | undefined
  readonly options?: Readonly<Record<string, unknown>> | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** By the id under which conditions and formulas name it. */
export type FactTypes = Readonly<Record<string, FactType | undefined>>
