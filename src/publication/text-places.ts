import { type Issue, issueAt, quoted } from '../dataset/issue.ts';
import { COLLECTION_TITLES, COLLECTIONS, collectionOf, isDraft } from './collections.ts';
import { TEXT_RULE } from './text-faults.ts';

/** Addresses at the root of the site that the program itself has pages or files at; a text of `content/pages/` must leave them alone. */
export const ROOT_ADDRESSES: readonly string[] = [
  ...[
    '404',
    'api',
    'catalogue',
    'changes',
    'check',
    'compare',
    'completeness',
    'cost',
    'data',
    'districts',
    'guides',
    'help',
    'kindergartens',
  ],
  ...['notices', 'pagefind', 'plans', 'progress', 'projects', 'search', 'support'],
  ...['fees', 'staffing', 'assessments', 'inclusive'],
];

/**
 * The last part of a text's address, made from its file's name: lower case, `-` for a space, no punctuation. `关于收费的通知（一）` →
 * `关于收费的通知一`. Empty where nothing is left.
 */
export function textAddress(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(' ', '-')
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, '');
}

/** The page of a text, from the root of the site; null of a text that is a part of another page, or none. */
export function textPage(path: string): string | null {
  const collection = collectionOf(path);
  if (collection === undefined || collection === 'indicators' || !isText(path)) return null;
  return collection === 'pages' ? `/${textAddress(path)}/` : `/${collection}/${textAddress(path)}/`;
}

interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/**
 * What in the content directory (paths from there) would stay unpublished in silence, or take another text's address: a text outside the
 * collections or in a folder of one, a name that no address can be made of, a kind of file that becomes no page.
 */
export function misplacedTexts(paths: Iterable<string>): readonly Issue[] {
  const found = [...paths].filter((path) => !isDraft(path));
  const byPage = Map.groupBy(found, textPage);
  return found.flatMap((path) => {
    const page = textPage(path);
    const others = page === null ? [] : (byPage.get(page) ?? []).filter((other) => other !== path);
    const fault = placeFault(path) ?? nameFault(path) ?? sameAddress(page, others);
    if (fault === null) return [];
    return issueAt(`content/${path}`, {}, { rule: TEXT_RULE, severity: 'error', ...fault });
  });
}

const isText = (path: string): boolean => /\.mdx?$/i.test(path);
/** The ends of the names of pictures, as a regular expression. */
export const PICTURE_KINDS = 'png|jpe?g|gif|svg|webp|avif';
const PICTURE = new RegExp(`\\.(?:${PICTURE_KINDS})$`, 'i');
const LISTED = COLLECTIONS.map((name) => `${name}（${COLLECTION_TITLES[name]}）`).join('、');

function placeFault(path: string): Fault | null {
  const collection = collectionOf(path);
  if (collection === undefined) {
    const isOutside = isText(path) && !/^README\.md$/i.test(path);
    return isOutside
      ? {
          message: '这篇文字不在任何栏目的文件夹里，不会成为网页。',
          remedy: `移到 content 的这些文件夹之一：${LISTED}；不公布的，文件名前加下划线 _，或移出 content。`,
        }
      : null;
  }
  if (!isText(path))
    return PICTURE.test(path)
      ? null
      : {
          message: '这种文件不会成为网页，也不会公布：栏目里只放 .md、.mdx 的文字和它们的图片。',
          remedy:
            '文字请存成 .md；附件放进 public 文件夹，在文字里写成 [附件](/文件名)；不公布的移出 content。',
        };
  if (path.split('/').length === 2) return null;
  return {
    message: `文字要直接放在 content/${collection} 里，放在下一层文件夹里的不会成为网页。`,
    remedy: `移到 content/${collection} 里（名字相同的，先在文件名里加上年份）；它的图片一起移。是草稿的，文件夹名前加下划线 _。`,
  };
}

/** What file names may hold: letters of any script, digits, and the marks that people put into names and no address minds. */
const NAME = /^[\p{L}\p{M}\p{N} _.()（）《》〈〉〔〕【】“”‘’、，。：；！？·—…-]+$/u;

function nameFault(path: string): Fault | null {
  if (!isText(path)) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.'));
  const address = textAddress(path);
  if (NAME.test(name) && address !== '' && extension === extension.toLowerCase() && address !== 'index')
    return reservedFault(path, address);
  const better = address === '' || address === 'index' ? '2026-09-01-tongzhi' : address;
  return {
    message: `文件名 ${quoted(name)} 不能做网址：只能用文字、数字、空格、连字符 -、下划线 _ 和中文标点，不能只有标点，不能叫 index，扩展名用小写的 .md 或 .mdx。`,
    remedy: `请改名，例如 ${better}${extension.toLowerCase()}。`,
  };
}

function reservedFault(path: string, address: string): Fault | null {
  if (collectionOf(path) !== 'pages' || !ROOT_ADDRESSES.includes(address)) return null;
  return {
    message: `网址 /${address}/ 是本站自己的栏目，这篇文字不会公布。`,
    remedy: `请改名，例如 about-${address}${path.slice(path.lastIndexOf('.'))}。`,
  };
}

function sameAddress(page: string | null, others: readonly string[]): Fault | null {
  if (page === null || others.length === 0) return null;
  return {
    message: `和 ${others.map((other) => `content/${other}`).join('、')} 的网址相同，都是 ${page}，只能公布一篇（网址不分大小写，不算标点）。`,
    remedy: '两篇都要的，改其中一个的文件名；只要一篇的，删去另一篇。',
  };
}
