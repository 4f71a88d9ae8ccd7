import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Paths } from '../../src/checklist/paths.ts'
import type { Path } from '../../src/checklist/yaml/node.ts'

const path = fc.array(fc.constantFrom<string | number>('a', 'b', 0, 1), { maxLength: 4 })

/** The plain definition. */
function leadsTo(shorter: Path, longer: Path): boolean {
  const isAlike = shorter.every(
    (step, n) => step === '*' || longer[n] === '*' || step === longer[n],
  )
  return shorter.length <= longer.length && isAlike
}

describe('Paths', () => {
  const paths = new Paths([['sections', 0, 'owner'], ['stages']])

  it.each([
    [['stages'], true, true],
    [['stages', 1], true, true],
    [['sections', 0, 'owner', 'lead'], true, true],
    [['sections', 0], false, true],
    [['sections', '*', 'owner'], true, true],
    [['sections', 1, 'owner'], false, false],
    [['sections', '*', 'place'], false, false],
    [[], false, true],
  ])('%j: covered %s, met %s', (path, covered, met) => {
    expect([paths.cover(path), paths.meet(path)]).toEqual([covered, met])
  })

  it('has nothing to do with anything when it is empty', () => {
    expect([new Paths([]).cover([]), new Paths([]).meet(['a'])]).toEqual([false, false])
  })

  it('does what the plain definition says', () => {
    const pattern = fc.array(fc.constantFrom<string | number>('a', 'b', 0, '*'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(path, { maxLength: 5 }), pattern, (list, wanted) => {
        const paths = new Paths(list)
        const covered = list.some((one) => leadsTo(one, wanted))
        expect(paths.cover(wanted)).toBe(covered)
        expect(paths.meet(wanted)).toBe(covered || list.some((one) => leadsTo(wanted, one)))
      }),
    )
  })
})
