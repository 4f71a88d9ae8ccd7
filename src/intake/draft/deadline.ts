/** A class of deadlines, as a table has it in words. `id` is what a checklist may call it. */
export interface DraftDeadline {
  id: string
  /** As it is written in a checklist. */
  spec: string
}

const numerals = '一二三四五六七八九十'

/** `5个工作日内`, `一周`, `立行立改`: only what leaves no doubt; a month has no certain length. Undefined for anything else. */
export function readDeadline(words: string): DraftDeadline | undefined {
  const word = words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?:之?内|以内|完成|前|整改)+$/, '')
  if (/^(?:立行立改|立即|立刻|马上|当天|当日|即时|即改)$/.test(word))
    return { id: 'at-once', spec: 'class: immediate' }
  if (/^(?:本?学期末|本学期)$/.test(word))
    return { id: 'term-end', spec: 'class: limited, until: term-end' }
  const [, written = '', unit = ''] =
    /^(\d{1,3}|[一二两三四五六七八九十])个?(工作日|日|天|周|星期)$/.exec(word) ?? []
  const count = numberIn(written)
  if (!count) return undefined
  if (unit === '工作日') return within(count, 'working-days')
  return within(unit === '日' || unit === '天' ? count : count * 7, 'days')
}

function within(count: number, unit: 'working-days' | 'days'): DraftDeadline {
  return { id: `${unit}-${count}`, spec: `class: limited, within: ${count} ${unit}` }
}

function numberIn(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  return written === '两' ? 2 : written === '' ? 0 : numerals.indexOf(written) + 1
}
