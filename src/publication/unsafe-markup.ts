import type { MdastNode } from 'satteri';
import { webAddressFault } from '../domain/web-address.ts';
import { quoted } from '../dataset/issue.ts';
import { refusedCharacter, withoutInvisible } from '../dataset/read/characters.ts';

/** What a text must not do in the pages of a bureau, at the node that does it. */
export interface Unsafe {
  readonly excerpt: string;
  readonly message: string;
  readonly remedy: string;
}

/** What in a node of a text could run in the reader's browser, restyle the page, lead elsewhere than it says, or deceive the eye; null of any other. */
export function unsafeIn(node: MdastNode): Unsafe | null {
  switch (node.type) {
    case 'link':
    case 'image':
    case 'definition':
      return unsafeLink(node.url);
    case 'html':
      return unsafeHtml(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return unsafeElement(node);
    case 'text':
    case 'inlineCode':
    case 'code':
      return unsafeCharacter(node.value);
    default:
      return null;
  }
}

/** A character that may not stand in a text, also where it was written as `&#x202E;`. */
export function unsafeCharacter(text: string): Unsafe | null {
  const refused = refusedCharacter(withoutInvisible(text));
  if (refused === null) return null;
  const excerpt = withoutInvisible(text).slice(Math.max(0, refused.index - 12), refused.index + 8);
  return {
    excerpt,
    message: `${quoted(excerpt)}里有不能用的字符：${refused.message}`,
    remedy: refused.remedy,
  };
}

const LINK_REMEDY = '改成以 https:// 开头的网址，或本站的地址，如 /fees/。';

function unsafeLink(url: string): Unsafe | null {
  const fault = proseLinkFault(url);
  return fault === null
    ? null
    : { excerpt: url, message: `链接 ${quoted(url)} 不能用：${fault}`, remedy: LINK_REMEDY };
}

/**
 * Why prose may not link there; null where it may: to a page of this site, by its path or an anchor; to another, in full; or to a telephone
 * or a mailbox and nothing else. The check refuses the text, and what makes pages of texts leaves the link out.
 */
export function proseLinkFault(url: string): string | null {
  if (/[\p{Cc}\p{Cf}\\]/u.test(url) || refusedCharacter(url)) return '里面有反斜线或看不见的字符。';
  if (/^\s|^\/\//.test(url)) return '开头的 https: 不能省。';
  if (/^tel:\+?[\d,-]{3,20}$/.test(url) || /^mailto:[\w.+-]+@[\w.-]+$/.test(url)) return null;
  return /^[^/?#]*:/.test(url) ? webAddressFault(url) : null;
}

/** Tags that give a text its shape and do nothing else. */
const PLAIN_TAGS: ReadonlySet<string> = new Set(
  [
    [
      'a',
      'abbr',
      'b',
      'blockquote',
      'br',
      'caption',
      'code',
      'dd',
      'del',
      'details',
      'div',
      'dl',
      'dt',
      'em',
    ],
    [
      'figcaption',
      'figure',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'li',
      'mark',
      'ol',
    ],
    [
      'p',
      'pre',
      'rp',
      'rt',
      'ruby',
      's',
      'small',
      'span',
      'strong',
      'sub',
      'summary',
      'sup',
      'table',
      'tbody',
    ],
    ['td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'],
  ].flat(),
);
const LINK_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src']);
const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    [...LINK_ATTRIBUTES, 'alt', 'title', 'lang', 'id', 'open', 'start', 'colspan', 'rowspan', 'scope'],
    ['width', 'height'],
  ].flat(),
);

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<\/?([A-Za-z][\w-]*)((?:\s+[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const HTML_REMEDY = '请用 Markdown 写：**粗体**、[文字](网址)、列表和表格；脚本、样式和嵌入的网页不能用。';

/** Raw HTML of a Markdown text: plain tags alone. What does not read as such a tag is not guessed at. */
function unsafeHtml(html: string): Unsafe | null {
  const bare = html.replace(COMMENT, '');
  for (const [tag, name = '', attributes = ''] of bare.matchAll(TAG)) {
    const fault =
      unsafeTag(name, tag) ??
      [...attributes.matchAll(ATTRIBUTE)]
        .map(([, key = '', double, single, plain]) =>
          unsafeAttribute(key, double ?? single ?? plain ?? '', tag),
        )
        .find((found) => found !== null);
    if (fault) return fault;
  }
  const rest = bare.replace(TAG, '');
  const open = rest.search(/<[A-Za-z/!?]/);
  return open === -1 ? null : refusedHtml(rest.slice(open, open + 40));
}

function unsafeTag(name: string, tag: string): Unsafe | null {
  return PLAIN_TAGS.has(name.toLowerCase()) ? null : refusedHtml(tag);
}

function unsafeAttribute(name: string, value: string, tag: string): Unsafe | null {
  const key = name.toLowerCase();
  if (!PLAIN_ATTRIBUTES.has(key)) return refusedHtml(tag);
  if (!LINK_ATTRIBUTES.has(key)) return null;
  // `java&#115;cript:` is read by the browser, not here.
  const address = value.replaceAll('&amp;', '&');
  return /&#?\w+;/.test(address) ? refusedHtml(tag) : unsafeLink(address);
}

function refusedHtml(tag: string): Unsafe {
  return { excerpt: tag, message: `网页标记 ${quoted(tag)} 不能用。`, remedy: HTML_REMEDY };
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A tag of an MDX text. A component (its name begins with a capital) is the project's own; what it is handed may not be HTML. */
function unsafeElement({ name, attributes }: Element): Unsafe | null {
  const tag = `<${name ?? ''}>`;
  const isComponent = name !== null && /^[A-Z]/.test(name);
  if (name !== null && !isComponent) {
    const fault = unsafeTag(name, tag);
    if (fault) return fault;
  }
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return isComponent ? null : refusedHtml(tag);
    const written = attribute.value;
    const shown = `<${name ?? ''} ${attribute.name}=…>`;
    if (isComponent && /:|html/i.test(attribute.name)) return refusedHtml(shown);
    if (isComponent) continue;
    if (typeof written === 'object' && written !== null) return refusedHtml(shown);
    const fault = unsafeAttribute(attribute.name, written ?? '', shown);
    if (fault) return fault;
  }
  return null;
}
