import type { AnswerEntry, Draft } from '../../src/record/entry.ts'

/** Answer `n` of a child: always the same one, so that whoever reads it back knows what it should be. */
export function answerNumber(n: number, child: string, large: boolean): Draft<AnswerEntry> {
  const titles = large ? 4 + ((n * 7) % 7) : 0
  return {
    type: 'answer',
    indicator: `R${n % 7}`,
    value: { above: n },
    by: child,
    note: `第 ${n} 条`,
    evidence: Array.from({ length: titles }, (_, i) => ({
      title: `${n}.${i} `.repeat(20_000).slice(0, 20_000),
      path: '佐证/花名册.pdf',
      sha256: '0'.repeat(64),
    })),
  }
}
