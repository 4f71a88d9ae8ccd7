import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { rosterLine } from '../../src/checklist/shape/roster.ts'
import { stagesOf, workspace } from '../../src/checklist/shape/workspace.ts'
import type { Stage } from '../../src/checklist/stage.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { standing } from '../../src/record/standing.ts'
import { assess, type Assessment } from '../../src/scoring/assess.ts'
import { conclude, type Conclusion } from '../../src/scoring/conclude.ts'
import type { Share } from '../../src/scoring/dispersion.ts'
import { builtIn } from './checklists.ts'
import { root } from './root.ts'

type RosterLine = v.InferOutput<typeof rosterLine>

export interface CountySchool {
  line: RosterLine
  assessment: Assessment
  conclusion: Conclusion
}

/** The lines of a county's roster. The fixtures quote nothing, so a comma is always the end of a cell. */
export function rosterOf(county: string): RosterLine[] {
  const text = readFileSync(join(folderOf(county), 'schools.csv'), 'utf8')
  const [columns, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','))
  return rows.map((cells) => {
    const given = cells.map((cell, n) => [columns![n]!, cell]).filter(([, cell]) => cell !== '')
    return v.parse(rosterLine, Object.fromEntries(given))
  })
}

/** Every school of a county fixture, judged from its own record. */
export function countySchools(county: string): CountySchool[] {
  return rosterOf(county).map((line) => {
    const folder = join(folderOf(county), 'schools', line.code)
    const written = parse(readFileSync(join(folder, 'zicha.yaml'), 'utf8'), { schema: 'failsafe' })
    const { subject, checklists } = v.parse(workspace, written)
    expectSame([subject.name, subject.code, stagesOf({ subject }).join(' ')], line)
    const id = checklists[0]!
    const { journals, diagnostics } = readJournals(
      diskFiles,
      join(folder, 'records', id, '2026-11'),
    )
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
    const assessment = assess(builtIn(id), { stages: stagesOf({ subject }) }, standing(journals))
    return { line, assessment, conclusion: conclude(assessment) }
  })
}

/** What the schools of a stage have of one resource, in the unit of the indicator times pupils. */
export function sharesOf(
  schools: readonly CountySchool[],
  indicator: string,
  stage: Stage,
): Share[] {
  return schools
    .filter(({ assessment }) => assessment.stages.includes(stage))
    .map(({ line, assessment }) => {
      const pupils = assessment.facts.value('pupils', stage) as number
      const value = measuredIn(assessment, indicator, stage)
      return { name: line.name, pupils, resource: value && value * pupils }
    })
}

export function measuredIn(
  { items }: Assessment,
  indicator: string,
  stage: Stage,
): number | undefined {
  return items.find(
    ({ question }) => question.indicator.id === indicator && question.stage === stage,
  )?.judgement?.measured?.value
}

function folderOf(county: string): string {
  return join(root, 'fixtures', county)
}

function expectSame(seen: readonly string[], { name, code, stages }: RosterLine): void {
  if (seen.join() !== [name, code, stages].join()) throw new Error(`${seen.join()} is not ${name}`)
}
