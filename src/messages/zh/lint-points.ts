import { domain } from './domain.ts'

/** Sentences about points, grades and what a conclusion rests on. */
export const lintPoints = {
  'points-do-not-add-up': {
    text: (p: {
      what: 'checklist' | 'section' | 'part'
      id: string
      declared: number
      counted: number
    }) => `${place(p)}写的是 ${p.declared} 分，其中各指标加起来是 ${p.counted} 分（加分项不计）。`,
    fix: () => '请对照原文核对各指标的 points；指标没有错的，改总分。',
  },
  'points-not-positive': {
    text: (p: { value: number }) => `分值应大于 0，看到的是 ${p.value}。`,
    fix: () => '扣分不写负数：指标写满分，扣分写 deduct: { each: … }；不计分的，删掉 points。',
  },
  'deduct-without-problems': {
    text: (p: { indicator: string; missing: 'problems' | 'points' }) =>
      p.missing === 'points'
        ? `${p.indicator} 要扣分，却没有写满分是多少。`
        : `${p.indicator} 要按发现的问题扣分，答法却不是 problems，数不出有几处。`,
    fix: () =>
      '请写成 answer: { kind: problems, unit: 处 } 和 points: { value: … }，或删掉 deduct。',
  },
  'bonus-without-points': {
    text: (p: { indicator: string }) => `${p.indicator} 是加分项，却没有写加多少分。`,
    fix: () => '请补上“points: { value: … }”，或删掉 bonus。',
  },
  'prerequisite-without-rule': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 是前置条件，但结论规则里没有 prerequisites，不具备也不影响结论。`,
    fix: () => '请在 conclusion 的 rules 里补上“- rule: prerequisites”，或删掉 prerequisite。',
  },
  'counts-impossible': {
    text: (p: { label: string; met: number; named: number; stage: string }) =>
      `评为“${p.label}”要达标 ${p.met} 项，但${stageName(p.stage)}一共只有 ${p.named} 项，永远达不到。`,
    fix: () => '请核对 met 和 of；有的指标不问这个学段，也算不进去。',
  },
  'bands-order': {
    text: (p: { label: string; previous: string }) =>
      `“${p.label}”的条件不比前面的“${p.previous}”低，永远评不到。`,
    fix: () => '请从最好的等次写起，条件一个比一个低。',
  },
  'score-above-full': {
    text: (p: { value: number; full: number }) =>
      `要求不低于 ${p.value} 分，但满分（含加分）只有 ${p.full} 分，永远达不到。`,
    fix: () => '请核对分数线；满分写在 declares 的 points 里，没有写就是各指标分值之和。',
  },
  'demands-nothing': {
    text: (p: { key: 'atLeast' | 'met' | 'rest' | 'gate'; value: number }): string =>
      p.key === 'met'
        ? `要求至少 ${p.value} 项达标，等于没有要求。`
        : p.key === 'atLeast'
          ? `要求不低于 ${p.value} 分，谁都达得到，等于没有要求。`
          : `底线的份额是 ${p.value}，谁都达得到，等于没有要求。`,
    fix: () => '请核对原文，写上大于 0 的数；没有这项要求的，删掉它。',
  },
  'same-label': {
    text: (p: { label: string; what: 'pass' | 'fail' | 'grade' }): string =>
      p.what === 'pass'
        ? `通过和不通过都叫“${p.label}”，看不出结论是哪一个。`
        : p.what === 'fail'
          ? `等次“${p.label}”与不通过的说法一样，看不出结论是哪一个。`
          : `等次“${p.label}”写了两次，看不出评的是哪一个。`,
    fix: () => '请改一个：label 的 pass、fail 和各等次的 label 各不相同。',
  },
  'scale-order': {
    text: (p: {
      level: string
      share: number
      outcome: string
      other: string
      otherShare: number
      otherOutcome: string
    }) =>
      `等级“${p.level}”${outcomeName(p.outcome)}，份额 ${p.share} 却低于${outcomeName(p.otherOutcome)}的“${p.other}”（${p.otherShare}）。`,
    fix: () => '请核对 share 和 outcome：判得好的，份额不低于判得差的。',
  },
  'deduct-above-points': {
    text: (p: {
      indicator: string
      what: 'most' | 'each' | 'each-above-most'
      off: number
      limit: number
    }): string =>
      p.what === 'most'
        ? `${p.indicator} 最多扣 ${p.off} 分，满分却只有 ${p.limit} 分，这个上限不起作用。`
        : p.what === 'each'
          ? `${p.indicator} 每处扣 ${p.off} 分，满分却只有 ${p.limit} 分。`
          : `${p.indicator} 每处扣 ${p.off} 分，最多却只扣 ${p.limit} 分。`,
    fix: () => '请对照原文核对 points、deduct 的 each 和 most；一处就扣完的，each 写满分。',
  },
  'two-gradings': {
    text: (p: { rule: string; first: string }) =>
      `前面的 ${p.first} 已经评了等次，这条 ${p.rule} 又评一次，不知道以哪个为准。`,
    fix: () => '请留下一条；只要过线、不评等次的，写 score 或 all-met。',
  },
  'zero-without-points': {
    text: (p: { indicator: string; section: string }) =>
      `${p.indicator} 触发后“${p.section}”记零分，但“${p.section}”里没有计分的指标，等于没有后果。`,
    fix: () => '请给这一组的指标写上 points，或换一个 effect。',
  },
}

function place({ what, id }: { what: 'checklist' | 'section' | 'part'; id: string }): string {
  if (what === 'checklist') return 'declares '
  return what === 'section' ? `指标组“${id}”` : `测评方式“${id}”`
}

function stageName(stage: string): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return names[stage] ?? stage
}

function outcomeName(outcome: string): string {
  const names: Readonly<Record<string, string>> = domain.outcomes
  return names[outcome] ?? outcome
}
