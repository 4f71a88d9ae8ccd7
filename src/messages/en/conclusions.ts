import type * as chinese from '../zh/conclusions.ts'
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
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)))
}
