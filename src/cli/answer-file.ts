import { resolve } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { readYaml } from '../checklist/yaml/read.ts'
import { readAnswers } from '../intake/answers.ts'
import { answerKey, type AnswerEntry, type FactEntry } from '../record/entry.ts'
import { leftOutText } from '../report/condition.ts'
import { questionName } from '../report/gap-report/phrases.ts'
import type { Context, Options } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { readSource } from './read-source.ts'
import { assessRecord, chooseRound, startJournal, writerFor, type OpenRecord } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

/** Records every answer of a file, or none when there is any mistake in it. */
export async function answerFromFile(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
  options: Options,
): Promise<ExitCode> {
  const { say, environment } = context
  const file = options['file'] as string
  const source = readSource(resolve(environment.cwd, file), yamlLimits.bytes, environment.cwd)
  if ('refused' in source) {
    throw new UserError(
      say.cli.usage.cannotRead({ file, reason: say.cli.unreadable[source.refused] }),
    )
  }
  const { root, diagnostics } = readYaml(file, source.bytes)
  const intake = root
    ? readAnswers(file, root, checklist, open.workspace.subject.stages, say)
    : { answers: [], facts: [], diagnostics: [] }
  const problems = [...diagnostics, ...intake.diagnostics]
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new UserError(say.cli.usage.answersInvalid({ file }), exitCodes.usage, problems)
  }
  const future = intake.answers.find(
    ({ observedOn }) => observedOn !== undefined && observedOn > context.today,
  )
  if (future) {
    throw new UserError(
      say.cli.usage.futureDate({ option: 'observedOn', seen: future.observedOn! }),
    )
  }
  const by = writerFor(context, open, record, options['by'])
  const journal = startJournal(context, open, record, checklist, by)
  for (const fact of intake.facts) journal.append<FactEntry>({ type: 'fact', ...fact, by })
  for (const answer of intake.answers)
    journal.append<AnswerEntry>({ type: 'answer', ...answer, by })
  journal.close()
  context.err.write(
    `${say.cli.answeredMany({ count: intake.answers.length, by, facts: intake.facts.length, file })}\n`,
  )
  const after = await chooseRound(context, open, checklist.id, record.round.id)
  const given = new Set(intake.answers.map(({ indicator, stage }) => answerKey(indicator, stage)))
  for (const { question, leftOut } of assessRecord(context, open, checklist, after).items) {
    if (leftOut && given.has(answerKey(question.indicator.id, question.stage))) {
      const why = leftOutText(leftOut, checklist, say)
      context.err.write(`${say.marks.said(questionName(question, say), why)}\n`)
    }
  }
  return exitCodes.fine
}
