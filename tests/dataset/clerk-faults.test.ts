import { describe, expect, it } from 'vitest';
import { examine } from '../../src/dataset/index.ts';
import { issueLine } from '../../src/dataset/report.ts';
import { headFaults } from '../../src/publication/head-faults.ts';
import { textFaults } from '../../src/publication/text-faults.ts';
import { misplacedTexts } from '../../src/publication/text-places.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  MINIMAL_BUREAU,
  withLines,
  withPassage,
} from '../fixtures/bureau.ts';

/** What a clerk does in a day's work, and the sentences that the check answers with: all of them, errors and warnings and notices. */
interface Fault {
  /** What was done, in the words of the trade. */
  readonly done: string;
  readonly files: Changes;
  /** `错误 data/…：message remedy`. */
  readonly said: readonly string[];
  /** The files after the remedy: nothing is said of them any more. */
  readonly mended?: Changes;
}

const SEVERITY = { error: '错误', warning: '提醒', notice: '提示' } as const;

function saidOf(files: Changes): readonly string[] {
  const { issues } = examine(bureauFiles(files), { asOf: FIXTURE_AS_OF });
  return issues.map((issue) => `${SEVERITY[issue.severity]} ${issueLine(issue)}`);
}

const textOf = (name: string): string => MINIMAL_BUREAU.get(name) ?? '';
const headOf = (name: string): string => `${textOf(name).split('\n')[0]}\n`;
const MOBILE = `${'1234'}5678`;

/** 日期,类型,文号 and a row, in GBK. */
const GBK = new Uint8Array([
  0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x2c, 0xce, 0xc4, 0xba, 0xc5, 0x0a, 0x32, 0x30, 0x32,
  0x36, 0x2d, 0x31, 0x30, 0x2d, 0x30, 0x31, 0x2c, 0xb7, 0xc5, 0xbc, 0xd9, 0x2c, 0xb9, 0xfa, 0xb0, 0xec, 0x0a,
]);
const DAMAGED = new TextEncoder().encode(textOf('fees.csv')).with(400, 0xff);

const STAFF_ROW = '9900112345,2026-09-15,园长,1,1,1,1,0,1,0,0,1,,1\n';
const TITLED = `云溪县幼儿园教职工配备统计表,,,,,,,,,,,,,\n${textOf('staffing.csv')}`;
const SPLIT_HEADER = `标识码,统计日期,岗位,人数,,,,学历,,,,学前教育专业,骨干教师,参加社保\n,,,人数,其中专职,其中在编,持证人数,研究生,本科,专科,高中及以下,,,\n${STAFF_ROW}`;
/** The code stands in the first row of each kindergarten alone. */
const MERGED = textOf('staffing.csv').replace(/^\d{10}(?=,2026-09-15,(?!园长))/gm, '');

const CARE_FEE =
  '9900112345,保育教育费,保育教育费,全部,2025-09-01,380,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,';
const FEES_BY_AGE = withPassage(
  'fees.csv',
  CARE_FEE,
  ['小班,2025-09-01,360', '中班,2025-09-01,380', '大班,2025-09-01,380']
    .map((price) => CARE_FEE.replace('全部,2025-09-01,380', price))
    .join('\n'),
);

/** The private kindergarten as one for profit, with what hangs on it. */
const forProfit = (basis: string): Changes => ({
  ...withPassage('kindergartens.csv', '民办,民办,,非营利性', '民办,民办,,营利性'),
  ...withPassage('recognitions.csv', '2028-06-30,,', '2028-06-30,2026-08-31,'),
  ...withPassage(
    'fees.csv',
    '650,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号',
    `1650,元/生·月,一日生活与保育教育活动,${basis}`,
  ),
});
const FOR_PROFIT = forProfit('');
const FOR_PROFIT_WITH_BASIS = forProfit('2026年8月向县教育体育局备案');

const WITH_PERSONS = textOf('kindergartens.csv')
  .replace('状态,状态日期', '状态,状态日期,负责人')
  .replace('270,在办,', '270,在办,,王小明')
  .replace('90,在办,', '90,在办,,李大海');

/** With a column of years under this header. */
const founded = (header: string): Changes => ({
  'kindergartens.csv': textOf('kindergartens.csv')
    .replace('状态,状态日期', `状态,状态日期,${header}`)
    .replace('270,在办,', '270,在办,,1998')
    .replace('90,在办,', '90,在办,,2013'),
});
const withArea = (area: string): Changes => ({
  'kindergartens.csv': textOf('kindergartens.csv')
    .replace('状态,状态日期', '状态,状态日期,占地面积')
    .replace('270,在办,', `270,在办,,${area}`)
    .replace('90,在办,', '90,在办,,'),
});
const WITH_BLANK_LABEL = textOf('recognitions.csv')
  .replace('生均补助', '生均补助,')
  .replace(',500', ',500,县城');
/** Closed on the day of its last rows, but for one. */
const CLOSED: Changes = {
  ...withPassage('kindergartens.csv', '90,在办,', '90,停办,2026-09-15'),
  ...withLines('safety.csv', '9900112346,2026-10-11,是,是,是,是,否,无'),
};

