import type * as chinese from '../zh/explain.ts'
import { counted } from './wording.ts'

export const explain: typeof chinese.explain = {
  rules: 'How the conclusion came about',
  rulesNone:
    'This checklist only lists problems and draws no conclusion, so nothing has to come first.',
  rule: {
    'no-veto': 'No veto is triggered',
    prerequisites: 'All prerequisites are met',
    'all-met': (p) => `All ${p.of} are met`,
    'at-least': (p) =>
      `At least ${p.met} of ${p.of} are met${p.share && `, every other one at no less than ${p.share}% of its threshold (the floor)`}`,
    score: (p) =>
      `No fewer than ${p.need} points${p.full && ` (of ${p.full})`}${p.gates.length > 0 ? `, and ${p.gates.join(', ')}` : ''}`,
    gate: (p) => `${p.title} at no less than ${p.share}%`,
    bands: (p) => `A grade by points: ${p.grades.join(', ')}`,
    band: (p) => `${p.label} from ${p.atLeast}`,
    counts: (p) => `A grade by how many are met, none being unmet: ${p.grades.join(', ')}`,
    grade: (p) => `${p.label} with ${p.met} met and no more than ${p.partly} partly met`,
  },
  ruling: (p) => `[${p.verdict}] ${p.ask}`,
  attainable: (p) => `If all that is open turned out met: ${p.verdict}`,
  notApplicable: (p) => `What does not apply: ${p.text}`,
  policies: {
    'keep-misses': 'is left out; as many may be missed as before',
    scale: 'is left out; proportionally fewer have to be met',
    'counts-as-met': 'counts as met',
    points: 'is in neither number; the rest is scaled to the full score',
    'left-out': 'is left out',
  },
  basis: (p) => `Source: ${p.source}`,
  items: 'How each outcome came about',
  item: (p) => `${p.name} — ${p.outcome}`,
  answered: (p) => `Answer: ${p.value}`,
  formula: (p) => `Computed: ${p.text}`,
  standard: (p) => `Threshold: ${p.text}`,
  level: (p) => `Level "${p.title}" earns ${p.share}% of its points`,
  points: (p) => `Points: ${p.earned}/${p.of}`,
  bonus: (p) => `Bonus: ${p.earned}/${p.of}`,
  role: (p) => `Matters as: ${p.roles.join('; ')}`,
  roles: {
    veto: (p) => `veto (${p.effect})`,
    prerequisite: 'prerequisite',
    counted: (p) => `one of "${p.ask}"`,
    none: 'a problem to list only; no conclusion hangs on it',
  },
  why: (p) => `Reason: ${p.text}`,
  conflict: 'two people answered differently; the worse answer stands for now',
  priority: 'What to mend first (for internal use)',
  priorityLead:
    'The fewest gaps that change the conclusion; of several such sets the one with most points, then the shortest deadlines, then the order of the checklist. All other gaps stay listed above and still have to be mended.',
  aim: (p) => `Aim: ${p.label}`,
  reached: 'No gap stands in the way; none has to come first for this.',
  fixes: (p) => `Mend no fewer than ${counted(p.count, 'gap')}:`,
  unproven:
    'The gaps differ too much to try all combinations: this set is enough, but it may not be the smallest.',
  open: (p) =>
    `Provided that the ${counted(p.count, 'item')} on which the conclusion hangs and that are still open (unanswered, undecided) turn out met. They are no gaps and not in the list.`,
  outOfReach: 'Mending the gaps there are is not enough; with all of them mended still:',
  inStage: (p) => `${p.stage}: ${p.text}`,
  needed: 'must',
  chosen: 'chosen',
  columns: { why: 'Must it', need: 'Needs', gain: 'Points', days: 'Working days', owner: 'Owner' },
  superior: 'for the superior level to mend; the school can only refer it',
  toStandard: (p) => `to the threshold: ${p.text}`,
  toFloor: (p) => `the floor will do: ${p.text}`,
  noDays: 'standing',
}
