import * as v from 'valibot'
import { expect } from 'vitest'
import type { JudgeContext, Raw, Scales } from '../../../src/checklist/answer/kind.ts'
import { answerSpec, kindOf } from '../../../src/checklist/answer/registry.ts'
import { zh } from '../../../src/messages/zh.ts'

const scales: Scales = {
  abc: {
    A: { title: '优秀', share: 1, outcome: 'met' },
    B: { title: '良好', share: 0.8, outcome: 'met' },
    C: { title: '一般', share: 0.5, outcome: 'partly' },
    D: { share: 0, outcome: 'unmet' },
  },
}
const context: JudgeContext = {
  stage: 'primary',
  observed: '2026-11-21',
  scales,
  holds: () => undefined,
  compute: () => undefined,
  fact: (id) => ({ pupils: 1500, empty: 0 })[id],
}

/** An answer kind at work. Everything in a file is text; so is every spec here. */
export function kind(written: Record<string, unknown>) {
  const spec = v.parse(answerSpec, written)
  const behaviour = kindOf(spec)
  return {
    check: (raw: Raw) => behaviour.check(spec, raw, scales),
    type: (words: string) => behaviour.check(spec, behaviour.read(spec, words, scales), scales),
    judge: (raw: Raw, difference: Partial<JudgeContext> = {}) => {
      const value = behaviour.check(spec, raw, scales)
      if (!value.ok) throw new Error(JSON.stringify(value.problem))
      return behaviour.judge(spec, value.value, { ...context, ...difference })
    },
    print: (raw: Raw) => {
      const value = behaviour.check(spec, raw, scales)
      if (!value.ok) throw new Error(JSON.stringify(value.problem))
      return behaviour.print(spec, value.value, zh, scales)
    },
    steps: () => behaviour.steps(spec, zh, scales),
    gather: (replies: Record<string, Raw>) => behaviour.gather(spec, replies),
  }
}

export const ok = (value: Raw) => ({ ok: true, value })
export const bad = (code: string) => ({
  ok: false,
  problem: expect.objectContaining({ code }) as unknown,
})