const SAVED_AGAIN: readonly Fault[] = [
  {
    done: '另存为 CSV 时，信用代码一栏成了科学计数法',
    files: withPassage('kindergartens.csv', '12000000000000001U', '1.2E+17'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 C 列「统一社会信用代码」：填写的是“1.2E+17”，这是表格软件改成的科学计数法，末尾几位已经丢失，改单元格格式也找不回来。以前提交过的：关掉表格不保存，用 git restore data/kindergartens.csv 取回上次提交的那一份（在那以后的修改要重做），再用“数据 → 导入数据”打开，这一栏选“文本”。没有提交过的：这一栏设为“文本”，按原件重填。[scientific-notation]',
    ],
    mended: withPassage('kindergartens.csv', '12000000000000001U', '12000000000000001U'),
  },
  {
    done: '标识码一栏被当成小数存了',
    files: withPassage('staffing.csv', '9900112346,2026-09-15,园长', '9900112346.0,2026-09-15,园长'),
    said: [
      '错误 data/staffing.csv 第 11 行 A 列「标识码」：填写的是“9900112346.0”，这里要填十位数字。末尾多了小数：请把单元格格式设为“文本”，再填代码。[pattern-error]',
    ],
  },
  {
    done: '标识码只录了九位',
    files: withPassage('staffing.csv', '9900112346,2026-09-15,园长', '990011234,2026-09-15,园长'),
    said: [
      '错误 data/staffing.csv 第 11 行 A 列「标识码」：填写的是“990011234”，这里要填十位数字。少了一位，请按原件核对；开头的 0 被表格软件去掉的，先把单元格格式设为“文本”，再补上。[pattern-error]',
    ],
  },
  {
    done: '电话一栏成了科学计数法',
    files: withPassage('kindergartens.csv', '000-1234567', '1.23E+10'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 K 列「联系电话」：填写的是“1.23E+10”，这是表格软件改成的科学计数法，末尾几位已经丢失，改单元格格式也找不回来。以前提交过的：关掉表格不保存，用 git restore data/kindergartens.csv 取回上次提交的那一份（在那以后的修改要重做），再用“数据 → 导入数据”打开，这一栏选“文本”。没有提交过的：这一栏设为“文本”，按原件重填。[scientific-notation]',
    ],
  },
  {
    done: '班级“1-1”被改成了日期',
    files: withPassage('classes.csv', '小一班', '1月1日'),
    said: [
      '提醒 data/classes.csv 第 2 行 D 列「班级」：班级是“1月1日”，像是“1-1”这样的写法被表格软件改成了日期。写成“小一班”这样的名称，最后一个字是“班”，就不会再变。[class-name-date]',
    ],
  },
  {
    done: '列太窄，数显示成 ####，照着显示存了',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师,####,6'),
    said: [
      '错误 data/staffing.csv 第 3 行 D 列「人数」：填写的是“####”，这是列太窄、显示不下时的记号。在 WPS 里把这一列拉宽，看到完整的数再另存；已经丢了的，按原件重填。[type-error]',
    ],
  },
  {
    done: '公式引用的表没有了',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师,#REF!,6'),
    said: [
      '错误 data/staffing.csv 第 3 行 D 列「人数」：填写的是“#REF!”，这是公式算错时留下的记号。请直接填实际的内容，不用公式。[type-error]',
    ],
  },
  {
    done: '公式没有存成数值',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师,=SUM(D3:D5),6'),
    said: [
      '错误 data/staffing.csv 第 3 行 D 列「人数」：填写的是“=SUM(D3:D5)”，这是公式，不是它算出来的结果。在 WPS 里选中这一栏，复制，再“选择性粘贴 → 数值”，重新另存为 CSV。[type-error]',
    ],
  },
  {
    done: '信用代码一栏里是公式',
    files: withPassage('kindergartens.csv', '12000000000000001U', '=A2'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 C 列「统一社会信用代码」：填写的是“=A2”，代码栏里不能有公式。先把这一栏的单元格格式设为“文本”，再直接填代码本身，不要以 =、+、-、@ 开头。[formula-in-code]',
    ],
  },
  {
    done: '空的日期被存成 1900/1/0',
    files: withPassage('recognitions.csv', '2025-07-01', '1900/1/0'),
    said: [
      '错误 data/recognitions.csv 第 2 行 B 列「认定日期」：填写的是“1900/1/0”，年份要在 1901 到 2100 之间。表格软件把空的、0 的日期显示成 1900 年，这一格原本没有日期；还不知道的，先不写这一行，问到再补。[range-error]',
    ],
  },
  {
    done: '日期存成了序列号',
    files: withPassage('staffing.csv', '9900112345,2026-09-15,园长', '9900112345,46280,园长'),
    said: [
      '提示 data/staffing.csv 第 2 行 B 列「统计日期」：填写的是“46280”，按“2026-09-15”理解。不必修改；下次直接这样写更好。[date-format]',
    ],
  },
  {
    done: '百分比设了小数格式',
    files: withPassage(
      'fee_caps.csv',
      '普惠性民办,保育教育费,,全部,全部,2025-09-01,700,0',
      '普惠性民办,保育教育费,,全部,全部,2025-09-01,700,0.1',
    ),
    said: [
      '提醒 data/fee_caps.csv 第 3 行 I 列「上浮幅度」：上浮幅度是百分数，填写的是 0.1，也就是 0.1%：看起来是把 10% 写成了小数。若是 10%，改成 10；真的只有 0.1% 的，不用改，也可在 waivers.csv（豁免）里说明。[percentage-decimal]',
    ],
    mended: withPassage(
      'fee_caps.csv',
      '普惠性民办,保育教育费,,全部,全部,2025-09-01,700,0',
      '普惠性民办,保育教育费,,全部,全部,2025-09-01,700,10',
    ),
  },
];

