import { suggest } from '../../checklist/suggest.ts'
import type { OverlayRule } from '../overlay-rule.ts'

/** What an overlay extends is a checklist or an overlay that zicha knows, in that edition. */
export const unknownBase: OverlayRule<'unknown-base'> = {
  id: 'unknown-base',
  severity: 'error',
  firm: true,
  check: ({ legible, base }) => {
    if (base.state !== 'unknown') return []
    const seen = legible.extends ?? ''
    const params = { seen, known: base.known, suggestion: suggest(seen, base.known) ?? '' }
    return [{ path: ['extends'], params }]
  },
}
