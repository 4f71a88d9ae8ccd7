import type { RuleReason } from '../../rule-reasons.ts'

/** Why figures have to be right. */
export const figuresReasons = {
  'no-threshold': {
    what: 'No threshold',
    why: 'Whatever is entered, nothing says whether it is enough.',
  },
  'two-thresholds': {
    what: 'More than one threshold',
    why: 'Which one holds is not clear, and people would judge differently.',
  },
  'missing-stage-figure': {
    what: 'A stage without its figure',
    why: 'Schools of this stage can answer, but nothing says whether it is enough.',
  },
  'stage-not-covered': {
    what: 'A stage that is not asked',
    why: 'It is never used; most likely the wrong stage was written.',
  },
  'stage-table-without-per': {
    what: 'Figures by stage for an answer that is not',
    why: 'There is one number only, and nobody can tell which figure it is held against.',
  },
  'per-stage-without-stages': {
    what: 'Asked per stage, with no stages named',
    why: "All six would be asked, so a primary school would get a high school's questions.",
  },
  'threshold-out-of-range': {
    what: 'A threshold outside the range',
    why: 'Either everybody would meet it or nobody could.',
  },
  'threshold-not-whole': {
    what: 'A figure that is not whole for what is counted',
    why: 'Between two whole numbers it is mostly a slip, and nothing counted is ever equal to it.',
  },
  'empty-range': {
    what: 'The least is more than the most',
    why: 'No number at all could be entered.',
  },
  'percent-scale': {
    what: 'The unit and "per" do not agree',
    why: 'The result would be off by a hundred or a thousand times.',
  },
  'share-as-percent': {
    what: 'A share where a percentage is meant',
    why: '0.15% and 15% differ by a hundred times.',
  },
  'items-threshold': {
    what: 'An impossible number of items',
    why: 'Either everybody would meet it or nobody could.',
  },
  'share-out-of-range': {
    what: 'A share that is not between 0 and 1',
    why: 'Shares are fractions; 85 would mean 85 times the threshold.',
  },
  'figure-without-source': {
    what: 'A figure without a source',
    why: 'Whoever is judged by a number must be able to look it up.',
  },
  'default-as-official': {
    what: 'Our own figure cites a document',
    why: "In print it would look like the document's, and mislead schools and inspectors.",
  },
  'source-without-item': {
    what: 'A source without the place in it',
    why: 'It claims to be the text of a document, and leaves the reader to search all of it.',
  },
  'local-without-locality': {
    what: 'A local source without its place',
    why: 'Schools elsewhere would believe that it binds them, too.',
  },
} satisfies Record<string, RuleReason>