const FILES: readonly Fault[] = [
  {
    done: '把工作簿的扩展名改成 .csv',
    files: { 'fees.csv': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]) },
    said: [
      '错误 data/fees.csv：这是表格软件的工作簿（xlsx 或 xls），只是文件名写成了 .csv。用 WPS 打开它，点“另存为”，文件类型选“CSV（逗号分隔）”或“CSV UTF-8”，再提交。[unreadable-file]',
    ],
  },
  {
    done: '下载了第二份，成了 data(2).csv 的样子',
    files: { 'fees(2).csv': 'x' },
    said: [
      '提醒 data/fees(2).csv：文件名不是 fees.csv，不会公布。它像是收费表的另一份。核对哪一份是对的：要用这一份，就改名为 fees.csv；不用的移走。[stray-file]',
    ],
  },
  {
    done: '复制了一份留着',
    files: { '幼儿园 - 副本.csv': 'x' },
    said: [
      '提醒 data/幼儿园 - 副本.csv：文件名不是 kindergartens.csv，不会公布。它像是幼儿园表的另一份。核对哪一份是对的：要用这一份，就改名为 kindergartens.csv；不用的移走。[stray-file]',
    ],
  },
  {
    done: '把 xlsx 直接放进数据文件夹',
    files: { '收费公示表.xlsx': 'x' },
    said: [
      '提醒 data/收费公示表.xlsx：这是工作簿，不会公布：网站只读 CSV。移出数据文件夹。原样的办公表可以用 npm run import 导入；也可以在 WPS 里另存为“CSV UTF-8（逗号分隔）”，文件名写 fees.csv。[stray-file]',
    ],
  },
  {
    done: 'WPS 开着文件时提交',
    files: { '~$fees.xlsx': 'x' },
    said: [
      '提醒 data/~$fees.xlsx：这是表格软件开着文件时留下的临时文件，不会公布。关闭 WPS 或 Excel，再删去它。[stray-file]',
    ],
  },
  {
    done: '存成了 GBK',
    files: { 'holidays.csv': GBK },
    said: [
      '提示 data/holidays.csv：文件不是 UTF-8 编码，按 GBK（GB18030）读取。不必修改。若页面上有字不对，请另存为“CSV UTF-8（逗号分隔）”再提交。[encoding]',
    ],
  },
  {
    done: '文件中间坏了一个字',
    files: { 'fees.csv': DAMAGED },
    said: [
      '错误 data/fees.csv：第 3 行附近有损坏的字符（UTF-8 编码不完整）。用 WPS 打开原来的表，点“另存为”，文件类型选“CSV UTF-8（逗号分隔）”，再提交。[unreadable-file]',
    ],
  },
  {
    done: '存成了空文件',
    files: { 'fees.csv': '' },
    said: [
      '错误 data/fees.csv：文件是空的，连表头也没有。原来有内容的，用 git restore data/fees.csv 取回；没有内容也要留表头一行。[unreadable-file]',
    ],
  },
  {
    done: '只存了表头，选错了工作表',
    files: { 'kindergartens.csv': headOf('kindergartens.csv') },
    said: [
      '错误 data/kindergartens.csv：幼儿园表只有表头，没有一行数据。请从第 2 行起填写；填过的，核对保存时是不是选错了工作表。[empty-table]',
      '提示 data/kindergartens.csv：幼儿园表没有一行数据，跨表的检查要等填好以后再做。有了这张表会自动检查。[skipped-check]',
    ],
  },
  {
    done: '把收费表另存成了教职工表的文件名',
    files: { 'staffing.csv': textOf('fees.csv') },
    said: [
      '错误 data/staffing.csv 第 1 行：这是“收费”表的表头，文件名却是“教职工配备”表的 staffing.csv。多半是另存时选错了文件名：先把这份改名为 fees.csv（那里已有的，核对留哪一份），再用 git restore data/staffing.csv 取回上次提交的教职工配备表；没有提交过的，重新另存。[missing-label]',
    ],
  },
  {
    done: '文本文件用 Tab 分栏',
    files: { 'holidays.csv': '日期\t类型\t文号\n2026-10-01\t放假\t国办发明电〔2025〕7号\n' },
    said: [
      '提示 data/holidays.csv：各栏之间不是逗号，按制表符（Tab）分栏读取。不必修改。下次另存时文件类型选“CSV（逗号分隔）”更好。[delimiter]',
    ],
  },
  {
    done: '用全角逗号分栏',
    files: { 'holidays.csv': '日期，类型，文号\n2026-10-01，放假，国办发明电〔2025〕7号\n' },
    said: [
      '错误 data/holidays.csv 第 1 行：这一行里没有一个“节假日”表的表头。各栏之间要用半角逗号。请用 WPS 打开，另存为“CSV（逗号分隔）”。[missing-label]',
    ],
  },
  {
    done: '手改 CSV，内容里有半角逗号没有加引号',
    files: withPassage('fees.csv', '整月未出勤的全退。', '整月未出勤的全退,半月退半。'),
    said: [
      '错误 data/fees.csv 第 2 行：表头有 13 栏，这一行却有 14 格，内容可能错了位。内容里有逗号时，整格要用双引号括起来。请用 WPS 打开核对这一行，再另存为 CSV。[extra-cell]',
    ],
    mended: withPassage('fees.csv', '整月未出勤的全退。', '"整月未出勤的全退,半月退半。"'),
  },
  {
    done: '手改 CSV，双引号只有一半',
    files: withPassage('fees.csv', '一日生活与保育教育活动', '"一日生活与保育教育活动'),
    said: [
      '错误 data/fees.csv 第 2 行：从这里开始的双引号没有配对，后面的行都被当成了同一格。用 WPS 打开检查这一行；内容里的引号请用中文引号“ ”，或写成两个双引号。[unclosed-quote]',
    ],
  },
  {
    done: '删多了一截，后面几格没有了',
    files: withPassage('safety.csv', ',是,是,是,是,是,云溪镇卫生院', ',是,是,是'),
    said: [
      '错误 data/safety.csv 第 2 行：表头有 8 栏，这一行只有 5 格，内容可能错了位或少了一截。请用 WPS 打开核对这一行，再另存为 CSV。[missing-cell]',
    ],
  },
];

const HEADERS: readonly Fault[] = [
  {
    done: '表头上面有大标题',
    files: { 'staffing.csv': TITLED },
    said: [
      '错误 data/staffing.csv 第 1 行：这一行里没有一个“教职工配备”表的表头。表头好像在第 2 行。请删掉它上面的标题行，让表头成为第 1 行。[missing-label]',
    ],
  },
  {
    done: '表头分两层，“学历”合并在上面',
    files: { 'staffing.csv': SPLIT_HEADER },
    said: [
      '错误 data/staffing.csv 第 1 行：表头分成了第 1、2 两行，这里只能有一行。取消表头里的合并，把下一行的小标题（如“人数”、“其中专职”、“其中在编”）写到上一行，每一列一个表头，再删去空出来的第 2 行。原样的表也可以用 npm run import 导入。[missing-label]',
    ],
  },
  {
    done: '表头写成“建园时间”',
    files: founded('建园时间'),
    said: [
      '提醒 data/kindergartens.csv 第 1 行 X 列「建园时间」：这张表没有“建园时间”这一栏，里面的内容不会公布。若是“建园年份”，请改表头；不需要的请删掉这一列。[unknown-label]',
    ],
    mended: founded('建园年份'),
  },
  {
    done: '表头写成“园名”',
    files: withPassage('kindergartens.csv', '标识码,名称', '标识码,园名'),
    said: [
      '提示 data/kindergartens.csv：幼儿园表读不出来，跨表的检查要等它改好以后再做。有了这张表会自动检查。[skipped-check]',
      '错误 data/kindergartens.csv 第 1 行 「名称」：缺少必需的一栏“名称”。表里的“园名”若就是这一栏，请把表头改成“名称”。[missing-label]',
    ],
  },
  {
    done: '表头写成“电话”',
    files: withPassage('kindergartens.csv', '联系电话', '电话'),
    said: [
      '提醒 data/kindergartens.csv 第 1 行 K 列「电话」：这张表没有“电话”这一栏，里面的内容不会公布。若是“联系电话”，请改表头；不需要的请删掉这一列。[unknown-label]',
    ],
  },
  {
    done: '同一个表头有两列',
    files: withPassage('staffing.csv', '其中专职', '人数'),
    said: [
      '错误 data/staffing.csv 第 1 行 E 列「人数」：D 列和 E 列的表头都是“人数”，不知道以哪一列为准。请只留一列，另一列删掉或改名。[duplicate-label]',
    ],
  },
  {
    done: '插了一列，忘了写表头',
    files: { 'recognitions.csv': WITH_BLANK_LABEL },
    said: [
      '提醒 data/recognitions.csv 第 1 行 G 列：这一列有内容，却没有表头，内容不会公布。请补上表头；不需要的请删掉这一列。[blank-label]',
    ],
  },
  {
    done: '两列的表头写反了',
    files: withPassage('staffing.csv', '岗位,人数', '人数,岗位'),
    said: [
      '错误 data/staffing.csv 第 1 行 C 列「人数」：C 列「人数」和 D 列「岗位」的内容对调了：每一格都像是另一栏的。把这两列的表头对换（内容不动），再检查一次。[swapped-columns]',
    ],
  },
];

