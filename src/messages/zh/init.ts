/** What `zicha init` asks and says. */
export const init = {
  kind: '为谁建立',
  name: '学校名称',
  code: '学校代码',
  codeHint: '印在编号里，只用字母、数字、连字符',
  stages: '有哪些学段',
  person: '填报人姓名',
  use: '使用哪些清单',
  visit: '迎检日',
  visitHint: '如 2027-03-18，没有就直接回车',
  done: (p: { file: string }) => `已建立 ${p.file}。下一步：zicha check`,
  visitTitle: '迎检',
  stopped: '已停止，没有建立工作区。',
  required: '这一项不能空着。',
  header: '由 zicha init 建立；可以用文字编辑器修改，改后运行 zicha validate 检查。',
}
