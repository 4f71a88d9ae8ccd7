import type { RuleReason } from '../../rule-reasons.ts'

/** Why answers, translations and what is in force have to make sense. */
export const answersReasons = {
  'survey-without-sample': {
    what: '问卷没有最少份数',
    why: '只收一份满意的也是 100%，结论不可靠。',
  },
  'date-window': {
    what: '日期没有范围，或范围里没有一天',
    why: '填了判不出是否达标，或者怎么填都不达标。',
  },
  'evidence-window': {
    what: '佐证的时间范围里没有一天',
    why: '交什么都不算数，永远是佐证待补。',
  },
  'evidence-asks-nothing': {
    what: '佐证写的是至少 0 份',
    why: '印出来像是要的，没有也不会提醒，到检查时才发现缺。',
  },
  'evidence-required': {
    what: '必需的佐证不起作用',
    why: '写的人以为没有佐证就不判达标，其实照样判。',
  },
  'draw-threshold': {
    what: '抽查的数量和要求对不上',
    why: '要么怎么抽都达标，要么怎么抽都达不到。',
  },
  'items-and-draw': {
    what: '又逐项看又抽查',
    why: '一个答案只能记一种，另一种永远问不到。',
  },
  'text-decides-nothing': {
    what: '靠只记录的文字下结论',
    why: '文字不判定，否决、计分和结论规则都等不到它的结果。',
  },
  'translation-gap': {
    what: '译文不全',
    why: '换一种语言时，一半是译文一半是原文，读的人会以为漏了。',
  },
  'translation-of-nothing': {
    what: '译文没有对应的原文',
    why: '多半是名字写错了：该译的没有译到，译好的也显示不出来。',
  },
  'obsolete-in-use': {
    what: '用到了未生效或已停用的指标',
    why: '它不填也不计，靠它的结论和测试永远得不到结果。',
  },
} satisfies Readonly<Record<string, RuleReason>>
