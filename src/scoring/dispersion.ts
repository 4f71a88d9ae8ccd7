import { tolerance } from '../checklist/shape/figure.ts'

/** One school (or the part of it in one stage): its pupils, and what all of them have together. */
export interface Share {
  name: string
  pupils: number | undefined
  resource: number | undefined
}

export interface Dispersion {
  /** S ÷ mean, of those that are known; undefined where there are none, or the mean is 0 and it cannot be computed. */
  coefficient: number | undefined
  /** Σ resource ÷ Σ pupils: not the mean of the schools' own values. */
  mean: number | undefined
  /** √Σ wᵢ(xᵢ − mean)², wᵢ the share of pupils. */
  deviation: number | undefined
  /** In the order given. */
  contributions: readonly Contribution[]
  /** Without pupils: they have no value of their own. */
  leftOut: readonly string[]
  /** Something is not known; with any of these the result is provisional, never taken as 0. */
  missing: readonly string[]
}

export interface Contribution {
  name: string
  /** Resource per pupil. */
  value: number
  /** Its share of all pupils, 0–1. */
  weight: number
  /** Its share of S², 0–1; 0 where all are alike. */
  share: number
  /** The coefficient of all the others; undefined where there is none. */
  without: number | undefined
}

/** 差异系数, weighted by pupils, of one resource in one stage. */
export function dispersionOf(shares: readonly Share[]): Dispersion {
  const known = shares.filter(isKnown).filter(({ pupils }) => pupils > 0)
  const measured = measure(known)
  const { mean, deviation = 0 } = measured
  const pupils = sum(known.map((one) => one.pupils))
  return {
    ...measured,
    contributions: known.map((one) => {
      const value = one.resource / one.pupils
      const weight = one.pupils / pupils
      const square = weight * (value - (mean ?? 0)) ** 2
      return {
        name: one.name,
        value,
        weight,
        share: deviation > 0 ? square / deviation ** 2 : 0,
        without: measure(known.filter((other) => other !== one)).coefficient,
      }
    }),
    leftOut: shares.filter((one) => one.pupils === 0).map(({ name }) => name),
    missing: shares.filter((one) => one.pupils !== 0 && !isKnown(one)).map(({ name }) => name),
  }
}

/**
 * Several resources against a limit: `each` of them (优质均衡), or their plain `mean` (基本均衡), where single ones may
 * lie above it. Undecided while one cannot be computed or is provisional, but for one that fails anyway.
 */
export function judgeDispersions(
  all: readonly Dispersion[],
  judge: 'each' | 'mean',
  atMost: number,
): { verdict: 'pass' | 'fail' | 'undecided'; mean: number | undefined } {
  const known = all.flatMap(({ coefficient }) => coefficient ?? [])
  const isComplete = known.length === all.length && all.every(({ missing }) => missing.length === 0)
  const mean = known.length === all.length && all.length > 0 ? sum(known) / all.length : undefined
  const isWithin = (value: number) => value - tolerance <= atMost
  if (judge === 'mean') {
    if (mean === undefined || !isComplete) return { verdict: 'undecided', mean }
    return { verdict: isWithin(mean) ? 'pass' : 'fail', mean }
  }
  const certain = all.filter(({ missing }) => missing.length === 0)
  const isBroken = certain.some(({ coefficient: one }) => one !== undefined && !isWithin(one))
  if (isBroken) return { verdict: 'fail', mean }
  return { verdict: isComplete && all.length > 0 ? 'pass' : 'undecided', mean }
}

function measure(known: readonly Known[]) {
  const pupils = sum(known.map((one) => one.pupils))
  if (pupils === 0) return { coefficient: undefined, mean: undefined, deviation: undefined }
  const mean = sum(known.map(({ resource }) => resource)) / pupils
  const deviation = Math.sqrt(
    sum(known.map((one) => (one.pupils / pupils) * (one.resource / one.pupils - mean) ** 2)),
  )
  const coefficient = deviation / mean
  return { mean, deviation, coefficient: Number.isFinite(coefficient) ? coefficient : undefined }
}

interface Known extends Share {
  pupils: number
  resource: number
}

function isKnown(share: Share): share is Known {
  return Number.isFinite(share.pupils) && Number.isFinite(share.resource)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
