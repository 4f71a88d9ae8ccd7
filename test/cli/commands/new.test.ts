import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { indicatorsOf } from '../../../src/checklist/walk.ts'
import { validateChecklist } from '../../../src/lint/validate.ts'
import { draftWords } from '../../../src/messages/drafts.ts'
import { run, temporaryFolder } from '../../support/environment.ts'

const textIn = (cwd: string, file = 'checklists/lantern.yaml') =>
  readFileSync(join(cwd, file), 'utf8')

describe('a scaffold', () => {
  const flags: [string, string[]][] = [
    ['nothing', []],
    ['English', ['--lang', 'en']],
    ['a title that looks like YAML', ['--title', '# "a": [b\n& c']],
    ['a county', ['--subject', 'county']],
    ['stages', ['--stages', 'junior,primary']],
  ]
  it.each(flags)('has no fault when it is told %s', async (_, more) => {
    const cwd = temporaryFolder()
    expect(await run(['new', 'lantern', ...more], { cwd })).toMatchObject({ code: 0, out: '' })
    const { code, out } = await run(['validate', '--strict', 'checklists/lantern.yaml'], { cwd })
    expect([out, code]).toEqual(['', 0])
  })

  it('says what it was told, and explains itself', async () => {
    const cwd = temporaryFolder()
    const told = ['--title', '灯笼会安全自查', '--subject', '教育局', '--stages', '小班']
    const wrong = await run(['new', 'lantern', ...told], { cwd })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--stages 不能是“小班”')])
    const { err } = await run(['new', 'lantern', ...told, '--stages', 'junior、小学'], { cwd })
    expect(err).toContain('zicha validate checklists/lantern.yaml')
    const { value } = validateChecklist('a.yaml', Buffer.from(textIn(cwd)))
    expect(value).toMatchObject({
      id: 'lantern',
      edition: '2026',
      title: '灯笼会安全自查',
      subject: 'bureau',
      stages: ['primary', 'junior'],
    })
    expect(textIn(cwd).match(/^ *# /gm)?.length).toBeGreaterThan(10)
  })

  it('can be answered as it stands', async () => {
    const cwd = temporaryFolder()
    const flags = ['--name', '晨光学校', '--code', 'CG01', '--stages', 'primary', '--by', '张三']
    await run(['init', ...flags], { cwd })
    mkdirSync(join(cwd, 'a'))
    await run(['new', 'lantern'], { cwd: join(cwd, 'a') })
    const { code, out } = await run(['answer', 'lantern', 'A2', '4'], { cwd })
    expect([code, out]).toEqual([0, expect.stringContaining('不达标')])
  })

  it('overwrites nothing unless it is told to', async () => {
    const cwd = temporaryFolder()
    mkdirSync(join(cwd, 'checklists'))
    writeFileSync(join(cwd, 'checklists/lantern.yaml'), 'mine\n')
    const refused = await run(['new', 'lantern'], { cwd })
    expect([refused.code, textIn(cwd)]).toEqual([2, 'mine\n'])
    expect(refused.err).toContain('“checklists/lantern.yaml”已经存在')
    expect((await run(['new', 'lantern', '--force'], { cwd })).code).toBe(0)
    expect(textIn(cwd)).toContain('id: lantern\n')
  })

  it.each(['灯笼', '../a', '-a', '', 'a/b'])('cannot be called %j', async (id) => {
    const { code, err } = await run(['new', '--', id], { cwd: temporaryFolder() })
    expect([code, err]).toEqual([2, expect.stringContaining('清单名')])
  })
})

const header = [
  '编号',
  '一级指标',
  '测评内容',
  '测评标准',
  '分值（满分 100 分）',
  '测评方法',
  '责任部门',
  '备注',
]

type Rows = (string | number | null)[][]
/** Counted from 0. */
type Merge = { startRow: number; startCol: number; endRow: number; endCol: number }

async function imported(rows: Rows, more: string[] = [], merges: Merge[] = []) {
  const cwd = temporaryFolder()
  writeFileSync(
    join(cwd, '表.xlsx'),
    await writeXlsx({ sheets: [{ name: '测评表', rows, merges }] }),
  )
  const result = await run(['new', 'lantern', '--from', '表.xlsx', ...more], { cwd })
  const text = result.code === 0 ? textIn(cwd) : ''
  return { ...result, text, ...validateChecklist('a.yaml', Buffer.from(text)) }
}

describe('a draft from a table', () => {
  it('is a checklist without errors, and says what it could not read', async () => {
    const rows = [
      ['示例甲县灯笼会测评体系'],
      header,
      [
        '1.1',
        '组织领导',
        '有工作计划',
        '每年至少2次研究，有记录',
        5,
        '材料审核、实地考察',
        '办公室、总务处',
        null,
      ],
      ['1.2', null, '通道"畅通"\n# 不堵', '无堵塞', '2-3', '摸底', '总务处', '见附件'],
      ['二', '安全', '灯笼不破', null, '2.5分', null, null, null],
      ['1.1', null, '灯笼有人看', null, null, '问卷调查', '办公室', null],
      [null, null, null, '没有题目的标准', null, null, null, null],
      ['三、保障'],
      [null, null, '有经费', null, null, '查看资料', '财务室', null],
    ]
    const { err, text, value, diagnostics } = await imported(rows)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(
      text
        .split('\n')
        .filter((line) => line.includes('未读懂：'))
        .map((line) => line.trim()),
    ).toEqual([
      '# 未读懂：“备注”这一列没有用上',
      '# 未读懂：第 7 行没有标题：没有题目的标准',
      '# 未读懂：标准里的“至少2”没有变成判定，先按“是/否”问；要按数判的改成 number 或 ratio',
      '# 未读懂：分值“2-3”',
      '# 未读懂：方法“摸底”',
      '# 未读懂：没有写测评方法，先写成 documents',
      '# 未读懂：编号“二”不能作 id，先用所在的行',
      '# 未读懂：没有写测评方法，先写成 documents',
      '# 未读懂：编号“1.1”在第 3 行已经用过，先用所在的行',
    ])
    expect(err).toContain('读成 5 个指标，有 9 处没有读懂')
    expect(err).toContain('表头上面的没有读：示例甲县灯笼会测评体系。')
    expect(text).toContain('# 表头上面写着：示例甲县灯笼会测评体系')
    expect(
      value?.sections.map(({ id, title, indicators }) => [id, title, indicators.length]),
    ).toEqual([
      ['S1', '组织领导', 2],
      ['S2', '安全', 2],
      ['S3', '三、保障', 1],
    ])
    expect(indicatorsOf(value!).map(({ id }) => id)).toEqual([
      '1.1',
      '1.2',
      'row-5',
      'row-6',
      'row-9',
    ])
    expect(indicatorsOf(value!).slice(0, 2)).toMatchObject([
      {
        officialNo: ['1.1'],
        title: '有工作计划',
        look: '每年至少2次研究，有记录',
        method: ['documents', 'site'],
        owner: { lead: 'd1', assist: ['d2'] },
        points: { value: 5 },
      },
      {
        title: '通道"畅通" # 不堵',
        method: ['documents'],
        owner: { lead: 'd2' },
      },
    ])
    expect(indicatorsOf(value!).map(({ points }) => points?.value)).toEqual([
      5,
      undefined,
      2.5,
      undefined,
      undefined,
    ])
    expect(value?.owners).toEqual({ d1: '办公室', d2: '总务处', d3: '财务室' })
  })

  it('takes no doubtful row for a plain question', async () => {
    const { err, text, value } = await imported([
      ['编号', '标题', '标准', '方法'],
      ['A1', '有没有安全事故（一票否决）', null, '查看资料'],
      ['A2', '家长满意度85%以上', null, '问卷'],
      ['A3', '学生知道求助电话', '4/5', '抽查'],
      ['A4', '师德考核', '有违规的一票否决', '查看资料'],
      ['A5', '有工作计划', '有记录', '查看资料'],
    ])
    const marks = text.split('\n').filter((line) => /未读懂：| - id: A/.test(line))
    expect(marks.map((line) => line.trim().replace(/(，|：)先按.*| #.*第.*/, ''))).toEqual([
      '# 未读懂：“一票否决”没有变成否决',
      '# 未读懂：“有没有”',
      '- id: A1',
      '# 未读懂：标题里的“85%以上”没有变成判定',
      '- id: A2',
      '# 未读懂：标准里的“4/5”没有变成判定',
      '- id: A3',
      '# 未读懂：“一票否决”没有变成否决',
      '- id: A4',
      '- id: A5',
    ])
    expect(err).toContain('有 5 处没有读懂')
    expect(new Set(indicatorsOf(value!).map(({ answer }) => answer.kind))).toEqual(
      new Set(['yes-no']),
    )
  })

  it('keeps clear of ids that are taken', async () => {
    const { value } = await imported([
      ['序号', '标题'],
      ['S1', 'a'],
      ['row-4', 'b'],
      ['一', 'c'],
    ])
    expect(value?.sections[0]?.id).toBe('section-S1')
    expect(indicatorsOf(value!).map(({ id }) => id)).toEqual(['S1', 'row-4', 'row-4-2'])
  })

  it('carries a merged cell down, and loses no question under it', async () => {
    const { value, text } = await imported(
      [
        ['一级指标', '二级指标', '测评内容', '测评标准', '分值', '责任部门', '测评方法'],
        ['组织', '领导机构', '有领导小组', '有文件', 4, '办公室', '查看资料'],
        [null, null, '有分工', null, null, null, '查看资料'],
        [null, '制度', '有值班制度，逐条上墙', '有记录', 2, '总务处', '查看资料'],
        [null, null, '有交接', null, 1, null, '查看资料'],
        [null, null, null, '没有题目', null, null, null],
      ],
      [],
      [
        { startRow: 1, startCol: 0, endRow: 5, endCol: 0 },
        { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
        { startRow: 1, startCol: 4, endRow: 2, endCol: 4 },
        { startRow: 1, startCol: 5, endRow: 2, endCol: 5 },
      ],
    )
    const found = indicatorsOf(value!)
    expect(found.map(({ title, look, points }) => [title, look, points?.value])).toEqual([
      ['领导机构：有领导小组', '有文件', 4],
      ['领导机构：有分工', undefined, undefined],
      // Nobody else is called so: what is asked stands in what to look at.
      ['制度', '有值班制度，逐条上墙；有记录', 2],
      // Left blank and not merged: it is not said to belong above.
      ['有交接', undefined, 1],
    ])
    expect(found.map(({ owner }) => owner && value!.owners[owner.lead])).toEqual([
      '办公室',
      '办公室',
      '总务处',
      undefined,
    ])
    expect(text).toContain('未读懂：分值“4”是合并的几行一共的')
    expect(text).toContain('未读懂：第 6 行没有标题：组织 没有题目')
    expect(value?.sections).toHaveLength(1)
  })

  it('takes the deadlines of the table where they are plain', async () => {
    const { value, text, diagnostics } = await imported([
      ['编号', '标题', '整改时限'],
      ['A1', '甲', '立即'],
      ['A2', '乙', '5个工作日内'],
      ['A3', '丙', '30天'],
      ['A4', '丁', '尽快'],
      ['A5', '戊', null],
    ])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(text).not.toContain('没有用上')
    expect(text).not.toContain('表里没有整改时限')
    expect(text).toContain('# 未读懂：整改时限“尽快”，先写成五个工作日')
    const specs = indicatorsOf(value!).map(({ deadline }) => value!.deadlines[deadline!])
    expect(specs).toMatchObject([
      { class: 'immediate' },
      { within: { amount: 5, unit: 'working-days' } },
      { within: { amount: 30, unit: 'days' } },
      { within: { amount: 5, unit: 'working-days' } },
      { within: { amount: 5, unit: 'working-days' } },
    ])
  })

  it('reads the sheet it is told to', async () => {
    const cwd = temporaryFolder()
    const table = (title: string) => [
      ['编号', '标题'],
      ['A1', title],
    ]
    const sheets = [
      { name: '封面', rows: [['说明']] },
      { name: '小学', rows: table('小学的') },
      { name: '初中', rows: table('初中的') },
    ]
    writeFileSync(join(cwd, 'a.xlsx'), await writeXlsx({ sheets }))
    const from = ['new', 'lantern', '--from', 'a.xlsx']
    const cover = await run(from, { cwd })
    expect([cover.code, cover.err]).toEqual([2, expect.stringContaining('“封面”的前 20 行')])
    expect(cover.err).toContain('还有 小学、初中，要读别的表加 --sheet')
    const unknown = await run([...from, '--sheet', '高中'], { cwd })
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('封面、小学、初中')])
    const { code, err } = await run([...from, '--sheet', '初中'], { cwd })
    expect([code, err]).toEqual([0, expect.stringContaining('读的是“初中”；没有读：封面、小学')])
    expect(textIn(cwd)).toContain('title: "初中的"')
    const alone = await run(['new', 'other', '--sheet', '初中'], { cwd })
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--from')])
  })

  it('takes no formula, error or date for an answer', async () => {
    const cwd = temporaryFolder()
    const sheet = {
      name: '表',
      rows: [
        ['编号', '标题', '分值'],
        [new Date('2026-01-01T00:00:00Z'), '有计划', null],
      ],
      cells: new Map([['1,2', { formula: 'SUM(1,4)', formulaResult: 5, value: 5 }]]),
    }
    writeFileSync(
      join(cwd, 'a.xlsx'),
      await writeXlsx({ sheets: [sheet, { name: '附件', rows: [['x']] }] }),
    )
    const { err } = await run(['new', 'lantern', '--from', 'a.xlsx'], { cwd })
    expect(err).toContain('读的是“表”；没有读：附件。要读别的表加 --sheet 表名。')
    expect(textIn(cwd)).toContain('# 未读懂：“编号”被表格软件改成了日期')
    expect(textIn(cwd)).toContain('# 未读懂：“分值”是公式，不能当内容')
    expect(textIn(cwd)).not.toContain('points')
  })

  it.each([
    [
      'no header',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      '没有找到表头',
    ],
    ['nothing below the header', [['编号', '标题']], '表头下面没有指标'],
    [
      'far too much',
      [
        ['编号', '标题', '标准'],
        ...Array.from({ length: 3000 }, (_, n) => [`${n}`, '题', '很长的标准'.repeat(8)]),
      ],
      '太大',
    ],
  ])('is not made of a table with %s', async (_, rows, reason) => {
    const { code, err } = await imported(rows)
    expect([code, err]).toEqual([2, expect.stringContaining(reason)])
  })

  it.each([
    ['a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧版的 .xls'],
    ['a.xlsx', Buffer.from('<html>'), '网页'],
    ['a.xlsx', undefined, '没有这个文件'],
  ])('is not made of %s with other contents', async (name, bytes, reason) => {
    const cwd = temporaryFolder()
    if (bytes) writeFileSync(join(cwd, name), bytes)
    const { code, err } = await run(['new', 'lantern', '--from', name], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining(reason)])
    expect(err).toContain(`“${name}”`)
  })
})

describe('the words', () => {
  it('are the same in both languages, and no Chinese is left in the English ones', async () => {
    const [zh, en] = [await draftWords('zh'), await draftWords('en')]
    const told = (words: object): string[] =>
      Object.entries(words).flatMap(([key, one]: [string, unknown]) => {
        if (typeof one === 'object' && one !== null)
          return told(one).map((path) => `${key}.${path}`)
        return [`${key}: ${typeof one}`]
      })
    expect(told(en)).toEqual(told(zh))
    const said = (words: object): string[] =>
      Object.values(words).flatMap((one: unknown) => {
        if (typeof one === 'function') {
          const speak = one as (params: object) => string
          return speak(new Proxy({}, { get: () => ['7'] }))
        }
        return typeof one === 'object' && one !== null ? said(one) : String(one)
      })
    expect(said(en).filter((text) => /\p{Script=Han}|[，。：（）]/u.test(text))).toEqual([])
  })
})
