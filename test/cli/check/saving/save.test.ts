import { expect, test } from 'vitest'
import type { Context } from '../../../../src/cli/context.ts'
import type { Recording } from '../../../../src/cli/check/saving/recording.ts'
import { save } from '../../../../src/cli/check/saving/save.ts'
import { createJournal } from '../../../../src/journal/append.ts'
import { zh } from '../../../../src/messages/zh.ts'
import { limits } from '../../../../src/record/limits.ts'
import { fakeEnvironment } from '../../../support/environment.ts'

test('what cannot be a line is said with the reason, and the next answer is saved', () => {
  const { environment } = fakeEnvironment()
  const journal = createJournal(environment, environment.cwd, {
    subject: 'CG01',
    writer: '张三',
    tool: 'test',
    parents: [],
  })
  const said: string[] = []
  const session = {
    context: {} as Context,
    page: { say: zh, width: 80, paint: (text: string) => text },
    tell: (text: string) => said.push(text),
  }
  const attempt = (note: string) => {
    const draft = { type: 'answer', indicator: 'A1', value: true, by: '张三', note }
    const recording: Pick<Recording, 'save'> = { save: (entry) => journal.append(entry) }
    return save(session, recording, draft, { name: 'A1 有人值守', value: '是' })
  }
  expect(attempt('长'.repeat(limits.text + 1))).toBe(false)
  expect(said).toEqual([`这一条存不了：“note”太长，最多 ${limits.text} 个字。请重新填。`])
  expect(attempt('在')).toBe(true)
  expect(journal.head?.n).toBe(1)
  journal.close()
})
