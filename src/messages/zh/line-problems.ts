/** Why something cannot be written as an entry; `at` is the path to it within the entry. */
export const lineProblems = {
  'not-json': (p: { at: string }) =>
    `“${p.at}”的内容存不了：只能是文字、有限的数、是否、列表和键值。`,
  'lone-surrogate': (p: { at: string }) => `“${p.at}”里有不完整的字符，请删掉后重新输入。`,
  'text-too-long': (p: { at: string; limit: number }) => `“${p.at}”太长，最多 ${p.limit} 个字。`,
  'too-deep': (p: { at: string }) => `“${p.at}”嵌套得太深。`,
  'line-too-long': () => '这一条的内容太多，请分成几条，或把长材料存成文件作为佐证。',
  'wrong-field': (p: { at: string }) => `“${p.at}”缺少或不合格式。`,
}
