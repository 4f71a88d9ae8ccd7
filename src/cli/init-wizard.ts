import { workspaceKinds, type WorkspaceKind } from '../checklist/shape/workspace.ts'
import { stages, type Stage } from '../checklist/stage.ts'
import { isAnsweredBy } from '../checklist/subject.ts'
import type { ChecklistSummary } from '../checklist/summary.ts'
import { readDay } from '../civil/read-day.ts'
import { visible } from '../export/text/visible.ts'
import { wordsFor } from '../messages/by-kind.ts'
import type { Question } from './prompts/prompt-text.ts'
import { openPrompts, type Prompts } from './prompts/prompts.ts'
import type { Context } from './context.ts'
import { isCode, workspaceKindsIn, type NewWorkspace } from './new-workspace.ts'
import { refusedDay } from './refused-day.ts'

type Checklists = readonly ChecklistSummary[]

/** Asks for what the flags left open. Throws an Interrupted when the person stops. */
export async function askWorkspace(
  context: Context,
  flags: Partial<NewWorkspace>,
  known: Checklists,
): Promise<NewWorkspace> {
  const prompts = await openPrompts(context, { keeps: false })
  try {
    const kind = flags.kind ?? (flags.stages ? 'school' : await askKind(context, prompts))
    const spoken = { ...context, say: wordsFor(context.say, kind) }
    const wizard = new Wizard(spoken, prompts)
    return {
      kind,
      name: flags.name ?? (await wizard.name()),
      code: flags.code ?? (await wizard.code()),
      stages: kind === 'bureau' ? undefined : (flags.stages ?? (await wizard.stages())),
      person: flags.person ?? (await wizard.person()),
      checklists: flags.checklists?.length
        ? flags.checklists
        : await wizard.checklists(known.filter(({ subject }) => isAnsweredBy(kind, subject))),
      visit: flags.visit ?? (await wizard.visit()),
    }
  } finally {
    prompts.close()
  }
}

/** Whose workspace it is to be, which decides what else is asked. */
async function askKind({ say, out }: Context, prompts: Prompts): Promise<WorkspaceKind> {
  const names = workspaceKindsIn(say)
  const kind = await prompts.choose<WorkspaceKind>({
    message: say.cli.init.kind,
    choices: workspaceKinds.map((value) => ({ value, name: names[value] })),
  })
  out.write(`${visible(say.marks.said(say.cli.init.kind, names[kind]))}\n`)
  return kind
}

/** One question each. A prompt leaves the screen when it is answered, so what was answered is written down. */
class Wizard {
  private readonly context: Context
  private readonly prompts: Prompts

  constructor(context: Context, prompts: Prompts) {
    this.context = context
    this.prompts = prompts
  }

  private get words() {
    return this.context.say.cli.init
  }

  name(): Promise<string> {
    return this.text({ message: this.words.name }, this.isThere)
  }

  person(): Promise<string> {
    return this.text({ message: this.words.person }, this.isThere)
  }

  code(): Promise<string> {
    const { badCode } = this.context.say.cli.usage
    const question = { message: this.words.code, hints: [this.words.codeHint] }
    return this.text(question, (seen) => (isCode(seen) ? undefined : badCode({ seen })))
  }

  async visit(): Promise<string | undefined> {
    const { pastVisit } = this.context.say.cli.usage
    const question = { message: this.words.visit, hints: [this.words.visitHint] }
    const typed = await this.text(question, (seen) => {
      if (seen === '') return undefined
      const day = readDay(seen)
      if (day === undefined) return refusedDay(this.context.say, this.words.visit, seen)
      return day < this.context.today ? pastVisit({ seen: day }) : undefined
    })
    return readDay(typed)
  }

  async stages(): Promise<Stage[]> {
    const names = this.context.say.domain.stages
    const items = stages.map((id) => ({ id, title: names[id] }))
    for (;;) {
      const ticked = await this.prompts.tick({ message: this.words.stages, items, ticked: [] })
      const chosen = stages.filter((stage) => ticked.includes(stage))
      if (chosen.length === 0) {
        // Said above the question, whose mark stays with the question.
        this.context.out.write(`${this.words.required}\n`)
        continue
      }
      this.note(this.words.stages, this.context.say.marks.list(chosen.map((id) => names[id])))
      return chosen
    }
  }

  async checklists(known: Checklists): Promise<readonly string[]> {
    const { marks } = this.context.say
    const items = known.map(({ id, title }) => ({ id, title: marks.within(title, id) }))
    const ids = await this.prompts.tick({ message: this.words.use, items, ticked: [] })
    this.note(this.words.use, marks.list(ids))
    return ids
  }

  private async text(
    question: Question,
    refuse: (text: string) => string | undefined,
  ): Promise<string> {
    const typed = await this.prompts.type({
      ...question,
      prose: true,
      refuse: (text) => refuse(text.trim()),
    })
    this.note(question.message, typed.trim())
    return typed.trim()
  }

  private readonly isThere = (text: string) => (text === '' ? this.words.required : undefined)

  private note(question: string, answer: string): void {
    const { out, say } = this.context
    out.write(`${visible(say.marks.said(question, answer))}\n`)
  }
}
