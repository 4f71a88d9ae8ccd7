import { exportFormats } from '../export/registry.ts'
import type { Document } from '../report/document.ts'
import type { Context, Options } from './context.ts'
import { emit, type Renderers } from './emit.ts'

/**
 * Writes a report in the formats asked for; both of its forms are built only when needed. `also` are formats in which
 * only this one can be written.
 */
export function emitReport(
  context: Context,
  options: Options,
  report: { document: () => Document; data: () => unknown; also?: Renderers },
): Promise<void> {
  const renderers = Object.entries(exportFormats).map(([name, load]) => {
    const render = async () => {
      const encode = await load()
      return name === 'json'
        ? encode({ title: '', blocks: [] }, report.data(), context)
        : encode(report.document(), undefined, context)
    }
    return [name, render] as const
  })
  return emit(context, options, { ...Object.fromEntries(renderers), ...report.also })
}
