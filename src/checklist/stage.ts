/** School stages, in the order in which they are asked and printed. */
export const stages = [
  'kindergarten',
  'primary',
  'junior',
  'senior',
  'vocational',
  'special',
] as const

export type Stage = (typeof stages)[number]

export function isStage(text: string): text is Stage {
  return (stages as readonly string[]).includes(text)
}
