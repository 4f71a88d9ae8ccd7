import { both, rows, type KnownFigure } from './known.ts'

/*
 * 双减, 五项管理, 体质, 师德, 学前: the notices of 2021, the measures of 2025, the provinces' curricula, the rules of 2018
 * and the assessment of preschool education of 2020 with the figures of one county in Sichuan. Written down from them a
 * second time, not taken from the checklists.
 */
export const managementFigures: readonly KnownFigure[] = [
  ...rows('school-management', [
    ['D-202', 'atMost', 60],
    ['D-203', 'atMost', 90],
    ...both('D-207', 'atMost', 1, 2, { certainty: 'low' }),
    ...both('D-209', 'atLeast', 10, 9),
    ['D-215', 'atLeast', 120],
    ['D-217b', 'atLeast', 15],
    ['D-218', 'atLeast', 4],
    ...both('D-218b', 'atLeast', 3, 3),
    ['D-219', 'atLeast', 2, { certainty: 'low' }],
    ['D-225', 'equals', 26],
    ['D-225b', 'equals', 30],
    ['D-225c', 'equals', 34],
    ...both('D-225d', 'equals', 40, 45),
    ['D-225e', 'equals', 35],
    ['D-226b', 'atLeast', 1, { certainty: 'medium' }],
    ...both('D-228', 'atMost', 6, 8),
    ['D-401', 'equals', 100, { certainty: 'medium' }],
    ['D-405', 'atLeast', 1],
  ]),
  ...rows('teacher-ethics', [
    ['D-301', 'equals', 100, { certainty: 'medium' }],
    ['D-302', 'equals', 100, { certainty: 'medium' }],
    ['D-308', 'equals', 100],
  ]),
  ...rows('preschool-universal', [
    ['D-501', 'atLeast', 85],
    ['D-502', 'atLeast', 80],
    ['D-503', 'atLeast', 50],
    ['D-504', 'atLeast', 500, { certainty: 'local' }],
    ['D-505', 'atLeast', 75, { certainty: 'local' }],
    // The shares of kindergartens; which years they are for is our reading.
    ...['D-506', 'D-507', 'D-508'].flatMap(
      (id) =>
        [
          [id, 'atLeast', 100, { certainty: 'low' }],
          [`${id}b`, 'atLeast', 50, { certainty: 'low' }],
        ] as const,
    ),
    ['D-509', 'atLeast', 85, { certainty: 'medium' }],
    ['D-510', 'atLeast', 1],
    ['D-511', 'equals', 100, { certainty: 'medium' }],
    ['D-512', 'atLeast', 85],
  ]),
  ...rows('preschool-school', [
    ['D-506', 'atLeast', 4, { certainty: 'medium' }],
    ['D-507', 'atLeast', 8.17, { certainty: 'medium' }],
    ['D-508', 'atLeast', 10.44, { certainty: 'medium' }],
    ['D-509', 'equals', 100],
    ['D-510', 'atLeast', 1],
    ['D-511', 'equals', 100, { certainty: 'medium' }],
    ['K-05', 'atLeast', 2, { certainty: 'low' }],
    ['K-05', 'atLeast', 3, { when: 'boarding', certainty: 'low' }],
    ['K-06', 'atLeast', 1, { certainty: 'low' }],
    ['K-08', 'atMost', 360],
    ['K-09', 'atMost', 7, { certainty: 'low' }],
    ['K-10', 'atMost', 9, { certainty: 'low' }],
  ]),
]

/** Figures that stand in the words of a question, because what is counted are the places that miss them. */
export const wordedFigures = [
  ['quality-balance-school', 'G05', ['45 人', '50 人']],
  ['quality-balance-county', 'G05', ['45 人', '50 人']],
  ['quality-balance-county', 'G03b', ['96 平方米']],
  ['quality-balance-county', 'G03d', ['90 平方米']],
  ['quality-balance-county', 'G04', ['2000 人', '2500 人']],
  ['quality-balance-county', 'G13', ['100%', '95%']],
  ['quality-balance-county', 'E9b', ['15%']],
  ['basic-balance-school', 'S09', ['56 人']],
  ['civilised-county-school', 'D5.2', ['56 人']],
  ['campus-safety', 'C-76', ['两小时']],
  ['school-management', 'D-210', ['8:20', '8:00']],
  ['school-management', 'D-211', ['21:20', '22:00']],
  ['school-management', 'D-216', ['30 分钟']],
  ['school-management', 'D-222', ['20:30']],
  ['preschool-school', 'D-509', ['小班 25', '中班 30', '大班 35', '混合班 30']],
  ['civilised-city-school', 'A8.3b', ['125 克', '48 小时']],
] as const
