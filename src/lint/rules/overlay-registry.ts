import type { AnyOverlayRule } from '../overlay-rule.ts'
import { addExistingId } from './add-existing-id.ts'
import { addUnknownSection } from './add-unknown-section.ts'
import { brokenBase } from './broken-base.ts'
import { changeOfId } from './change-of-id.ts'
import { changeOfNothing } from './change-of-nothing.ts'
import { changeOfSection } from './change-of-section.ts'
import { changeOfWaived } from './change-of-waived.ts'
import { overlayInCircle } from './overlay-in-circle.ts'
import { overlayUnknownIndicator } from './overlay-unknown-indicator.ts'
import { removeOfNothing } from './remove-of-nothing.ts'
import { unknownBase } from './unknown-base.ts'

/** Every rule for overlays, besides those for the checklists they result in. */
export const overlayRules: readonly AnyOverlayRule[] = [
  addExistingId,
  addUnknownSection,
  brokenBase,
  changeOfId,
  changeOfNothing,
  changeOfSection,
  changeOfWaived,
  overlayInCircle,
  overlayUnknownIndicator,
  removeOfNothing,
  unknownBase,
]
