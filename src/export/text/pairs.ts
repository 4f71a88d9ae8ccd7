import type { Facts } from '../../report/document.ts'
import type { Paint } from './paint.ts'
import { cellLines } from './paint.ts'
import { visible } from './visible.ts'
import { width } from './width.ts'
import { wrap } from './wrap.ts'

const gap = 2

/** The room for labels: at most a third of the line, where longer ones wrap beside their value. */
export function labelRoom(labels: readonly string[], total: number): number {
  const widest = labels.reduce((most, label) => Math.max(most, width(visible(label))), 0)
  return Math.min(widest, Math.floor(total / 3))
}

/** Labels in a column of their own, each value beside its label and clear of it when it wraps. */
export function drawPairs(
  pairs: Facts['pairs'],
  total: number,
  paint: Paint,
  labelWidth = labelRoom(
    pairs.map(([label]) => label),
    total,
  ),
): string[] {
  return pairs.flatMap(([title, value]) => {
    const left = wrap(visible(title), labelWidth)
    const right = cellLines(value, total - labelWidth - gap, paint)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
      const label = left[line] ?? ''
      const space = ' '.repeat(Math.max(0, labelWidth - width(label)) + gap)
      return (paint(label, 'muted') + space + (right[line] ?? '')).replace(/ +$/, '')
    })
  })
}
