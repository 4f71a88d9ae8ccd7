import { domain } from './domain.ts'

/** Sentences about what all stages of a school share, and how it is shared out. */
export const lintSplit = {
  'split-without-per': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 写了 split: true，却不分学段判，没有地方可以分摊。`,
    fix: () => '请补上“per: stage”；不分学段判的，删掉 split。',
  },
  'split-unshareable': {
    text: (p: { indicator: string; kind: string; to: 'own' | 'whole' | '' }) =>
      p.to === ''
        ? `${p.indicator} 的答法是 ${p.kind}，不是一个能分摊的数量。`
        : p.to === 'own'
          ? `${p.indicator} 的分母也要填，分摊以后不知道该除以谁的数。`
          : `${p.indicator} 的分母是全校的数，分摊以后的数不能除以它。`,
    fix: (p: { to: 'own' | 'whole' | '' }): string =>
      p.to === ''
        ? '能分摊的只有 number、formula，和除以分学段基础数据的 ratio；其他的删掉 split，分学段填。'
        : '请让 to 写一项分学段填的基础数据，如 pupils。',
  },
  'split-by': {
    text: (p: { fact: string; isNumber: boolean }) =>
      p.isNumber
        ? `基础数据“${p.fact}”不分学段填，不能按它分摊。`
        : `基础数据“${p.fact}”不是数，不能按它分摊。`,
    fix: () => '请写一项数值型、分学段填（per: stage）的基础数据，如在校学生数。',
  },
  'split-weight': {
    text: (p: { indicator: string; stages: readonly string[]; declared: boolean }) =>
      p.declared
        ? `${p.indicator} 在${stageNames(p.stages)}也要判，split 却没有给它权重，分摊不到。`
        : `${p.indicator} 写了 split: true，清单却没有说按什么分摊。`,
    fix: (p: { stages: readonly string[]; declared: boolean }): string =>
      p.declared
        ? `请在 split 的 weights 里补上“${p.stages[0] ?? ''}: { value: … }”；这个学段不问的，在指标里用 stages 写明。`
        : '请在清单最上层写“split: { by: pupils, weights: { primary: { value: 1 }, junior: { value: 1.1 } } }”这样的规定。',
  },
  'split-weight-not-positive': {
    text: (p: { stage: string; value: number }) =>
      `${stageNames([p.stage])}的权重是 ${p.value}，应当大于 0。`,
    fix: () => '权重是这个学段一个学生算几个，如 1、1.1；不参加分摊的学段不写。',
  },
  'split-unused': {
    text: () => '清单规定了怎么分摊，却没有一个指标写 split: true。',
    fix: () => '各学段共用的房屋、场地、设备，在指标里写“split: true”；没有的话，删掉 split。',
  },
}

function stageNames(stages: readonly string[]): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return stages.map((stage) => names[stage] ?? stage).join('、')
}