/** 人数 is empty in every other row. */
const UNFILLED = textOf('staffing.csv')
  .split('\n')
  .map((line, at) => ([2, 4, 6].includes(at) ? line.replace(/^((?:[^,]*,){3})[^,]*/, '$1') : line))
  .join('\n');

const EXTRA_ROWS: readonly Fault[] = [
  {
    done: '标识码合并了单元格',
    files: { 'staffing.csv': MERGED },
    said: [
      '错误 data/staffing.csv 第 3 行 A 列「标识码」：A3:A10 是空的，像是合并了单元格：只有第一格有内容。在 WPS 里取消合并，选中这些格，按 Ctrl+G 定位空值，填上面一格的值；不是合并的，逐格补填；导入以后还在待问清单里等回答的，答了就补上。[merged-cells]',
      '错误 data/staffing.csv 第 12 行 A 列「标识码」：A12:A19 是空的，像是合并了单元格：只有第一格有内容。在 WPS 里取消合并，选中这些格，按 Ctrl+G 定位空值，填上面一格的值；不是合并的，逐格补填；导入以后还在待问清单里等回答的，答了就补上。[merged-cells]',
    ],
  },
  {
    done: '一列里有几格没有填，上一行都是填了的',
    files: { 'staffing.csv': UNFILLED },
    said: [3, 5, 7].map(
      (row) =>
        `错误 data/staffing.csv 第 ${row} 行 D 列「人数」：这一格是空的，这一栏必须填。请填写人数：在岗人数。没有这个岗位的人就填 0；人数还不知道的，先删去这一行，网页会写明缺哪个岗位。[required-cell]`,
    ),
  },
  {
    done: '表尾留着合计行',
    files: withLines('staffing.csv', '合计,,,22,,,,,,,,,,'),
    said: [
      '错误 data/staffing.csv 第 20 行 A 列「标识码」：这像是合计行，请删掉。合计由网站按各行计算。这一行若是数据，请补全空着的必填栏。[surplus-row]',
    ],
  },
  {
    done: '每个乡镇留着小计行',
    files: withLines('staffing.csv', '云溪镇小计,,,22,,,,,,,,,,'),
    said: [
      '错误 data/staffing.csv 第 20 行 A 列「标识码」：这像是合计行，请删掉。合计由网站按各行计算。这一行若是数据，请补全空着的必填栏。[surplus-row]',
    ],
  },
  {
    done: '表尾留着注',
    files: withLines('staffing.csv', '注：保安员由保安公司派驻。,,,,,,,,,,,,,'),
    said: [
      '错误 data/staffing.csv 第 20 行 A 列「标识码」：这像是说明行，请删掉。说明不放在表里。这一行若是数据，请补全空着的必填栏。[surplus-row]',
    ],
  },
  {
    done: '分页打印，表头又出现一次',
    files: withLines(
      'safety.csv',
      '标识码,检查日期,专职保安,一键报警,视频监控,封闭化管理,护学岗,结对医疗机构',
    ),
    said: [
      '错误 data/safety.csv 第 4 行 A 列「标识码」：这像是重复的表头，请删掉。表头只在第 1 行。这一行若是数据，请补全空着的必填栏。[surplus-row]',
    ],
  },
  {
    done: '中间留着空行',
    files: withPassage('holidays.csv', '2026-10-01', ',,\n2026-10-01'),
    said: ['提示 data/holidays.csv 第 2 行：这一行是空行，已跳过。不必修改；可以删掉空行。[blank-row]'],
  },
  {
    done: '同一行贴了两遍',
    files: withLines('safety.csv', '9900112345,2026-09-10,是,是,是,是,是,云溪镇卫生院'),
    said: [
      '错误 data/safety.csv 第 4 行 A 列「标识码」：标识码、检查日期与第 2 行相同，两行内容完全相同。删去其中一行。[primary-key]',
    ],
  },
  {
    done: '同一个岗位两行，人数不同',
    files: withLines('staffing.csv', '9900112345,2026-09-15,园长,2,2,1,1,0,1,0,0,1,,1'),
    said: [
      '错误 data/staffing.csv 第 20 行 A 列「标识码」：标识码、统计日期、岗位与第 2 行相同，两行的内容却不同。一个岗位一次统计只有一行：填错岗位的改岗位；分几处统计的，人数加在一起写一行；是两次统计的，改统计日期。[primary-key]',
    ],
    mended: withPassage('staffing.csv', '9900112345,2026-09-15,园长,1,1', '9900112345,2026-09-15,园长,1,1'),
  },
];

const COUNTS: readonly Fault[] = [
  {
    done: '人数填了“—”',
    files: withPassage('staffing.csv', '教辅人员,0,0,0', '教辅人员,—,0,0'),
    said: [
      '错误 data/staffing.csv 第 9 行 D 列「人数」：填写的是“—”，这里要填一个整数。这一栏必须填数。没有这个岗位的人就填 0；人数还不知道的，先删去这一行，网页会写明缺哪个岗位。[type-error]',
    ],
    mended: withPassage('staffing.csv', '9900112345,2026-09-15,教辅人员,0,0,0,,,,,,,,0\n', ''),
  },
  {
    done: '人数空着',
    files: withPassage('staffing.csv', '教辅人员,0,0,0', '教辅人员,,0,0'),
    said: [
      '错误 data/staffing.csv 第 9 行 D 列「人数」：这一格是空的，这一栏必须填。请填写人数：在岗人数。没有这个岗位的人就填 0；人数还不知道的，先删去这一行，网页会写明缺哪个岗位。[required-cell]',
    ],
    mended: withPassage('staffing.csv', '9900112345,2026-09-15,教辅人员,0,0,0,,,,,,,,0\n', ''),
  },
  {
    done: '人数带单位',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师,6人,6'),
    said: [
      '提示 data/staffing.csv 第 3 行 D 列「人数」：填写的是“6人”，按“6”理解。不必修改；下次直接这样写更好。[number-format]',
    ],
  },
  {
    done: '人数写“1（兼）”',
    files: withPassage('staffing.csv', '卫生保健人员,1,1,0', '卫生保健人员,1（兼）,1,0'),
    said: [
      '错误 data/staffing.csv 第 5 行 D 列「人数」：填写的是“1（兼）”，这里要填一个整数。兼任的只在主要的岗位计一次：这里只填以这个岗位为主的人数，没有的填 0。[type-error]',
    ],
  },
  {
    done: '学位写“约270”',
    files: withPassage('kindergartens.csv', '不适用,270,在办', '不适用,约270,在办'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 U 列「核定学位」：填写的是“约270”，这里要填一个整数。请核实后填一个确定的数；还在核实的填“待核实”。[type-error]',
    ],
    mended: withPassage('kindergartens.csv', '不适用,270,在办', '不适用,待核实,在办'),
  },
  {
    done: '学位写“270-300”',
    files: withPassage('kindergartens.csv', '不适用,270,在办', '不适用,270-300,在办'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 U 列「核定学位」：填写的是“270-300”，这里要填一个整数。这里只能填一个数，请核实是哪一个；还在核实的填“待核实”。[type-error]',
    ],
  },
  {
    done: '面积按亩填',
    files: withArea('3.5亩'),
    said: [
      '错误 data/kindergartens.csv 第 2 行 X 列「占地面积」：填写的是“3.5亩”，这里要填一个数。这一栏的单位是“㎡”，只填数字；按“亩”写的，换算以后再填。[type-error]',
    ],
    mended: withArea('2333'),
  },
  {
    done: '持证人数多于总数',
    files: withPassage('staffing.csv', '专任教师,6,6,4,6', '专任教师,6,6,4,8'),
    said: [
      '错误 data/staffing.csv 第 3 行 G 列「持证人数」：专任教师持证人数 8 人，多于人数 6 人。核对这两个数，改正写错的那一个。[staffing-subset]',
    ],
  },
  {
    done: '全角数字',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师,６,6'),
    said: [
      '提示 data/staffing.csv 第 3 行 D 列「人数」：填写的是“６”，按“6”理解。不必修改；下次直接这样写更好。[number-format]',
    ],
  },
  {
    done: '数字前后有空格和看不见的字符',
    files: withPassage('staffing.csv', '专任教师,6,6', '专任教师, 6\u200b,6'),
    said: [
      '提示 data/staffing.csv 第 3 行 D 列「人数」：里面有看不见的字符，已去掉。不必修改。[invisible-character]',
    ],
  },
];

