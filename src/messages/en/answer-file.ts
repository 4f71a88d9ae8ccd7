import type * as chinese from '../zh/answer-file.ts'
import { counted } from './wording.ts'

export const answerFile: typeof chinese.answerFile = {
  done: (p) =>
    p.count + p.facts === 0
      ? `Recorder ${p.by}: all ${p.known} in ${p.file} stand already; nothing was written again.`
      : `Recorder ${p.by}: saved from ${p.file}: ${p.count > 0 ? counted(p.count, 'answer') : ''}${p.count > 0 && p.facts > 0 ? ', ' : ''}${p.facts > 0 ? counted(p.facts, 'fact') : ''}${p.known > 0 ? `; ${p.known} stood already and were not written again` : ''}.`,
  readAsGbk: (p) => `${p.file} is not UTF-8; it was read as GBK, which Excel often writes.`,
  nothingSaved: 'Nothing of this file was saved.',
  notSure:
    'It is not certain whether this file was saved. Run it again when the fault is mended: what was saved is not written twice.',
}
