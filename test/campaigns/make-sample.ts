import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerFile } from './answer-file.ts'

/*
 * Writes the records of the sample school anew, always the same bytes: two people, a fixed clock, one planted
 * disagreement. Run it after a change of the journal format or of a built-in checklist, and look at the difference.
 */
const sample = resolve('fixtures/sample-school')

/** 9 November 2026: the quality-balance self-check, all but the last few. */
const balance = `
facts:
  pupils: { primary: 620, junior: 380 }
answers:
  R1: { primary: { above: 32 }, junior: { above: 23 } }
  R2: { primary: { backbone: 7 }, junior: { backbone: 4 } }
  R3: { primary: { specialists: 6 }, junior: { specialists: 3 } }
  R4: { rooms: 6200, indoor: 600 }
  R5: { grounds: 8600, indoor: 600 }
  R6: { equipment: 2300000 }
  V1: false
  V2: false
  V4: { value: true, note: 空编 3 名，聘用编外教师 2 名 }
  V5: false
  V6: false
  G05: { primary: { count: 0 }, junior: { count: 2, places: [八（1）班 53 人, 九（2）班 52 人] } }
  E1: { junior: { graduates: 112, left: 5, joined: 3, cohort: 118 } }
  E3: [charter, management, teaching]
  E4: { training: 38000, budget: 950000 }
  E5: A
  E6: A
`

/** 10 November: the civilised-campus walk; C6.5 and C10.2 stay open, C8.1 has no questionnaires back yet. */
const campus = `
answers:
  C1.1: [plan, meetings]
  C1.2: { value: [plan, process, summary], note: 活动照片在旧电脑里 }
  C1.3: true
  C1.4: true
  C1.5: B
  C1.7: A
  C1.8: false
  C1.9: A
  C2.2: A
  C2.3: B
  C2.5: true
  C2.9: true
  C2.10: { count: 2, places: [食堂排队插队, 楼道追逐] }
  C3.2: { count: 0 }
  C3.3: true
  C3.5: A
  C3.6: true
  C4.2: 1
  C4.3: A
  C4.4: A
  C4.5: true
  C4.6: false
  C5.1: { value: B, observedOn: 2026-11-06 }
  C5.2: B
  C5.4: { count: 3, places: [三楼走廊灯, 东侧水池, 实验楼厕所] }
  C5.5: { count: 1, places: [南门值班室烟蒂] }
  C5.9: { count: 2, places: [校门西侧流动摊点, 120 米处游戏厅] }
  C6.1: C
  C6.2: A
  C6.4: true
  C6.6: B
  C8.1: { agree: 0, valid: 0 }
  C9.1: false
  C9.2: false
  C9.3: false
  C9.4: false
  C9.5: false
  C9.6: false
  C9.7: false
  C10.4: 4
`

/** 11 November, on two computers at once: both look at the fire equipment and do not agree. */
const officeSide = `
answers:
  C5.8: [extinguishers, routes, signs, drills]
  C1.6: { notApplicable: 本年度工会换届，制度随换届重订 }
`
const generalSide = `
answers:
  C5.8: [extinguishers, signs]
  C5.7: [closed, guards, alarm, escort]
`

export async function main(): Promise<number> {
  rmSync(join(sample, 'records'), { recursive: true, force: true })
  await fill(sample, '2026-11-09T15:20:00+08:00', '张三', 'quality-balance-school', balance, 'a')
  await fill(sample, '2026-11-10T09:05:00+08:00', '张三', 'civilised-campus', campus, 'b')
  const other = mkdtempSync(join(tmpdir(), 'zicha-other-'))
  try {
    cpSync(sample, other, { recursive: true })
    await fill(sample, '2026-11-11T10:00:00+08:00', '张三', 'civilised-campus', officeSide, 'c')
    await fill(other, '2026-11-11T10:30:00+08:00', '李四', 'civilised-campus', generalSide, 'd')
    cpSync(join(other, 'records'), join(sample, 'records'), { recursive: true })
  } finally {
    rmSync(other, { recursive: true, force: true })
  }
  process.stdout.write(
    `${readdirSync(join(sample, 'records'), { recursive: true })
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join('\n')}\n`,
  )
  return 0
}

async function fill(
  folder: string,
  at: string,
  by: string,
  checklist: string,
  answers: string,
  run: string,
): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'zicha-answers-'))
  const file = join(scratch, 'answers.yaml')
  writeFileSync(file, answers)
  await answerFile({ folder, checklist, file, by, at, run: `sample0${run}` })
  rmSync(scratch, { recursive: true, force: true })
}
