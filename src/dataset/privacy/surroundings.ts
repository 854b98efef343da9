/** What stands around a number tells what it is. */

/** Where a text stands: the column of a cell, and of what kind it is. */
export interface Site {
  /** Whether it is a cell of a table: its line ends are those of a narrow column. */
  readonly isCell: boolean;
  /** The header over the cell; empty in prose. */
  readonly header: string;
  readonly column: 'figure' | 'licence' | 'credit-code' | 'other';
}

export const PROSE: Site = { isCell: false, header: '', column: 'other' };

const TELEPHONE =
  /电话|手机|联系|拨打|致电|热线|移动|号码|短信|微信|薇信|扣扣|☎|📞|📱|(?:^|[^a-z])(?:tel|phone|telephone|mobile|mob|cell|call|sms|callto|whatsapp|wx|vx|wechat|contact)(?![a-z])/i;
const IDENTITY = /身份|证件|证号|公民|户口|\bid\b|id\s*card|idcard|id_?no|sfz/i;
const BANK = /银行|卡号|账号|帐号|账户|帐户|开户|银联|储蓄|\bcard\b|\bbank\b|\bacct\b/i;
/** Numbers of licences, cases, projects, files. */
const OWN_NUMBER =
  /(?:教民|教基|许可证|备案|案号|文号|编号|单号|代码|编码|标识码|序列号|批号|批次|项目|流水|字第|网安备|ICP备?|ISBN|DOI|时间戳?|哈希|校验和?|commit|sha\d*|md5|version|版本)[号码:：为是\s]*(?:教民|[A-Z]{1,4}[-_]?)?$/i;
const MONEY_AFTER =
  /^(?:\.[0-9]{1,2})?\s*(?:元|圆|块钱|万|亿|RMB|CNY|㎡|平方|平米|m2|公里|千米|吨|册|度|%|‰|字节|bytes?\b|[KMG]B\b)/i;
const MONEY_BEFORE = /(?:¥|￥|\$|RMB|CNY|人民币)\s*$/i;
const FEES = /元|费|价|标准|金额|预算|决算|资金|经费|万|收入|支出|投入|人数|学位|面积|平方/;
/** Columns of words about fees, in which a telephone is one all the same. */
const OF_WORDS = /规则|依据|项目|内容|说明|备注/;
const COUNTED = /^\s*(?:人|名|个|所|册|间|套|㎡)/;

const LOOK_BACK = 18;

function before(text: string, start: number, length = LOOK_BACK): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Whether the words before a number, or its column, say that it is a telephone. */
export function isTelephone(text: string, start: number, { header }: Site): boolean {
  return TELEPHONE.test(header) || TELEPHONE.test(before(text, start));
}

export function isIdentity(text: string, start: number, end: number, { header }: Site): boolean {
  return (
    IDENTITY.test(header) || IDENTITY.test(before(text, start)) || IDENTITY.test(text.slice(end, end + 8))
  );
}

export function isBank(text: string, start: number, { header }: Site): boolean {
  return BANK.test(header) || BANK.test(before(text, start));
}

/** Whether a number is said to be that of a licence, a case, a project or a file, or is an amount with its unit. */
export function isNamedOtherwise(text: string, start: number, end: number): boolean {
  return (
    OWN_NUMBER.test(before(text, start)) ||
    MONEY_AFTER.test(text.slice(end, end + 12)) ||
    MONEY_BEFORE.test(before(text, start, 6))
  );
}

/** Whether somebody is to ask or to enrol: then a number may be a telephone also among fees. */
export function isAboutAsking(text: string, start: number): boolean {
  return /咨询|报名|招生|热线|请问|找/.test(before(text, start));
}

/** Whether fees or counts are spoken of. */
export function isAboutFees(text: string, start: number, end: number, { header, column }: Site): boolean {
  return (
    column === 'figure' ||
    (FEES.test(header) && !OF_WORDS.test(header)) ||
    FEES.test(before(text, start)) ||
    FEES.test(text.slice(end, end + 8)) ||
    COUNTED.test(text.slice(end, end + 8))
  );
}

