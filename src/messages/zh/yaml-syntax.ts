/** What is wrong, quoting the text of the place, and the way out. */
export type Mistake = readonly [text: (seen: string) => string, fix: string]

/** What can be wrong with the syntax itself: the sentences of the rule `yaml-syntax`. */
export const syntaxMistakes = {
  indent: [
    (seen) => `“${seen}”这里的缩进与同一层的其他行不一致。`,
    '同一层的各行要左对齐，下一层比上一层多缩进两个空格。',
  ],
  'out-of-place': [
    (seen) => `从“${seen}”起，内容不属于前面的任何一层。`,
    '多半是缩进少了或多了，请与同一层的行左对齐；引号后面不能再接文字。',
  ],
  'colon-missing': [
    (seen) => `“${seen}”后面没有冒号。`,
    '键的后面写半角冒号加一个空格再写值；如果是上一行文字的继续，请比上一行多缩进。',
  ],
  'space-after-colon': [
    (seen) => `“${seen}”的冒号后面缺一个空格。`,
    '请写成“键: 值”，冒号后面空一格。',
  ],
  'space-after-dash': [
    (seen) => `“${seen}”开头的短横后面缺一个空格。`,
    '请写成“- 内容”，短横后面空一格。',
  ],
  'space-before-hash': [
    (seen) => `“${seen}”的 # 前面缺一个空格。`,
    '注释的 # 前面要空一格；# 若是文字的一部分，请把整段文字加上引号。',
  ],
  'key-over-lines': [
    (seen) => `“${seen}”这一行没有写完，下一行又是新的“键:”。`,
    '请看这一行是不是少了冒号，下一行是不是多了缩进。',
  ],
  'long-key': [
    (seen) => `“${seen}”作为键太长了。`,
    '请看冒号是不是多余的；如果整段是文字，请加上引号。',
  ],
  'nested-on-line': [
    (seen) => `“${seen}”在同一行里又有一个“键: 值”。`,
    '如果是一段文字，请加上引号；如果是下一层内容，请另起一行并缩进。',
  ],
  'list-on-key-line': [
    (seen) => `“${seen}”写在了键的同一行。`,
    '列表请另起一行，每项以“- ”开头；如果就是一段文字，请加上引号。',
  ],
  'text-behind-block-sign': [
    (seen) => `“${seen}”：| 或 > 的后面不能接文字。`,
    '如果就是一段文字（如“>=85”），请加上引号；大段文字请从下一行写起，并且缩进。',
  ],
  'list-in-brackets': [
    (seen) => `括号里不能写“${seen}”这样以短横开头的列表。`,
    '请写成 [甲, 乙]，各项用半角逗号分开。',
  ],
  'dash-missing': [
    (seen) => `“${seen}”这一项前面缺短横。`,
    '列表的每一项都以“- ”开头，并且左对齐。',
  ],
  'comma-missing': [(seen) => `括号里“${seen}”前后缺逗号。`, '括号里的各项用半角逗号分开。'],
  'full-width-comma': [
    (seen) => `“${seen}”用的是全角逗号“，”，YAML 不把它当作括号里的分隔。`,
    '请改成半角逗号加一个空格“, ”；如果就是一段文字，请加上引号。',
  ],
  'comma-extra': [() => '括号里多了一个逗号，或两个逗号之间没有内容。', '请删去多余的逗号。'],
  'bracket-not-closed': [
    (seen) => `括号“${seen}”没有配对的另一半。`,
    '请补上 ] 或 }；括号里另起的行要比括号所在的行多缩进。',
  ],
  'bracket-not-opened': [
    (seen) => `括号“${seen}”前面没有配对的另一半。`,
    '请删去它，或补上前一半；如果就是一段文字，请加上引号。',
  ],
  'quote-not-closed': [
    (seen) => `“${seen}”的引号没有配对。`,
    '请补上后一个引号（半角）；引号里另起的行要缩进。',
  ],
  escape: [
    (seen) => `双引号里的“${seen}”不是合法的写法。`,
    '双引号里的反斜杠要写两遍（\\\\），或改用单引号。',
  ],
  'first-character': [(seen) => `“${seen}”不能以这个符号开头。`, '请把整段文字加上引号。'],
  dashes: [
    (seen) => `“${seen}”以 --- 开头，容易被当作文档的分隔线。`,
    '如果就是一段文字，请加上引号；分隔线请删去。',
  ],
  other: [
    (seen) => `“${seen}”这里看不懂。`,
    '请检查这一行的缩进、冒号、引号和括号；如果就是一段文字，请加上引号。',
  ],
} satisfies Record<string, Mistake>
