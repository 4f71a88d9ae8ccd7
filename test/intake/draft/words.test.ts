import { describe, expect, it } from 'vitest'
import { findHeader, textOf } from '../../../src/intake/draft/columns.ts'
import {
  negativeIn,
  partsOf,
  readId,
  readMethods,
  readPoints,
  thresholdIn,
  vetoIn,
} from '../../../src/intake/draft/words.ts'
import { readDeadline } from '../../../src/intake/draft/deadline.ts'
import { carriedDown, mergedBelow } from '../../../src/intake/draft/merged.ts'
import type { Row } from '../../../src/intake/xlsx/cells.ts'

describe('what people write into tables', () => {
  it.each([
    ['５', 5],
    ['2.5 分', 2.5],
    ['2.5分', 2.5],
    ['5-10', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is worth %s points', (words, points) => {
    expect(readPoints(words)).toBe(points)
  })

  it.each([
    ['Ａ1．2', 'A1.2'],
    ['1、', '1'],
    ['1.10', '1.10'],
    ['一', undefined],
    ['（1）', undefined],
    ['', undefined],
    ['a'.repeat(65), undefined],
  ])('%j is the id %s', (words, id) => {
    expect(readId(words)).toBe(id)
  })

  it.each([
    ['生均面积不低于4.2平方米', '不低于4.2'],
    ['覆盖率≥８５％', '≥８５％'],
    ['达到95%以上', '达到95%'],
    ['每年2次以上', '2次以上'],
    ['见附件2', undefined],
    ['有2个本子', '2个'],
    ['4/5', '4/5'],
    ['满意度 85％', '85％'],
    ['满意率百分之九十', '百分之九十'],
    ['每学期不少于两次', '不少于两次'],
    ['３年以上', '３年以上'],
    ['达到国家统一标准', undefined],
    ['按示教〔2026〕1号文件，2026年9月1日起', undefined],
    ['1.有计划（2）有总结', undefined],
    ['第3条、表4', undefined],
  ])('%s compares with %s', (words, threshold) => {
    expect(thresholdIn(words)).toBe(threshold)
  })

  it.each([
    ['有没有安全事故（一票否决）', '有没有', '一票否决'],
    ['是否发生体罚学生', '是否发生', undefined],
    ['无重大安全事故', '无重大安全事故', undefined],
    ['未发生欺凌', '未发生', undefined],
    ['不得组织收费补课', '不得', undefined],
    ['校园欺凌事件（近三年）', '事件', undefined],
    ['生均面积不得低于4平方米', undefined, undefined],
    ['建有无障碍通道', undefined, undefined],
    ['是否建立制度', undefined, undefined],
    ['安全事故应急预案', undefined, undefined],
    ['师德考核（否决项）', undefined, '否决项'],
  ])('%s may mean a bad yes (%s) or a veto (%s)', (title, negative, veto) => {
    expect([negativeIn(title), vetoIn(title)]).toEqual([negative, veto])
  })

  it('names methods and departments', () => {
    expect(readMethods('材料审核、实地考察/问卷调查')).toEqual({
      methods: ['documents', 'site', 'questionnaire'],
      unread: [],
    })
    expect(readMethods('摸底 网上申报')).toEqual({ methods: ['platform'], unread: ['摸底'] })
    expect(partsOf('教务处、总务处；')).toEqual(['教务处', '总务处'])
  })

  it('may hold characters that nobody sees', () => {
    const text = ' 有\u200b计划\r\n\u3000有\u202e记录\u0007 '
    expect(textOf({ kind: 'text', text })).toBe('有计划 有记录')
    expect(textOf({ kind: 'formula' })).toBe('')
  })
})

describe('a deadline', () => {
  it.each([
    ['立行立改', 'at-once'],
    ['立即整改', 'at-once'],
    ['5个工作日内', 'working-days-5'],
    ['五个工作日', 'working-days-5'],
    ['３０天内完成', 'days-30'],
    ['两周内', 'days-14'],
    ['学期末前', 'term-end'],
    ['一个月', undefined],
    ['0天', undefined],
    ['12月31日', undefined],
    ['尽快', undefined],
    ['', undefined],
  ])('%j is %s', (words, id) => {
    expect(readDeadline(words)?.id).toBe(id)
  })
})

describe('a merged cell', () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const
  const rows: Row[] = [
    {
      number: 2,
      cells: new Map([
        [1, text('甲')],
        [2, text('一')],
      ]),
    },
    { number: 3, cells: new Map([[2, text('二')]]) },
    { number: 4, cells: new Map([[3, text('备注')]]) },
    { number: 5, cells: new Map([[2, text('三')]]) },
  ]
  const firsts = (merges: string[]) =>
    carriedDown(rows, mergedBelow(1, merges), [1], [1, 2]).map(({ cells }) => cells.get(1))

  it('says the same in each row with content, to its end', () => {
    expect(firsts(['A2:A4'])).toEqual([text('甲'), text('甲'), undefined, undefined])
    expect(firsts(['A2:B9'])).toEqual([text('甲'), text('甲'), undefined, text('甲')])
  })

  it('says nothing where it lies across, above the table, or is no range', () => {
    for (const range of ['A2:B2', 'A1:XFD1048576', 'A2', 'x', ''])
      expect(firsts([range])).toEqual([text('甲'), undefined, undefined, undefined])
  })
})

describe('the header row', () => {
  const row = (number: number, ...words: string[]): Row => ({
    number,
    cells: new Map(words.map((text, n) => [n + 1, { kind: 'text', text }])),
  })

  it('is the first that names the titles and another column', () => {
    const rows = [
      row(1, '标题'),
      row(2, '甲', '乙'),
      row(3, '序 号', '指标：', '分值(100)', '指标', '备注'),
    ]
    expect(findHeader(rows)).toEqual({
      row: 3,
      columns: new Map([
        ['number', 1],
        ['title', 2],
        ['points', 3],
      ]),
      titles: [2, 4],
      unknown: ['备注'],
    })
  })

  it('is not looked for beyond the first rows, nor found without titles', () => {
    const below = Array.from({ length: 20 }, (_, n) => row(n + 1, 'x'))
    expect(findHeader([...below, row(21, '编号', '标题')])).toBeUndefined()
    expect(findHeader([row(1, '编号', '分值')])).toBeUndefined()
  })
})
