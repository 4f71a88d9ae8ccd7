import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../support/root.ts'

/** A file and its texts. */
type Said = readonly [name: string, texts: readonly string[]]

/** Words that people also use for a thing that has its word here: what is not to be read, and what is. */
const chinese: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/台帐/, '台账'],
  [/变异系数|离散系数|离差系数/, '差异系数'],
  [/佐证资料|证明材料|支撑材料|印证材料/, '佐证材料'],
  [/一票否定|单项否决|负面否决/, '一票否决'],
  [/整改期限|整改限期|完成期限|整改截止/, '整改时限'],
  [/逾期/, '超期'],
  [/消号|销项|核销/, '销号'],
  [/挂起|缓办/, '挂账'],
  [/转交|移送/, '移交'],
  [/督查通告|情况通报/, '督查通报'],
  [/复检/, '复核、复查'],
  [/迎检日期|检查日(?!期|常)/, '迎检日'],
  [/哈希|校验码|指纹/, '校验值'],
  [/责任单位|主责部门|协办/, '责任部门，牵头、配合'],
  [/被测单位|受测|被评单位/, '测评对象'],
  [/考核指标|评估指标|指标项/, '指标'],
  [/未回答|未作答|没作答|未填写/, '未答'],
  [/无法判定|不确定项/, '待定'],
  [/不适合项/, '不适用'],
  [/部分达标|大致达标/, '基本达标'],
  [/未达标(?!准)|没达标/, '不达标'],
  [/学龄段|年级段/, '学段'],
  [/档案袋/, '档案盒'],
  [/护校岗|护学岗位/, '护学岗'],
  [/心理咨询室|谈心室/, '心理辅导室'],
  [/公益海报|公益标语/, '公益广告'],
  [/学生行为准则|学生规范/, '学生守则'],
  [/禁烟校园|戒烟/, '无烟校园、控烟'],
  [/阳光厨房|透明厨房/, '明厨亮灶'],
  [/样品留存|食物样本/, '留样'],
  [/骨干老师/, '骨干教师'],
  [/专职教师(?!或)/, '专任教师'],
  [/大班级|超大班(?!额)/, '大班额'],
  [/流动子女|外来子女|民工子女/, '随迁子女'],
  [/课后托管|延时服务/, '课后服务'],
  [/师德规范十条|十条准则/, '师德十项准则'],
  [/普惠园覆盖(?!率)/, '普惠性幼儿园覆盖率'],
]

const english: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/civiliz|counsell?ing office|counseling/i, 'civilised, counselling room'],
  [/self-(inspection|examination|assessment|rating form)/i, 'self-check, self-evaluation'],
  [/public service ad|public welfare ad|charity ad/i, 'public-service ad'],
  [/(rectification|mending) (period|term|time)|time limit for/i, 'deadline'],
  [/past due|past its date/i, 'overdue'],
  [/supporting (documents?|materials?)|proof materials?/i, 'evidence'],
  [/(variation|difference|differential) coefficient/i, 'coefficient of variation, dispersion'],
  [/key teacher|core teacher|backbone staff/i, 'backbone teacher'],
  [/(garbage|rubbish|refuse) (sorting|classification)|waste classification/i, 'waste sorting'],
  [/after school service|after-class/i, 'after-school service'],
  [/code of behaviou?r|student code/i, 'code of conduct'],
  [/escort post|guard post(?! )at school/i, 'school-gate guard post'],
  [/no-smoking (campus|school)|tobacco-free/i, 'smoke-free'],
  [/transparent kitchen|bright kitchen/i, 'open kitchen'],
  [/middle school|junior high|senior high/i, 'junior school, senior school'],
  [/headmaster|headteacher|\bprincipal\b/i, 'head'],
  [/\bstudents?\b/i, 'pupil'],
  [/over-?sized class(?!es)|big class|large class/i, 'oversized class'],
  [/migrant (children|pupils)/i, "migrant workers' children"],
  [/left behind (children|pupils)/i, 'left-behind'],
  [/non-?complian|\bcompliant\b/i, 'met, partly met, not met'],
  [/veto clause|one-vote/i, 'veto'],
  [/blacklist|black list/i, 'negative list'],
  [/shortfall|deficiency/i, 'gap'],
  [/major hidden danger|serious hazard/i, 'major hazard'],
]

/** The texts below a key of a checklist, or all but the titles of documents and what only its tests say. */
function saidBy(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' || key === 'tests' ? [] : saidBy(inner),
  )
}

function translated(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'translations' ? saidBy(inner) : translated(inner),
  )
}

const folder = join(root, 'checklists')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name): [string, unknown] => {
    const text = readFileSync(join(folder, name), 'utf8')
    return [name, parse(text, { schema: 'failsafe' })]
  })

/** The lines of the catalogues that are said, not those that explain the code. */
function catalogue(language: 'zh' | 'en'): Said[] {
  const messages = join(root, 'src', 'messages')
  return readdirSync(join(messages, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => {
      const lines = readFileSync(join(messages, language, name), 'utf8').split('\n')
      return [
        `${language}/${name}`,
        lines.filter((line) => !/^\s*(\/\*\*|\*|\/\/|import)/.test(line)),
      ]
    })
}

function slips(said: readonly Said[], terms: readonly (readonly [RegExp, string])[]): string[] {
  return said.flatMap(([name, texts]) =>
    texts.flatMap((text) =>
      terms.flatMap(([wrong, right]) => {
        const seen = wrong.exec(text)?.[0]
        return seen === undefined ? [] : [`${name}: ${seen} → ${right} in: ${text.trim()}`]
      }),
    ),
  )
}

describe('one word for one thing', () => {
  it('in the checklists, in Chinese', () => {
    const said = files.map(([name, checklist]): Said => [name, saidBy(checklist)])
    expect(slips(said, chinese)).toEqual([])
  })

  it('in the checklists, in English', () => {
    const said = files.map(([name, checklist]): Said => [name, translated(checklist)])
    expect(slips(said, english)).toEqual([])
  })

  it('in what zicha says, in Chinese', () => {
    expect(slips(catalogue('zh'), chinese)).toEqual([])
  })

  it('in what zicha says, in English', () => {
    expect(slips(catalogue('en'), english)).toEqual([])
  })
})

test('a slip is named with its file and the right word', () => {
  expect(slips([['a.yaml', ['看整改台帐']]], chinese)).toEqual([
    'a.yaml: 台帐 → 台账 in: 看整改台帐',
  ])
})
