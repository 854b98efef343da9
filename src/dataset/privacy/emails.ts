import type { Finding } from './finding.ts';
import { addressBefore } from './surroundings.ts';
import type { View } from './view.ts';

const LOCAL = '(?<![\\w.%+-])\\w(?:[\\w%+-]|\\.(?=[\\w%+-])){0,63}';
const OPEN = '[(\\[{<【「『]\\s{0,2}';
const CLOSE = '\\s{0,2}[)\\]}>】」』]';
/** A point in a domain: no space beside a plain one, or the end of a sentence would be one. */
const DOT = `(?:\\.{1,3}|\\s{0,2}(?:。|·|点|${OPEN}(?:dot|\\.|点|d)${CLOSE})\\s{0,2}|\\s{1,3}dot\\s{1,3}|[-_]dot[-_])`;
const SPACED_DOT = `(?:\\s{0,3}[.,]\\s{0,3}|${DOT})`;
/** Signs that say “at” whatever follows: @, (at), 艾特. */
const AT = `(?:@{1,3}|${OPEN}(?:at|@|a|艾特|圈a|小老鼠)${CLOSE}|艾特|圈[aA]|小老鼠)`;
const TOP = '(?:[A-Za-z]{2,24}|xn--[a-z0-9]{2,20}|中国|公司|网络|政务|公益)(?![A-Za-z0-9])';
const DOMAIN = `(?:(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}|[\\u4e00-\\u9fff]{2,10})${DOT}){1,5}${TOP}`;
const EMAIL = new RegExp(`(${LOCAL})\\s{0,3}${AT}\\s{0,3}(${DOMAIN})`, 'gi');

/** Where people have their mail, when “at” is only a word or a sign that stands for it: name#163.com, name at qq dot com. */
const PROVIDERS =
  '163|126|139|189|188|vip|qq|foxmail|yeah|sina|sohu|aliyun|gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|21cn|tom|wo|proton|protonmail';
const DOTS = new RegExp(SPACED_DOT, 'gi');
const HIDDEN = new RegExp(
  `(${LOCAL}|(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2,4})(?:\\s{0,2}[@#$&*!★☆◎●○]\\s{0,2}|\\s{1,3}at\\s{1,3}|[-_]at[-_])((?:vip${SPACED_DOT})?(?:${PROVIDERS})${SPACED_DOT}(?:com|cn|net|org)(?:${SPACED_DOT}cn)?)(?![A-Za-z0-9])`,
  'gi',
);
/** At and dot both spelt out: no sentence does so. */
const SPELT = new RegExp(
  `(${LOCAL})\\s{1,3}at\\s{1,3}((?:[A-Za-z0-9-]{1,63}\\s{1,3}dot\\s{1,3}){1,4}[A-Za-z]{2,24})(?![A-Za-z0-9])`,
  'gi',
);
/** Endings of files that follow an @ in their names: photo@2x.png. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|s[ac]ss|less|m?js|cjs|jsx?|tsx?|json|html?|mdx?|map|ya?ml|xml|woff2?|ttf|mp[34]|pdf|csv|xlsx?|docx?|zip)$/i;

/** The e-mail addresses of a view, as places of the view. */
export function findEmails({ text, starts }: View, source: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const pattern of [EMAIL, HIDDEN, SPELT]) {
    if (text.search(pattern) === -1) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole, local = '', written = ''] = match;
      const [start, end] = [match.index, match.index + whole.length];
      const domain = written.replace(DOTS, '.').toLowerCase();
      if (FILE_ENDING.test(domain) || /^\dx\./.test(domain)) continue;
      if (isUserOfAddress(text, source, start, end, starts[start] ?? 0)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: '电子邮箱', severity: 'error', start, end, text: `${local}@${domain}` });
    }
  }
  return found;
}

/** git@host:path and https://user@host are addresses of a machine. */
function isUserOfAddress(
  text: string,
  source: string,
  start: number,
  end: number,
  sourceStart: number,
): boolean {
  if (/^:[\w/~]/.test(text.slice(end, end + 2)) && !/^:\d{1,2}(?!\d)/.test(text.slice(end, end + 4))) {
    if (/^git$/i.test(text.slice(start, text.indexOf('@', start)).trim())) return true;
    if (/^:[\w~.-]+\/[\w~./-]/.test(text.slice(end, end + 80))) return true;
  }
  const address = addressBefore(source, sourceStart);
  return address !== null && /:\/\/[^/?#]*$/.test(address);
}
