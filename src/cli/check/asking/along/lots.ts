import { lotOf, type Draw, type Lot } from '../../../../checklist/answer/draw.ts'
import type { Raw, Step } from '../../../../checklist/answer/kind.ts'
import type { AnswerSpec } from '../../../../checklist/answer/registry.ts'
import type { Indicator } from '../../../../checklist/shape/indicator.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import type { Assessed } from '../../../../scoring/assess.ts'
import { askDraw } from './ask-draw.ts'
import type { Surroundings } from '../surroundings.ts'

type Said = Readonly<Record<string, Raw>>

/** The sample that a question asks for, if it asks for one. */
export function drawOf(answer: AnswerSpec): Draw | undefined {
  return answer.kind === 'items' ? answer.draw : undefined
}

/** The lot of an answer that stands: it is not asked again, and must not be lost. */
export function lotIn({ answer }: Indicator, standing: Raw | undefined): Partial<Lot> {
  const isMap = typeof standing === 'object' && standing !== null && !Array.isArray(standing)
  return (drawOf(answer) && isMap && lotOf(standing as Said)) || {}
}

/** Draws by lot; drawing again is counted, so that nobody draws until the right ones come up unseen. */
export function drawLot(
  { along, ...around }: Surroundings,
  { question: { indicator, stage } }: Assessed,
  said: Said,
): Promise<Lot | undefined> {
  const { subject, round, desk, readRoster } = along
  const nth = (lotOf(said)?.nth ?? 0) + 1
  return askDraw(
    { ...around, complete: desk.complete, readFile: readRoster },
    drawOf(indicator.answer)!,
    { subject, round, indicator: indicator.id, stage, nth },
  )
}

/** Who was drawn, for as long as the answer is about them. */
export function lotLines(said: Said, say: Catalogue): string[] {
  const lot = lotOf(said)
  return lot && lot.drawn.length === said['n'] ? [say.asking.drawn({ names: lot.drawn })] : []
}

/** After a draw it is known who was drawn; what is left to say is who was not right. */
export function retitled(step: Step, said: Said, say: Catalogue): Step {
  const isAfterDraw = step.ask === 'lines' && lotLines(said, say).length > 0
  return isAfterDraw ? { ...step, title: say.answers.drawnWrong } : step
}
