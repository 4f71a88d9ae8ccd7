import type { RuleReason } from '../../rule-reasons.ts'

/** Why the shape is what it is. */
export const shapeReasons = {
  'unknown-key': { what: '不认识的键', why: '写错名字的键不会起作用，而写的人以为它起作用。' },
  'missing-key': { what: '缺少必填的键', why: '少了它，这一项没法问、没法判。' },
  'wrong-type': {
    what: '类型不对',
    why: '这里该是文字、列表还是“键: 值”是定死的，换一种就读不出意思。',
    fix: '文字写在冒号后面；列表每项一行，以“- ”开头；“键: 值”换行并缩进两格。',
  },
  'not-one-of': { what: '不在可选的词里', why: '只有规定的几个词有含义。' },
  'bad-id': { what: 'id 写法不对', why: 'id 要进文件名、命令和记录，只有这些字符在哪里都安全。' },
  'bad-edition': { what: '版本写法不对', why: '版本要进文件名，也要能在命令里写。' },
  'bad-code': { what: '代码写法不对', why: '代码要印在编号里，也要进文件名。' },
  'stages-of-bureau': {
    what: '教育局的工作区写了学段',
    why: '县级、局级清单问的是全县各学段，一律都问；写一部分学段，别的题就会漏掉。',
  },
  'not-a-boolean': {
    what: '不是 true 或 false',
    why: 'yes、on、是，各软件读法不一；只认两个词就不会弄反。',
  },
  'not-a-number': {
    what: '不是普通数字',
    why: '带单位、千分号或全角的数，各处读法不一，会差出几个数量级。',
  },
  'not-a-whole-number': { what: '不是不小于 0 的整数', why: '这里数的是个数。' },
  'bad-year': { what: '年份看不懂', why: '依据靠年份才查得到。' },
  'bad-date': {
    what: '日期不存在或写法不对',
    why: '倒计时和时限都从日期算起，日期错一天，结果全错。',
  },
  'bad-days': {
    what: '不是一天，也不是一段日子',
    why: '放假和调休决定工作日怎么数，看错一段，时限就差几天。',
  },
  'ambiguous-duration': {
    what: '时长有两种读法',
    why: '5d 是五天还是五个工作日、1m 是一个月还是一分钟，各人理解不同，整改日期会差出一截。',
  },
  'wrong-format': {
    what: 'format 写得不对',
    why: '它说明这是哪种文件、哪一版写法；认错了会按别的意思读。',
  },
  'empty-text': { what: '是空的', why: '写了键却没有内容，多半是忘了填。' },
  'empty-list': { what: '列表里一项也没有', why: '写了列表却没有内容，多半是忘了填。' },
  'bad-reference': {
    what: '没有写明是哪份清单的哪一版',
    why: '版本不同，编号和标准就可能不同；不写版本，底本一更新，结果就悄悄变了。',
  },
  'bad-language': { what: '语言写法不对', why: '语言按代码选用，写错了就永远用不上。' },
  'condition-too-long': {
    what: '条件或公式太长',
    why: '这么长的条件没有人能核对；报告里也要把它说给人听。',
  },
} satisfies Record<string, RuleReason>
