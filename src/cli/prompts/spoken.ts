import type { Catalogue } from '../../messages/catalogue.ts'
import { Stopped } from './interrupted.ts'
import type { Prompts } from './prompts.ts'

/** What a word by itself asks for where any words could be meant: a question mark, or one for stopping. */
export function wishIn(line: string, say: Catalogue): 'help' | 'stop' | undefined {
  const word = line.normalize('NFKC').trim().toLowerCase()
  if (word === '?') return 'help'
  return (say.check.words.stop as readonly string[]).includes(word) ? 'stop' : undefined
}

/** Asks whether a word was meant as such, or is to be written anew. Throws a Stopped for one that was not. */
export async function isMeantAsWords(
  choose: Prompts['choose'],
  text: string,
  { walk }: Catalogue,
): Promise<boolean> {
  const meant = await choose<'stop' | 'anew' | 'words'>({
    message: walk.reallyWords({ text }),
    choices: [
      { value: 'stop', name: walk.stopHere },
      { value: 'words', name: walk.asWords({ text }) },
      { value: 'anew', name: walk.writeAnew },
    ],
  })
  if (meant === 'stop') throw new Stopped()
  return meant === 'words'
}
