import type { marks as zhMarks } from '../zh/marks.ts'

export const marks: typeof zhMarks = {
  within: (name, more) => `${name} (${more})`,
  list: (words) => words.join(', '),
  sentences: (parts) => parts.join('; '),
  followed: (first, second) => `${first} ${second}`,
  joined: (first, second) => `${first}: ${second}`,
  said: (name, text) => `${name}: ${text}`,
}
