import { domain } from './domain.ts'
import { lintAnswers } from './lint-answers.ts'
import { lintConditions } from './lint-conditions.ts'
import { lintCrossWalks } from './lint-cross-walks.ts'
import { lintFigures } from './lint-figures.ts'
import { lintOverlays } from './lint-overlays.ts'
import { lintPoints } from './lint-points.ts'
import { lintReferences } from './lint-references.ts'
import { lintRollups } from './lint-rollups.ts'
import { lintSettings } from './lint-settings.ts'
import { lintSplit } from './lint-split.ts'
import { lintTests } from './lint-tests.ts'

/** Sentences for files of the right shape that do not make sense. */
export const lint = {
  ...lintReferences,
  ...lintCrossWalks,
  ...lintOverlays,
  ...lintConditions,
  ...lintFigures,
  ...lintAnswers,
  ...lintSettings,
  ...lintPoints,
  ...lintTests,
  ...lintSplit,
  ...lintRollups,
  'declared-count': {
    text: (p: { what: 'indicators' | 'sections'; declared: number; counted: number }) =>
      `declares 写的是 ${p.declared} 个${p.what === 'sections' ? '指标组' : '指标'}，实际现行的有 ${p.counted} 个。`,
    fix: () =>
      '请对照原文看有没有漏写、多写；没有的话，改 declares。还没生效、已经作废的不算在内。',
  },
  'fact-not-a-number': {
    text: (p: { fact: string }) => `基础数据“${p.fact}”不是数，不能作除数。`,
    fix: () => '请换一个数值型的基础数据，或把它的 type 改成 integer 或 number。',
  },
  'per-stage-fact': {
    text: (p: { indicator: string; fact: string }) =>
      `基础数据“${p.fact}”分学段填，${p.indicator} 却不分学段，取不到数。`,
    fix: () => '请在指标里补上“per: stage”，或去掉基础数据的“per: stage”。',
  },
  'nothing-to-enter': {
    text: (p: { key: string }) => `“${p.key}”里一项也没有，没有东西可填。`,
    fix: () => '请至少写一项。',
  },
  'scale-without-met': {
    text: (p: { id: string }) => `等级表“${p.id}”没有一个等级算达标。`,
    fix: () => '请把最好的等级写成 outcome: met。',
  },
  'limited-without-end': {
    text: (p: { id: string; both: boolean }) =>
      p.both
        ? `整改时限“${p.id}”同时写了 within 和 until，不知道按哪个。`
        : `整改时限“${p.id}”没有写限期到什么时候。`,
    fix: (p: { both: boolean }): string =>
      p.both ? '请留下一个。' : '请补上“within: 5 working-days”这样的天数，或“until: term-end”。',
  },
  'no-deadline': {
    text: (p: { indicator: string }) => `${p.indicator} 没有整改时限类别，不达标时给不出整改日期。`,
    fix: () => '请补上“deadline: …”，写 deadlines 里的一个；长期坚持的也要写。',
  },
  'no-owner': {
    text: (p: { indicator: string }) => `${p.indicator} 没有责任部门，不达标时不知道找谁。`,
    fix: () => '请补上“owner: { lead: … }”，写 owners 里的一个。',
  },
  'no-source': {
    text: (p: { indicator: string }) => `${p.indicator} 没有写依据。`,
    fix: () =>
      '请补上 source: { ref: …, item: …, certainty: … }；自己定的写 source: { certainty: default }。',
  },
  'rest-needs-at-least': {
    text: (p: { indicator: string }) =>
      `余项底线是“不低于”标准数的一个份额，但 ${p.indicator} 没有 atLeast 标准数，不达标就等于不到底线。`,
    fix: (p: { indicator: string }) =>
      `请从 of 里去掉 ${p.indicator}，或给它写 atLeast，或去掉 rest。`,
  },
  'impossible-count': {
    text: (p: { met: number; named: number; stage: string }) =>
      `要求至少 ${p.met} 项达标，但${stageName(p.stage)}一共只有 ${p.named} 项，永远达不到。`,
    fix: () => '请核对 met 和 of；有的指标不问这个学段，也算不进去。',
  },
  'veto-without-rule': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 是一票否决，但结论规则里没有 no-veto，触发了也不影响结论。`,
    fix: () => '请在 conclusion 的 rules 里补上“- rule: no-veto”；只作提示的写 effect: flag。',
  },
  'text-cut-by-comment': {
    text: (p: { text: string }) => `“${p.text}”后面的“#”使这一行的其余文字成了注释，不会显示。`,
    fix: () => '要显示的，给整段文字加上引号；真是注释的，移到上一行。',
  },
  'duplicate-visit': {
    text: (p: { title: string; on: string }) => `迎检日“${p.title}”（${p.on}）写了两次。`,
    fix: () => '请删掉一个；确实是两次检查的，写不同的名称。',
  },
  'duplicate-person': {
    text: (p: { name: string }) => `“${p.name}”登记了两次，填报时分不清是谁。`,
    fix: () => '请删掉一个；确实同名的，在名字后面加以区分，如“张三（总务）”。',
  },
  'planning-order': {
    text: (p: {
      first: string
      firstDays: number
      next: string
      nextDays: number
      usual: string
    }) =>
      `倒排计划的次序反了：${p.next}（迎检日前 ${p.nextDays} 天${p.usual === p.next ? '，默认' : ''}）排在了 ${p.first}（迎检日前 ${p.firstDays} 天${p.usual === p.first ? '，默认' : ''}）的前面。`,
    fix: () =>
      '先后是 selfCheck、rectify、verify、file，离迎检日的天数要一步不多于一步；没写的用默认的 45、15、10、5 天。',
  },
  'escalation-order': {
    text: (p: {
      first: string
      firstDays: number
      next: string
      nextDays: number
      usual: string
    }) =>
      `超期提示的次序反了：${p.next}（超期 ${p.nextDays} 天起${p.usual === p.next ? '，默认' : ''}）早于 ${p.first}（超期 ${p.firstDays} 天起${p.usual === p.first ? '，默认' : ''}），${p.first} 就不会出现。`,
    fix: () =>
      '由轻到重是 remind、talk、circular，天数要一步不少于一步；没写的用默认的 1、7、15 天。',
  },
  'term-backwards': {
    text: (p: { title: string; from: string; to: string }) =>
      `“${p.title}”的结束日 ${p.to} 早于开始日 ${p.from}。`,
    fix: () => '请核对 from 和 to，是不是写反了。',
  },
}

function stageName(stage: string): string {
  const names: Readonly<Record<string, string>> = domain.stages
  return names[stage] ?? stage
}
