import type { RuleReason } from '../../rule-reasons.ts'

/** Why a checklist has to make sense. */
export const checklistReasons = {
  'declared-count': {
    what: '清单写明的总数和实际不符',
    why: '原文说有多少项，数一遍就知道有没有漏。',
  },
  'fact-not-a-number': { what: '拿“是/否”作除数', why: '除不出数来，这一项永远判不了。' },
  'per-stage-fact': { what: '分学段的数据用在不分学段的指标上', why: '不知道该取哪个学段的数。' },
  'nothing-to-enter': {
    what: '没有东西可填',
    why: '问题问出来没有可填的内容，这一项永远是“未答”。',
  },
  'scale-without-met': { what: '等级表里没有一级算达标', why: '用它的指标怎么答都不达标。' },
  'limited-without-end': {
    what: '限期整改没有写清到什么时候',
    why: '没有期限或有两个期限，都给不出一个整改日期。',
    fix: 'within（多少天）和 until（到什么时候）写一个，只写一个。',
  },
  'no-deadline': {
    what: '没有整改时限类别',
    why: '不达标时给不出整改日期，这正是差距报告要回答的。',
  },
  'no-owner': { what: '没有责任部门', why: '不达标时不知道该找谁整改。' },
  'no-source': { what: '没有写依据', why: '别人查不到为什么要有这一项，有争议时也说不清。' },
  'rest-needs-at-least': {
    what: '余项底线用在没有 atLeast 的指标上',
    why: '底线是标准数的一个份额，没有“不低于”的标准数就无从算起。',
  },
  'impossible-count': { what: '要求达标的项数达不到', why: '无论怎么整改都不会达标。' },
  'veto-without-rule': {
    what: '有一票否决，结论规则里却没有',
    why: '触发了否决，结论照样是达标。',
  },
  'text-cut-by-comment': { what: '文字被 # 截断', why: '# 后面的字成了注释，问的话就只剩半句。' },
  'duplicate-visit': { what: '迎检日写了两次', why: '倒计时会显示两遍，改期时容易只改一个。' },
  'duplicate-person': { what: '同一个人登记了两次', why: '填报时分不清是谁填的。' },
  'planning-order': {
    what: '倒排计划的各步先后颠倒',
    why: '没有整改完就验收、没有验收就归档，早上的“下一步”会催错事。',
  },
  'escalation-order': {
    what: '超期提示的各步轻重颠倒',
    why: '重的先到，轻的就再也轮不到：没有提醒过就约谈、通报。',
  },
  'term-backwards': { what: '学期的结束早于开始', why: '“学期末”这类时限会算到过去。' },
} satisfies Record<string, RuleReason>
