import type { Finding, PersonalKind } from './finding.ts';
import type { View } from './view.ts';

interface Pattern {
  readonly kind: PersonalKind;
  /** The number itself is the group `id`. */
  readonly pattern: RegExp;
}

const BETWEEN = '[\\s号码为是:：=（(]{0,5}';
const DOCUMENT = '(?:[EGDSPKM][A-Z]?\\d{7,8}|[HCMT]\\d{8,10}|1[45]\\d{7})';
const DOCUMENT_WORD = '(?:护照|通行证|回乡证|台胞证|港澳证|passport)';

/** Numbers that only the word beside them makes a person's. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: '证件号',
    pattern: new RegExp(
      `${DOCUMENT_WORD}(?:号码?|证件号码?|编号|\\s*no\\.?)?${BETWEEN}(?<id>${DOCUMENT})(?![A-Za-z0-9])`,
      'gi',
    ),
  },
  {
    kind: '证件号',
    pattern: new RegExp(`(?<![A-Za-z0-9])(?<id>${DOCUMENT})\\s?[（(]?(?:因私|普通)?${DOCUMENT_WORD}`, 'gi'),
  },
  {
    kind: '微信号',
    pattern:
      /(?:(?:微信|薇信|威信|徽信|v信|加v)(?:号|账号|id)?|(?<![A-Za-z0-9])(?:wechat|weixin|vx|wx)(?:号|账号|\s?id)?)(?:\s{0,2}(?:[:：=]|为|是)\s{0,2}|(?<=号)\s{0,2}|\s{1,2}(?=[A-Za-z]\w*[\d_-]))["'“”]?(?<id>[A-Za-z][\w-]{5,19})(?![\w./@])/giu,
  },
  {
    kind: 'QQ号',
    pattern:
      /(?:(?<![A-Za-z0-9])QQ|扣扣|企鹅号|(?<![A-Za-z0-9])Q号)(?:号码?|账号|帐号)?[\s:：=为是]{0,4}["'“”]?(?<id>[1-9]\d{4,10})(?![\d@.])/giu,
  },
];

/** Passports, WeChat and QQ names of a view, as places of the view. */
export function findAccounts({ text }: View): readonly Finding[] {
  return PATTERNS.flatMap(({ kind, pattern }) =>
    (text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)]).map((match): Finding => {
      const id = match.groups?.['id'] ?? '';
      const start = match.index + match[0].lastIndexOf(id);
      return { kind, severity: 'warning', start, end: start + id.length, text: id };
    }),
  );
}
