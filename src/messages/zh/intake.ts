import { answerProblems, type AnswerProblem } from './answers.ts'

/** Sentences for files of answers. */
export const intake = {
  'unknown-indicator': {
    text: (p: { seen: string; suggestion: string }) =>
      `清单里没有这里要答的指标“${p.seen}”${p.suggestion ? `，是不是“${p.suggestion}”？` : '。'}`,
    fix: () => '运行 zicha checklists 清单名，可以看到全部指标编号。',
  },
  'not-in-force': {
    text: (p: { id: string; status: 'future' | 'obsolete' }) =>
      p.status === 'future' ? `${p.id} 还没有生效，现在不用填。` : `${p.id} 已停用，不再填报。`,
    fix: () => '请从文件里删掉这一项。',
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
      `请按 ${p.stages.join('、')} 各写一行：表格里写在“学段”列；YAML 里在它下面缩进两格。`,
  },
  'bad-answer': {
    text: (p: { id: string; code: AnswerProblem['code'] }) => `${p.id}：${problemText(p)}`,
    fix: () => '改正后重新运行；这个文件里的各项都还没有写入。',
  },
  'not-applicable-never': {
    text: (p: { id: string }) => `${p.id} 是必答的，不能填“不适用”。`,
    fix: () => '请填实际情况。',
  },
  'not-applicable-reason': {
    text: (p: { id: string }) => `${p.id} 填“不适用”要写明理由。`,
    fix: () => '请写成 notApplicable: 理由；表格里写在“不适用”列。',
  },
  'value-not-applicable': {
    text: (p: { id: string }) => `${p.id} 既填了值，又填了“不适用”。`,
    fix: () => '请只留一样。',
  },
  'bad-person': {
    text: (p: { seen: string }) => `填报人“${p.seen}”不能用：不能空着，也不能含看不见的字符。`,
    fix: () => '请写姓名。',
  },
  'future-day': {
    text: (p: { seen: string }) => `日期 ${p.seen} 还没有到。`,
    fix: () => '请写实际的日期：没有看到的，不能先记。',
  },
  'evidence-unclear': {
    text: (p: { seen: string }) => `看不出“${p.seen}”是哪份佐证材料。`,
    fix: () =>
      '文件请写路径；纸质材料请写名称和在哪里，如 花名册 盒3 卷2 页15 盖章，或 { title: 名称, box: 盒, volume: 卷, page: 页 }。',
  },
  'evidence-no-file': {
    text: (p: { seen: string }) => `找不到佐证材料文件“${p.seen}”。`,
    fix: () =>
      '路径从工作区、工作区的 evidence 文件夹或当前文件夹算起，请核对文件名；纸质材料要写出 盒、卷、页、文号 或 盖章。',
  },
  'map-other-edition': {
    text: (p: { seen: string; expected: string }) =>
      `映射文件写的是“${p.seen}”，这次用的是“${p.expected}”。`,
    fix: () => '请核对 from（旧版）和 to（新版），是不是拿错了文件。',
  },
  'map-unknown-id': {
    text: (p: { seen: string; edition: 'from' | 'to'; suggestion: string }) =>
      `${p.edition === 'from' ? '旧' : '新'}版里没有“${p.seen}”${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: () => '左边写旧版的 id，右边写新版的 id；已经取消的，右边写 retired。',
  },
  'map-twice': {
    text: (p: { to: string; first: string }) => `“${p.to}”已经由“${p.first}”对应了。`,
    fix: () => '一个新指标只能沿用一个旧指标的填报；另一个请写 retired，或改成别的 id。',
  },
}

/** The params of the problem stand beside its code; the lookup cannot show that they belong together. */
function problemText(p: { code: AnswerProblem['code'] }): string {
  return (answerProblems[p.code] as (params: object) => string)(p)
}
