import { rows, type KnownFigure, type Row } from './known.ts'

const local = { certainty: 'local' } as const

/** Guidance for families: twice a term by the measures of 2025; kindergartens and vocational schools by those of 2011. */
function guidance(of: string): Row[] {
  return [
    ...(['primary', 'junior', 'senior'] as const).map((stage): Row => [
      of,
      'atLeast',
      2,
      { stage },
    ]),
    [of, 'atLeast', 1, { stage: 'kindergarten', certainty: 'medium' }],
    [of, 'atLeast', 1, { stage: 'vocational', certainty: 'medium' }],
  ]
}

/*
 * 文明城市, 未成年人, 文明校园, 文明县城, 平安校园: what places to be seen, samples and times a year are held against comes
 * from the sheets of single cities and holds there; what is sure are the smoke-free, the drill, the meal and the mental
 * health notices. Written down from them a second time, not taken from the checklists.
 */
export const civicFigures: readonly KnownFigure[] = [
  ...rows('civilised-city-school', [
    ['A1.1', 'atLeast', 3, local],
    ['A1.5', 'atLeast', 6, local],
    ['A2.2', 'atLeast', 2, local],
    ['A2.4', 'atLeast', 3, local],
    ['A2.5', 'atLeast', 2, local],
    ['A3.4', 'within', 3, local],
    ['A4.3', 'atLeast', 1, local],
    ['A7.6', 'atLeast', 1],
    ['A7.6b', 'atLeast', 1],
    ['A8.3', 'equals', 100],
    ['A12.2', 'atLeast', 80, local],
  ]),
  ...rows('civilised-city-bureau', [
    ['A11.2', 'equals', 100, local],
    ['A11.4', 'equals', 100],
    ['A11.8', 'equals', 100, local],
    ['A12.2', 'atLeast', 80, local],
    ['A13.1', 'atLeast', 85, { certainty: 'low' }],
  ]),
  ...rows('minors-school', [
    ['B2.1', 'atLeast', 3, local],
    ['B3.5', 'atLeast', 120],
    ['B3.7', 'atLeast', 1],
    ['B3.9', 'equals', 100],
    ...guidance('B4.2'),
    ['B5.6', 'atLeast', 1, local],
  ]),
  ...rows('minors-bureau', [
    ['B1.4', 'atLeast', 1, { certainty: 'medium' }],
    ['B6.3', 'atLeast', 85, { certainty: 'low' }],
  ]),
  ...rows('civilised-campus', [
    ['C4.2', 'atLeast', 1, local],
    ['C10.2', 'atLeast', 80, local],
    ['C10.3', 'equals', 100, local],
    ['C10.4', 'atLeast', 4, local],
  ]),
  ...rows('civilised-county-school', [
    ['D2.4', 'atLeast', 3, local],
    ['D3.5', 'equals', 100],
    ['D3.5b', 'equals', 100, local],
    ['D4.7c', 'equals', 100],
    ...guidance('D5.4'),
  ]),
  ...rows('civilised-county-bureau', [
    ['D6.1', 'equals', 100],
    ['D6.3', 'atLeast', 80, local],
    ['D7.1', 'atLeast', 85, { certainty: 'low' }],
  ]),
  ...rows('safe-campus', [
    ['P1.1', 'equals', 100, local],
    ['P1.2', 'atLeast', 4, local],
    ['P1.3', 'atLeast', 2, local],
    ['P3.2', 'atLeast', 80, local],
  ]),
]
