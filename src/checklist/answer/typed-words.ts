/** Words that people type for an answer, whatever the language of the messages is. Lower case. */
export const yesWords: readonly string[] = ['是', '有', '对', 'y', 'yes', 'true']
export const noWords: readonly string[] = ['否', '没有', '无', '不', 'n', 'no', 'false']
export const noneWords: readonly string[] = ['无', '都没有', 'none', '0']
export const allWords: readonly string[] = ['全部', '都有', '齐全', 'all']
