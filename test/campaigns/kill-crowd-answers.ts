import type { AnswerEntry, Draft } from '../../src/record/entry.ts'

/**
 * Answer `n` of the person of this rank: everybody answers the same indicators, most of them alike; to every tenth each
 * has an opinion of his own.
 */
export function crowdAnswer(n: number, name: string, rank: number): Draft<AnswerEntry> {
  return {
    type: 'answer',
    indicator: `R${n}`,
    value: { above: isDisputed(n) ? rank : n },
    by: name,
    note: '录'.repeat((n * 37) % 200),
  }
}

export function isDisputed(n: number): boolean {
  return n % 10 === 0
}
