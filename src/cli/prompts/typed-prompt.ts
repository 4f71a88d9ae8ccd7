import {
  createPrompt,
  isEnterKey,
  isTabKey,
  makeTheme,
  useEffect,
  useKeypress,
  usePrefix,
  useState,
} from '@inquirer/core'
import type { themeFor } from './theme.ts'

interface TypedConfig {
  message: string
  /** What stands in the line to begin with. */
  initial?: string
  /** What is wrong with a text, which then stays to be mended. */
  refuse: (text: string) => string | undefined
  /** Said below while it is typed, such as what a number comes to. */
  preview: (text: string) => string | undefined
  /** What Tab makes of a text, and what it might become. */
  complete: (text: string) => { text: string; below: string | undefined }
  theme: ReturnType<typeof themeFor>
}

/** A text on one line, as inquirer's own `input`, with Tab and a line that keeps pace with what is typed. */
export const typedPrompt = createPrompt<string, TypedConfig>((config, done) => {
  const theme = makeTheme(config.theme)
  const [text, setText] = useState('')
  const [below, setBelow] = useState('')
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const prefix = usePrefix({ status, theme })

  useEffect((line) => {
    if (config.initial === undefined) return
    line.write(config.initial)
    setText(config.initial)
  }, [])

  useKeypress((key, line) => {
    if (status === 'done') return
    if (isEnterKey(key)) {
      const problem = config.refuse(text)
      if (problem === undefined) {
        setStatus('done')
        done(text)
        return
      }
      // Readline has emptied its line.
      line.write(text)
      setBelow(theme.style.error(problem))
    } else if (isTabKey(key)) {
      // Readline has put a tab at the cursor, which need not be the end.
      const typed = line.line.replaceAll('\t', '')
      const completed = config.complete(typed)
      line.clearLine(0)
      line.write(completed.text)
      setText(completed.text)
      setBelow(completed.below ?? '')
    } else {
      setText(line.line)
      setBelow(config.preview(line.line) ?? '')
    }
  })

  return [`${prefix} ${config.message} ${text}`, below]
})