const TEXTBOOK_ROW =
  '9900112346,代收费,课本费,全部,2026-09-01,60,元/生·学期,每学期两册,示教体发〔2026〕9号,未发放的全退。,是,2026-08-26,';
const TEXTBOOKS: Changes = {
  ...withLines('fees.csv', TEXTBOOK_ROW),
  ...withLines('fee_catalogue.csv', '代收费,课本费,2026-01-01,否,,示发改〔2025〕58号,'),
};
const TEXTBOOKS_SAID =
  '错误 data/fees.csv 第 6 行 C 列「收费项目」：收费项目“课本费”含有“课本”，这类收费是禁止的。没有收过、不该公布的，删去这一行；已经停收的，截止日期填最后收费的那一天（今天还在收的，从今天起停收，填昨天）；有文件准许收的，在同一个文件夹的 waivers.csv（豁免）里写明；没有这个文件的，新建一个，第一行是“规则,文件,键,理由,批准文号,有效期至”，第二行照这个样子：“fee-name,fees.csv,9900112346|代收费|课本费|全部|2026-09-01,准许收取的理由,文件的文号,2027-08-31”，后三栏换成实际的理由、文号和有效期。[fee-name]';

const FEES: readonly Fault[] = [
  {
    done: '收课本费，其实没有收过',
    files: TEXTBOOKS,
    said: [TEXTBOOKS_SAID],
    mended: { ...TEXTBOOKS, 'fees.csv': textOf('fees.csv') },
  },
  {
    done: '收课本费，昨天停收了',
    files: TEXTBOOKS,
    said: [TEXTBOOKS_SAID],
    mended: { ...TEXTBOOKS, ...withLines('fees.csv', `${TEXTBOOK_ROW}2026-10-14`) },
  },
  {
    done: '收课本费，有文件，还没有 waivers.csv',
    files: { ...TEXTBOOKS, 'waivers.csv': null },
    said: [TEXTBOOKS_SAID],
    mended: {
      ...TEXTBOOKS,
      'waivers.csv':
        '规则,文件,键,理由,批准文号,有效期至\nfee-name,fees.csv,9900112346|代收费|课本费|全部|2026-09-01,准许收取的理由,文件的文号,2027-08-31\n',
    },
  },
  {
    done: '价格带单位',
    files: withPassage('fees.csv', ',380,', ',380元/月,'),
    said: [
      '错误 data/fees.csv 第 2 行 F 列「收费标准」：填写的是“380元/月”，这里要填一个数。这一栏只填数字，“每月”“每学期”写在“计费单位”栏。[type-error]',
    ],
  },
  {
    done: '一格里两档价',
    files: withPassage('fees.csv', ',380,', ',360-380,'),
    said: [
      '错误 data/fees.csv 第 2 行 F 列「收费标准」：填写的是“360-380”，这里要填一个数。一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。[type-error]',
    ],
    mended: FEES_BY_AGE,
  },
  {
    done: '两档价写成两行，年龄段都是“全部”',
    files: withLines(
      'fees.csv',
      '9900112345,保育教育费,保育教育费,全部,2025-09-01,400,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,',
    ),
    said: [
      '错误 data/fees.csv 第 6 行 A 列「标识码」：标识码、收费类别、收费项目、年龄段、执行日期与第 2 行相同，两行的内容却不同。同一年龄段同一天起只能有一个标准：留下现在执行的一行。年龄段不同的，改年龄段；先后执行的，改执行日期；是两个项目的，收费项目写得不同。[primary-key]',
    ],
    mended: FEES_BY_AGE,
  },
  {
    done: '价格写“免”',
    files: withPassage('fees.csv', '2026-01-01,12,元/生·天', '2026-01-01,免,元/生·天'),
    said: [
      '错误 data/fees.csv 第 3 行 F 列「收费标准」：填写的是“免”，这里要填一个数。不收的填“不收取”。[type-error]',
    ],
    mended: withPassage('fees.csv', '2026-01-01,12,元/生·天', '2026-01-01,不收取,元/生·天'),
  },
  {
    done: '价格写“/”',
    files: withPassage('fees.csv', '2026-01-01,12,元/生·天', '2026-01-01,/,元/生·天'),
    said: [
      '错误 data/fees.csv 第 3 行 F 列「收费标准」：填写的是“/”，这里要填一个数。没有数的也要写明：“不适用”、“不公开”、“待核实”、“不收取”。[type-error]',
    ],
    mended: withPassage('fees.csv', '2026-01-01,12,元/生·天', '2026-01-01,不收取,元/生·天'),
  },
  {
    done: '补助写“600元/生·年”',
    files: withPassage('recognitions.csv', ',500', ',600元/生·年'),
    said: [
      '提示 data/recognitions.csv 第 2 行 F 列「生均补助」：填写的是“600元/生·年”，按“600”理解。不必修改；下次直接这样写更好。[number-format]',
    ],
  },
  {
    done: '补助按月写',
    files: withPassage('recognitions.csv', ',500', ',50元/月'),
    said: [
      '错误 data/recognitions.csv 第 2 行 F 列「生均补助」：填写的是“50元/月”，这里要填一个数。这一栏按“元/生·年”填，只填数字；按月、按学期发的，折算成这个单位的数再填。[type-error]',
    ],
    mended: withPassage('recognitions.csv', ',500', ',600'),
  },
  {
    done: '单位写“元/月”',
    files: withPassage('fees.csv', '380,元/生·月', '380,元/月'),
    said: [
      '错误 data/fees.csv 第 2 行 G 列「计费单位」：填写的是“元/月”，这一栏没有这个选项。是不是“元/生·月”？可填：元/生·月、元/生·学期、元/生·年、元/生·天、元/生·次。[enum-error]',
    ],
  },
  {
    done: '类别写“保教费”',
    files: withPassage('fees.csv', '9900112345,保育教育费,', '9900112345,保教费,'),
    said: [
      '错误 data/fees.csv 第 2 行 B 列「收费类别」：填写的是“保教费”，这一栏没有这个选项。是不是“保育教育费”？可填：保育教育费、住宿费、保育费、服务性收费、代收费。[enum-error]',
    ],
  },
  {
    done: '类别写“伙食费”',
    files: withPassage('fees.csv', '9900112345,服务性收费,', '9900112345,伙食费,'),
    said: [
      '错误 data/fees.csv 第 3 行 B 列「收费类别」：填写的是“伙食费”，这一栏没有这个选项。伙食费是收费项目，类别按目录清单（fee_catalogue.csv）填“服务性收费”或“代收费”。可填：保育教育费、住宿费、保育费、服务性收费、代收费。[enum-error]',
    ],
  },
  {
    done: '退费规则写“同上”',
    files: withPassage(
      'fees.csv',
      '12,元/生·天,一餐两点,示发改〔2025〕58号,按实际就餐天数结算。',
      '12,元/生·天,一餐两点,示发改〔2025〕58号,同上',
    ),
    said: [
      '错误 data/fees.csv 第 3 行 J 列「退费规则」：填写的是“同上”，这不是实际的内容，按没有填处理。按本园向家长公示的退费规则填写，如“当月出勤不足一半的，退一半”；不收的、已经不执行的可以留空。[placeholder]',
    ],
  },
  {
    done: '收费依据只写“备案”',
    files: withPassage('fees.csv', '14,元/生·天,一餐两点,示发改〔2025〕58号', '14,元/生·天,一餐两点,备案'),
    said: [
      '错误 data/fees.csv 第 5 行 I 列「收费依据」：填写的是“备案”，这不是实际的内容，按没有填处理。填写批准或备案的文号；没有文号的，写明何时向哪个部门备案，如“2026年8月向县教育体育局备案”；不收的、已经不执行的可以留空。[placeholder]',
    ],
    mended: withPassage(
      'fees.csv',
      '14,元/生·天,一餐两点,示发改〔2025〕58号',
      '14,元/生·天,一餐两点,2026年8月向县教育体育局备案',
    ),
  },
  {
    done: '营利性民办园没有写收费依据',
    files: FOR_PROFIT,
    said: [
      '错误 data/fees.csv 第 4 行 I 列「收费依据」：保育教育费没有写收费依据。营利性民办园自主定价的，填向教育行政部门备案（报告）的文号；没有文号的，写明何时向哪个部门备案，如“2026年8月向县教育体育局备案”。[fee-terms-missing]',
    ],
    mended: FOR_PROFIT_WITH_BASIS,
  },
  {
    done: '调价加了新行，旧行没有截止日期',
    files: withLines(
      'fees.csv',
      '9900112346,保育教育费,保育教育费,全部,2026-09-01,680,元/生·月,一日生活与保育教育活动,示发改〔2026〕8号,整月未出勤的全退。,,2026-08-20,',
    ),
    said: [
      '错误 data/fees.csv 第 4 行 M 列「截止日期」：保育教育费（全部）2025-09-01 起的标准，与第 6 行（全部）2026-09-01 起的标准时间重叠。调价的，在这一行的截止日期填 2026-08-31；重复的行删去一行。[fee-overlap]',
    ],
  },
  {
    done: '收了目录清单里没有的费',
    files: withLines(
      'fees.csv',
      '9900112346,代收费,校服费,全部,2026-09-01,200,元/生·次,校服,示发改〔2026〕8号,未做的全退。,是,,',
    ),
    said: [
      '错误 data/fees.csv 第 6 行 C 列「收费项目」：代收费“校服费”不在 2026-10-15 有效的目录清单里。项目名称要与清单一致；清单里确实没有的项目不得收取，停止收取后填截止日期。[fee-not-in-catalogue]',
    ],
  },
];

