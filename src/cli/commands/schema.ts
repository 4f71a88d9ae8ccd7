import type { GenericSchema } from 'valibot'
import { jsonSchemaOf } from '../../checklist/json-schema.ts'
import { checklist } from '../../checklist/shape/checklist.ts'
import { overlay } from '../../checklist/shape/overlay.ts'
import { workspace } from '../../checklist/shape/workspace.ts'
import { keysIn } from '../../messages/keys.ts'
import type { Context, Options } from '../context.ts'
import { emit } from '../emit.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'

const shapes: Readonly<Record<string, GenericSchema>> = { checklist, overlay, workspace }

/** `zicha schema SHAPE`: the JSON Schema of a kind of file, for editors. */
export async function run(
  context: Context,
  [name = '']: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const { say } = context
  const schema = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  if (!schema) {
    const choices = Object.keys(shapes)
    throw new UserError(say.cli.usage.badChoice({ option: 'schema', seen: name, choices }))
  }
  const words = { keys: await keysIn(say.language), stages: say.domain.stages }
  await emit(context, options, {
    json: () => `${JSON.stringify(jsonSchemaOf(schema, words), null, 2)}\n`,
  })
  return exitCodes.fine
}
