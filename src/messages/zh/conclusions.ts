import { percent, rounded } from '../number.ts'

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
      : `${p.indicator}：不达标，也不到余项底线。`,
  'prerequisites-missed': (p: { indicators: readonly string[] }) =>
    `不具备申报条件：${p.indicators.join('；')}。`,
  'prerequisites-open': (p: { indicators: readonly string[] }) =>
    `前置条件还有 ${p.indicators.length} 项未定：${p.indicators.join('；')}。`,
  'prerequisites-met': (p: { count: number }) => `${p.count} 项前置条件均已具备。`,
  'all-met-count': (p: { met: number; of: number; open: number }) =>
    `要求 ${p.of} 项全部达标，已达标 ${p.met} 项${p.open > 0 ? `；还有 ${p.open} 项未定` : ''}。`,
  'not-met': (p: { indicators: readonly string[] }) => `没有达标：${p.indicators.join('；')}。`,
  score: (p: { lowest: number; highest: number; full: number; need: number }) =>
    `得分${range(p, p.need)}（满分 ${p.full}），要求不低于 ${p.need}。`,
  'score-nothing': (p: { count: number }) =>
    p.count === 0
      ? '没有计分的指标，算不出得分。'
      : `${p.count} 项计分指标没有一项适用，算不出得分。`,
  gate: (p: {
    title: string
    earned: number
    of: number
    lowest: number
    highest: number
    need: number
  }) =>
    `${p.title}：${rounded(p.earned)}/${rounded(p.of)}，得分率${shares(p)}，要求不低于 ${percent(p.need)}%。`,
  'gate-nothing': (p: { title: string }) => `${p.title}：没有一项适用的计分指标，算不出得分率。`,
  band: (p: { lowest: number; highest: number; full: number; best: string; worst: string }) =>
    p.best === p.worst
      ? `得分${range(p)}（满分 ${p.full}）：${p.best || belowAll}。`
      : `得分${range(p)}（满分 ${p.full}）：最高可评为${p.best}，最低为${p.worst || belowAll}。`,
  counts: (p: { met: number; partly: number; unmet: number; open: number }) =>
    `达标 ${p.met} 项，基本达标 ${p.partly} 项，不达标 ${p.unmet} 项${p.open > 0 ? `；还有 ${p.open} 项未定` : ''}。`,
  'counts-none': (p: { label: string; met: number; partly: number }) =>
    `评为“${p.label}”至少要达标 ${p.met} 项，基本达标不超过 ${p.partly} 项，并且没有不达标的。`,
}

const belowAll = '不入等次'

function range({ lowest, highest }: { lowest: number; highest: number }, need?: number): string {
  const [low, high] = [rounded(lowest, need), rounded(highest, need)]
  return low === high ? ` ${low}` : `在 ${low} 到 ${high} 之间`
}

function shares({ lowest, highest, need }: { lowest: number; highest: number; need: number }) {
  const [low, high] = [percent(lowest, need), percent(highest, need)]
  return low === high ? ` ${low}%` : `在 ${low}% 到 ${high}% 之间`
}

function trim(value: number): string {
  return String(Number(value.toFixed(4)))
}
