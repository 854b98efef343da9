/** The folders of `content/` whose texts become pages, with what a clerk calls them. */
export const COLLECTION_TITLES = {
  plans: '实施方案',
  notices: '通知公告',
  guides: '政策指南',
  help: '填报说明',
  pages: '关于本站一类的单页',
  indicators: '指标的算法',
} as const;

export type Collection = keyof typeof COLLECTION_TITLES;

export const COLLECTIONS = Object.keys(COLLECTION_TITLES) as readonly Collection[];

/** What the texts of a collection may use besides Markdown, e.g. `<Target id="…" />`: parts of the program that show live values. */
export const PROSE_PARTS = {
  plans: ['Fees', 'Indicator', 'Target', 'Task'],
  notices: [],
  guides: [],
  help: ['RuleGuide', 'TableGuide', 'JoinedFile'],
  pages: [],
  indicators: ['Duties', 'PopulationBasis'],
} as const satisfies Readonly<Record<Collection, readonly string[]>>;

/** The collection of a path from the content directory; undefined where there is none. */
export function collectionOf(path: string): Collection | undefined {
  const [folder] = path.split('/', 1);
  return path.includes('/') ? COLLECTIONS.find((name) => name === folder) : undefined;
}

/** Files and folders that start with `_` are drafts: they are not published. */
export function isDraft(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('_'));
}
