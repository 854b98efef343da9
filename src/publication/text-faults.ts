import { dirname, posix } from 'node:path';
import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import { type Issue, issueAt, quoted } from '../dataset/issue.ts';
import { collectionOf, PROSE_PARTS } from './collections.ts';
import { unsafeCharacter, unsafeIn } from './unsafe-markup.ts';

/** The rule on texts that cannot become a page. Not among those of the tables: only a build, or this, reads what a text means. */
export const TEXT_RULE = 'text-fault';

interface Fault {
  readonly line: number;
  /** From the start of its line, from 1. */
  readonly column: number;
  /** What the reader of the message will look for in the line. */
  readonly excerpt: string;
  readonly message: string;
  readonly remedy: string;
}

/**
 * What in the texts of `content/` (by path) would stop the build: a `<` or `{` that is taken for markup, a picture that is not there, a
 * head that cannot be read, a program, and what must not stand in a page (`unsafeIn`). `isThere` tells whether a path from the content directory is a file. In a text whose markup cannot be read the
 * first fault is told.
 */
export function textFaults(
  texts: ReadonlyMap<string, string>,
  isThere: (path: string) => boolean,
): readonly Issue[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/\.mdx?$/.test(path)) return [];
    const faults = [...headLineFaults(text), ...bodyFaults(path, text, isThere)];
    return faults.map(({ line, excerpt, message, remedy }) =>
      issueAt(
        `content/${path}`,
        { line, value: excerpt },
        { rule: TEXT_RULE, severity: 'error', message, remedy },
      ),
    );
  });
}

const HEAD = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/;

/** Slips in the lines between the two `---`. */
export function headLineFaults(text: string): readonly Fault[] {
  const lines = HEAD.exec(text)?.[1]?.split(/\r?\n/) ?? [];
  return lines.flatMap((line, index) => {
    const fault = headFault(line);
    return fault === null ? [] : { line: index + 2, column: 1, excerpt: line, ...fault };
  });
}

