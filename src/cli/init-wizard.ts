import { stages, type Stage } from '../checklist/stage.ts'
import { parseCivilDate } from '../civil/date.ts'
import type { Context } from './context.ts'
import { isCode, type NewWorkspace } from './new-workspace.ts'

/** Asks for what the flags left open; undefined when the person stopped. */
export async function askWorkspace(
  { environment, say }: Context,
  flags: Partial<NewWorkspace>,
  known: readonly { id: string; title: string }[],
): Promise<NewWorkspace | undefined> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({
    input: environment.stdin as NodeJS.ReadableStream,
    output: environment.stdout as NodeJS.WritableStream,
  })
  const words = say.cli.init
  const input = async (message: string, validate: (text: string) => true | string) =>
    (
      await prompt<{ value: string }>({ type: 'input', name: 'value', message, validate })
    ).value.trim()
  const required = (text: string) => text.trim() !== '' || words.required
  try {
    const name = flags.name ?? (await input(words.name, required))
    const code =
      flags.code ??
      (await input(
        words.code,
        (text) => isCode(text.trim()) || say.cli.usage.badCode({ seen: text.trim() }),
      ))
    const chosen = flags.stages ?? (await pickStages())
    const person = flags.person ?? (await input(words.person, required))
    const checklists = flags.checklists?.length ? flags.checklists : await pickChecklists()
    const visit = flags.visit ?? (await input(words.visit, isDateOrNothing))
    return { name, code, stages: chosen, person, checklists, visit: visit || undefined }
  } catch (error) {
    if ((error as Error).name === 'ExitPromptError') return undefined
    throw error
  }

  async function pickStages(): Promise<Stage[]> {
    const choices = stages.map((stage) => ({ value: stage, name: say.domain.stages[stage] }))
    const { value } = await prompt<{ value: Stage[] }>({
      type: 'checkbox',
      name: 'value',
      message: words.stages,
      choices,
      validate: (picked) => picked.length > 0 || words.required,
    })
    return stages.filter((stage) => value.includes(stage))
  }

  async function pickChecklists(): Promise<string[]> {
    const choices = known.map(({ id, title }) => ({ value: id, name: say.marks.within(title, id) }))
    return (
      await prompt<{ value: string[] }>({
        type: 'checkbox',
        name: 'value',
        message: words.use,
        choices,
      })
    ).value
  }

  function isDateOrNothing(text: string): true | string {
    const seen = text.trim()
    return (
      seen === '' ||
      parseCivilDate(seen) !== undefined ||
      say.cli.usage.badDate({ option: words.visitTitle, seen })
    )
  }
}
