import type { CellCheck } from '../../report/workbook.ts'
import { escapeXml } from './xml.ts'

/** Excel's limits, in UTF-16 units. */
const longestTitle = 32
const longestPrompt = 255

/** One check for all the cells that take the same. */
export function validationsXml(checks: readonly { at: string; check: CellCheck }[]): string {
  const cells = new Map<string, string[]>()
  for (const { at, check } of checks) {
    const xml = ruleXml(check)
    if (xml === undefined) continue
    const same = cells.get(xml)
    if (same) same.push(at)
    else cells.set(xml, [at])
  }
  if (cells.size === 0) return ''
  const all = [...cells].map(([xml, at]) => xml.replace('SQREF', at.join(' ')))
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`
}

function ruleXml({ takes, choicesAt, title, prompt }: CellCheck): string | undefined {
  const words = `errorTitle="${limited(title, longestTitle)}" error="${limited(prompt, longestPrompt)}"`
  const common = `allowBlank="1" showInputMessage="1" showErrorMessage="1" ${words} sqref="SQREF"`
  if (takes.kind === 'choice' && choicesAt !== undefined) {
    return `<dataValidation type="list" ${common}><formula1>${escapeXml(choicesAt)}</formula1></dataValidation>`
  }
  if (takes.kind !== 'number') return undefined
  const { whole, min = -farthest, max = farthest } = takes
  const type = whole ? 'whole' : 'decimal'
  return `<dataValidation type="${type}" operator="between" ${common}><formula1>${min}</formula1><formula2>${max}</formula2></dataValidation>`
}

/** A number between these is any number; a check needs both ends. */
const farthest = 999_999_999_999_999

function limited(text: string, most: number): string {
  return escapeXml(text.slice(0, most))
}
