import type { RuleReason } from '../../rule-reasons.ts'

/** Why plain YAML only. */
export const yamlReasons = {
  'yaml-too-big': {
    what: '文件太大或太长',
    why: '一份清单远用不到这么大；限住大小，别人送来的文件才不会拖垮电脑。',
  },
  'yaml-encoding': {
    what: '不是 UTF-8 编码的文本',
    why: '编码猜错了，汉字会变成别的字；所以只认 UTF-8，不猜。',
    fix: '用记事本打开，选“另存为”，编码选 UTF-8；本来就不是文本的，换成 YAML 文件。',
  },
  'yaml-control-character': { what: '夹着控制字符', why: '它看不见，却能改变终端和打印的内容。' },
  'yaml-bidi-control': {
    what: '夹着改变文字方向的字符',
    why: '有了它，审阅的人看到的和程序读到的可以不一样。',
  },
  'yaml-invisible-character': {
    what: '夹着看不见的字符',
    why: '两个看上去一样的词会被当成两个，编号就对不上。',
  },
  'yaml-lone-cr': {
    what: '只有回车符的换行',
    why: '有的软件把它当换行，有的不当，同一个文件会有两种读法。',
  },
  'yaml-line-too-long': { what: '一行太长', why: '这么长的行没有人能审阅，多半不是手写的清单。' },
  'yaml-text-too-long': {
    what: '一段文字太长',
    why: '清单要印在表上、显示在屏幕上，太长的文字放不下。',
  },
  'yaml-too-deep': {
    what: '套得太深',
    why: '正常的清单用不到这么多层，一般是括号或缩进写错了；太深的文件还会让程序崩溃。',
  },
  'yaml-too-many-keys': {
    what: '同一层的键太多',
    why: '多半是把列表写成了键；键太多的文件读起来也慢。',
  },
  'yaml-too-many-nodes': { what: '内容过多', why: '超过了一份清单合理的量，一般是选错了文件。' },
  'yaml-too-many-problems': {
    what: '问题太多，没有全列',
    why: '前面的错常常引出后面的错，先改前面的更省事。',
  },
  'yaml-alias': {
    what: '用了别名',
    why: '别名让一处改动牵动别处，审阅时看不出来；几行别名还能展开成几个 GB。',
  },
  'yaml-anchor': { what: '用了锚点', why: '锚点是给别名用的，清单里不用别名。' },
  'yaml-tag': { what: '用了类型标记', why: '以 ! 开头的话会被当成标记吞掉，显示不出来。' },
  'yaml-directive': { what: '用了指令', why: '清单不需要指令，各软件对它的支持也不一样。' },
  'yaml-several-documents': { what: '一个文件里有几份文档', why: '后面的几份会被悄悄丢掉。' },
  'yaml-complex-key': {
    what: '键不是一个简单的词',
    why: '没有一个键会这样写，一般是一段文字忘了加引号。',
  },
  'yaml-merge-key': { what: '用了合并键', why: '合并进来的内容在这里看不见，审阅的人会漏掉。' },
  'yaml-reserved-key': { what: '键名另有用途', why: '这几个词在程序里另有含义，可以用来做手脚。' },
  'yaml-duplicate-key': { what: '键重复', why: '只有一个会算数，另一个写了等于没写。' },
  'yaml-empty-key': { what: '冒号前面没有键', why: '不知道这个值是谁的。' },
  'yaml-block-indent': {
    what: '文字块注明了缩进数',
    why: '这种写法各软件读法不一。',
    fix: '去掉“|”或“>”后面的数字，下面各行用相同的缩进。',
  },
  'yaml-block-blank': {
    what: '文字块里只有空行',
    why: '留下几个空行，各软件数得不一样；没有文字，留着也没有意思。',
  },
  'yaml-tab-indent': { what: '用制表符缩进', why: '制表符有多宽各软件不同，层次会看错。' },
  'yaml-full-width-colon': {
    what: '用了全角冒号',
    why: '全角冒号不是键的标记，这一行会被当成一段文字。',
  },
  'yaml-full-width-space': { what: '用了全角空格', why: '看起来是缩进，程序却把它当文字。' },
  'yaml-empty': { what: '文件是空的', why: '没有内容可以检查。' },
  'yaml-not-a-mapping': {
    what: '最上层不是“键: 值”',
    why: '可能选错了文件，或者少写了前面的内容。',
  },
  'yaml-syntax': {
    what: 'YAML 写法有错',
    why: '读不懂的地方不猜，免得把意思猜反。',
    fix: '照指出的位置改；看不出来的，对照别的清单里同样的地方怎么写。',
  },
} satisfies Record<string, RuleReason>
