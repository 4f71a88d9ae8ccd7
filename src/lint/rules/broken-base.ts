import type { OverlayRule } from '../overlay-rule.ts'

/** Nothing can be laid over a file with errors; they are said of that file. */
export const brokenBase: OverlayRule<'broken-base'> = {
  id: 'broken-base',
  severity: 'error',
  firm: true,
  check: ({ legible, base }) =>
    base.state === 'broken'
      ? [{ path: ['extends'], params: { seen: legible.extends ?? '', file: base.file } }]
      : [],
}
