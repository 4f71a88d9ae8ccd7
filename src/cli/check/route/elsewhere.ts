import type { Filter } from './filter.ts'

/** Where a person wants to be instead: at another position, or among other ones. */
export type Elsewhere =
  | { readonly kind: 'jump'; readonly position: number }
  | { readonly kind: 'filter'; readonly filter: Filter }
