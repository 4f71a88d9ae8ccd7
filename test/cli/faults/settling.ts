import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes } from '../../../src/cli/exit-codes.ts'
import { diskFiles } from '../../../src/journal/file-system.ts'
import { readJournals } from '../../../src/journal/read.ts'
import { quickFolder, run } from '../../support/environment.ts'
import type { Scenario } from './scenario.ts'
import { aSchoolWithEditions, aSmallSchool, whatStands } from './small-school.ts'

export const upgrade: Scenario = {
  prepare: aSchoolWithEditions,
  command: (overrides) => {
    const argv = ['upgrade', 'gate@2026', '--to', 'gate@2027', '--round', '2026-11']
    return run([...argv, '--map', 'map.yaml', '--yes'], overrides)
  },
  claims: ({ err }) => (/已写入轮次 2026-11-2027：沿用 2 项填报/.test(err) ? 2 : 0),
  saved: (cwd) => entriesIn(join(cwd, 'records/gate/2026-11-2027')).length,
  possible: [0, 2],
  state: whatStands,
  // There is that round now, and in one where something stands nothing is carried.
  again: exitCodes.usage,
  blames: /读不了“map.yaml”：没有读取权限/,
}

export const seal: Scenario = {
  prepare: aSmallSchool,
  command: (overrides) => run(['round', 'seal', 'gate'], overrides),
  claims: ({ out }) => (/已交出，不能再填。校验值 \d+:[0-9a-f]{16}/.test(out) ? 1 : 0),
  saved: (cwd) => {
    const seals = entriesIn(join(cwd, 'records/gate/2026-11')).filter(({ type }) => type === 'seal')
    return Math.min(1, seals.length)
  },
  possible: [0, 1],
  state: whatStands,
  // It has been handed in, and that is what it says.
  again: exitCodes.usage,
}

const workspace = (cwd: string) => {
  const path = join(cwd, 'zicha.yaml')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

export const set: Scenario = {
  prepare: aSmallSchool,
  command: (overrides) => run(['set', 'visit', '县级验收', '2026-12-25'], overrides),
  claims: ({ out }) => (/已写入 zicha.yaml|没有改动 zicha.yaml/.test(out) ? 1 : 0),
  saved: (cwd) => (workspace(cwd).includes('on: 2026-12-25') ? 1 : 0),
  possible: [0, 1],
  state: (cwd) => [workspace(cwd), whatStands(cwd)],
}

export const init: Scenario = {
  prepare: () => Promise.resolve(quickFolder()),
  command: (overrides) => {
    const flags = ['--name', '晨光学校', '--code', 'CG01', '--stages', '小学', '--by', '张三']
    return run(['init', ...flags], overrides)
  },
  claims: ({ err }) => (err.includes('已建立') ? 1 : 0),
  saved: (cwd) => (workspace(cwd).includes('name: "张三"') ? 1 : 0),
  possible: [0, 1],
  state: workspace,
  again: exitCodes.usage,
}

function entriesIn(folder: string) {
  return readJournals(diskFiles, folder).journals.flatMap(({ entries }) => entries)
}
