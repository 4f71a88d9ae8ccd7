import { createLibrary } from '../../../src/lint/library.ts'
import { validateOverlay } from '../../../src/lint/validate-overlay.ts'
import {
  validateCalendar,
  validateChecklist,
  validateWorkspace,
} from '../../../src/lint/validate.ts'
import type { Diagnostic } from '../../../src/messages/diagnostic.ts'
import { samples, smallExamples, type FormRule } from './small-examples.ts'

const library = createLibrary([
  { file: 'lantern.yaml', read: () => Buffer.from(samples.checklist) },
])

/** What is said of a file of one of the kinds. */
export function diagnose(kind: keyof typeof samples, text: string): Diagnostic[] {
  const bytes = bytesOf(text)
  if (kind === 'overlay') return validateOverlay('a.yaml', bytes, library).diagnostics
  const validate = {
    checklist: validateChecklist,
    workspace: validateWorkspace,
    bureau: validateWorkspace,
    calendar: validateCalendar,
  }[kind]
  return validate('a.yaml', bytes).diagnostics
}

/** What is said of the sample with the mistake in it. */
export function diagnoseExample(rule: FormRule): Diagnostic[] {
  const { good, bad, in: kind = 'checklist' } = smallExamples[rule]
  return diagnose(
    kind,
    samples[kind].replace(good, () => bad),
  )
}

/** U+FFFF stands for two bytes that are none of UTF-8. */
function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const at = bytes.indexOf('\uFFFF')
  if (at < 0) return bytes
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xb5, 0xc6]), bytes.subarray(at + 3)])
}
