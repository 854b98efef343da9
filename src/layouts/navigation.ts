/** An entry of the site's navigation; `path` starts at the site's root, without the base path. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
}

export interface NavigationGroup {
  readonly heading: string;
  readonly items: readonly NavigationItem[];
}

const GROUPS: readonly NavigationGroup[] = [
  {
    heading: '找幼儿园',
    items: [
      { path: '/kindergartens/', label: '找幼儿园' },
      { path: '/cost/', label: '一年要交多少钱' },
      { path: '/compare/', label: '几所园对比' },
      { path: '/search/', label: '全文搜索' },
    ],
  },
  {
    heading: '依法公示',
    items: [
      { path: '/fees/', label: '收费公示' },
      { path: '/staffing/', label: '师资配备' },
      { path: '/assessments/', label: '质量评估' },
      { path: '/inclusive/', label: '普惠名单' },
      { path: '/completeness/', label: '公示完整度' },
      { path: '/catalogue/', label: '主动公开目录' },
    ],
  },
  {
    heading: '普及普惠',
    items: [
      { path: '/progress/', label: '普惠进展' },
      { path: '/plans/', label: '实施方案' },
      { path: '/support/', label: '结对帮扶' },
      { path: '/projects/', label: '学位建设' },
    ],
  },
  {
    heading: '公告与指南',
    items: [
      { path: '/notices/', label: '通知公告' },
      { path: '/guides/', label: '政策指南' },
      { path: '/changes/', label: '变更记录' },
      { path: '/data/', label: '数据下载' },
    ],
  },
];

const CHIEF: ReadonlySet<string> = new Set([
  '/kindergartens/',
  '/cost/',
  '/fees/',
  '/staffing/',
  '/assessments/',
  '/progress/',
  '/guides/',
]);

const COLOPHON: readonly NavigationItem[] = [
  { path: '/about/', label: '关于本站' },
  { path: '/accessibility/', label: '无障碍说明' },
  { path: '/data/', label: '数据下载' },
  { path: '/changes/', label: '变更记录' },
  { path: '/help/', label: '填报说明' },
  { path: '/check/', label: '数据自查' },
];

/** All sections by theme, without those that are not published: an empty section must not be shown (国办秘函〔2019〕19号). */
export function navigationGroups(published: readonly string[]): readonly NavigationGroup[] {
  return GROUPS.map(({ heading, items }) => ({ heading, items: keep(items, published) })).filter(
    ({ items }) => items.length > 0,
  );
}

/** The few sections that stand in the open on a wide screen. */
export function chiefNavigation(published: readonly string[]): readonly NavigationItem[] {
  const items = GROUPS.flatMap((group) => group.items).filter(({ path }) => CHIEF.has(path));
  return keep(items, published);
}

/** The links at the foot of every page: about the site, and the bureau's own tools. */
export function colophonLinks(published: readonly string[]): readonly NavigationItem[] {
  return keep(COLOPHON, published);
}

function keep(items: readonly NavigationItem[], published: readonly string[]): readonly NavigationItem[] {
  return items.filter(({ path }) => published.includes(path));
}
