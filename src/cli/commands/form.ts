import type { Context, Options } from '../context.ts'
import { UserError } from '../errors.ts'
import type { ExitCode } from '../exit-codes.ts'
import { formWords } from '../../messages/forms.ts'

/** What only one of the two knows; the other one says so. */
const onlyExport = ['owner', 'place', 'folder', 'due', 'prefill'] as const

/** `zicha form export CHECKLIST…` and `zicha form import PATH…`. */
export async function run(
  context: Context,
  args: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const [action, ...rest] = args
  if (action === 'export') {
    return (await import('../form/export.ts')).exportForms(context, rest, options)
  }
  const { say } = context
  if (action !== 'import') {
    const choices = ['export', 'import']
    throw new UserError(say.cli.usage.badChoice({ option: 'form', seen: action ?? '', choices }))
  }
  const foreign = onlyExport.find((name) => options[name] !== undefined)
  if (foreign !== undefined) {
    const { files } = await formWords(say.language)
    throw new UserError(files.notInPlace({ option: `--${foreign}`, action }))
  }
  return (await import('../form/import.ts')).importForms(context, rest, options)
}
