import type { ChecklistRule } from '../rule.ts'

/** What the document says it has, recounted. A broken indicator counts: it is there. */
export const declaredCount: ChecklistRule<'declared-count'> = {
  id: 'declared-count',
  severity: 'error',
  check: ({ legible: { sections, declares } }) => {
    const indicators = sections?.map((section) => section?.indicators?.length)
    const counted = {
      sections: sections?.length,
      indicators: indicators?.reduce(
        (sum, n) => (sum === undefined || n === undefined ? undefined : sum + n),
        0,
      ),
    }
    return (['indicators', 'sections'] as const).flatMap((what) => {
      const [declared, found] = [declares?.[what], counted[what]]
      if (declared === undefined || found === undefined || declared === found) return []
      return [{ path: ['declares', what], params: { what, declared, counted: found } }]
    })
  },
}
