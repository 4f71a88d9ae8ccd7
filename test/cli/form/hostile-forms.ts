import { deflateRawSync } from 'node:zlib'
import { zip } from '../../../src/export/xlsx/zip.ts'
import { fillForm, partsOf, withPart } from '../../support/forms.ts'
import { zip as zipSaying } from '../../intake/xlsx/archive.ts'

/** What must not be read: how a filled form is spoilt, and a word of what is said of it. */
export const hostileForms: readonly (readonly [
  what: string,
  spoil: (form: Uint8Array) => Uint8Array,
  said: string,
])[] = [
  [
    'a formula for an answer',
    (form) => fillForm(form, [['S1//value', 'answer', '><f>IF(1,"是")</f><v>是</v>', 'raw']]),
    '这里是公式',
  ],
  [
    'macros',
    (form) => zip([...partsOf(form), { name: 'xl/vbaProject.bin', text: 'Sub' }]),
    '文件里有宏',
  ],
  [
    'links to other files',
    (form) => zip([...partsOf(form), { name: 'xl/externalLinks/externalLink1.xml', text: '<x/>' }]),
    '指向别的文件的链接',
  ],
  [
    'merged cells',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(
          '<sheetProtection',
          '<mergeCells><mergeCell ref="I6:I9"/></mergeCells><sheetProtection',
        ),
      ),
    '格子 I6:I9 被合并了',
  ],
  [
    'a merge of the whole sheet',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(
          '<sheetProtection',
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetProtection',
        ),
      ),
    '格子 A1:XFD1048576 被合并了',
  ],
  [
    'a validation of the whole sheet',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(
          '</worksheet>',
          '<dataValidation type="list" sqref="A1 A1:XFD1048576"><formula1>"是"</formula1></dataValidation></worksheet>',
        ),
      ),
    '盖住了 A1:XFD1048576',
  ],
  ['words for a number', (form) => fillForm(form, [['P2//value', 'answer', '约四成']]), '应是数字'],
  [
    'a share in percent for a number',
    (form) => fillForm(form, [['P3//books', 'answer', '8成']]),
    '应是数字',
  ],
  [
    'a number out of range',
    (form) => fillForm(form, [['P1/primary/teachers', 'answer', '501', 'number']]),
    '不能大于 500',
  ],
  [
    'a broken number for a whole one',
    (form) => fillForm(form, [['P1/primary/teachers', 'answer', '84.5', 'number']]),
    '应是整数',
  ],
  [
    'numbers that do not go together',
    (form) => fillForm(form, [['S8//agree', 'answer', '201', 'number']]),
    '比总数 200 还大',
  ],
  [
    'a word that is not offered',
    (form) => fillForm(form, [['S1//value', 'answer', '基本是']]),
    '请从 是、否 中选一个',
  ],
  ['half an answer', (form) => fillForm(form, [['S4//wash', 'answer', '']]), '这一格还空着'],
  [
    'an answer and a reason for none',
    (form) => fillForm(form, [['S3//value', 'notApplicable', '没有班级']]),
    '又写了不适用的理由',
  ],
  [
    'a note to nothing',
    (form) =>
      fillForm(form, [
        ['S3//value', 'answer', ''],
        ['S3//value', 'note', '下周再看'],
      ]),
    '没有答案，这里写的内容没有地方记',
  ],
  [
    'an error for an answer',
    (form) => fillForm(form, [['S3//value', 'answer', ' t="e"><v>#REF!</v>', 'raw']]),
    '错误值',
  ],
  [
    'a day that is still to come',
    (form) => fillForm(form, [['自查表#date', 'answer', '2026-11-22']]),
    '日期 2026-11-22 还没有到',
  ],
  [
    'a day that never was',
    (form) => fillForm(form, [['S7//value', 'answer', '2026-02-30']]),
    '不是日期',
  ],
  [
    'no name',
    (form) =>
      fillForm(form, [
        ['自查表#by', 'answer', ''],
        ['基础数据#by', 'answer', ''],
      ]),
    '没有写填写人的姓名',
  ],
  [
    'a name with a hidden turn',
    (form) => fillForm(form, [['自查表#by', 'answer', '李\u{202e}四']]),
    '不能当姓名',
  ],
  [
    'a hidden sheet',
    (form) =>
      withPart(form, /workbook\.xml$/, (xml) =>
        xml.replace(
          '</sheets>',
          '<sheet name="暗" sheetId="9" state="hidden" r:id="rId2"/></sheets>',
        ),
      ),
    '多出了隐藏的工作表“暗”',
  ],
  [
    'its own sheet hidden',
    (form) =>
      withPart(form, /workbook\.xml$/, (xml) =>
        xml.replace('<sheet name="基础数据"', '<sheet name="基础数据" state="veryHidden"'),
      ),
    '工作表“基础数据”被隐藏了',
  ],
  [
    'a sheet renamed',
    (form) =>
      withPart(form, /workbook\.xml$/, (xml) => xml.replace('name="自查表"', 'name="自查"')),
    '找不到工作表“自查表”',
  ],
  [
    'an edited title',
    (form) => withPart(form, /sheet2\.xml$/, (xml) => xml.replace('>填写<', '>答案<')),
    '表头应是“填写”，现在是“答案”',
  ],
  [
    'an edited question',
    (form) => withPart(form, /sheet2\.xml$/, (xml) => xml.replace('班级文化', '年级文化')),
    'S3 这一行的题目被改动了',
  ],
  [
    'an edited unit',
    (form) => withPart(form, /sheet2\.xml$/, (xml) => xml.replace('>册<', '>百册<')),
    'P3 这一行的题目被改动了',
  ],
  [
    'another school in its marks',
    (form) => withPart(form, /sheet4\.xml$/, (xml) => xml.replace('>CG01<', '>CG02<')),
    '标记被改动或损坏了',
  ],
  [
    'another round in its marks',
    (form) => withPart(form, /sheet4\.xml$/, (xml) => xml.replace('>2026-11<', '>2026-10<')),
    '标记被改动或损坏了',
  ],
  [
    'a row taken out',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(/<row r="\d+"[^>]*>(?:(?!<\/row>).)*S3\/\/value.*?<\/row>/, ''),
      ),
    '少了 S3 这一行',
  ],
  [
    'a row twice',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) => {
        const [row = ''] =
          /<row r="\d+"[^>]*>(?:(?!<\/row>).)*S3\/\/value.*?<\/row>/.exec(xml) ?? []
        const again = row.replaceAll(/ r="([A-Z]*)\d+"/g, ' r="$190"')
        return xml.replace('</sheetData>', `${again}</sheetData>`)
      }),
    'S3 这一行在第 16 行已经有了',
  ],
  [
    'a row of its own',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="90"><c r="I90" t="inlineStr"><is><t>补充</t></is></c></row></sheetData>',
        ),
      ),
    '写了“补充”，导入时会丢掉',
  ],
  [
    'words beside the table',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace(
          /(<row r="6".*?)<\/row>/,
          '$1<c r="Z6" t="inlineStr"><is><t>旁注</t></is></c></row>',
        ),
      ),
    '写了“旁注”，导入时会丢掉',
  ],
  [
    'row 1,000,000,000',
    (form) =>
      withPart(form, /sheet2\.xml$/, (xml) =>
        xml.replace('</sheetData>', '<row r="1000000000"/></sheetData>'),
      ),
    '1000000000',
  ],
  ['a zip bomb', (form) => bomb(form), '表格太大'],
  [
    'one flipped byte',
    (form) => {
      const flipped = Uint8Array.from(form)
      const at = Math.floor(form.length / 2)
      flipped[at] = flipped[at]! ^ 1
      return flipped
    },
    '文件损坏或被改动过',
  ],
  ['half of it', (form) => form.subarray(0, form.length / 2), '文件损坏或被改动过'],
  ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), '旧版的 .xls'],
  ['a web page', () => Buffer.from('<html><table></table></html>'), '这是一个网页'],
  ['nothing', () => new Uint8Array(), '空文件'],
  [
    'any other workbook',
    (form) => withPart(form, /workbook\.xml$/, (xml) => xml.replace('name="zicha"', 'name="别的"')),
    '这不是 zicha 发出的表',
  ],
  [
    'a later format',
    (form) => withPart(form, /sheet4\.xml$/, (xml) => xml.replace('zicha/form@1', 'zicha/form@2')),
    '更新版本的 zicha',
  ],
]

/** A gigabyte of spaces behind the sheet. */
function bomb(form: Uint8Array): Uint8Array {
  const parts = partsOf(form).map(({ name, text }) => ({ name, content: text }))
  const blanks = Buffer.alloc(8 << 20, ' ')
  const size = deflateRawSync(blanks).length
  return zipSaying(
    parts.map((part) =>
      part.name.endsWith('sheet2.xml')
        ? { ...part, content: blanks, says: { unpacked: 1 << 30, packed: size } }
        : part,
    ),
  )
}
