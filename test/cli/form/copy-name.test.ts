import { expect, test } from 'vitest'
import { replacedByCopies } from '../../../src/cli/form/copy-name.ts'

test('what has a marked copy is replaced by the last of them, and nothing else is', () => {
  const files = [
    '甲.xlsx',
    '甲-待改.xlsx',
    '甲-待改-2.xlsx',
    '乙.xlsm',
    '乙-待改.xlsx',
    '丙.xlsx',
    '丁-待改.xlsx',
    '甲-待改后.xlsx',
    '-待改.xlsx',
  ]
  expect([...replacedByCopies(files, '-待改')]).toEqual([
    ['甲.xlsx', '甲-待改-2.xlsx'],
    ['甲-待改.xlsx', '甲-待改-2.xlsx'],
    ['乙.xlsm', '乙-待改.xlsx'],
  ])
})
