import type { Legible } from '../checklist/legible.ts'
import type { WindowSpec } from '../checklist/shape/window.ts'
import type { Path } from '../checklist/yaml/node.ts'

/** Why no day lies in a window, and where in it that is written; undefined where some day does. */
export function windowFault({
  within,
  notBefore,
  notAfter,
}: Legible<WindowSpec>):
  | { at: Path; reason: 'no-months' | 'backwards'; from: string; to: string }
  | undefined {
  const days = { from: notBefore ?? '', to: notAfter ?? '' }
  if (within?.months === 0) return { at: ['within', 'months'], reason: 'no-months', ...days }
  return notBefore !== undefined && notAfter !== undefined && notBefore > notAfter
    ? { at: ['notBefore'], reason: 'backwards', ...days }
    : undefined
}
