import { chinaStamp } from '../../civil/clock.ts'
import type { Draft } from '../../record/entry.ts'
import type { Action, ActionEntry } from '../../rectification/ledger-entry.ts'
import { handOf } from '../../rectification/level.ts'
import { actionsNow, refusalToWrite } from '../../rectification/permit.ts'
import type { Problem } from '../../rectification/problem.ts'
import { refusalText } from '../../report/ledger/phrases.ts'
import { UserError } from '../errors.ts'
import { draftOf } from './acts.ts'
import { tell, withWriter, type Desk } from './desk.ts'
import { asProblem, enlisted } from './enlist.ts'
import { evidenceOf, tellWrongEvidence } from './evidence.ts'
import { itemNamed } from './pick.ts'

/** Takes an action on all of the problems named, or, where one of them may not be acted on, on none. */
export async function act(desk: Desk, action: Action, numbers: readonly string[]): Promise<void> {
  const { context, open, options, year } = desk
  const { say, today } = context
  const name = say.ledger.actions[action]
  const evidence = evidenceOf(context, open, options)
  const { departments } = desk.findings
  const own = { level: desk.level, hand: handOf(desk), departments }
  const around = { options, say, today, year, evidence, ...own }
  const draft = (problem: Problem, by: string) => draftOf(action, problem, { ...around, by }, name)
  const items = numbers.map((seen) => itemNamed(desk, seen))
  await withWriter(desk, (writer, by) => {
    for (const item of items) {
      const problem = asProblem(item, desk, say.ledger.unnumbered)
      requireAllowed(desk, problem, draft(problem, by), name)
    }
    for (const item of items) {
      const problem = enlisted(item, desk, writer, by)
      writer.append(draft(problem, by))
      const now = writer.ledger.problems.find(({ id }) => id === problem.id)!
      const { number, registered, state, due = '' } = now
      const words = { number, action: name, title: registered.title }
      const stands = { state: say.ledger.states[state], due: state === 'closed' ? '' : due }
      tell(desk, say.ledger.did({ ...words, ...stands }))
      if (action === 'close') tellWrongEvidence(desk, now)
    }
  })
}

function requireAllowed(
  { context: { say, environment }, office }: Desk,
  problem: Problem,
  draft: Draft<ActionEntry>,
  action: string,
): void {
  const at = chinaStamp(environment.now())
  const entry = { ...draft, n: 0, at, hash: '', ...(office !== undefined && { office }) }
  const refusal = refusalToWrite(problem, entry as ActionEntry)
  if (!refusal) return
  if (refusal.code === 'not-in-this-state') {
    const can = actionsNow(problem, handOf({ office })).map((one) => say.ledger.actions[one])
    const words = { number: problem.number, action, state: say.ledger.states[refusal.state], can }
    throw new UserError(say.ledger.refusedNow(words))
  }
  const why = refusalText(refusal, say)
  throw new UserError(say.ledger.refused({ number: problem.number, action, why }))
}
