/** Words a person may type in place of ours: `zicha report … --fail-on 超期`. */
export const choices = {
  failOn: { veto: '否决', fail: '不通过', gap: '差距', overdue: '超期', undecided: '待定' },
  shapes: {
    checklist: '清单',
    overlay: '地方细则',
    workspace: '工作区',
    calendar: '工作日历',
    answers: '填报',
  },
  roundActions: { open: '打开', list: '列出', seal: '交出' },
}