/** What YAML reads between quotes as a character that is not typed: `\\u202E`, `\\x01`. A quote, a backslash and a line break it may write so. */
const ESCAPE = /\\(?![\\"nt])./;

function headFault(line: string): Pick<Fault, 'message' | 'remedy'> | null {
  const strange = unsafeCharacter(line);
  if (strange) return strange;
  if (/^[^"#]*"/.test(line) && ESCAPE.test(line.replaceAll('\\\\', '')))
    return { message: '双引号里的反斜线会变成别的字符。', remedy: '去掉反斜线；要写的字直接写。' };
  const [, key = '', colon = '', rest = ''] = /^([A-Za-z]\w*)([:：])(.*)$/.exec(line) ?? [];
  if (colon === '：')
    return { message: `“${key}”后面的冒号是全角的，读不出来。`, remedy: '改成半角冒号，后面空一格。' };
  if (colon === '') return null;
  if (rest !== '' && !/^\s/.test(rest))
    return { message: `“${key}:”后面没有空格，读不出来。`, remedy: '冒号后面空一格。' };
  const value = rest.trim();
  if (/^["'[{|>#&*!]/.test(value) || !/:(\s|$)/.test(value)) return null;
  return {
    message: `“${key}”的内容里有“: ”，会被当成又一项，读不出来。`,
    remedy: `给内容加上英文双引号：${key}: "${value.replaceAll('"', '”')}"；或把里面的冒号改成全角“：”。`,
  };
}

const OPTIONS = { features: { frontmatter: true } } as const;
/** `9:3: Unexpected character …` */
const PLACE = /^(\d+):(\d+): /;

function bodyFaults(path: string, text: string, isThere: (path: string) => boolean): readonly Fault[] {
  const isMdx = path.endsWith('.mdx');
  let tree: MdastNode;
  try {
    tree = isMdx ? mdxToMdast(text, OPTIONS) : markdownToMdast(text, OPTIONS);
  } catch (error) {
    const [, line = '1', column = '1'] = PLACE.exec(error instanceof Error ? error.message : '') ?? [];
    return [markupFault(text, Number(line), Number(column))];
  }
  const parts: readonly string[] = PROSE_PARTS[collectionOf(path) ?? 'notices'];
  return allNodes(tree).flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      return isHarmless(node.value) ? [] : markupFault(text, line, column);
    }
    if (node.type === 'mdxjsEsm') return { line, column, ...programFault(node.value, parts) };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const fault = elementFault(node, parts) ?? unsafeIn(node);
      return fault === null ? [] : { line, column, ...fault };
    }
    const unsafe = unsafeIn(node);
    if (unsafe) return { line, column, ...unsafe };
    if (node.type !== 'image' || !isMissing(node.url, path, isThere)) return [];
    return {
      line,
      column,
      excerpt: node.url,
      message: `图片 ${quoted(node.url)} 不在 content/${dirname(path) === '.' ? '' : `${dirname(path)}/`} 里。`,
      remedy: '把图片放到这篇文字旁边，文件名一字不差（大小写也要一样）；不用的删去这一处。',
    };
  });
}

type Told = Pick<Fault, 'excerpt' | 'message' | 'remedy'>;

/** A text is no program: whoever may write a notice must not thereby run code on the machine that publishes it. */
function programFault(source: string, parts: readonly string[]): Told {
  const [excerpt = ''] = source.split(/\r?\n/, 1);
  return {
    excerpt,
    message: `这一行以 import 或 export 开头，会被当成程序；网页文字里不能有程序。`,
    remedy: `删去这一行。${partsWords(parts)}是正文的，请在行首加一个字，或把文件名的 .mdx 改成 .md。`,
  };
}

function partsWords(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `${parts.map((name) => `<${name} />`).join('、')} 不用 import 就能用。`;
}

type JsxElement = Extract<MdastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function elementFault({ name, attributes }: JsxElement, parts: readonly string[]): Told | null {
  if (name !== null && name !== undefined && !/^[a-z][a-z0-9-]*$/.test(name) && !parts.includes(name)) {
    const usable =
      parts.length === 0 ? '这个栏目的文字只能用 Markdown 和普通的网页标记。' : partsWords(parts);
    return {
      excerpt: `<${name}`,
      message: `没有叫 ${quoted(name)} 的标记。`,
      remedy: `${usable}不是标记的，把 < 写成全角的 ＜。`,
    };
  }
  const program = attributes
    .map((attribute) =>
      attribute.type === 'mdxJsxExpressionAttribute' ? `...` : expressionIn(attribute.value),
    )
    .find((code) => code !== null && !isHarmless(code));
  if (program === undefined || program === null) return null;
  return {
    excerpt: `<${name ?? ''} … {${program}}`,
    message: `${quoted(`<${name ?? ''}>`)} 的属性里有大括号，会被当成程序；网页文字里不能有程序。`,
    remedy: '属性的值请用英文双引号括起来，例如 id="inclusive-coverage"。',
  };
}

function expressionIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : null;
}

/** What may stand in braces: a comment, a text or number as such, or a line of the text's own head. */
function isHarmless(code: string): boolean {
  return HARMLESS.some((pattern) => pattern.test(code.trim()));
}

const HARMLESS: readonly RegExp[] = [
  /^(?:\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)*$/,
  /^"(?:[^"\\]|\\[\s\S])*"$/,
  /^'(?:[^'\\]|\\[\s\S])*'$/,
  /^`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`$/,
  /^(?:\d+(?:\.\d+)?|true|false)$/,
  /^frontmatter\.[A-Za-z]+$/,
];

function markupFault(text: string, line: number, column: number): Fault {
  const rest = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(Math.max(0, column - 2));
  const at = Math.max(0, rest.search(/[<{]/));
  const excerpt = rest.slice(at, at + 12).trimEnd();
  return {
    line,
    column,
    excerpt,
    message: `第 ${column} 个字起的${quoted(excerpt)}会被当成网页的标记，生成不了网页。`,
    remedy: '文字里的 < 和 { 请写成全角的 ＜、｛，或把文件名的 .mdx 改成 .md。',
  };
}

function isMissing(url: string, path: string, isThere: (path: string) => boolean): boolean {
  if (/^([a-z][a-z+.-]*:|\/|#)/i.test(url)) return false;
  return !isThere(posix.join(posix.dirname(path), decoded(url)));
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The node and all below it, in the order of the text. No recursion: a text may be quoted a thousand deep. */
function allNodes(root: MdastNode): readonly MdastNode[] {
  const nodes: MdastNode[] = [];
  for (const pending = [root]; pending.length > 0;) {
    const node = pending.pop() ?? root;
    nodes.push(node);
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) pending.push(child as MdastNode);
  }
  return nodes;
}
