import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { already, fairSchool } from '../cli/check/fair.ts'
import { facts, type Script } from '../cli/check/follow.ts'
import { alreadyRecorded, lanternSchool } from '../cli/check/lantern.ts'
import { lampSchool } from '../cli/lamps.ts'
import { saturday } from '../support/environment.ts'

/** A prompt that can be reached, and what must be there when it is left by force. */
export interface Reached {
  name: string
  /** Makes the folder a school, with what was recorded before. */
  school: (folder: string) => void
  argv: readonly string[]
  script: Script
  /** A text of the prompt. */
  about: string
  /** Entries of this run. */
  saved: number
  /** Something stands in the line: Ctrl-D ends a dialogue only from an empty one, as in any shell. */
  hasText?: true
}

type Way = Pick<Reached, 'school' | 'argv'>

const lantern: Way = { school: (folder) => lanternSchool({ folder }), argv: ['check', 'lantern'] }
const safety = ['check', 'lantern-safety', '--by', '张三']
const both = ['check', 'lantern-safety', 'lantern-fair', '--by', '张三']
const fair = (argv: readonly string[]): Way => ({ school: fairSchool, argv })
const lamps: Way = { school: lampSchool, argv: ['check', 'lamps'] }
const set: Way = { school: lampSchool, argv: ['set'] }
const nowhere = (argv: readonly string[]): Way => ({ school: () => undefined, argv })
const flags = ['--kind', '学校', '--name', '晨光学校', '--code', 'CG-01', '--by', '张三']

const answer = (indicator: string, value: unknown, by = '张三') => ({
  type: 'answer',
  indicator,
  value,
  by,
})
const lanterns = (value: number, by: string) => ({ type: 'fact', fact: 'lanterns', value, by })

/** Two who did not see each other's answers. */
function differing(folder: string): void {
  fairSchool(folder)
  already(folder, 'lantern-safety', [lanterns(50, '张三'), answer('A3', 3)], { now: saturday })
  already(folder, 'lantern-safety', [lanterns(60, '李四'), answer('A3', 1, '李四')], {
    now: saturday,
  })
}

/** Nothing is open in it any more. */
function answeredLamps(folder: string): void {
  lampSchool(folder)
  already(folder, 'lamps', [
    answer('A1', '2026-09-01'),
    answer('A2', { valid: 200, agree: 190 }),
    answer('A3', { n: 5, k: 5, places: [] }),
    answer('A4', '鱼灯'),
  ])
}

/** Two rounds that were not handed in. */
function twoRounds(folder: string): void {
  lanternSchool({ folder })
  alreadyRecorded(folder, [answer('A1', true)], '2026-10')
  alreadyRecorded(folder, [answer('A1', true)], '2026-11')
}

const to = (question: string): Script => [['第 1/2 项', `跳 ${question}⏎`]]
const toTheEnd: Script = [
  ['第 1/4 题', '⏎'],
  ['第 2/4 题', '⏎'],
  ['抽查了多少学生', '⏎'],
]

