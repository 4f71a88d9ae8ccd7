import { domain } from './domain.ts'

/** Sentences about ways of answering, words in other languages, and indicators that are not in force. */
export const lintAnswers = {
  'survey-without-sample': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 没有写至少要多少份有效问卷，只收一份也会算出满意率。`,
    fix: () =>
      '请补上“minSample: { value: … }”；文件没有规定的，写 source: { certainty: default }。',
  },
  'date-window': {
    text: (p: {
      indicator: string
      reason: 'open' | 'no-months' | 'backwards'
      from: string
      to: string
    }): string =>
      p.reason === 'open'
        ? `${p.indicator} 没有写日期的范围，填了也判不出是否达标。`
        : p.reason === 'no-months'
          ? `${p.indicator} 写的是近 0 个月内，没有日期能达标。`
          : `${p.indicator} 要求不早于 ${p.from}、又不晚于 ${p.to}，没有日期能达标。`,
    fix: (p: { reason: 'open' | 'no-months' | 'backwards' }): string =>
      p.reason === 'backwards'
        ? '请核对 notBefore 和 notAfter，是不是写反了。'
        : '请写“within: { months: 12 }”这样的期限，或 notBefore、notAfter；只要记下来、不用判定的，写 kind: text。',
  },
  'evidence-window': {
    text: (p: {
      indicator: string
      title: string
      reason: 'no-months' | 'backwards'
      from: string
      to: string
    }): string =>
      p.reason === 'no-months'
        ? `${p.indicator} 的佐证“${p.title}”要近 0 个月内的，没有一份能算数。`
        : `${p.indicator} 的佐证“${p.title}”要求不早于 ${p.from}、又不晚于 ${p.to}，没有一份能算数。`,
    fix: (p: { reason: 'no-months' | 'backwards' }): string =>
      p.reason === 'backwards'
        ? '请核对 notBefore 和 notAfter，是不是写反了。'
        : '请写“within: { months: 12 }”这样的期限；不限时间的，删掉 within。',
  },
  'evidence-asks-nothing': {
    text: (p: { indicator: string; title: string }) =>
      `${p.indicator} 的佐证“${p.title}”写的是 min: 0，没有也算齐，等于没有要求。`,
    fix: () => '请写至少几份；可有可无的，删掉这一条，在 look 里说。',
  },
  'evidence-required': {
    text: (p: { indicator: string; title: string; reason: 'text' | 'none' }): string =>
      p.reason === 'text'
        ? `${p.indicator} 是只记录、不判定的文字，佐证“${p.title}”写 required 不起作用。`
        : `${p.indicator} 的佐证“${p.title}”写了 required，又写 min: 0，等于没有要求。`,
    fix: (p: { reason: 'text' | 'none' }): string =>
      p.reason === 'text'
        ? '要判定的，换一种 kind；只要记录的，删掉 required。'
        : '请写至少几份；可有可无的，删掉 required。',
  },
  'draw-threshold': {
    text: (p: { need: number; size: number }) =>
      p.size < 1
        ? '抽查的数量不能是 0。'
        : p.need > p.size
          ? `要求 ${p.need} 个达到，但一共只抽 ${p.size} 个。`
          : `要求达到的个数不能是 ${p.need}。`,
    fix: (p: { size: number }) =>
      p.size < 1
        ? '请在 draw 的 size 里写要抽多少。'
        : `请写 1 到 ${p.size} 的整数；全部都要达到的，不写 atLeast。`,
  },
  'items-and-draw': {
    text: (p: { indicator: string }) =>
      `${p.indicator} 同时写了 items 和 draw，不知道是逐项看还是抽查。`,
    fix: () => '请留下一个；两样都要看的，分成两个指标。',
  },
  'text-decides-nothing': {
    text: (p: { indicator: string; key: string }) =>
      `${p.indicator} 是只记录、不判定的文字，${p.key} 对它不起作用。`,
    fix: () => '要判定的，换一种 kind；只要记录的，删掉这一处。',
  },
  'translation-gap': {
    text: (p: { language: string; count: number; missing: readonly string[] }) =>
      `有的文字译成了 ${p.language}，还有 ${p.count} 个标题没有译：${p.missing.slice(0, longestList).join('、')}${p.missing.length > longestList ? '……' : ''}。`,
    fix: (p: { language: string }) =>
      `请在 translations 的 ${p.language} 里补上：指标组和指标写在自己的 translations 里，其余的写在清单最上层的 translations 里；没有译的会照原文显示。`,
  },
  'translation-of-nothing': {
    text: (p: { language: string; seen: string }) =>
      `${p.language} 译文里的“${p.seen}”没有对应的原文，不会显示。`,
    fix: () => '请核对名字；原文已经去掉的，把译文也删掉。',
  },
  'obsolete-in-use': {
    text: (p: { seen: string; status: 'future' | 'obsolete' }) =>
      `指标“${p.seen}”${domain.indicatorStatuses[p.status]}，不填也不计，这里用不上它。`,
    fix: () => '请从这里去掉它；它已经生效、还要考核的，删掉指标里的 status。',
  },
}

const longestList = 12
