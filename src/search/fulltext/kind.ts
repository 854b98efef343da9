/** What a full-text result is, as the search page filters by it. */
export const FULL_TEXT_KINDS = [
  '幼儿园',
  '公告',
  '指南',
  '方案',
  '指标',
  '地区',
  '填报说明',
  '其他',
] as const;
export type FullTextKind = (typeof FULL_TEXT_KINDS)[number];

/** The name under which the index keeps the kind. */
export const KIND_FILTER = '类别';

const BY_SECTION: Readonly<Record<string, FullTextKind>> = {
  kindergartens: '幼儿园',
  notices: '公告',
  guides: '指南',
  plans: '方案',
  progress: '指标',
  districts: '地区',
  help: '填报说明',
};

/** The kind of a page by its path from the site's root: `/notices/2026-05-20/` → 公告. */
export function fullTextKind(path: string): FullTextKind {
  return BY_SECTION[path.split('/')[1] ?? ''] ?? '其他';
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
