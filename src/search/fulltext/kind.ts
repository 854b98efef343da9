/** What a result of the search is, as the search page filters by it. */
export const FULL_TEXT_KINDS = [
  '幼儿园',
  '公告',
  '指南',
  '方案',
  '指标',
  '公示表',
  '地区',
  '填报说明',
  '其他',
] as const;
export type FullTextKind = (typeof FULL_TEXT_KINDS)[number];

/** The kind that the finder's matcher answers; what is published of one is searched only where that finds nobody. */
export const KINDERGARTEN_KIND = '幼儿园' satisfies FullTextKind;

/** The names under which the index keeps what a record is filtered by. */
export const KIND_FILTER = '类别';
export const AREA_FILTER = '地区';
/** Year and number of every document that a record names: `2026-52`. */
export const DOC_FILTER = '文号';

const BY_SECTION: Readonly<Record<string, FullTextKind>> = {
  kindergartens: KINDERGARTEN_KIND,
  notices: '公告',
  guides: '指南',
  plans: '方案',
  progress: '指标',
  fees: '公示表',
  inclusive: '公示表',
  staffing: '公示表',
  assessments: '公示表',
  completeness: '公示表',
  catalogue: '公示表',
  support: '公示表',
  projects: '公示表',
  districts: '地区',
  help: '填报说明',
};

/** The kind of a page by its path from the site's root: `/notices/2026-05-20/` → 公告. */
export function fullTextKind(path: string): FullTextKind {
  const [section = '', ...below] = path.split('/').slice(1, -1);
  // The finder's own page is no kindergarten.
  if (section === 'kindergartens' && below.length === 0) return '其他';
  return BY_SECTION[section] ?? '其他';
}

/** Sections of which the first page alone is read: below it stand figures and lists by area, columns of tables, and kindergartens, which have records. */
const FIRST_PAGE_ALONE: ReadonlySet<string> = new Set([
  'assessments',
  'changes',
  'completeness',
  'data',
  'fees',
  'inclusive',
  'kindergartens',
  'staffing',
]);

/** Whether the full-text search reads the page of a path at all; what of it, the page says (`indexed` of `Page.astro`). */
export function isReadForFullText(path: string): boolean {
  const [section = '', ...below] = path.split('/').slice(1, -1);
  if (FIRST_PAGE_ALONE.has(section)) return below.length === 0;
  // The areas of an indicator.
  return section !== 'progress' || below.length < 2;
}
