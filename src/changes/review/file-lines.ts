import { groupBy } from '../../domain/grouping.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import { SITE_FILE } from '../../dataset/site.ts';
import { arrow, LONGEST_SAID } from '../../wording/changes.ts';
import { FILE_WORDS, filesWords, settingWords } from '../../wording/review.ts';
import { TOLD_TABLES } from '../told-table.ts';
import type { ChangedFile, ChangedSetting } from './changed-files.ts';
import type { Review } from './review.ts';

/** Files that are named in one line. */
const FILES_NAMED = 10;

type FileGroup = keyof typeof FILE_WORDS;

/** What changed besides what the record tells: texts, tables that are not told, and rows of which it tells nothing by themselves. */
export function fileLines(
  { files, errors }: Pick<Review, 'files' | 'errors'>,
  all: boolean,
): readonly string[] {
  const faulty = new Set(errors.map(({ file }) => file));
  const rest = files.filter(({ file, isTold }) => !isTold && file !== SITE_FILE);
  const groups = groupBy(rest, (one) => groupOf(one, faulty.has(one.file)));
  return (Object.keys(FILE_WORDS) as readonly FileGroup[]).flatMap((group) => {
    const own = groups.get(group) ?? [];
    const byKind = groupBy(own, ({ kind }) => kind);
    const said = [...byKind].map(([kind, some]) => {
      const names = some.map(({ file }) => titled(file));
      return filesWords(kind, names, all ? names.length : FILES_NAMED);
    });
    return said.length === 0 ? [] : [`${FILE_WORDS[group]}：${said.join('；')}`];
  });
}

/** `isFaulty`: what it says cannot be told, since it has errors. */
function groupOf({ file, kind, isRewritten }: ChangedFile, isFaulty: boolean): FileGroup {
  if (file.startsWith('content/')) return 'text';
  const table = TABLE_NAMES.find((name) => `${name}.csv` === file);
  if (table === undefined || TOLD_TABLES[table] === undefined) return 'untold';
  if (isFaulty) return 'faulty';
  if (kind !== 'changed') return 'table';
  return isRewritten ? 'rewritten' : 'beside';
}

function titled(file: string): string {
  const table = TABLE_NAMES.find((name) => `${name}.csv` === file);
  return table === undefined ? file : `${file}（${TABLES[table].title}）`;
}

/** The settings that changed, each by its name in site.json. */
export function settingLines(settings: readonly ChangedSetting[]): readonly string[] {
  return settings.map(({ name, old, new: now }) =>
    settingWords(name, arrow(old === null ? '没有写' : cut(old), now === null ? '没有写' : cut(now))),
  );
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim() || '空';
  return line.length > LONGEST_SAID ? `${line.slice(0, LONGEST_SAID - 1)}…` : line;
}
