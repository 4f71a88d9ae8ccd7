import type { RuleReason } from '../../rule-reasons.ts'

/** Why figures have to be right. */
export const figuresReasons = {
  'no-threshold': { what: '没有标准数', why: '填了也判不出是否达标。' },
  'two-thresholds': { what: '标准数不止一个', why: '按哪个判不清楚，不同的人会判出不同的结果。' },
  'missing-stage-figure': { what: '有学段没有标准数', why: '这个学段的学校填了也判不出是否达标。' },
  'stage-not-covered': { what: '写了不考核的学段', why: '这部分永远用不上，多半是学段写错了。' },
  'stage-table-without-per': {
    what: '分学段给了标准数，却不分学段填',
    why: '填的只有一个数，不知道和哪个学段的标准比。',
  },
  'per-stage-without-stages': {
    what: '按学段填报，却没有写明学段',
    why: '六个学段都会问到，小学也要答高中的题。',
  },
  'threshold-out-of-range': {
    what: '标准数在可填范围之外',
    why: '这样的标准要么人人达标，要么谁也达不到。',
  },
  'threshold-not-whole': {
    what: '数出来的东西，标准数不是整数',
    why: '两个整数之间的标准数多半是抄错了；写成 equals 的，谁也达不到。',
  },
  'empty-range': { what: '最小值比最大值大', why: '什么数都填不进去。' },
  'percent-scale': { what: '单位和 per 对不上', why: '算出来的数差 100 倍或 1000 倍，判定全错。' },
  'share-as-percent': { what: '百分数写成了小数', why: '0.15% 和 15% 差 100 倍，判定会全错。' },
  'items-threshold': { what: '要求的项数不可能', why: '要么怎么都达标，要么怎么都达不到。' },
  'share-out-of-range': {
    what: '份额不在 0 到 1 之间',
    why: '份额是小数；85 会被当成标准的 85 倍。',
  },
  'figure-without-source': {
    what: '标准数没有写依据',
    why: '决定达标与否的数，要让人查得到出处。',
  },
  'default-as-official': {
    what: '自己定的数引了文件',
    why: '印出来会像文件的规定，误导学校和检查的人。',
  },
  'source-without-item': {
    what: '没有写在文件的哪一处',
    why: '说是国家文件的原文，却让人翻遍全文去找。',
  },
  'local-without-locality': {
    what: '当地的文件没有写是哪里的',
    why: '别处的学校会以为自己也要照办。',
  },
} satisfies Record<string, RuleReason>
