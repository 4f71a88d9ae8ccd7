/** What `zicha validate` says around what it found. */
export const validate = {
  clean: (p: { files: number }) => `${p.files} 个文件，没有问题。`,
  found: (p: { files: number; errors: number; warnings: number }) =>
    `${p.files} 个文件：${p.errors} 个错误，${p.warnings} 个警告。`,
  tooMany: (p: { warnings: number; most: number }) =>
    `警告 ${p.warnings} 个，最多允许 ${p.most} 个，按没有通过处理。`,
  nothing: '没有找到可以校验的文件（checklists/*.yaml、zicha.yaml）。',
  more: (p: { file: string; count: number }) =>
    `${p.file}：另有 ${p.count} 个问题没有列出；改正上面的再校验一次，或用 --format json 看全部。`,
  testsNotRun: (p: { files: readonly string[] }) =>
    `有错误的清单，作者的测试（tests）还没有运行，改正后再校验一次：${p.files.join('、')}。`,
  replaces: (p: { file: string; name: string }) =>
    `注意：${p.file} 和自带的 ${p.name} 同名同版，在这个工作区里用的是它，不是自带的；不是要代替自带的，就换一个 id 或 edition。`,
  levelsUnread: 'zicha.yaml 有错，其中 lint 的设置没有用上。',
  explained: {
    why: '为什么',
    fix: '怎么改',
    adjust: '例外',
    bad: '错的',
    good: '对的',
    /** How a finding of this rule can be lived with. */
    firm: '这类错误只能改正，不能放行。',
    error: (p: { rule: string }) => `确有理由的，在那一行上面写“# zicha-allow ${p.rule}: 理由”。`,
    warning: (p: { rule: string }) =>
      `确有理由的，在那一行上面写“# zicha-allow ${p.rule}: 理由”；整个工作区都不要它，在 zicha.yaml 里写“lint: { rules: { ${p.rule}: off } }”，要从严就写 error。`,
    unknown: (p: { seen: string; suggestion: string; known: readonly string[] }) =>
      `没有名为“${p.seen}”的校验规则${p.suggestion ? `，是不是“${p.suggestion}”？` : `。有：${p.known.join('、')}。`}`,
  },
}
