/** What is said when many answers are recorded from a file. */
export const answerFile = {
  done: (p: { by: string; file: string; count: number; facts: number; known: number }) =>
    p.count + p.facts === 0
      ? `录入人 ${p.by}：${p.file} 里的 ${p.known} 项都与已有的填报相同，没有重复写入。`
      : `录入人 ${p.by}：已从 ${p.file} 填报${p.count > 0 ? ` ${p.count} 项` : ''}${p.count > 0 && p.facts > 0 ? '、' : ''}${p.facts > 0 ? `基础数据 ${p.facts} 项` : ''}${p.known > 0 ? `；另有 ${p.known} 项与已有的相同，没有重复写入` : ''}。`,
  readAsGbk: (p: { file: string }) => `${p.file} 不是 UTF-8，已按 GBK（Excel 常用的编码）读取。`,
  nothingSaved: '这个文件里的各项一项也没有保存。',
  notSure: '不能确定这个文件里的各项有没有保存。请排除故障后再运行一次：已经保存的不会重复写入。',
}
