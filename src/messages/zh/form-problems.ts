/** What is wrong with a form that came back, and the way out; the place is said in front. */
export const formProblems = {
  'not-a-form': {
    text: () => '这不是 zicha 发出的表。',
    fix: () => '请用 zicha form export 发出的文件填写；内容不要复制到别的表里。',
  },
  'newer-form': {
    text: () => '这份表是更新版本的 zicha 发出的。',
    fix: () => '请升级 zicha 再导入。',
  },
  'identity-edited': {
    text: () => '隐藏页“zicha”里的标记被改动或损坏了，认不出这是哪个单位、哪份清单的表。',
    fix: () => '请重新发一份，把答案抄过去。',
  },
  macros: {
    text: () => '文件里有宏，可能有害，没有读。',
    fix: () => '请另存为“.xlsx”（不含宏的工作簿）再交。',
  },
  links: {
    text: () => '文件里有指向别的文件的链接，没有读。',
    fix: () => '请断开链接，把值写进格子里再交。',
  },
  'strange-sheet': {
    text: (p: { sheet: string; hidden: boolean }) =>
      `多出了${p.hidden ? '隐藏的' : ''}工作表“${p.sheet}”。`,
    fix: (p: { hidden: boolean }): string =>
      p.hidden ? '请取消隐藏后把它删掉，再交。' : '请把它删掉再交。',
  },
  'hidden-sheet': {
    text: (p: { sheet: string }) => `工作表“${p.sheet}”被隐藏了。`,
    fix: () => '请取消隐藏，看过再交。',
  },
  'missing-sheet': {
    text: (p: { sheet: string }) => `找不到工作表“${p.sheet}”，可能被删除或改了名。`,
    fix: () => '请改回原来的名字，或者用原来的文件再填一份。',
  },
  'other-subject': {
    text: (p: { seen: string; expected: string }) =>
      `这份表发给代码是 ${p.seen} 的单位，这里是 ${p.expected}。`,
    fix: () => '请交给那个单位导入。',
  },
  'unknown-checklist': {
    text: (p: { seen: string }) => `这里没有表上写的清单 ${p.seen}。`,
    fix: () => '请核对清单名和版本；清单换了版本的，请重新发表。',
  },
  'other-judging': {
    text: (p: { checklist: string }) => `${p.checklist} 的评判内容在发表之后改过，旧表不能导入。`,
    fix: () => '请用现在的清单重新发一份。只改文字、不改评判的清单不受影响。',
  },
  'other-round': {
    text: (p: { seen: string; expected: readonly string[] }) =>
      `表上写的是轮次 ${p.seen}，这里${p.expected.length > 0 ? `在填的是 ${p.expected.join('、')}` : '没有这个轮次'}。`,
    fix: (p: { seen: string }) => `确实要填进这个轮次的，请加 --round ${p.seen}。`,
  },
  'sealed-round': {
    text: (p: { round: string }) => `轮次 ${p.round} 已交出，不能再填。`,
    fix: () => '请另开一个轮次，用新的轮次发表。',
  },
  'same-form': {
    text: (p: { first: string }) => `和“${p.first}”是同一份文件，只导入一次。`,
    fix: () => '',
  },
  merged: {
    text: (p: { range: string }) => `格子 ${p.range} 被合并了，分不清是哪一题的答案。`,
    fix: () => '请取消合并，每格各填各的。',
  },
  'wide-rule': {
    text: (p: { range: string }) => `有一条“数据有效性”盖住了 ${p.range}，比整张表大得多。`,
    fix: () => '请删掉这条数据有效性再交。',
  },
  'header-edited': {
    text: (p: { seen: string; expected: string }) =>
      `表头应是“${p.expected}”，现在是“${p.seen}”，可能改过或挪过列。`,
    fix: () => '请把表头改回原样，列不要移动。',
  },
  'no-header': {
    text: () => '找不到表头这一行。',
    fix: () => '请用原来的文件再填一份，不要删行。',
  },
  'row-edited': {
    text: (p: { id: string }) => `${p.id} 这一行的题目被改动了，分不清答的是哪一题。`,
    fix: () => '请把题目、标准、单位改回原样；要说明情况写在“备注”里。',
  },
  'row-twice': {
    text: (p: { id: string; first: number }) => `${p.id} 这一行在第 ${p.first} 行已经有了。`,
    fix: () => '请删掉多出来的一行。',
  },
  'row-missing': {
    text: (p: { id: string }) => `少了 ${p.id} 这一行。`,
    fix: () => '请用原来的文件再填一份，不要删行。',
  },
  'row-unknown': {
    text: (p: { seen: string }) => `这一行不是发出的题目（行标记“${p.seen}”）。`,
    fix: () => '请删掉这一行。',
  },
  stray: {
    text: (p: { seen: string }) => `这里不是填写的格子，写了“${p.seen}”，导入时会丢掉。`,
    fix: () => '请移到浅黄色的格子里，说明情况写在“备注”里，其他的删掉。',
  },
  formula: {
    text: () => '这里是公式，不能当答案。',
    fix: () => '请直接写值。',
  },
  'error-value': {
    text: () => '这里是一个错误值（如 #REF!）。',
    fix: () => '请直接写值。',
  },
  'date-for-text': {
    text: () => '这里被表格软件改成了日期（“1-2”常会这样）。',
    fix: () => '请重新填写；格式选“常规”或“文本”。',
  },
  'bad-answer': {
    text: (p: { text: string }) => p.text,
    fix: () => '',
  },
  'not-a-choice': {
    text: (p: { seen: string; choices: readonly string[] }) =>
      `请从 ${p.choices.join('、')} 中选一个，收到的是“${p.seen}”。`,
    fix: () => '',
  },
  'input-missing': {
    text: (p: { id: string }) => `${p.id} 的其他格子填了，这一格还空着。`,
    fix: () => '请补齐；整题都不知道的，全部空着。',
  },
  'nothing-to-note': {
    text: (p: { id: string }) => `${p.id} 没有答案，这里写的内容没有地方记。`,
    fix: () => '请填答案，或者把这里清空。',
  },
  'answered-and-not': {
    text: (p: { id: string }) => `${p.id} 填了答案，又写了不适用的理由，只能有一样。`,
    fix: () => '不适用的，把“填写”清空；适用的，把这里清空。',
  },
  'not-applicable-never': {
    text: (p: { id: string }) => `${p.id} 是必答的，不能填“不适用”。`,
    fix: () => '请填实际情况。',
  },
  'not-asked': {
    text: (p: { id: string }) => `${p.id} 现在不用这样填（学段变了，或指标不再适用）。`,
    fix: () => '请重新发一份表。',
  },
  'bad-date': {
    text: (p: { seen: string }) => `“${p.seen}”不是日期。`,
    fix: () => '请写成 2026-11-20 这样。',
  },
  'future-date': {
    text: (p: { seen: string }) => `日期 ${p.seen} 还没有到。`,
    fix: () => '请写实际看到的日期。',
  },
  'no-name': {
    text: () => '没有写填写人的姓名。',
    fix: () => '请在这里写上姓名。',
  },
  'bad-name': {
    text: (p: { seen: string }) => `“${p.seen}”不能当姓名（含看不见的字符，或太长）。`,
    fix: () => '请重新写姓名。',
  },
  'too-long': {
    text: (p: { limit: number; length: number }) =>
      `文字最多 ${p.limit} 个字，现有 ${p.length} 个。`,
    fix: () => '请写短些；长的另作文件，当作佐证。',
  },
  'disk-refused': {
    text: (p: { text: string; saved: 'no' | 'unknown' }) => p.text,
    fix: (p: { saved: 'no' | 'unknown' }): string =>
      p.saved === 'no'
        ? '这一份没有导入，排除故障后请再导入一次。'
        : '不能确定这一份有没有导入，排除故障后请再导入一次：已经保存的不会重复写入。',
  },
}
