import type { Pty } from './pty.ts'

/** The last prompt: its question, what stands right above it, and what was refused or doubted in it. */
interface Prompt {
  above: string
  question: string
  own: string
}

/** What is tried one after the other where something is to be typed and the one before was refused. */
const typed = ['1', '0', '100', '60', '2020', '2026-11-20', '已看']
const clear = '\u0015'

/** Answers whatever is asked, by how it is asked, until the walk ends; how many prompts there were. */
export async function answerEverything(pty: Pty): Promise<number> {
  let prompts = 0
  let tries = 0
  let before: Prompt | undefined
  let said = ''
  const over = pty.exited.then(() => undefined)
  for (;;) {
    const shown = pty.screen.waitFor((text) => {
      const prompt = promptIn(text)
      if (!prompt) return false
      if (!isSame(prompt, before)) return isFresh(prompt)
      return prompt.own !== before?.own && isRefused(prompt, said)
    }, 'the next prompt')
    const text = await Promise.race([shown, over])
    shown.catch(() => undefined)
    if (text === undefined) return prompts
    const prompt = promptIn(text)!
    tries = isSame(prompt, before) ? tries + 1 : 0
    if (tries > 14) throw new Error(`no answer is taken:\n${prompt.above}${prompt.own}`)
    before = prompt
    prompts += 1
    said = valueFor(prompt, tries)
    pty.type(`${tries > 0 && said !== '' ? clear : ''}${said}⏎`)
  }
}

function promptIn(text: string): Prompt | undefined {
  const at = `\n${text}`.lastIndexOf('\n? ')
  if (at < 0) return undefined
  const own = text.slice(at)
  const above = text.slice(Math.max(0, text.lastIndexOf('\n\n', at)), at)
  return { above, own, question: own.slice(0, own.indexOf('\n')) }
}

/** Lines that are written one after the other are each a new prompt: what was written stands in it. */
function isSame(prompt: Prompt, before: Prompt | undefined): boolean {
  return before?.above === prompt.above && before.question === prompt.question
}

/** Drawn to its end: a list has its hint below, a line to type in is empty. */
function isFresh({ own }: Prompt): boolean {
  return own.includes('↑↓ 移动') || /(?:帮助|退回|返回|回车)[^]*\n>$/u.test(own)
}

/** What was typed last, and nothing else, is refused or doubted below it. */
function isRefused({ own }: Prompt, said: string): boolean {
  const line = own.slice(own.lastIndexOf('\n>'))
  return /Ctrl-U|再按一次/u.test(line)
    ? line.includes(`“${said}”`) || /再按一次/u.test(line)
    : false
}

/** The first answer where something is chosen, above which may stand skipping; nothing where nothing need be said, and where a doubt is dismissed; else a value. */
function valueFor({ own }: Prompt, tries: number): string {
  const isOptional = /直接回车 (?!跳过)/u.test(own)
  const isDoubted = tries > 0 && own.includes('再按一次')
  if (own.includes('\n> 跳过')) return '↓'
  if (own.includes('↑↓ 移动') || isOptional || isDoubted) return ''
  return typed[tries % typed.length]!
}