const DAYS: readonly Fault[] = [
  {
    done: '日期写“9/1/25”',
    files: withPassage('fees.csv', '全部,2025-09-01,380', '全部,9/1/25,380'),
    said: [
      '错误 data/fees.csv 第 2 行 E 列「执行日期」：填写的是“9/1/25”，这里要填一个日期。分不清哪个是年、哪个是日。请写成 2026-09-01 的样子，年份写四位。[type-error]',
    ],
  },
  {
    done: '日期写“2025.9”',
    files: withPassage('fees.csv', '全部,2025-09-01,380', '全部,2025.9,380'),
    said: [
      '错误 data/fees.csv 第 2 行 E 列「执行日期」：填写的是“2025.9”，这里要填一个日期。少了“日”。请写到具体的一天，如 2026-09-01。[type-error]',
    ],
  },
  {
    done: '日期写“2025年秋季”',
    files: withPassage('fees.csv', '全部,2025-09-01,380', '全部,2025年秋季,380'),
    said: [
      '错误 data/fees.csv 第 2 行 E 列「执行日期」：填写的是“2025年秋季”，这里要填一个日期。请按文件写到具体的一天，如 2026-09-01。[type-error]',
    ],
  },
  {
    done: '日期写“2025年9月1日起”',
    files: withPassage('fees.csv', '全部,2025-09-01,380', '全部,2025年9月1日起,380'),
    said: [
      '错误 data/fees.csv 第 2 行 E 列「执行日期」：填写的是“2025年9月1日起”，这里要填一个日期。只写日期本身，不写“起”“止”，如 2025年9月1日。[type-error]',
    ],
  },
  {
    done: '日期写“2026-02-30”',
    files: withPassage('safety.csv', '2026-09-10', '2026-02-30'),
    said: [
      '错误 data/safety.csv 第 2 行 B 列「检查日期」：填写的是“2026-02-30”，日历上没有这一天。请核对年、月、日。[type-error]',
    ],
  },
  {
    done: '截止日期写“至今”',
    files: withPassage('fees.csv', '2025-08-26,\n', '2025-08-26,至今\n'),
    said: [
      '错误 data/fees.csv 第 2 行 M 列「截止日期」：填写的是“至今”，这里要填一个日期。没有截止日期的留空即可。[type-error]',
    ],
  },
  {
    done: '有效期写“三年”',
    files: withPassage('recognitions.csv', '2028-06-30', '三年'),
    said: [
      '错误 data/recognitions.csv 第 2 行 C 列「有效期至」：填写的是“三年”，这里要填一个日期。这是几年，不是一天：从起始的日期推算，写出最后一天，如 2028-08-31。[type-error]',
    ],
  },
  {
    done: '学年写“2026年”',
    files: withPassage('enrolment.csv', '2026-2027', '2026年'),
    said: [
      '错误 data/enrolment.csv 第 2 行 B 列「学年」：填写的是“2026年”，这里要填学年。请写成 2026-2027 的样子，后一年比前一年大 1。[type-error]',
    ],
  },
  {
    done: '统计日期写成了明年',
    files: withPassage('classes.csv', '小一班,,24,,2026-09-15', '小一班,,24,,2027-09-15'),
    said: [
      '错误 data/classes.csv 第 2 行 H 列「统计日期」：统计日期 2027-09-15 还没有到（数据时点是 2026-10-15）。核对年份和月份；还没有发生的事先不填。[future-date]',
    ],
  },
];

