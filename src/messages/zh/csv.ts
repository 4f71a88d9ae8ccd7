const refusals = {
  'utf-16': '这个文件的编码是 UTF-16，读不了。',
  workbook: '这是 Excel 工作簿，不是 CSV 文本。',
  unknown: '这个文件不是 UTF-8，也不是 GBK，看不出是什么编码。',
}

/** Sentences for tables of answers (CSV). */
export const csv = {
  'csv-encoding': {
    text: (p: { refused: keyof typeof refusals }) => refusals[p.refused],
    fix: () => '请在 Excel 或 WPS 里“另存为”，类型选“CSV UTF-8（逗号分隔）”。',
  },
  'csv-empty': {
    text: () => '表里没有要填报的行：第一行应是列名，以下每行一项。',
    fix: (p: { columns: readonly string[] }) => `可以用的列名：${p.columns.join('、')}。`,
  },
  'csv-separator': {
    text: (p: { seen: string }) => `列之间用的是“${p.seen}”，应当用英文逗号。`,
    fix: () => '请在 Excel 或 WPS 里“另存为”，类型选“CSV UTF-8（逗号分隔）”。',
  },
  'csv-open-quote': {
    text: () => '这个双引号没有配对，从这里起分不清哪里是一格的结尾。',
    fix: () => '请在这一格的末尾补上双引号；格里面的双引号要写两个。',
  },
  'csv-after-quote': {
    text: () => '双引号后面应是逗号或换行，这里却还有文字。',
    fix: () => '整格用双引号括起来，格里面的双引号要写两个。',
  },
  'csv-no-key-column': {
    text: () => '第一行里既没有“指标”这一列，也没有“基础数据”这一列。',
    fix: (p: { columns: readonly string[] }) => `可以用的列名：${p.columns.join('、')}。`,
  },
  'csv-unknown-column': {
    text: (p: { seen: string; suggestion: string }) =>
      `不认识的列“${p.seen}”${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { columns: readonly string[] }) =>
      `可以用的列名：${p.columns.join('、')}；也可以用某一项数的名称作列名。不用的列请删掉。`,
  },
  'csv-column-twice': {
    text: (p: { seen: string }) => `“${p.seen}”这一列前面已经有了。`,
    fix: () => '请只留一列。',
  },
  'csv-extra-cell': {
    text: (p: { seen: string }) => `“${p.seen}”这一格没有列名。`,
    fix: () => '请补上列名，或删掉这一格；文字里有逗号的，要用双引号括起来。',
  },
  'csv-formula': {
    text: (p: { seen: string }) => `“${p.seen}”是公式，不是填报的值。`,
    fix: () => '请填算好的值。',
  },
  'csv-row-about-nothing': {
    text: () => '这一行没有写是哪个指标，或哪项基础数据。',
    fix: () => '请在“指标”列写上编号，或删掉这一行。',
  },
  'csv-row-about-two': {
    text: () => '这一行既写了指标，又写了基础数据。',
    fix: () => '请分成两行。',
  },
  'csv-row-twice': {
    text: (p: { id: string; first: number }) => `${p.id} 在第 ${p.first} 行已经填过了。`,
    fix: () => '请只留一行；按学段填报的，请在“学段”列分别写明。',
  },
  'csv-nothing-filled': {
    text: (p: { id: string }) => `${p.id} 没有填值，这一格说的是什么就不知道了。`,
    fix: () => '请填上值或不适用的理由；还没有查看的，整行的其他格也留空。',
  },
  'csv-value-and-inputs': {
    text: (p: { id: string }) => `${p.id} 在“填报”列和分项列里都填了。`,
    fix: () => '请只填一处。',
  },
  'csv-input-not-here': {
    text: (p: { seen: string }) => `这一行没有“${p.seen}”这一项数。`,
    fix: () => '请看看是不是填错了列；没有分项的，填在“填报”列。',
  },
}