/** Whether the digits are a part of a decimal: 106.13800138000. What a spreadsheet adds, `.0`, makes none. */
export function isDecimal(text: string, start: number, end: number): boolean {
  return (
    /[0-9]\.$/.test(before(text, start, 2)) || /^\.(?!0{1,2}(?![0-9]))[0-9]/.test(text.slice(end, end + 4))
  );
}

const LONGEST_WORD_AROUND = 14;

/** Whether the digits are a part of a code of letters and digits: a hash, base64, a version. A word beside them is none: tel138…x. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  const head = /[A-Za-z0-9+/=_]*$/.exec(before(text, start, 80))?.[0] ?? '';
  const tail = /^[A-Za-z0-9+/=_]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  const [letters, more] = [head.replace(/^.*[^A-Za-z0-9]/, ''), tail.replace(/[^A-Za-z0-9].*$/, '')];
  if (/[0-9]/.test(letters) || /[0-9]/.test(more)) return true;
  if (head.length + tail.length > 40) return true;
  if (letters.length + more.length > LONGEST_WORD_AROUND) return true;
  return letters !== '' && more !== '' && /^[a-f]+$/.test(letters + more);
}

/** A part of a UUID, or of another code in groups of hexadecimal digits. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export function isInUuid(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 40);
  return [...text.slice(from, end + 40).matchAll(UUID)].some(
    ({ index, 0: found }) => from + index < end && from + index + found.length > start,
  );
}

const ADDRESS =
  /(?:[A-Za-z][A-Za-z+.-]*:\/\/|www\.|\b[A-Za-z0-9-]+\.(?:com|cn|net|org|gov|edu)[/?#:]|(?:^|[\s"'(=])\.{0,2}\/)[^\s"'<>,，。；、（）()]*$/;
/** What an address calls a telephone or a person. */
const SIGN =
  /(?:tel|phone|mobile|mob|cell|call|sms|contact|sjh|shouji|dianhua|lxdh|sj|dh|wechat|weixin|wx|vx|sfz|sfzh|idcard|id_?no|card|(?<=[/?&])(?:u|space|home|profile|member|people)|user|username|uname|uid|account|login|电话|手机|身份证|wa\.me|whatsapp)[^/?&=]{0,6}(?:[=/:]|:?\/\/)?(?:\+|%2b)?$/i;

/** The address on the web in which a place of the source lies, up to there; null where it lies in none. */
export function addressBefore(source: string, start: number): string | null {
  return ADDRESS.exec(source.slice(Math.max(0, start - 500), start))?.[0] ?? null;
}

/** Whether a place lies in an address that does not say that a telephone or a person follows. */
export function isInPlainAddress(source: string, start: number): boolean {
  const address = addressBefore(source, start);
  return address !== null && !SIGN.test(decoded(address));
}

function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Where a parameter of an address begins that is called neither a number of an article nor a moment. */
const PARAMETER = /[?&;#]([A-Za-z_-]*)=(?:\+|%2b|0?0?86)?$/i;
const OTHER_PARAMETER =
  /(?:id|no|num|number|code|key|ver|version|time|ts|page|date|art|doc|file|guid|sign|seq|order|pid|nid)$/i;
/** A picture or a document: who names one after a number means a person, where an article has the number of a database. */
const FILE_OF_PERSON =
  /^\.(?:png|jpe?g|gif|webp|bmp|heic|svg|pdf|docx?|xlsx?|pptx?|wps|et|csv|txt|zip|rar|mp[34]|vcf)(?![A-Za-z0-9])/i;

/** Whether a number makes up a parameter of an address, or the name of a file in it, that is not an article's. */
export function isWholeInAddress(source: string, start: number, end: number): boolean {
  const address = addressBefore(source, start);
  if (address === null) return false;
  const parameter = PARAMETER.exec(address)?.[1];
  if (parameter !== undefined) {
    return !OTHER_PARAMETER.test(parameter) && !/^[A-Za-z0-9._-]/.test(source.slice(end, end + 1));
  }
  if (address.endsWith('#')) return true;
  return address.endsWith('/') && FILE_OF_PERSON.test(source.slice(end, end + 8));
}
