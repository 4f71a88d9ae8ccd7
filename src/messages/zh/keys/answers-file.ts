/** The keys of a file of answers, in Chinese. */
export const answersFileKeys = {
  answersFile: {
    title: '填报文件：一次填报许多项',
    keys: {
      by: '谁填的；不写则是 --by，再不写则是上次的填报人',
      facts: '基础数据：按名字写值；分学段的，下面按学段写',
      answers: '填报：按指标的 id 写值；分学段的，下面按学段写',
    },
  },
  givenAnswer: {
    title: '一项填报',
    keys: {
      value: '值：是/否、数、等级、日期、已具备的几项，或者要填的几个数',
      notApplicable: '不适用的理由；写了它就不写 value',
      note: '备注',
      observedOn: '哪天看到的，如 2026-11-20；整改时限从第二天算起',
      by: '这一项是谁填的',
      evidence: '佐证材料，一件一条：文件的路径，后面可以写日期；或纸质材料在哪个盒、哪一页',
    },
  },
  givenFact: {
    title: '一项基础数据',
    keys: {
      value: '值',
      note: '备注',
      by: '这一项是谁填的',
      asOf: '哪一天的数，如 2026-09-30',
      source: '数从哪里来，如 学籍系统',
    },
  },
}