const STANDINGS: readonly Fault[] = [
  {
    done: '停办的园还有新的统计',
    files: CLOSED,
    said: [
      '错误 data/safety.csv 第 4 行 B 列「检查日期」：幼儿园 9900112346 已于 2026-09-15 停办，这一行的日期 2026-10-11 在停办之后。核对日期和标识码；停办日期写错的，改 kindergartens.csv（幼儿园）的状态日期；多出来的行删去。[row-after-closing]',
    ],
  },
  {
    done: '停办没有写日期',
    files: withPassage('kindergartens.csv', '90,在办,', '90,停办,'),
    said: [
      '提醒 data/kindergartens.csv 第 3 行 W 列「状态日期」：“云溪镇小杜鹃幼儿园”的状态是停办，但没有填停办的日期。在状态日期一栏填停办的日期，如 2026-07-31；还没有查到的先空着，网页只写“已停办”。[closing-date-missing]',
    ],
  },
  {
    done: '标识码抄错了一位',
    files: withPassage('safety.csv', '9900112346,2026-09-11', '9900112364,2026-09-11'),
    said: [
      '错误 data/safety.csv 第 3 行 A 列「标识码」：代码“9900112364”在 kindergartens.csv（幼儿园）里没有对应的行。核对代码有没有写错；没有写错的，先在 kindergartens.csv（幼儿园）里加上这一行。[foreign-key]',
    ],
  },
  {
    done: '民办园没有写营利性质',
    files: withPassage('kindergartens.csv', '民办,民办,,非营利性', '民办,民办,,'),
    said: [
      '错误 data/kindergartens.csv 第 3 行 O 列「营利性质」：“云溪镇小杜鹃幼儿园”是民办幼儿园，没有写明是非营利性还是营利性。按办学许可证填“非营利性”或“营利性”。[private-without-profit-status]',
    ],
  },
  {
    done: '性质写“私立”',
    files: withPassage('kindergartens.csv', '民办,民办,,非营利性', '私立,民办,,非营利性'),
    said: [
      '错误 data/kindergartens.csv 第 3 行 L 列「办园性质」：填写的是“私立”，这一栏没有这个选项。是不是“民办”？可填：公办、民办。[enum-error]',
    ],
  },
  {
    done: '是否一栏填“有”',
    files: withPassage('safety.csv', '9900112345,2026-09-10,是', '9900112345,2026-09-10,有'),
    said: [
      '错误 data/safety.csv 第 2 行 C 列「专职保安」：填写的是“有”，这里只能填“是”或“否”。若意思是“是”，就填“是”。不知道的留空。[enum-error]',
    ],
  },
];

const PERSONS_AND_CHARACTERS: readonly Fault[] = [
  {
    done: '联系电话填了手机',
    files: withPassage('kindergartens.csv', '000-1234568', `139${MOBILE}`),
    said: [
      '错误 data/kindergartens.csv 第 3 行 K 列「联系电话」：这里有个人信息：手机号 139****5678。改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。[privacy]',
    ],
  },
  {
    done: '地址后面跟着邮箱',
    files: withPassage('kindergartens.csv', '云溪镇滨河路6号', '云溪镇滨河路6号 abc@qq.com'),
    said: [
      '错误 data/kindergartens.csv 第 3 行 G 列「地址」：这里有个人信息：电子邮箱 a***@qq.com。删去这个邮箱；需要联系方式的，用单位的座机或 site.json 里的公开邮箱（bureau.email）。[privacy]',
    ],
  },
  {
    done: '地址后面跟着联系人',
    files: withPassage('kindergartens.csv', '云溪镇滨河路6号', '云溪镇滨河路6号（联系人：张三）'),
    said: [
      '错误 data/kindergartens.csv 第 3 行 G 列「地址」：这里有个人信息：姓名 张*。删去姓名，只写科室、岗位或单位，如“联系人：幼教股”。[privacy]',
    ],
  },
  {
    done: '原表的“负责人”一列一起贴了进来',
    files: { 'kindergartens.csv': WITH_PERSONS },
    said: [
      '错误 data/kindergartens.csv 第 1 行 X 列「负责人」：“负责人”这一列像是个人的姓名（2 格），不能放在这里。删去整列。这里只填单位和人数，任何人的姓名都不进数据文件，也不要改填到别的栏。[privacy]',
    ],
  },
  {
    done: '名称里有零宽字符、从右到左的控制符',
    files: withPassage('kindergartens.csv', '云溪镇小杜鹃幼儿园', '云溪镇\u202e小杜鹃幼儿园'),
    said: [
      '错误 data/kindergartens.csv 第 3 行 B 列「名称」：第 4 个字 U+202E 是改变文字方向的字符，看到的字和实际的不一样。请把这里整个清空，重新打一遍，不要粘贴。[refused-character]',
    ],
  },
];

const NOTICE = `---
title: 名单公示
pubDate: 2026-09-01
source: 教体局
category: 其他
description: 说明
---

正文
`;

