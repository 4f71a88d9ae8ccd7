import type { Cell, Row } from '../xlsx/cells.ts'

/** What a column of somebody's table may hold, by the words people write above it. */
const headers = {
  section: [
    '一级指标',
    '指标组',
    '类别',
    '测评项目',
    '测评类别',
    '评估项目',
    '板块',
    '模块',
    '分类',
  ],
  number: ['编号', '序号', '指标编号', '指标序号', '编码', '代码', '号'],
  title: [
    '标题',
    '测评内容',
    '评估内容',
    '考核内容',
    '检查内容',
    '内容',
    '指标',
    '指标名称',
    '指标内容',
    '测评指标',
    '评估指标',
    '考核指标',
    '二级指标',
    '三级指标',
    '项目',
  ],
  standard: [
    '标准',
    '测评标准',
    '评分标准',
    '评价标准',
    '评估标准',
    '考核标准',
    '达标标准',
    '评分细则',
    '工作要求',
    '要求',
    '标准要求',
  ],
  points: ['分值', '分数', '满分', '标准分'],
  method: [
    '方法',
    '测评方法',
    '测评方式',
    '评估方法',
    '评估方式',
    '考核方式',
    '检查方式',
    '检查方法',
  ],
  deadline: ['整改时限', '整改期限', '完成时限', '完成期限', '时限', '期限'],
  owner: ['责任部门', '责任单位', '责任处室', '责任科室', '牵头部门', '牵头单位', '部门'],
} as const

export type Column = keyof typeof headers

export interface Header {
  row: number
  columns: ReadonlyMap<Column, number>
  /** All columns with titles, from the general one (二级指标) to the question itself (测评内容). */
  titles: readonly number[]
  /** Above the columns that were not understood, and those that say again what another one says; of titles there may be several. */
  unknown: readonly string[]
}

/** A table may have a title and a few notes above it, not more. */
const searched = 20

/** The first row that names the titles and at least one more column. */
export function findHeader(rows: readonly Row[]): Header | undefined {
  return rows
    .slice(0, searched)
    .map(headerOf)
    .find(({ columns }) => columns.has('title') && columns.size > 1)
}

function headerOf({ number, cells }: Row): Header {
  const columns = new Map<Column, number>()
  const titles: number[] = []
  const unknown: string[] = []
  for (const [at, cell] of cells) {
    const words = textOf(cell)
    const column = columnFor(words)
    if (column === 'title') titles.push(at)
    if (column !== undefined && !columns.has(column)) columns.set(column, at)
    else if (column !== 'title' && words !== '') unknown.push(words)
  }
  return { row: number, columns, titles, unknown }
}

/** `分值（满分100分）` is 分值. */
function columnFor(words: string): Column | undefined {
  const word = words
    .normalize('NFKC')
    .replace(/\s|\(.*$/g, '')
    .replace(/[::]$/, '')
  const all = Object.entries(headers) as [Column, readonly string[]][]
  return all.find(([, known]) => known.includes(word))?.[0]
}

/** The words of a cell on one line, without characters that nobody sees. */
export function textOf(cell: Cell | undefined): string {
  if (cell?.kind !== 'text') return ''
  const seen = cell.text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
  return seen.replace(/\p{Default_Ignorable_Code_Point}|\p{C}/gu, '').trim()
}
