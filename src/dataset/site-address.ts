/**
 * Where a site is published, as `site.json` and the variables SITE_URL and BASE_PATH write it: one definition of what is accepted. Both stand in
 * every page, so nothing is that could end an attribute or climb out of its folder.
 */
export type SettingRead = { readonly value: string } | { readonly fault: string };

const ORIGIN = /^https?:\/\/[^\s/\\?#@"'<>%]+\/?$/i;

/** The origin of the published site, e.g. `https://www.example.gov.cn`: scheme and host, nothing behind it. */
export function readSiteUrl(text: string): SettingRead {
  const written = text.trim();
  const url = ORIGIN.test(written) ? URL.parse(written) : null;
  if (url !== null) return { value: url.origin };
  return {
    fault: `这里只填协议和域名，不带路径、参数和账号，写成 ${meantOrigin(written)} 的样子；网站在子目录里的，子目录另外填在“网站的子目录”一项（site.json 里是 basePath）。`,
  };
}

/** What was probably meant, else an example. */
function meantOrigin(written: string): string {
  const [, scheme, host] =
    /^(?:(https?):)?(?:[a-z][a-z0-9+.-]*:)?\/{0,2}(?:[^/@]*@)?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+(?::\d+)?)(?:[/?#\\]|$)/iu.exec(
      written,
    ) ?? [];
  return host === undefined ? 'https://www.example.gov.cn' : `${scheme?.toLowerCase() ?? 'https'}://${host}`;
}

const SEGMENT = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;

/** The folder of the host that the site stands in, with both slashes: `kg`, `/kg` and `/kg/` all mean `/kg/`; nothing means `/`. */
export function readBasePath(text: string): SettingRead {
  const inner = text.trim().replace(/^\/|\/$/g, '');
  if (inner === '') return { value: '/' };
  const segments = inner.split('/');
  if (segments.every((segment) => SEGMENT.test(segment))) return { value: `/${inner}/` };
  return {
    fault: `这里要填网站所在的子目录，写成 /kg/ 或 /jyj/kg/ 的样子：每一段只用英文字母、数字、连字符 -、下划线 _ 和点，不以点开头；网站就在域名根上的填 /。`,
  };
}
