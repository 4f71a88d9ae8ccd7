import type * as chinese from '../../zh/keys/indicator.ts'

/** What the keys of an indicator mean. */
export const indicatorKeys: typeof chinese.indicatorKeys = {
  indicator: {
    title: 'indicator: one question',
    keys: {
      id: 'id; answers are kept by it, so it stays',
      officialNo: 'its numbers in the document',
      title: 'the question in one sentence',
      look: 'what to look at and how to count',
      remedy: 'what to do about a gap',
      method: 'how it is assessed',
      place: 'where it is seen, one of places',
      per: 'stage: answered and judged for each stage',
      stages: 'only these stages are asked',
      split:
        'true: shared by all stages; entered once for the whole school, judged per stage by its share',
      answer: 'how it is answered and judged',
      owner: 'who is responsible',
      evidence: 'evidence that is needed',
      deadline: 'deadline class, one of deadlines',
      mendedBy: 'who can mend it',
      severity: 'how grave a gap is',
      notApplicable: 'whether it may be not applicable',
      when: 'asked only where this holds',
      status: 'not yet or no longer in force',
      points: 'its points',
      bonus: 'points on top of the full score',
      deduct: 'points taken off for each problem',
      part: 'the part it counts in',
      prerequisite: 'a condition for applying at all',
      exempt: 'exempt by an honour',
      alsoSatisfies: 'indicators of other checklists that it answers, too',
      rollup: "in a county's checklist: worked out from the schools' records",
      translations: 'the same in other languages',
      veto: 'a veto',
      source: 'where the requirement comes from',
    },
  },
  owner: {
    title: 'owner',
    keys: {
      lead: 'the owner in charge',
      assist: 'owners that help',
    },
  },
  evidence: {
    title: 'evidence',
    keys: {
      title: 'what it is',
      kind: 'kind of evidence',
      min: 'how many at least',
      seal: 'has to bear a seal',
      within: 'dated within the last months, counted back from the day of observation',
      notBefore: 'dated no earlier than this day',
      notAfter: 'dated no later than this day',
      required: 'not met without it: the outcome stays undecided',
    },
  },
  deduct: {
    title: 'deduction',
    keys: {
      each: 'points for each problem',
      most: 'points at most',
    },
  },
  exempt: {
    title: 'exemption',
    keys: {
      honour: 'the honour',
      counts: 'left out, or counted with full points',
    },
  },
  crossWalk: {
    title: 'also satisfies',
    keys: {
      checklist: 'the other checklist',
      indicator: 'its indicator',
      direction: 'both ways, or only forward',
      confidence: 'how sure that is',
    },
  },
  veto: {
    title: 'veto',
    keys: {
      effect: 'what it does',
      label:
        'what is said where it is triggered, in the words of the document; absent: those of the effect',
    },
  },
  source: {
    title: 'source',
    keys: {
      ref: 'the document, one of sources',
      item: 'where in it',
      certainty: 'how sure: high, medium, low, local or default (ours)',
    },
  },
  figure: {
    title: 'figure',
    keys: {
      value: 'the number',
      source: 'where it comes from',
      variants: 'other numbers where their condition holds',
    },
  },
  variant: {
    title: 'another figure',
    keys: {
      when: 'the condition',
      value: 'the number',
      source: 'where it comes from',
    },
  },
  indicatorTranslation: {
    title: 'an indicator in another language',
    keys: {
      title: 'what is asked',
      look: 'what to look at',
      remedy: 'what to do',
      evidence: 'titles of the evidence, in the order of the list',
      veto: 'what is said where its veto is triggered',
      answer: 'words of the answer',
    },
  },
  answerTranslation: {
    title: 'an answer in another language',
    keys: {
      unit: 'the unit',
      items: 'items by id',
      inputs: 'numbers to enter by id',
      of: 'who is asked in a survey',
      agree: 'what counts in a survey',
      from: 'what a sample is drawn from',
      what: 'what is looked at in a sample',
    },
  },
  inputTranslation: {
    title: 'a number to enter in another language',
    keys: {
      title: 'what it is called',
      unit: 'the unit',
    },
  },
}
