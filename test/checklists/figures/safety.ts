import { rows, type KnownFigure, type Row } from './known.ts'

const all = (of: string): Row => [of, 'equals', 100]

/*
 * 校园安全: the laws, national standards and guides named in each row of the checklist. Written down from them a second
 * time, not taken from the checklist. Half a year is six months, five years sixty.
 */
export const safetyFigures: readonly KnownFigure[] = rows('campus-safety', [
  // Duties: 39 posts, all who work there looked up; four lessons a year by the deputy head for law.
  all('C-02'),
  ['C-05b', 'atLeast', 4, { certainty: 'low' }],
  all('C-07'),
  // GB/T 29315: guards 1, 2, 3 and one more for each 500; rounds five times a day. Heights and storage are from memory.
  ['C-11', 'atLeast', 3],
  ['C-11', 'atLeast', 1, { when: 'pupils < 100' }],
  ['C-11', 'atLeast', 2, { when: 'pupils < 1000', certainty: 'low' }],
  ['C-12', 'equals', 100, { certainty: 'low' }],
  ['C-14', 'atLeast', 5],
  ['C-23b', 'atLeast', 2, { certainty: 'low' }],
  ['C-25b', 'atLeast', 1.2, { certainty: 'low' }],
  ['C-33', 'atLeast', 30, { certainty: 'low' }],
  ['C-33', 'atLeast', 90, { when: 'antiTerror', certainty: 'low' }],
  // Fire: exits of 80 % of the width; a full test every year; every extinguisher; a check every month.
  ['C-48b', 'atLeast', 80],
  ['C-52', 'within', 12],
  all('C-53'),
  ['C-54b', 'atLeast', 1, { certainty: 'low' }],
  // Food: a leader at each meal, 125 g for 48 hours, everybody with a health certificate.
  all('C-63'),
  ['C-64', 'atLeast', 125],
  ['C-64b', 'atLeast', 48],
  all('C-67'),
  // Health: a medic for 600 pupils, rounding down is our reading; 300 and 500 lx; eyes twice a year.
  ['C-81', 'atLeast', 1, { certainty: 'low' }],
  ['C-81', 'atLeast', 1, { when: 'pupils < 600' }],
  all('C-82'),
  ['C-85', 'atLeast', 300],
  ['C-85b', 'atLeast', 500],
  ['C-86', 'atLeast', 2, { certainty: 'low' }],
  // Buildings: looked over every half year, appraised every five years, every year where they are weaker or older.
  ['C-91', 'within', 6],
  ['C-92', 'atMost', 60],
  ['C-92', 'atMost', 12, { when: '!fortified' }],
  // Buses: every one licensed, its driver qualified, a carer on board, tested every half year.
  ...['C-111', 'C-112', 'C-113'].map(all),
  ['C-114', 'within', 6],
  all('C-142'),
  // Bullying: lessons and a survey every term, ten days for an inquiry in Shandong. Minds: one teacher, one test a year.
  ['C-152', 'atLeast', 1],
  ['C-153', 'atLeast', 1, { certainty: 'medium' }],
  ['C-155b', 'atMost', 10, { certainty: 'local' }],
  ['C-161', 'atLeast', 1],
  ['C-163', 'atLeast', 1, { certainty: 'low' }],
  all('C-164'),
  ['C-165', 'atLeast', 1],
  // Drills: every month, in a kindergarten every quarter; out in two minutes.
  ['C-172', 'atLeast', 1],
  ['C-172b', 'atLeast', 1],
  ['C-173', 'atMost', 120],
  all('C-181'),
])
