import { columnLetter, type Issue, issueAt } from '../issue.ts';
import { splitRecords } from '../read/records.ts';
import { type TableName, TABLE_NAMES } from '../tables/names.ts';
import type { Column } from '../tables/column.ts';
import { tableNamed } from '../tabled.ts';
import { withMasks } from './mask-issue.ts';
import { isNameColumn } from './name-columns.ts';
import { privacyProblem } from './privacy-rule.ts';
import { simplified } from './simplified.ts';
import { publishedText } from './view.ts';

/** A column that could only hold a person's data. */
const PERSONAL_HEADER =
  /(?:幼儿|儿童|学生|家长|监护人|父亲|母亲)(?:的)?(?:姓名|名字|电话|联系方式|号码)|姓名|公民身份|身[份分][证証]|证件号|手机|移动(?:电话|号码)|出生(?!人口|率|缺陷)|生日|住址|(?:居住|家庭|现住|户口|户籍).{0,3}地|户籍(?!人口)|户口|籍贯|曾用名|(?<!少数)民族(?!乡|镇|村|县|学校|幼儿园|团结|特色|文化|地区|自治)|[照相]片|近照|头像|指纹|护照|银行卡|卡号|(?:开户|个人|工资|银行).{0,2}[账帐]号|开户行|(?:社保|医保)卡?[号卡]|残疾证|资格证书?[编号]|紧急联系|家长(?:单位|职业)|微信(?!公众号|公号|小程序|支付|服务号|订阅号|视频号)|QQ(?!群)|学籍号|病史|过敏史|残疾(?:类别|类型|等级)|政治面貌|婚姻状况|宗教信仰|健康状况|mobile|cellphone|shouji|id(?:card|no|number)|sfz|xingming|birth|wechat|weixin/i;
/** A header of how many, or of what is asked: of persons, but none of them. */
const STATISTIC = /(?:[人个件份]?数|率|比例|占比|面积|金额|经费|标准|要求|说明|情况|统计)$/;
/** Its own rule tells whether it may be filled in. */
const PRINCIPAL_NAME = '园长姓名';
/** Columns for the name of an institution, into which the name of a person slips. */
const INSTITUTIONS = /^(举办者名称|评定机构|牵头园名称|发布机构|结对医疗机构|幼教集团)$/;
/** Characters of a table that tell whether a column holds names: some thousands of rows. */
const HEAD = 500_000;

/** A header as a reader sees it: without spaces and invisible characters. */
export function plainHeader(written: string): string {
  return publishedText(written).replace(/\s+/g, '');
}

/** The columns that a file has by its name, by header; none where it is no table of the dictionary. */
export function knownColumns(file: string): ReadonlyMap<string, Column> {
  const name = TABLE_NAMES.find((table): table is TableName => file === `${table}.csv`);
  return new Map(
    name === undefined
      ? []
      : Object.values(tableNamed(name).columns).map((column) => [column.header, column]),
  );
}

/** Columns that could only hold a person's data, by their names; and those that hold persons' names. */
export function columnIssues(file: string, text: string): readonly Issue[] {
  const { cells } = splitRecords(headOf(text));
  const [headers = [], ...records] = cells;
  const known = knownColumns(file);
  return headers.flatMap((written, index) => {
    const header = plainHeader(written);
    if (header === PRINCIPAL_NAME && known.has(header)) return [];
    const words = columnFault(
      header,
      known.has(header),
      records.flatMap((record) => publishedText(record[index] ?? '').trim() || []),
    );
    if (words === null) return [];
    const shown = withMasks(header);
    const place = { line: 1, row: 1, column: columnLetter(index), header: shown, value: shown };
    return issueAt(file, place, privacyProblem(words.message, words.remedy));
  });
}

function columnFault(
  header: string,
  isKnown: boolean,
  values: readonly string[],
): { readonly message: string; readonly remedy: string } | null {
  if (!isKnown && isPersonal(simplified(header))) {
    return {
      message: `“${withMasks(header)}”这一列只能是个人信息，不能放在这里。`,
      remedy: '删去整列。这里只填单位和人数，不填任何个人。',
    };
  }
  if (isKnown && !INSTITUTIONS.test(header)) return null;
  if (!isNameColumn(isKnown ? '' : header, values)) return null;
  const named = header === '' ? '没有表头的' : `“${withMasks(header)}”`;
  return {
    message: `${named}这一列像是个人的姓名（${values.length} 格），不能放在这里。`,
    remedy: isKnown
      ? '这一栏只填单位的名称；举办者是个人的空着。'
      : '删去整列。这里只填单位和人数，任何人的姓名都不进数据文件，也不要改填到别的栏。',
  };
}

function isPersonal(header: string): boolean {
  const bare = header.replace(/[^\p{L}\p{N}]/gu, '');
  return PERSONAL_HEADER.test(bare) && !STATISTIC.test(bare);
}

function headOf(text: string): string {
  return text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD));
}