/** Every kind of prompt that check, init, set and the menu can show; the ledger asks nothing. */
export const reached: readonly Reached[] = [
  at('a fact that is a number', lantern, [], '第 1/2 项'),
  at('the day and the source of a figure', lantern, facts.slice(0, 1), '时点和口径'),
  at('a fact that is a choice', lantern, facts.slice(0, 2), '第 2/2 项', 1),
  at('yes or no', lantern, facts, '第 1/7 题', 2),
  at('a note', lantern, [...facts, ['第 1/7 题', '↓↓↓⏎']], '写一句说明', 2),
  at('a reason', lantern, [...to('A2'), ['第 2/7 题', '↓↓↓⏎']], '为什么不适用'),
  at(
    'a word that may be meant as words',
    lantern,
    [...to('A2'), ['第 2/7 题', '↓↓↓⏎'], ['为什么不适用', 'q⏎']],
    '就是要写的内容吗',
  ),
  at('a number', lantern, to('B1'), '灭火器数'),
  at('a second number', lantern, [...to('B2'), ['备用电池（节）', '12⏎']], '其中没电的'),
  {
    ...at('a number that is refused', lantern, [...to('B1'), ['灭火器数', '四⏎']], '收到的是“四”'),
    hasText: true,
  },
  at('items', lantern, to('B3'), '全部具备'),
  at('ticks', lantern, [...to('B3'), ['全部具备', '↓↓⏎']], '勾选已具备的'),
  at('a level', lantern, to('C1'), '通道畅通'),
  at('places', lantern, [...to('C2'), ['乱拉电线', '2⏎']], '问题位置'),
  at('the contents', lantern, [['第 1/2 项', '#⏎']], '跳到哪一题？'),
  at('a search', lantern, [['第 1/2 项', '找⏎']], '找什么？'),
  at('what a search found', lantern, [['第 1/2 项', '/灯笼⏎']], '“灯笼”：找到'),
  at('the filter', lantern, [['第 1/2 项', '筛⏎']], '只看哪些？'),
  at(
    'names to filter by',
    lantern,
    [
      ['第 1/2 项', '筛⏎'],
      ['只看哪些？', '↓↓⏎'],
    ],
    '哪个指标组？',
  ),
  at('evidence', lantern, [...to('B1'), ['灭火器数', '证⏎']], '拖进来'),
  at('evidence after an answer', lantern, [...to('B3'), ['全部具备', '↓⏎']], '佐证：方案', 1),
  at('a seal', lantern, [...to('B3'), ['全部具备', '↓⏎'], ['佐证：方案', '盒3⏎']], '这份盖了吗', 1),
  at(
    'the name of a paper',
    lantern,
    [...to('B1'), ['灭火器数', '证⏎'], ['拖进来', '盒3⏎']],
    '纸质材料的名称',
  ),
  at(
    'a file from outside',
    { ...lantern, school: withNeighbour },
    [...to('B1'), ['灭火器数', '证⏎'], ['拖进来', '../旁.txt⏎']],
    '文件不在工作区里',
  ),
  at('the day', lantern, [...to('B1'), ['灭火器数', '@⏎']], '哪一天看到的'),
  at(
    'who fills in',
    { ...lantern, school: (folder) => lanternSchool({ folder, people: [] }) },
    [],
    '填报人姓名',
  ),
  at('which checklist', fair(['check', '--by', '张三']), [], '自查哪份清单？'),
  at('which round', { ...lantern, school: twoRounds }, [], '有几个没交的轮次'),
  at('a date', lamps, [], '第 1/4 题'),
  at('a survey', lamps, [['第 1/4 题', '⏎']], '家长有效问卷'),
  at('a draw', lamps, [...toTheEnd.slice(0, 2), ['抽查了多少学生', '抽⏎']], '抽签：从学生中抽'),
  at('words', lamps, toTheEnd, '第 4/4 题'),
  at(
    'the end of what was answered before',
    { ...lamps, school: answeredLamps },
    [],
    '这一轮的题都答完了',
  ),
  at('which of two facts', { school: differing, argv: safety }, [], '以哪个为准'),
  at(
    'which of two answers',
    { school: differing, argv: safety },
    [
      ['以哪个为准', '⏎'],
      ['A1 操场', '↓⏎'],
      ['A2 校门', '↓⏎'],
    ],
    '以哪个为准',
    3,
  ),
  at(
    'whether another question is answered along',
    fair(both),
    [
      ['灯笼数', '跳 B1⏎'],
      ['B1 方案', '↓⏎'],
    ],
    '多半是同一件事',
    1,
  ),
  at(
    'whether another answer is changed along',
    {
      school: (folder) => {
        fairSchool(folder)
        already(folder, 'lantern-fair', [answer('F1', false)])
      },
      argv: both,
    },
    [
      ['灯笼数', '跳 A2⏎'],
      ['A2 校门', '↓⏎'],
    ],
    '您原来填的是',
    1,
  ),
  at(
    'the end of a part',
    fair(safety),
    [
      ['灯笼数', '筛⏎'],
      ['只看哪些？', '↓↓⏎'],
      ['哪个指标组？', '↓⏎'],
      ['数值（盏）', '⏎'],
      ['B1 方案', '↓⏎'],
      ['佐证：方案', '⏎'],
      ['B2 每百盏', '10⏎'],
    ],
    '的题走完了',
    2,
  ),
  at('the menu', { ...lantern, argv: [] }, [], '做什么？'),
  at('the menu where there is no school', nowhere([]), [], '还没有建立工作区'),
  at('which checklist for the menu', { ...fair([]) }, [['做什么？', '↓↓⏎']], '哪份清单？'),
  at(
    'check out of the menu',
    { ...lantern, argv: [] },
    [['做什么？', '⏎'], ...facts],
    '第 1/7 题',
    2,
  ),
  at('init: for whom', nowhere(['init']), [], '为谁建立'),
  at('init: the name', nowhere(['init', '--kind', '学校']), [], '学校名称'),
  at('init: the code', nowhere(['init', '--kind', '学校', '--name', '晨光学校']), [], '学校代码'),
  at('init: the stages', nowhere(['init', ...flags]), [], '有哪些学段'),
  at('init: the checklists', nowhere(['init', ...flags]), [['有哪些学段', '␣⏎']], '使用哪些清单'),
  at(
    'init: the visit',
    nowhere(['init', ...flags, '--use', 'civilised-campus']),
    [['有哪些学段', '␣⏎']],
    '迎检日',
  ),
  at('set: what', set, [], '要改什么？'),
  at('set: a title', set, [['要改什么？', '⏎']], '? 名称'),
  at(
    'set: a day',
    set,
    [
      ['要改什么？', '⏎'],
      ['? 名称', '督导⏎'],
    ],
    '日期',
  ),
  at('set: which one', set, [['要改什么？', '↓⏎']], '哪一个？'),
  at(
    'set: change or remove',
    set,
    [
      ['要改什么？', '↓⏎'],
      ['哪一个？', '⏎'],
    ],
    '“张三”：',
  ),
  at('set: the stages', set, [['要改什么？', '↓↓↓↓↓↓↓⏎']], '有哪些学段'),
  at('set report: which part', { ...set, argv: ['set', 'report'] }, [], '写哪一部分'),
  at(
    'set report: a paragraph',
    { ...set, argv: ['set', 'report'] },
    [['写哪一部分', '⏎']],
    '直接回车 写完了',
  ),
]

function at(name: string, way: Way, script: Script, about: string, saved = 0): Reached {
  return { name, ...way, script, about, saved }
}

/** A school with a file in the folder above it, which is its own. */
function withNeighbour(folder: string): void {
  lanternSchool({ folder })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '..', '旁.txt'), '旁')
}
