import type * as v from 'valibot'
import type { Source } from './figure.ts'

/** One edition of a checklist or an overlay, as it is cited. */
export interface EditionName {
  id: string
  edition: string
  title: string
}

/** What an overlay has laid down. Set when overlays are merged; no file can say it of itself. */
export interface Overlaid {
  overlaidBy?: EditionName | undefined
}

/** The same schema for what an overlay may lay down anew. */
export function overlaid<Value>(
  schema: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Value & Overlaid> {
  return schema as v.GenericSchema<unknown, Value & Overlaid>
}

/** Why and by whom an indicator is left out at a place (本地不评). */
export interface Waiver extends Overlaid {
  reason: string
  source?: Source | undefined
}
