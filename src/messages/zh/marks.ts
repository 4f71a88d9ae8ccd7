/** How names and sentences are put together: punctuation is a matter of language too. */
export const marks = {
  /** 小学（必填） */
  within: (name: string, more: string) => `${name}（${more}）`,
  /** 计划、记录、照片 */
  list: (words: readonly string[]) => words.join('、'),
  /** 第一句；第二句 */
  sentences: (parts: readonly string[]) => parts.join('；'),
  /** 缺少键“id”。请补上。 */
  followed: (first: string, second: string) => `${first}${second}`,
  /** 小学不低于 */
  joined: (first: string, second: string) => `${first}${second}`,
  /** 消防：通道堵塞 */
  said: (name: string, text: string) => `${name}：${text}`,
}
