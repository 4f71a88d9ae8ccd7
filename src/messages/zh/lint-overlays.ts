/** Sentences about overlays and what they are laid over. */
export const lintOverlays = {
  'unknown-base': {
    text: (p: { seen: string; suggestion: string }) =>
      `没有“${p.seen}”这份清单或地方细则${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { known: readonly string[] }) =>
      `extends 写成“清单名@版本”，现有：${p.known.join('、')}。自己的清单放在 checklists 文件夹里。`,
  },
  'overlay-in-circle': {
    text: (p: { through: readonly string[] }) =>
      `细则绕了一圈又以自己为底：${p.through.join(' → ')}。`,
    fix: () => '请改 extends：县的以市的为底，市的以省的为底，最上面的一份是清单。',
  },
  'broken-base': {
    text: (p: { seen: string; file: string }) =>
      `作底的“${p.seen}”（${p.file}）有错，不能在它上面改。`,
    fix: (p: { file: string }) => `请先运行 zicha validate ${p.file}，把它改正。`,
  },
  'overlay-unknown-indicator': {
    text: (p: { seen: string; suggestion: string; base: string; isSection: boolean }) =>
      p.isSection
        ? `${p.base} 里的“${p.seen}”是指标组，不能整组不考核。`
        : `${p.base} 里没有“${p.seen}”${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { isSection: boolean; within: readonly string[] }) =>
      p.isSection
        ? `请在 waive 里一个一个写这一组的指标，各写理由：${p.within.join('、')}。`
        : 'change 里写的是底本里的指标或指标组的 id，waive 里只写指标的；新增的指标写在 add 里。',
  },
  'add-existing-id': {
    text: (p: { id: string }) => `要新增的 id“${p.id}”已经有了。`,
    fix: (p: { changeable: boolean }): string =>
      p.changeable ? '要改它就写在 change 里；确是新指标的，换一个 id。' : '请换一个 id。',
  },
  'add-unknown-section': {
    text: (p: { seen: string; suggestion: string }) =>
      `没有 id 是“${p.seen}”的指标组${p.suggestion ? `，是不是想写“${p.suggestion}”？` : '。'}`,
    fix: (p: { known: readonly string[] }) => `底本里的指标组有：${p.known.join('、')}。`,
  },
  'change-of-id': {
    text: (p: { id: string }) => `“${p.id}”的 id 不能改，填报是按 id 记的。`,
    fix: () => '请删掉 id 这一行；要换成另一个指标，就用 waive 去掉旧的，用 add 新增一个。',
  },
  'change-of-section': {
    text: (p: { id: string; key: string }) =>
      `“${p.id}”是指标组，不能在 change 里改它的 ${p.key}。`,
    fix: () =>
      '指标组只能改 title、points 和 translations；里面的指标各按自己的 id 改，新增的写在 add 里，不考核的写在 waive 里。',
  },
  'remove-of-nothing': {
    text: (p: { seen: string; base: string }) => `${p.base} 在这里没有写“${p.seen}”，去不掉。`,
    fix: (p: { known: readonly string[] }) => `这里写着的有：${p.known.join('、')}。`,
  },
  'change-of-waived': {
    text: (p: { id: string }) => `“${p.id}”写在 waive 里不考核，又在 change 里改，改了也不问。`,
    fix: () => '请留下一处：当地要考核的，从 waive 里去掉；不考核的，从 change 里去掉。',
  },
  'change-of-nothing': {
    text: (p: { id: string; base: string }) =>
      `对“${p.id}”的改动与 ${p.base} 里原来的一样，什么也没有改。`,
    fix: () => '请删掉它；如果本想改成别的，请核对数值。',
  },
}
