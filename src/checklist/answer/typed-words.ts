/** Words that people type for an answer, whatever the language of the messages is. Lower case. */
export const yesWords: readonly string[] = ['是', '有', '对', 'y', 'yes', 'true']
export const noWords: readonly string[] = ['否', '没有', '无', '不', 'n', 'no', 'false']
export const noneWords: readonly string[] = ['无', '都没有', 'none', '0']
/** What people begin with who mean that the question does not apply. */
export const notApplicableWords: readonly string[] = ['不适用', 'not applicable', 'n/a']
export const allWords: readonly string[] = ['全部', '都有', '齐全', 'all']
