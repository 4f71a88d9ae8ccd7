import type { Paint } from '../../export/text/paint.ts'
import type { Catalogue } from '../../messages/catalogue.ts'

/**
 * inquirer in our words and colours. Its own marks are replaced by ASCII, because Chinese consoles draw
 * circles and arrows double width or not at all.
 */
export function themeFor(paint: Paint, say: Catalogue, keys: keyof Catalogue['check']['keys']) {
  const strong = (text: string) => paint(text, 'strong')
  const muted = (text: string) => paint(text, 'muted')
  return {
    prefix: { idle: strong('?'), done: strong('?') },
    icon: { cursor: '>', checked: '[x]', unchecked: '[ ]' },
    style: {
      answer: strong,
      message: (text: string) => text,
      error: (text: string) => paint(text, 'bad'),
      defaultAnswer: muted,
      help: muted,
      highlight: strong,
      key: strong,
      disabled: muted,
      description: muted,
      keysHelpTip: () => muted(say.check.keys[keys]),
    },
  }
}
