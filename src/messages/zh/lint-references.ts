/** Sentences about names: those that lead nowhere, those nobody uses, and those that are there twice. */
export const lintReferences = {
  'unknown-owner': unknown('责任部门', 'owners'),
  'unknown-deadline': unknown('整改时限类别', 'deadlines'),
  'unknown-source': unknown('文件依据', 'sources'),
  'unknown-place': unknown('点位', 'places'),
  'unknown-scale': unknown('等级表', 'scales'),
  'unknown-fact': unknown('基础数据', 'facts'),
  'unknown-part': unknown('测评方式', 'parts'),
  'unknown-honour': unknown('称号', 'honours'),
  'unused-definition': {
    text: (p: { key: string; id: string }) => `${p.key} 里的“${p.id}”没有用到。`,
    fix: () => '请把它删掉；如果是别处写错了名字，请改别处。',
  },
  'conclusion-names-nothing': {
    text: (p: { seen: string; suggestion: string }) =>
      `没有 id 是“${p.seen}”的指标${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: () => '结论规则的 of 里只能写本清单的指标 id。',
  },
  'named-twice': {
    text: (p: { seen: string }) => `“${p.seen}”在这条结论规则里写了两次，只会算一次。`,
    fix: () => '请删掉一个；如果是漏了另一个指标，请改成那个指标的 id。',
  },
  'listed-twice': {
    text: (p: { seen: string; list: string }) => `“${p.seen}”在 ${p.list} 里写了两次。`,
    fix: () => '请删掉一个；如果是漏了另一个，请改成那一个。',
  },
  'duplicate-id': {
    text: (p: { id: string; first: string; line: number }) =>
      p.id === p.first
        ? `id“${p.id}”与第 ${p.line} 行的重复。`
        : `id“${p.id}”与第 ${p.line} 行的“${p.first}”只有大小写不同，会分不清。`,
    fix: () => '指标组和指标的 id 各不相同，请改一个；已经有填报记录的那个不要改。',
  },
  'duplicate-title': {
    text: (p: { title: string; line: number }) => `“${p.title}”与第 ${p.line} 行的指标同名。`,
    fix: () => '请把其中一个写得更具体，打印出来才分得清。',
  },
}

const longestList = 12

function unknown(what: string, key: string) {
  return {
    text: (p: { seen: string; suggestion: string }) =>
      `没有名为“${p.seen}”的${what}${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { known: readonly string[] }) =>
      p.known.length > 0
        ? `${key} 里有：${p.known.slice(0, longestList).join('、')}${p.known.length > longestList ? '……' : ''}。请改成其中一个，或在 ${key} 里补上。`
        : `请先在 ${key} 里写上它。`,
  }
}
