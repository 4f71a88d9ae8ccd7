import type { OverlayRule } from '../overlay-rule.ts'

/** An overlay cannot rest on itself. */
export const overlayInCircle: OverlayRule<'overlay-in-circle'> = {
  id: 'overlay-in-circle',
  severity: 'error',
  firm: true,
  check: ({ base }) =>
    base.state === 'circle' ? [{ path: ['extends'], params: { through: base.through } }] : [],
}
