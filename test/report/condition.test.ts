import { describe, expect, test } from 'vitest'
import type { FactSpec } from '../../src/checklist/shape/checklist.ts'
import { en } from '../../src/messages/en.ts'
import { zh } from '../../src/messages/zh.ts'
import { conditionText } from '../../src/report/condition.ts'

const facts: Record<string, FactSpec> = {
  pupils: { title: '在校学生数', unit: '人', type: 'integer' },
  rooms: { title: '教室数', unit: '间', type: 'integer' },
  boarding: { title: '寄宿制学校', type: 'boolean' },
  area: { title: '所在地区', type: 'choice', options: { urban: '城区', rural: '乡村' } },
}

describe('a condition in words', () => {
  test.each([
    ['pupils < 100', '在校学生数小于 100 人'],
    ['boarding', '寄宿制学校为“是”'],
    ['!boarding', '寄宿制学校为“否”'],
    ['boarding == false', '寄宿制学校为“否”'],
    ['boarding != false', '寄宿制学校为“是”'],
    ['area == "rural"', '所在地区为“乡村”'],
    ['area != "rural"', '所在地区不为“乡村”'],
    ['area in ["urban", "rural"]', '所在地区为“城区”或“乡村”'],
    [
      'pupils >= 100 && boarding && area == "urban"',
      '在校学生数不小于 100 人，且寄宿制学校为“是”，且所在地区为“城区”',
    ],
    [
      'pupils > 100 && (boarding || rooms < 3)',
      '在校学生数大于 100 人，且（寄宿制学校为“是”，或教室数小于 3 间）',
    ],
    ['pupils / rooms > 45', '在校学生数 ÷ 教室数大于 45'],
    ['(pupils + 2) * rooms <= 45', '（在校学生数 + 2） × 教室数不大于 45'],
    ['!(pupils > 3)', '并非（在校学生数大于 3 人）'],
    [
      'boarding ? pupils > 3 : pupils > 5',
      '寄宿制学校为“是”时：在校学生数大于 3 人，否则：在校学生数大于 5 人',
    ],
    ['ceil(pupils / 45) != 2', '（在校学生数 ÷ 45）（进位取整）不等于 2'],
    ['pupils <', 'pupils <'],
  ])('%s: %s', (condition, words) => {
    expect(conditionText(condition, facts, zh)).toBe(words)
  })

  test('in English', () => {
    expect(conditionText('pupils < 100 && !boarding', facts, en)).toBe(
      '在校学生数 less than 100 人, and 寄宿制学校: no',
    )
  })
})
