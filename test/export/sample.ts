import type { Document } from '../../src/report/document.ts'
import { facts, heading, list, paragraph, rule, table } from '../../src/report/document.ts'

/** A gap report of an invented school, with every kind of block. */
export const gapReport: Document = {
  title: '晨光学校 · 义务教育优质均衡发展差距报告',
  blocks: [
    facts([
      ['测评对象', '晨光学校（九年一贯制，小学、初中），示例甲县'],
      ['清单', '义务教育优质均衡发展·学校自查 2017'],
      ['轮次', '2026-11 自查'],
      ['结论', { text: '学校资源配置不达标', tone: 'bad' }],
      ['迎检日', '2027-03-10（还有 109 天）'],
      [
        '说明',
        '按已答 12/14 项暂判；未答的项目不算不达标，但在答完之前不下“达标”的结论。数据时点为 2026 年 9 月 1 日，口径见《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）。',
      ],
    ]),
    heading(1, '一、差距'),
    paragraph(
      '七项指标中，',
      { text: '五项达标', tone: 'good' },
      '，',
      { text: '两项不达标', tone: 'bad' },
      '。余下各项不得低于标准的八成五，现有一项低于这一底线，因此即使其余六项全部达标，',
      { text: '本校仍不能通过', tone: 'strong' },
      '；最先要补的是生均体育运动场馆面积。',
    ),
    heading(2, '（一）小学'),
    table({
      columns: [
        { title: '编号' },
        { title: '指标' },
        { title: '标准', align: 'right' },
        { title: '现状', align: 'right' },
        { title: '差距' },
        { title: '责任部门' },
        { title: '整改时限' },
      ],
      rows: [
        [
          'R1',
          '每百名学生拥有高于规定学历教师数',
          '≥ 4.2',
          '3.87',
          { text: '还差 5 人', tone: 'bad' },
          '人事处',
          '2027-01-22',
        ],
        [
          'R5',
          '生均体育运动场馆面积',
          '≥ 7.5',
          '5.1',
          { text: '还差 3600 ㎡，其中室外 2400 ㎡可改造后操场补足', tone: 'bad' },
          '总务处\n基建办',
          { text: '2027-11-20（暂定）', tone: 'warn' },
        ],
        [
          'R7',
          '每百名学生拥有网络多媒体教室数',
          '≥ 2.3',
          '2.3',
          { text: '达标', tone: 'good' },
          '信息中心',
          '',
        ],
      ],
    }),
    table({
      title: '各学段完成情况',
      columns: [
        { title: '学段' },
        { title: '达标', align: 'right' },
        { title: '不达标', align: 'right' },
      ],
      rows: [
        ['小学', '5', '2'],
        ['初中', '7', '0'],
      ],
    }),
    table({ title: '逾期未改', columns: [{ title: '编号' }], rows: [], empty: '没有逾期的问题。' }),
    heading(1, '二、佐证待补'),
    list([
      '专任教师花名册（加盖公章，1 份）：人事处',
      '校舍平面图与面积测绘报告：总务处，存放于档案室 3 号柜第 2 盒，复印件须注明“与原件一致”并由经办人签字',
      { text: '操场改造前后对比照片，未归档：evidence/2026/R5/', tone: 'warn' },
    ]),
    rule,
    paragraph({ text: '由 zicha 生成，仅供自查。', tone: 'muted' }),
  ],
}

const hostile =
  '示例\u001b]52;c;eA==\u0007校\u202e学\u2066名 <img src=x onerror=alert(1)> [点此](javascript:alert(1)) ![](x)'

/** The same blocks, filled with what a careless or malicious hand might type. */
export const hostileReport: Document = {
  title: `${hostile}\n# 伪造的标题`,
  blocks: [
    heading(2, `# ${hostile}`),
    paragraph('- 甲', { text: '**乙**', tone: 'strong' }, '\r\n::error::丙'),
    paragraph('1. 一'),
    paragraph('--- '),
    paragraph('    四格缩进'),
    facts([
      [`标\u001b[2J签`, 'a | b | c\n| 伪 | 造 |'],
      ['地址', 'https://x.example www.x.example a@x.example'],
    ]),
    list(['+ 甲', '```\nrm -rf\n```', `[x]: ${hostile}`, '&lt;b&gt; &#60; \\| \ud800 \ufffe $x$']),
    table({
      title: '<script>alert(1)</script>',
      columns: [{ title: 'a|b' }, { title: '`c`' }, { title: '\u2028d' }],
      rows: [
        ['=cmd|x', '`a|b`', 'C:\\'],
        ['\u0301', '👨‍👩‍👧‍👦 𠮷 e\u0301', '<br>\r\n<b>'],
      ],
    }),
  ],
}
