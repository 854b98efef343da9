import { withChineseDigits } from './digits.ts';
import type { Finding, PersonalKind } from './finding.ts';
import type { View } from './view.ts';

interface Pattern {
  readonly kind: PersonalKind;
  /** The number itself is the group `id`. */
  readonly pattern: RegExp;
}

const BETWEEN = '[\\s号码为是:：=（(]{0,5}';
const DOCUMENT = '(?:[EGDSPKM][A-Z]?\\s?\\d{7,8}|[HCMT]\\d{8,10}|1[45]\\d{7})';
const DOCUMENT_WORD = '(?:护照|通行证|回乡证|台胞证|港澳证|passport)';

/** A day with its month, as one writes it: 1985年3月7日, 1985-03-07, 1985.3.7, 19850307. */
const DAY =
  '(?:19|20)\\d{2}(?:\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[-./]\\d{1,2}[-./]\\d{1,2}|[01]\\d[0-3]\\d)(?!\\d)';

/** Numbers that only the word beside them makes a person's. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: '证件号',
    pattern: new RegExp(
      `${DOCUMENT_WORD}(?:号码?|证件号码?|编号|[\\s_]*no\\.?)?["'”]?${BETWEEN}["'“]?(?<id>${DOCUMENT})(?![A-Za-z0-9])`,
      'gi',
    ),
  },
  {
    kind: '证件号',
    pattern: new RegExp(`(?<![A-Za-z0-9])(?<id>${DOCUMENT})\\s?[（(]?(?:因私|普通)?${DOCUMENT_WORD}`, 'gi'),
  },
  {
    kind: '证件号',
    pattern: new RegExp(
      `(?:台胞证|回乡证|居住证|港澳证|军官证|士兵证|警官证|教师资格证书?)(?:号码?|编号)?${BETWEEN}(?<id>\\d{15,17}|[HM]?\\d{8,10}|[\\u4e00-\\u9fff]{0,3}字?第\\d{5,10})(?![A-Za-z0-9])`,
      'gi',
    ),
  },
  {
    kind: '出生日期',
    pattern: new RegExp(
      `(?:出生(?:日期|年月日?|时间)?|生日|生于)[\\s是为:：|（(]{0,4}(?<id>${DAY})(?!\\s?(?:\\d|[（(]?[含至到前后以之及起止~～—–-]))`,
      'g',
    ),
  },
  {
    kind: '出生日期',
    pattern: new RegExp(
      `(?<![至到~～—–\\d-]\\s?)(?<id>${DAY})\\s?出生(?!日期|的|至|以|之|前|后|[（(]?含)`,
      'g',
    ),
  },
  {
    kind: '证件号',
    pattern:
      /(?:残疾人?证|社保卡?|医保卡?|社会保障卡?)(?:号码?|编号)[\s为是:：]{0,3}(?<id>[A-Z]?\d{8,20})(?!\d)/g,
  },
  {
    kind: '微信号',
    pattern:
      /(?:微信|绿泡泡|(?<![A-Za-z0-9])\+?[Vv](?=[\s:：]))(?:号码?)?[\s:：（(]{0,3}(?<id>(?=[\w-]*\d)[A-Za-z][\w-]{5,19})(?![\w./@])/gu,
  },
  {
    kind: '住址',
    pattern:
      /(?:家庭住址|家庭地址|现住址|住址|居住地址|户籍地址|户籍所在地|家住)[\s是为:：|（(]{0,4}(?<id>[\u4e00-\u9fff]{2,16}[\dA-Za-z一二三四五六七八九十-]{1,8}(?:号|栋|幢|楼|单元|室|组|户|队)[\u4e00-\u9fff\d-]{0,12})/gu,
  },
  {
    kind: '微信号',
    pattern:
      /(?:(?:微\s?信|薇信|威信|徽信|v信|加[v微]|[微薇威徽v]\s?[❤♥♡]\s?信?)(?:\s?号|账号|id)?|(?<![A-Za-z0-9])(?:wechat|weixin|vx|wx)(?:号|账号|[\s_]?id)?)["'”]?(?:\s{0,2}(?:[:：=→]|为|是)\s{0,2}|(?<=号)\s{0,2}|\s{1,2}(?=[A-Za-z]\w*[\d_-]))["'“”]?(?<id>[A-Za-z][\w-]{5,19})(?![\w./@])/giu,
  },
  {
    kind: 'QQ号',
    pattern:
      /(?:(?<![A-Za-z0-9])Q\s?Q|扣扣|企鹅号?|(?<![A-Za-z0-9])Q号|(?<![A-Za-z0-9])Q(?=\s?[:：]\s?[1-9]\d{5}))(?:\s?号码?|账号|帐号|邮箱)?["'”]?[\s:：=为是→(（]{0,4}["'“”]?(?<id>[1-9]\d{4,10}|[1-9]\d{1,3}(?:[ -]\d{2,4}){1,3})(?![\d@.])/giu,
  },
];

/** Without one of these none of the patterns finds anything. */
const WORD =
  /护照|passport|证|出生|生日|生于|址|家住|所在地|[微薇威徽]|v信|加v|v\s?[❤♥♡]|wechat|weixin|vx|wx|Q|扣扣|企鹅|绿泡泡|V[\s:：]|社保|医保|社会保障/i;

/** Whose numbers may be spelt out: QQ：七一九九零三. */
const QQ = /Q|扣扣|企鹅/i;

/** Passports, WeChat and QQ names of a view, as places of the view. */
export function findAccounts(view: View): readonly Finding[] {
  if (!WORD.test(view.text)) return [];
  const text = QQ.test(view.text) ? withChineseDigits(view.text) : view.text;
  return PATTERNS.flatMap(({ kind, pattern }) =>
    (text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)]).map((match): Finding => {
      const id = match.groups?.['id'] ?? '';
      const start = match.index + match[0].lastIndexOf(id);
      return { kind, severity: 'warning', start, end: start + id.length, text: id };
    }),
  );
}
