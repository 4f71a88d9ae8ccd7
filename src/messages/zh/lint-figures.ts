import { domain } from './domain.ts'

/** Sentences about the numbers that decide something, and where they come from. */
export const lintFigures = {
  'no-threshold': {
    text: (p: { indicator: string }) => `${p.indicator} 没有标准数，填了也判不出是否达标。`,
    fix: () => '请补上 atLeast（不低于）、atMost（不高于）或 equals（等于）。',
  },
  'two-thresholds': {
    text: (p: { indicator: string; seen: readonly string[] }) =>
      `${p.indicator} 同时写了 ${p.seen.join('、')}，只能有一个。`,
    fix: (p: { seen: readonly string[]; ofBase: readonly string[] }) =>
      p.ofBase.length > 0
        ? `${p.ofBase.join('、')} 是底本里写的：要换掉它，就在 change 里这个指标的 answer 里写 remove: [${p.ofBase.join(', ')}]；上限、下限都要的，用 add 另加一个指标。`
        : '请留下一个；上限、下限都要的，分成两个指标。',
  },
  'missing-stage-figure': {
    text: (p: { indicator: string; comparison: string; stages: readonly string[] }) =>
      `${p.indicator} 的 ${p.comparison} 缺少${stageNames(p.stages)}的标准数。`,
    fix: (p: { stages: readonly string[] }) =>
      `请补上“${p.stages[0] ?? ''}: { value: … }”；这个学段不考核的，在指标里用 stages 写明考核哪些学段。`,
  },
  'stage-not-covered': {
    text: (p: { indicator: string; test: string; stage: string; covered: readonly string[] }) =>
      p.test
        ? `测例“${p.test}”的学校是${stageNames([p.stage])}（${p.stage}），但清单只问${stageNames(p.covered)}，没有一项要答。`
        : `${p.indicator} 写了${stageNames([p.stage])}（${p.stage}），但它只问${stageNames(p.covered)}。`,
    fix: (p: { test: string; stage: string; covered: readonly string[] }) =>
      p.test
        ? `请在测例的 stages 里写清单有的学段，如 [${p.covered.join(', ')}]。`
        : `请删掉“${p.stage}”；确实要考核，就加进 stages。`,
  },
  'stage-table-without-per': {
    text: (p: { indicator: string; comparison: string }) =>
      `${p.indicator} 的 ${p.comparison} 分学段给了标准数，但指标没有写 per: stage，用不上。`,
    fix: () => '请在指标里补上“per: stage”；不分学段的，只写一个标准数。',
  },
  'per-stage-without-stages': {
    text: (p: { count: number }) =>
      `有 ${p.count} 个指标按学段填报，但清单没有写明有哪些学段，六个学段都会问。`,
    fix: () => '请在清单最上层写明，如“stages: [primary, junior]”。',
  },
  'threshold-out-of-range': {
    text: (p: { value: number; min: string; max: string; kind: string }) =>
      p.kind === 'ratio'
        ? `标准数是 ${p.value}，但要填的数都不小于 0，算出来不会是负的。`
        : `标准数 ${p.value} 不在可填的范围内（${range(p)}）。`,
    fix: (p: { kind: string }): string =>
      p.kind === 'survey'
        ? '问卷的标准数是百分数，请写 0 到 100，如 85% 写 85。'
        : p.kind === 'problems'
          ? '问题的处数不会小于 0，请核对标准数。'
          : '请核对标准数；范围不对就改 min、max。',
  },
  'threshold-not-whole': {
    text: (p: { value: number; what: 'number' | 'problems' | 'sample' }) =>
      p.what === 'sample'
        ? `至少要 ${p.value} 份有效问卷，份数却只能是整数。`
        : `标准数 ${p.value} 不是整数，填的却只能是整数。`,
    fix: (p: { what: 'number' | 'problems' | 'sample' }): string =>
      p.what === 'number'
        ? '请核对原文，写成整数；可以填小数的，把 type 改成 number。'
        : '请核对原文，写成整数。',
  },
  'empty-range': {
    text: (p: { min: number; max: number }) =>
      `最小值 ${p.min} 比最大值 ${p.max} 还大，什么数都填不了。`,
    fix: () => '请核对 min 和 max，是不是写反了。',
  },
  'percent-scale': {
    text: (p: { unit: string; per: number; expected: number }) =>
      `单位是“${p.unit}”，per 应是 ${p.expected}，现在是 ${p.per}，算出来的数不是这个单位。`,
    fix: (p: { expected: number }) => `请写“per: ${p.expected}”，或改掉单位。`,
  },
  'share-as-percent': {
    text: (p: { value: number; percent: number }) =>
      `单位是 %，标准数却是 ${p.value}：是 ${p.value}%，还是 ${p.percent}%？`,
    fix: (p: { percent: number }) => `如果是百分之 ${p.percent}，请写 ${p.percent}。`,
  },
  'items-threshold': {
    text: (p: { need: number; of: number }) =>
      p.need > p.of
        ? `要求具备 ${p.need} 项，但一共只列了 ${p.of} 项。`
        : `要求具备的项数不能是 ${p.need}。`,
    fix: (p: { of: number }) => `请写 1 到 ${p.of} 的整数；全部都要的，不写 atLeast。`,
  },
  'share-out-of-range': {
    text: (p: { value: number }) => `份额应大于等于 0、不超过 1，看到的是 ${p.value}。`,
    fix: () => '份额写成小数，如 85% 写 0.85。',
  },
  'figure-without-source': {
    text: (p: { value: number }) => `标准数 ${p.value} 没有写依据。`,
    fix: () =>
      '请补上 source: { ref: …, item: …, certainty: … }；自己定的写 source: { certainty: default }。',
  },
  'default-as-official': {
    text: (p: { reason: 'cites-nothing' | 'default-cites'; certainty: string }) =>
      p.reason === 'cites-nothing'
        ? `确定度写的是 ${p.certainty}，却没有写出自哪份文件。`
        : '确定度是 default（自己定的），却引了文件，印出来会像文件的规定。',
    fix: (p: { reason: 'cites-nothing' | 'default-cites' }): string =>
      p.reason === 'cites-nothing'
        ? '请用 ref 写明是 sources 里的哪一份；没有文件依据的写 certainty: default。'
        : '文件里有的，写 high、medium、low 或 local；文件里没有的，删掉 ref。',
  },
  'source-without-item': {
    text: () => '确定度写的是 high，却没有写在文件的哪一处，别人查不到。',
    fix: () => '请补上 item，如“第二十二条”；说不出哪一处的，写 certainty: medium。',
  },
  'local-without-locality': {
    text: (p: { ref: string }) =>
      `确定度是 local（当地有效），但 sources 里的“${p.ref}”没有写是哪里的。`,
    fix: (p: { ref: string }) => `请在 sources 的“${p.ref}”里补上 locality，写明地名。`,
  },
}

function stageNames(stages: readonly string[]): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return stages.map((stage) => names[stage] ?? stage).join('、')
}

function range({ min, max }: { min: string; max: string }): string {
  if (min === '') return `不大于 ${max}`
  return max === '' ? `不小于 ${min}` : `${min} 到 ${max}`
}