/** What was done to a notice: its path, a passage of it and what it became, and the sentences. */
const NOTICES: readonly (readonly [
  done: string,
  path: string,
  passage: string,
  became: string,
  said: readonly string[],
])[] = [
  [
    '正文里写了小于号',
    'notices/a.mdx',
    '正文',
    '班额<25人的班',
    [
      'content/notices/a.mdx 第 9 行：第 3 个字起的“<25人的班”会被当成网页的标记，生成不了网页。文字里的 < 和 { 请写成全角的 ＜、｛，或把文件名的 .mdx 改成 .md。[text-fault]',
    ],
  ],
  [
    '正文里写了大括号',
    'notices/a.mdx',
    '正文',
    '请按{园名}命名',
    [
      'content/notices/a.mdx 第 9 行：第 3 个字起的“{园名}命名”会被当成网页的标记，生成不了网页。文字里的 < 和 { 请写成全角的 ＜、｛，或把文件名的 .mdx 改成 .md。[text-fault]',
    ],
  ],
  ['同样的正文，文件名是 .md', 'notices/a.md', '正文', '班额<25人的班，请按{园名}命名', []],
  [
    '贴了图片，没有放进文件夹',
    'notices/a.md',
    '正文',
    '![园门](园门.jpg)',
    [
      'content/notices/a.md 第 9 行：图片 “园门.jpg” 不在 content/notices/ 里。把图片放到这篇文字旁边，文件名一字不差（大小写也要一样）；不用的删去这一处。[text-fault]',
    ],
  ],
  [
    '标题里有半角冒号和空格',
    'notices/a.md',
    '名单公示',
    '公告: 名单公示',
    [
      'content/notices/a.md 第 2 行：“title”的内容里有“: ”，会被当成又一项，读不出来。给内容加上英文双引号：title: "公告: 名单公示"；或把里面的冒号改成全角“：”。[text-fault]',
    ],
  ],
  [
    '标题后面用了全角冒号',
    'notices/a.md',
    'title: ',
    'title：',
    [
      'content/notices/a.md 第 2 行：“title”后面的冒号是全角的，读不出来。改成半角冒号，后面空一格。[text-fault]',
    ],
  ],
  [
    '标题以方括号开头',
    'notices/a.md',
    '名单公示',
    '[2026]12号',
    [
      'content/notices/a.md 第 2 行：“title”的内容里有特殊的符号，读不出来。给整个内容加上英文双引号：title: "[2026]12号"。[text-fault]',
    ],
  ],
  [
    '标题里用了英文引号',
    'notices/a.md',
    '名单公示',
    '"普惠"名单公示',
    [
      'content/notices/a.md 第 2 行：“title”的内容里有特殊的符号，读不出来。给整个内容加上英文双引号：title: "“普惠”名单公示"。[text-fault]',
    ],
  ],
  [
    '标题只有年份',
    'notices/a.md',
    '名单公示',
    '2026',
    [
      'content/notices/a.md 第 2 行：标题（title）写的是“2026”，会被当成数、日期或列表，不是文字。给内容加上英文双引号：title: "2026"。[text-fault]',
    ],
  ],
  [
    '忘了写发布日期',
    'notices/a.md',
    'pubDate: 2026-09-01\n',
    '',
    [
      'content/notices/a.md 第 1 行：开头缺少发布日期（pubDate）。在两行 --- 之间加一行，如“pubDate: 2026-09-01”。[text-fault]',
    ],
  ],
  [
    '发布日期写成 2026年9月1日',
    'notices/a.md',
    '2026-09-01',
    '2026年9月1日',
    [
      'content/notices/a.md 第 3 行：发布日期（pubDate）写的是“2026年9月1日”，看不明白是哪一天。写成 2026-09-01 的样子，月、日各两位，不加引号。[text-fault]',
    ],
  ],
  [
    '类别写了自己的词',
    'notices/a.md',
    '其他',
    '招生',
    [
      'content/notices/a.md 第 5 行：类别（category）没有“招生”这一种。是不是“招生公告”？可填：普惠名单公示、收费公示、等级评定结果、招生公告、政策文件、其他。[text-fault]',
    ],
  ],
  [
    '项目名写成中文',
    'notices/a.md',
    'source',
    '来源',
    [
      'content/notices/a.md 第 4 行：没有叫“来源”的项目。若是“source”，请改成“source”；不需要的删去这一行。[text-fault]',
    ],
  ],
  [
    '直接从 Word 粘贴，没有开头',
    'notices/a.md',
    NOTICE,
    '关于公示普惠名单的通知\n',
    [
      'content/notices/a.md 第 1 行：第 1 行不是三个半角减号 ---，读不到标题和日期。文字最前面要有两行 ---，中间写明 title（标题）、pubDate（发布日期）、source（来源）、category（类别）、description（摘要），每项一行；--- 前面不能有空行或空格。[text-fault]',
    ],
  ],
  [
    '文件名只有标点',
    'notices/！！.md',
    '',
    '',
    [
      'content/notices/！！.md：文件名 “！！.md” 不能做网址：只能用文字、数字、空格、连字符 -、下划线 _ 和中文标点，不能只有标点，不能叫 index，扩展名用小写的 .md 或 .mdx。请改名，例如 2026-09-01-tongzhi.md。[text-fault]',
    ],
  ],
  [
    '通知放进了下一层文件夹',
    'notices/2026/a.md',
    '',
    '',
    [
      'content/notices/2026/a.md：文字要直接放在 content/notices 里，放在下一层文件夹里的不会成为网页。移到 content/notices 里（名字相同的，先在文件名里加上年份）；它的图片一起移。是草稿的，文件夹名前加下划线 _。[text-fault]',
    ],
  ],
  [
    'Word 文件放进了通知的文件夹',
    'notices/名单.docx',
    '',
    '',
    [
      'content/notices/名单.docx：这种文件不会成为网页，也不会公布：栏目里只放 .md、.mdx 的文字和它们的图片。文字请存成 .md；附件放进 public 文件夹，在文字里写成 [附件](/文件名)；不公布的移出 content。[text-fault]',
    ],
  ],
];

describe.each([
  ['WPS、Excel 另存以后', SAVED_AGAIN],
  ['文件', FILES],
  ['表头', HEADERS],
  ['多出来的行', EXTRA_ROWS],
  ['人数和面积', COUNTS],
  ['收费', FEES],
  ['日期', DAYS],
  ['园的情况', STANDINGS],
  ['个人信息和看不见的字符', PERSONS_AND_CHARACTERS],
])('%s', (_kind, faults) => {
  it.each(faults)('$done', ({ files, said }) => {
    expect(saidOf(files)).toEqual(said);
  });
});

describe('the remedy', () => {
  const mended = Object.values({
    SAVED_AGAIN,
    FILES,
    HEADERS,
    EXTRA_ROWS,
    COUNTS,
    FEES,
    DAYS,
    STANDINGS,
    PERSONS_AND_CHARACTERS,
  })
    .flat()
    .flatMap(({ done, mended: files }) => (files === undefined ? [] : [{ done, files }]));

  it.each(mended)('leads out: $done', ({ files }) => {
    expect(saidOf(files)).toEqual([]);
  });
});

describe('通知公告', () => {
  it.each(NOTICES)('%s', (_done, path, passage, became, said) => {
    const texts = new Map([[path, NOTICE.replace(passage, () => became)]]);
    const issues = [...misplacedTexts([path]), ...headFaults(texts), ...textFaults(texts, () => false)];
    expect(issues.map((issue) => issueLine(issue))).toEqual(said);
  });
});
