/** What `zicha new` says, and what it writes into the file beside the YAML. */
export const drafts = {
  written: (p: { file: string }) =>
    `已写入 ${p.file}。照里面的说明改，改完运行：zicha validate ${p.file}`,
  imported: (p: { file: string; indicators: number; unread: number }) =>
    `已写入 ${p.file}：读成 ${p.indicators} 个指标${p.unread > 0 ? `，有 ${p.unread} 处没有读懂，在文件里搜“未读懂”` : ''}。改完运行：zicha validate ${p.file}`,
  badId: (p: { seen: string }) =>
    `清单名“${p.seen}”不能用：只能含英文字母、数字、点、下划线和连字符，以字母或数字开头，最多 64 个字符，如 lantern-safety。`,
  exists: (p: { file: string }) => `“${p.file}”已经存在。要覆盖请加 --force，或换个清单名。`,
  draftTooBig: '读成的清单太大，放不进一个文件。请分成几个表，一次读一个。',
  noHeader: (p: { sheet: string; others: readonly string[] }) =>
    `没有找到表头。“${p.sheet}”的前 20 行里要有一行表头，至少有“标题”（或“测评内容”“指标”）这一列，加上“编号”“标准”“分值”“方法”“责任部门”“整改时限”中的一列。${
      p.others.length > 0 ? `文件里还有 ${p.others.join('、')}，要读别的表加 --sheet 表名。` : ''
    }`,
  noSheet: (p: { seen: string; names: readonly string[] }) =>
    `文件里没有“${p.seen}”这张表，有的是：${p.names.join('、')}。`,
  sheetOfNothing: '--sheet 是和 --from 一起用的：请用 --from 写明读哪个表格文件。',
  noRows: '表头下面没有指标：“标题”这一列是空的。',
  above: (p: { words: readonly string[] }) => `表头上面的没有读：${p.words.join('；')}。`,
  aside: {
    hidden: (p: { names: readonly string[] }) => `没有读隐藏的表：${p.names.join('、')}。`,
    others: (p: { sheet: string; names: readonly string[] }) =>
      `读的是“${p.sheet}”；没有读：${p.names.join('、')}。要读别的表加 --sheet 表名。`,
    macros: '文件里有宏，没有运行。',
    externalLinks: '文件里有指向别的文件的链接，没有打开。',
  },
  refused: {
    'not-xlsx': (p: { looksLike: 'empty' | 'ole' | 'markup' | 'zip' | 'other' }) =>
      ({
        empty: '这是一个空文件。',
        ole: '这是旧版的 .xls，或者加了密码。请用 Excel 或 WPS 打开，另存为“.xlsx”，不设密码。',
        markup: '这是一个网页，不是 .xlsx。请打开后另存为“.xlsx”。',
        zip: '这是压缩包，但不是 .xlsx。',
        other: '这不是 .xlsx（可能是 CSV 或别的文件）。请打开后另存为“.xlsx”。',
      })[p.looksLike],
    'too-big': (p: { what: string; limit: number; at: string }) =>
      `表格太大，没有读：超过了限度 ${p.limit}（${p.what}）${p.at ? `，位置 ${p.at}` : ''}。请只留下要读的内容再存一次。`,
    damaged: (p: { part: string }) =>
      `文件损坏或被改动过，没有读（${p.part}）。请重新取一份，或打开后另存一次。`,
    encrypted: (p: { part: string }) => `文件加了密码，没有读（${p.part}）。请去掉密码再存一次。`,
    doctype: (p: { part: string }) =>
      `文件里有不该有的声明（DOCTYPE），可能有害，没有读（${p.part}）。`,
    'bad-cell': (p: { at: string; seen: string }) =>
      `单元格 ${p.at} 的内容不合规矩（${p.seen}），没有读。请打开后另存一次。`,
  },
  unread: {
    marked: (p: { text: string }) => `未读懂：${p.text}`,
    columns: {
      section: '指标组',
      number: '编号',
      title: '标题',
      standard: '标准',
      points: '分值',
      method: '方法',
      owner: '责任部门',
      deadline: '整改时限',
    },
    column: (p: { seen: string }) => `“${p.seen}”这一列没有用上`,
    row: (p: { row: number; seen: string }) => `第 ${p.row} 行没有标题：${p.seen}`,
    cell: (p: { column: string; kind: 'formula' | 'error' | 'date' }) =>
      ({
        formula: `“${p.column}”是公式，不能当内容`,
        error: `“${p.column}”是一个错误值`,
        date: `“${p.column}”被表格软件改成了日期（“1-1”常会这样）`,
      })[p.kind],
    'no-id': (p: { seen: string }) => `编号“${p.seen}”不能作 id，先用所在的行`,
    'same-id': (p: { seen: string; row: number }) =>
      `编号“${p.seen}”在第 ${p.row} 行已经用过，先用所在的行`,
    points: (p: { seen: string }) => `分值“${p.seen}”`,
    'shared-points': (p: { seen: string }) =>
      `分值“${p.seen}”是合并的几行一共的，先都记在这一行；请分开`,
    deadline: (p: { seen: string }) => `整改时限“${p.seen}”，先写成五个工作日`,
    method: (p: { seen: string }) => `方法“${p.seen}”`,
    'no-method': '没有写测评方法，先写成 documents',
    veto: (p: { seen: string }) =>
      `“${p.seen}”没有变成否决，先按“是/否”问；真是一票否决的写上 veto`,
    negative: (p: { seen: string }) =>
      `“${p.seen}”：先按答“是”算达标；答“是”才是坏事的（负面清单）写 metWhen: false`,
    threshold: (p: { column: string; seen: string }) =>
      `${p.column}里的“${p.seen}”没有变成判定，先按“是/否”问；要按数判的改成 number 或 ratio`,
  },
  /** Above the YAML that a table was turned into. */
  draft: {
    from: (p: { file: string; sheet: string; indicators: number }) =>
      `由 zicha new 从 ${p.file} 的“${p.sheet}”读成，${p.indicators} 个指标。`,
    todo: '没有读懂的地方标着“未读懂”，改好一处删一处。运行 zicha validate 会列出还缺的依据和责任部门。',
    above: (p: { words: string }) => `表头上面写着：${p.words}`,
    deadlinesRead: '整改时限照表里写的，请补上依据；没有写的先写成五个工作日，只是建议。',
    deadlines: '表里没有整改时限，先都写成五个工作日，只是建议；请逐项改。',
    section: '指标',
    row: (p: { row: number }) => `第 ${p.row} 行`,
  },
  /** The scaffold: what to put where, and examples that make sense as they are. */
  scaffold: {
    header: '由 zicha new 生成。以 # 开头的是说明，读完可以删掉。全部写法见 LANGUAGE.md。',
    edition: '文件的年份或第几版。换了版本就写新的，旧记录仍按旧版本看。',
    title: '清单的名称',
    system: '属于哪套测评体系。同一套体系可以有几份清单（学校的、县的）。',
    subject: '测评谁：school 学校、county 县、bureau 教育局。',
    stages: '涉及的学段。按学段填报的指标写 per: stage。',
    sources: '依据的文件。下面用 ref 指到这里。',
    source: '依据的文件（请改成全称）',
    owners: '责任部门：左边是在本文件里用的名字，右边是印出来的。',
    general: '总务处',
    office: '办公室',
    deadlines: '整改时限类别。没有文件依据的是您的建议，写 certainty: default，报告里会说明。',
    section: '第一部分（请改）',
    yesNo: '一个指标是一个问题。kind: yes-no 答是或否；负面清单写 metWhen: false。',
    yesNoTitle: '有当年的工作计划',
    yesNoLook: '看计划的年份和公章',
    item: '第一条',
    number: 'kind: number 填一个数，和标准数比。标准数也要写依据。',
    numberTitle: '灭火器数量',
    numberLook: '逐层数，只数在有效期内的',
    numberUnit: '具',
    problems: 'kind: problems 数出有几处不对，0 处达标。',
    problemsTitle: '疏散通道畅通',
    problemsLook: '从最高一层走到校门，数被堵住的地方',
    problemsUnit: '处',
    conclusion: '结论：none 是只列问题。要下结论，改成下面这样：',
    pass: '达标',
    fail: '不达标',
  },
}
