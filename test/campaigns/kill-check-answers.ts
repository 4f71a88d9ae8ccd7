import type { Raw, Scales } from '../../src/checklist/answer/kind.ts'
import { kindOf } from '../../src/checklist/answer/registry.ts'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import type { Indicator } from '../../src/checklist/shape/indicator.ts'
import { zh } from '../../src/messages/zh.ts'
import type { Chance } from './chance.ts'
import { windowTexts } from '../../src/report/standard.ts'

type Script = readonly (readonly [about: string, keys: string])[]

/** An answer by keyboard: what is typed at which prompt, and what must then be in the journal. */
export interface Typed {
  script: Script
  value: Raw
  /** What is typed once the answer is saved, to get to the next question. */
  after: Script
}

/** Some valid answer to the question that is called `place` on the screen, such as `第 3/59 题`. */
export function someAnswer(
  { scales }: Checklist,
  indicator: Indicator,
  place: string,
  chance: Chance,
): Typed {
  const { answer } = indicator
  const kind = kindOf(answer)
  const replies: Record<string, Raw> = {}
  const script: [string, string][] = []
  for (const step of kind.steps(answer, zh, scales)) {
    // The first prompt is known by the question above it, a later one by its own words.
    const first = script.length === 0
    switch (step.ask) {
      case 'choice': {
        const chosen = chance.below(step.choices.length)
        replies[step.key] = step.choices[chosen]!.value
        script.push([place, `${'↓'.repeat(chosen + 1)}⏎`])
        break
      }
      case 'number': {
        const number = (step.min ?? 0) + chance.below(5)
        replies[step.key] = number
        script.push([first ? place : zh.check.quantity(step), `${number}⏎`])
        break
      }
      case 'pick': {
        const ids = step.items.map(({ id }) => id)
        const ticked = ids.filter(() => chance.oneIn(2))
        replies[step.key] = ticked
        script.push(...pickScript(ids, ticked, place))
        break
      }
      case 'date':
        replies[step.key] = '2026-11-20'
        script.push([first ? place : step.title, '2026-11-20⏎'])
        break
      case 'text':
        replies[step.key] = '一切正常'
        script.push([first ? place : step.title, '一切正常⏎'])
        break
      case 'lines':
        if (step.when && !(Number(replies[step.when.key]) > step.when.above)) break
        replies[step.key] = ['东门']
        script.push([step.title, '东门⏎'], [zh.check.lines.written({ lines: ['东门'] }), '⏎'])
    }
  }
  const value = kind.check(answer, kind.gather(answer, replies), scales)
  if (!value.ok) throw new Error(`${place}: ${value.problem.code}`)
  return { script, value: value.value, after: evidenceScript(indicator, value.value, scales) }
}

/** What is met and has to be proved asks for its evidence: later. */
function evidenceScript({ answer, evidence }: Indicator, value: Raw, scales: Scales): Script {
  const unknown = () => undefined
  const context = { stage: undefined, observed: '2026-11-21', scales }
  const { outcome } = kindOf(answer).judge(answer, value, {
    ...context,
    fact: unknown,
    holds: unknown,
    compute: unknown,
  })
  const [need, ...more] = evidence
  if (outcome !== 'met' || !need) return []
  const about =
    more.length > 0
      ? zh.asking.evidenceLater
      : zh.asking.evidenceFor({
          ...need,
          kind: zh.domain.evidenceKinds[need.kind],
          window: windowTexts(need, zh),
        })
  return [[about, '⏎']]
}

function pickScript(
  ids: readonly string[],
  ticked: readonly string[],
  place: string,
): [string, string][] {
  // Skipping comes first: Enter alone answers nothing.
  if (ticked.length === ids.length) return [[place, '↓⏎']]
  if (ticked.length === 0) return [[place, `${ids.length === 1 ? '↓↓' : '↓↓↓'}⏎`]]
  const keys = ids.map((id) => (ticked.includes(id) ? '␣' : '')).join('↓')
  return [
    [place, '↓↓⏎'],
    [zh.check.tickTitle, `${keys}⏎`],
  ]
}
