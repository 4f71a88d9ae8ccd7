import type { split as chinese } from '../zh/split.ts'

export const split: typeof chinese = {
  label: 'Shared out',
  title: 'What the whole school shares',
  lead: (p) =>
    `The following is entered once for the whole school, ${p.how}, and judged per stage.`,
  how: (p) => `shared out by ${p.fact}, weighted (${p.weights.join(', ')})`,
  weight: (p) => `${p.stage} ${p.value}${p.more}`,
  rule: (p) =>
    `Shared by all stages: a school of several stages enters it once, ${p.how}; whoever can tell the stages apart may enter them apart`,
  ask: (p) => `Enter it for the whole school, once; it is ${p.how}`,
  whole: 'Whole school',
  stage: 'Stage',
  share: 'Share',
  part: 'Part',
  gap: (p) => `Whole school: ${p.whole}; this stage's weighted share is ${p.share}: ${p.part}`,
  forSchool: (p) =>
    `for the whole school, ${p.amount} ${p.unit} ${p.direction === 'more' ? 'more' : 'fewer'}`,
}
