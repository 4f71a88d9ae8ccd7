import { Chalk } from 'chalk'
import type { Paint } from './paint.ts'

/** Colours, or none; the words say the same without them. */
export function painter(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const tones = {
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    muted: chalk.dim,
    strong: chalk.bold,
  }
  return (text, tone) => (tone === undefined ? text : tones[tone](text))
}
