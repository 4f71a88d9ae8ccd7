/** Sentences about what authors allow in a file, and what a workspace sets. */
export const lintSettings = {
  'unused-suppression': {
    text: (p: { rule: string }) => `这里没有“${p.rule}”的问题，这条 zicha-allow 用不着。`,
    fix: () =>
      '请把它删掉，免得以后这一行真有问题时看不到；也可能是写错了行，它只管本行，独占一行时还管下一行。',
  },
  'suppression-without-reason': {
    text: (p: { rule: string }) => `放行“${p.rule}”没有写理由。`,
    fix: (p: { rule: string }) => `请写成“# zicha-allow ${p.rule}: 理由”。`,
  },
  'unknown-rule': {
    text: (p: { seen: string; suggestion: string }) =>
      `没有名为“${p.seen}”的校验规则${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: () => '规则名就是校验结果里跟在“错误”“警告”后面的那个词，请照抄。',
  },
  'fixed-rule': {
    text: (p: { rule: string; where: 'file' | 'workspace' }) =>
      p.where === 'file'
        ? `“${p.rule}”是必须改正的错误，不能放行。`
        : `“${p.rule}”是错误，不能在 zicha.yaml 里调低或关掉。`,
    fix: (p: { where: 'file' | 'workspace' }): string =>
      p.where === 'file'
        ? '请改正它，再删掉这条 zicha-allow。'
        : '请删掉这一行，到清单里改正；个别地方确有理由的，在清单的那一行上面写“# zicha-allow 规则: 理由”。',
  },
}
