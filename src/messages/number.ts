const tolerance = 1e-9

/** Two decimals at most; more where rounding would put the number on the other side of the limit. */
export function rounded(value: number, limit?: number): string {
  for (let scale = 100; scale < 1e12; scale *= 10) {
    const shown = Math.round(value * scale) / scale
    const isTrue = limit === undefined || shown >= limit === value + tolerance >= limit
    if (isTrue) return String(shown)
  }
  return String(value)
}

/** 0.875 is 87.5. */
export function percent(share: number, limit?: number): string {
  return rounded(share * 100, limit === undefined ? undefined : limit * 100)
}
