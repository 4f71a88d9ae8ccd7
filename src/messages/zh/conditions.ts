/** A condition of a checklist, in words. */
export const conditions = {
  is: (p: { name: string }) => `${p.name}为“是”`,
  isNot: (p: { name: string }) => `${p.name}为“否”`,
  option: (p: { name: string; option: string }) => `${p.name}为“${p.option}”`,
  notOption: (p: { name: string; option: string }) => `${p.name}不为“${p.option}”`,
  oneOf: (p: { name: string; options: readonly string[] }) =>
    `${p.name}为${p.options.map((option) => `“${option}”`).join('或')}`,
  compared: (p: { left: string; sign: '<' | '<=' | '>' | '>=' | '==' | '!='; right: string }) =>
    `${p.left}${signs[p.sign]} ${p.right}`,
  withUnit: (p: { value: string; unit: string }) => `${p.value} ${p.unit}`.trim(),
  and: (p: { parts: readonly string[] }) => p.parts.join('，且'),
  or: (p: { parts: readonly string[] }) => p.parts.join('，或'),
  not: (p: { condition: string }) => `并非（${p.condition}）`,
  either: (p: { test: string; yes: string; no: string }) => `${p.test}时：${p.yes}，否则：${p.no}`,
  grouped: (p: { text: string }) => `（${p.text}）`,
  roundedUp: (p: { text: string }) => `${p.text}（进位取整）`,
  /** Why a figure is the one that applies. */
  because: (p: { condition: string }) => `（因${p.condition}）`,
  /** Another figure that applies in some cases. */
  variant: (p: { condition: string; figure: string }) => `${p.condition}时：${p.figure}`,
  onlyWhere: '适用条件',
  leftOut: '不适用（按基础数据或荣誉）',
  leftOutBecause: (p: { condition: string }) => `不符合适用条件（${p.condition}），不必填报`,
  leftOutByHonour: (p: { honour: string }) => `已获“${p.honour}”，免评`,
  answeredThough: '仍可填报；填的内容会留存，条件变化后才计入。',
}

const signs = {
  '<': '小于',
  '<=': '不大于',
  '>': '大于',
  '>=': '不小于',
  '==': '等于',
  '!=': '不等于',
}
