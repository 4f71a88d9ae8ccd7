import type * as chinese from '../zh/conclusions.ts'
import { percent, rounded } from '../number.ts'
import { counted } from './wording.ts'

export const conclusionReasons: typeof chinese.conclusionReasons = {
  'veto-hit': (p) => `Veto triggered: ${p.indicators.join('; ')}.`,
  'veto-open': (p) =>
    `${counted(p.indicators.length, 'veto', 'vetoes')} not yet decided: ${p.indicators.join('; ')}.`,
  'veto-none': (p) => `Vetoes triggered: 0 of ${p.count}.`,
  'at-least-count': (p) =>
    `${p.met} of ${counted(p.of, 'indicator')} met, at least ${p.need} required${p.open > 0 ? `; ${p.open} not yet decided` : ''}.`,
  'below-floor': (p) =>
    Number.isFinite(p.value) && Number.isFinite(p.floor)
      ? `${p.indicator}: ${trim(p.value)} ${p.unit}, below the floor of ${trim(p.floor)} ${p.unit} for indicators that are not met.`
      : `${p.indicator}: not met, and below the floor for indicators that are not met.`,
  'prerequisites-missed': (p) => `May not apply, for want of: ${p.indicators.join('; ')}.`,
  'prerequisites-open': (p) =>
    `${counted(p.indicators.length, 'prerequisite')} not yet decided: ${p.indicators.join('; ')}.`,
  'prerequisites-met': (p) => `Prerequisites met: all ${p.count}.`,
  'all-met-count': (p) =>
    `All of ${counted(p.of, 'indicator')} required, ${p.met} met${p.open > 0 ? `; ${p.open} not yet decided` : ''}.`,
  'not-met': (p) => `Not met: ${p.indicators.join('; ')}.`,
  score: (p) => `Score ${range(p, p.need)} of ${p.full}, at least ${p.need} required.`,
  'score-nothing': (p) =>
    p.count === 0
      ? 'No indicator has points, so there is no score.'
      : `None of ${counted(p.count, 'indicator')} with points applies, so there is no score.`,
  gate: (p) =>
    `${p.title}: ${rounded(p.earned)}/${rounded(p.of)}, ${shares(p)} of its points, at least ${percent(p.need)}% required.`,
  'gate-nothing': (p) => `${p.title}: no indicator with points applies, so there is no share.`,
  band: (p) =>
    p.best === p.worst
      ? `Score ${range(p)} of ${p.full}: ${p.best || belowAll}.`
      : `Score ${range(p)} of ${p.full}: at best ${p.best}, at worst ${p.worst || belowAll}.`,
  counts: (p) =>
    `${p.met} met, ${p.partly} partly met, ${p.unmet} not met${p.open > 0 ? `; ${p.open} not yet decided` : ''}.`,
  'counts-none': (p) =>
    `The grade "${p.label}" takes at least ${p.met} met, at most ${p.partly} partly met, and none that is not met.`,
}

const belowAll = 'no grade'

function range({ lowest, highest }: { lowest: number; highest: number }, need?: number): string {
  const [low, high] = [rounded(lowest, need), rounded(highest, need)]
  return low === high ? low : `from ${low} to ${high}`
}

function shares({ lowest, highest, need }: { lowest: number; highest: number; need: number }) {
  const [low, high] = [percent(lowest, need), percent(highest, need)]
  return low === high ? `${low}%` : `from ${low}% to ${high}%`
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)))
}
