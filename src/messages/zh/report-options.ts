/** What the help says of the reports that have options of their own. */
export const compareOptions = {
  selfRound: '自评的轮次；不写则是最近一次自查',
  inspectorRound: '拿来对照的轮次（督导、模拟测评、正式测评……）；不写则是最近一轮',
}

export const explainOptions = {
  explainReport: '说明每个数怎么算出来、结论为什么，以及先改哪几项（整改优先序）',
}

export const selfReportOptions = {
  reportAs: '哪种报告：gap 差距报告（默认），self-check 自查报告',
  settingFile: '从这个文件（UTF-8 文字）读入，每行一段；用于 set report',
}
