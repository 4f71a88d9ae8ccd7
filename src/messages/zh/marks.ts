/** How names and sentences are put together: punctuation is a matter of language too. */
export const marks = {
  /** 小学（必填） */
  within: (name: string, more: string) => `${name}（${more}）`,
  /** 计划、记录、照片 */
  list: (words: readonly string[]) => words.join('、'),
  /** 第一句；第二句 */
  sentences: (parts: readonly string[]) => parts.join('；'),
  /** 消防：通道堵塞 */
  said: (name: string, text: string) => `${name}：${text}`,
}
