import { type Issue, issueAt } from '../dataset/issue.ts';
import { type IsoDate, parseIsoDate } from '../domain/school-date.ts';
import { TEXT_RULE } from './text-faults.ts';

/** The line of a head that says when a text was published or last renewed, by the folder of the bureau's own texts. */
const DAYS: readonly { readonly folder: string; readonly key: string; readonly name: string }[] = [
  { folder: 'notices/', key: 'pubDate', name: '发布日期' },
  { folder: 'plans/', key: 'updated', name: '更新日期' },
];

/**
 * Notices and plans of `content/` (by path) that are dated after `until`, the day they are examined on: a page would tell as published what
 * is still to come (国办秘函〔2019〕19号 on 发稿日期). Drafts, whose names begin with `_`, are not published.
 */
export function textDayFaults(texts: ReadonlyMap<string, string>, until: IsoDate): readonly Issue[] {
  return [...texts].flatMap(([path, text]) => {
    const day = DAYS.find(({ folder }) => path.startsWith(folder));
    if (!day || !/\.mdx?$/.test(path) || path.split('/').some((step) => step.startsWith('_'))) return [];
    const lines = text.split(/\r?\n/);
    const at = lines.findIndex((line) => line.startsWith(`${day.key}:`));
    const value =
      lines[at]
        ?.slice(day.key.length + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2') ?? '';
    const date = parseIsoDate(value.slice(0, 10));
    if (date === null || date <= until) return [];
    const message = `${day.name} ${date} 还没有到（${until} 核对）。`;
    const remedy = '核对年份和月份；到那天才发布的，先在文件名前加一个下划线存作草稿，到那天再去掉。';
    const place = { line: at + 1, value };
    return [issueAt(`content/${path}`, place, { rule: TEXT_RULE, severity: 'error', message, remedy })];
  });
}
