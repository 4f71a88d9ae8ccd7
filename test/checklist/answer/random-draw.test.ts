import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawPlaces, drawSeed, rosterDigest } from '../../../src/checklist/answer/random-draw.ts'

const names = ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九', '吴十']
const drawFor = {
  subject: '3604030001',
  round: '2026-11',
  indicator: 'A3',
  stage: 'primary',
  nth: 1,
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a draw', () => {
  test('the seed is the hash of what the documentation lists, line by line', () => {
    expect(rosterDigest(['张三', '李四'])).toBe(sha256('张三\n李四\n'))
    expect(drawSeed(drawFor, rosterDigest(names))).toBe(
      sha256(
        `zicha/draw@1\n3604030001\n2026-11\nA3\nprimary\n1\n${sha256(`${names.join('\n')}\n`)}\n`,
      ),
    )
  })

  test('this vector never changes: somebody else may have to draw again', () => {
    const seed = drawSeed(drawFor, rosterDigest(names))
    expect({ seed, places: drawPlaces(seed, names.length, 3) }).toMatchInlineSnapshot(`
      {
        "places": [
          5,
          4,
          7,
        ],
        "seed": "9535407ed48e1779ae76ae6b298f5634539c2c36395b22f8a2961f19a1503408",
      }
    `)
    expect(drawPlaces('00', 10, 10)).toMatchInlineSnapshot(`
      [
        5,
        9,
        0,
        3,
        4,
        8,
        2,
        6,
        1,
        7,
      ]
    `)
  })

  test('everything it depends on changes it', () => {
    const roster = rosterDigest(names)
    const others = [
      { ...drawFor, nth: 2 },
      { ...drawFor, stage: undefined },
      { ...drawFor, indicator: 'A4' },
      { ...drawFor, round: '2026-12' },
      { ...drawFor, subject: '3604030002' },
    ].map((one) => drawSeed(one, roster))
    const seeds = [drawSeed(drawFor, roster), drawSeed(drawFor, rosterDigest(['x'])), ...others]
    expect(new Set(seeds).size).toBe(7)
  })

  test('draws so many different ones of the list, all of a shorter one, the first of them whatever comes after', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), fc.nat(60), (seed, of, size) => {
        const places = drawPlaces(seed, of, size)
        expect(places).toHaveLength(Math.min(of, size))
        expect(new Set(places).size).toBe(places.length)
        expect(places.every((place) => place >= 0 && place < of)).toBe(true)
        expect(drawPlaces(seed, of, size + 1).slice(0, size)).toEqual(places)
      }),
    )
  })

  test('each is drawn as often as the others', () => {
    const times = Array.from({ length: 7 }, () => 0)
    const draws = 7_000
    for (let n = 0; n < draws; n++) for (const place of drawPlaces(`${n}`, 7, 2)) times[place]! += 1
    // 2,000 expected, with a standard deviation of 38.
    for (const count of times) expect(Math.abs(count - (draws * 2) / 7)).toBeLessThan(5 * 38)
  })
})
