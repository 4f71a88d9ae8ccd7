/** Sentences for files of answers. */
export const intake = {
  'unknown-indicator': {
    text: (p: { seen: string; suggestion: string }) =>
      `清单里没有本校要答的指标“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
    fix: () => '运行 zicha checklists 清单名，可以看到全部指标编号。',
  },
  'unknown-fact-id': {
    text: (p: { seen: string; suggestion: string }) =>
      `清单里没有基础数据“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
    fix: (p: { known: readonly string[] }) =>
      p.known.length > 0
        ? `可以填的基础数据：${p.known.join('、')}。`
        : '这份清单不需要基础数据，请删掉。',
  },
  'unknown-stage': {
    text: (p: { seen: string }) => `“${p.seen}”不是这里可以填的学段。`,
    fix: (p: { known: readonly string[] }) => `可以填的学段：${p.known.join('、')}。`,
  },
  'stage-missing': {
    text: (p: { id: string }) => `${p.id} 要按学段分别填。`,
    fix: (p: { stages: readonly string[] }) =>
      `请在它下面缩进两格，按 ${p.stages.join('、')} 各写一行。`,
  },
  'bad-answer': {
    text: (p: { id: string; problem: string }) => `${p.id}：${p.problem}`,
    fix: () => '改正后重新运行；这个文件里的各项都还没有写入。',
  },
  'not-applicable-never': {
    text: (p: { id: string }) => `${p.id} 每所学校都要答，不能填“不适用”。`,
    fix: () => '请填实际情况。',
  },
  'not-applicable-reason': {
    text: (p: { id: string }) => `${p.id} 填“不适用”要写明理由。`,
    fix: () => '请写成 notApplicable: 理由。',
  },
}
