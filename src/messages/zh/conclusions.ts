/** Why a conclusion is what it is; one sentence each. */
export type ConclusionReason = {
  [K in keyof typeof conclusionReasons]: {
    code: K
    params: Parameters<(typeof conclusionReasons)[K]>[0]
  }
}[keyof typeof conclusionReasons]

export const conclusionReasons = {
  'veto-hit': (p: { indicators: readonly string[] }) =>
    `触发一票否决：${p.indicators.join('；')}。`,
  'veto-open': (p: { indicators: readonly string[] }) =>
    `一票否决项还有 ${p.indicators.length} 项未定：${p.indicators.join('；')}。`,
  'veto-none': (p: { count: number }) => `${p.count} 项一票否决均未触发。`,
  'at-least-count': (p: { met: number; of: number; need: number; open: number }) =>
    `${p.of} 项中已达标 ${p.met} 项，要求至少 ${p.need} 项${p.open > 0 ? `；还有 ${p.open} 项未定` : ''}。`,
  'below-floor': (p: { indicator: string; value: number; floor: number; unit: string }) =>
    Number.isFinite(p.value) && Number.isFinite(p.floor)
      ? `${p.indicator}：${trim(p.value)} ${p.unit}，低于余项底线 ${trim(p.floor)} ${p.unit}。`
      : `${p.indicator}：未达标，也不到余项底线。`,
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)))
}
