/** Longer addresses are cut by portals and chat programs. */
const LONGEST = 1000;

/** What may stand in a host: ASCII names, and Chinese domains (.政务, .公益). Letters of other scripts look like these and are not. */
const HOST =
  /^(?:[a-z0-9\p{Script=Han}](?:[a-z0-9\p{Script=Han}-]*[a-z0-9\p{Script=Han}])?\.)+[a-z0-9\p{Script=Han}-]+$/iu;

/**
 * Why a text is not an address that this site links to; null where it is one. Only http and https, written in full, to a host that reads as what it is.
 * The one definition of a link: cells, site.json and texts ask here. `tel:` and `mailto:` are made by this site, never taken from data.
 */
export function webAddressFault(text: string): string | null {
  if (!/^https?:\/\//i.test(text)) {
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/:?#]|$)/i.test(text)
      ? '网址要写完整，开头的 https:// 或 http:// 不能省。'
      : '这里要填以 https:// 或 http:// 开头的网址。';
  }
  if (text.length > LONGEST) return `网址太长了，最多 ${LONGEST} 个字符。`;
  if (/[\s\p{C}"'<>`{}|\\^]/u.test(text)) return '网址里有空格、反斜线、引号、括号或看不见的字符。';
  const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority.includes('@')) return '网址里有“@”：它前面的部分像网站名，其实会打开后面的网站。';
  const host = authority.replace(/:\d{1,5}$/, '');
  if (!HOST.test(host))
    return `网站名“${host}”不对，要像 www.example.gov.cn 这样，只用字母、数字、连字符或汉字。`;
  const parsed = URL.canParse(text) ? new URL(text) : null;
  const isAsWritten =
    parsed !== null && (/[^\x20-\x7E]/.test(host) || parsed.hostname === host.toLowerCase());
  return isAsWritten ? null : '网址打不开：网站名或端口写得不对。';
}
