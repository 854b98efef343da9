import { REGISTERS, registerPath } from '../views/registers/index.ts';

/** An entry of the site's navigation; `path` starts at the site's root, without the base path. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
}

export interface NavigationGroup {
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}

/** What each section is called, wherever a link leads to it. */
const LABELS: Readonly<Record<string, string>> = {
  '/kindergartens/': '找幼儿园',
  '/cost/': '一年要交多少钱',
  '/compare/': '几所园对比',
  '/search/': '全站搜索',
  ...Object.fromEntries(REGISTERS.map((register) => [registerPath(register), register.menu])),
  '/completeness/': '公示完整度',
  '/catalogue/': '主动公开目录',
  '/progress/': '普惠进展',
  '/plans/': '实施方案',
  '/support/': '结对帮扶',
  '/projects/': '学位建设',
  '/notices/': '通知公告',
  '/guides/': '政策指南',
  '/changes/': '变更记录',
  '/data/': '数据下载',
  '/about/': '关于本站',
  '/accessibility/': '无障碍说明',
  '/help/': '填报说明',
  '/check/': '数据自查',
};

const GROUPS: readonly (readonly [heading: string, paths: readonly string[]])[] = [
  ['找幼儿园', ['/kindergartens/', '/cost/', '/compare/', '/search/']],
  ['依法公示', [...REGISTERS.map((register) => registerPath(register)), '/completeness/', '/catalogue/']],
  ['普及普惠', ['/progress/', '/plans/', '/support/', '/projects/']],
  ['公告与指南', ['/notices/', '/guides/', '/changes/', '/data/']],
];

const CHIEF: readonly string[] = [
  '/kindergartens/',
  '/cost/',
  ...REGISTERS.filter(({ isChief }) => isChief).map((register) => registerPath(register)),
  '/progress/',
  '/guides/',
];

const COLOPHON: readonly string[] = [
  '/about/',
  '/accessibility/',
  '/data/',
  '/changes/',
  '/help/',
  '/check/',
];

/** All sections by theme, without those that are not published: an empty section must not be shown (国办秘函〔2019〕19号). */
export function navigationGroups(published: readonly string[]): readonly NavigationGroup[] {
  return GROUPS.map(([heading, paths]) => ({ heading, items: itemsOf(paths, published) })).filter(
    ({ items }) => items.length > 0,
  );
}

/** What a page is to an entry of the navigation: the page itself, or one below it. */
export type Standing = 'page' | 'true' | undefined;

/** `here`: path of the page. Every page is below the home page, which is not said. */
export function standingOf(here: string, path: string): Standing {
  if (here === path) return 'page';
  return path !== '/' && here.startsWith(path) ? 'true' : undefined;
}

/** All that the navigation says of a page: where it is the same, so is the navigation. */
export function standingsOf(here: string, published: readonly string[]): string {
  return published.flatMap((path) => standingOf(here, path) && [path, standingOf(here, path)]).join(' ');
}

/** The few sections that stand in the open on a wide screen. */
export function chiefNavigation(published: readonly string[]): readonly NavigationItem[] {
  return itemsOf(CHIEF, published);
}

/** The links at the foot of every page: about the site, and the bureau's own tools. */
export function colophonLinks(published: readonly string[]): readonly NavigationItem[] {
  return itemsOf(COLOPHON, published);
}

function itemsOf(paths: readonly string[], published: readonly string[]): readonly NavigationItem[] {
  return paths
    .filter((path) => published.includes(path))
    .map((path) => ({ path, label: LABELS[path] ?? path }));
}
