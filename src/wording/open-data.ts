import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';
import { formatDate } from '../format/date.ts';

/** How the files of `/data/` are written, in two sentences. */
export const MEANING_OF_FILES =
  "空白是未公布，不是零；不适用、不公开、待核实、不收取各是各的意思。文字前的一个“'”是为了不让电子表格当公式运行，不属于内容。";

/** On what terms the data may be used: the bureau names no licence. `isToldHere`: whether the site has a page that says more. */
export function termsOf(isToldHere: boolean): string {
  const licence = '主管部门没有为这些数据声明许可证（如 CC BY）。';
  return isToldHere
    ? `${licence}怎么使用、怎么引用，见本站“关于本站”的“使用和引用”。`
    : `${licence}本站也没有写明使用的条件，使用前请问主管部门。`;
}

/** That a file lacks rows which are being checked; undefined where it lacks none. */
export function heldNote(rows: number): string | undefined {
  return rows === 0 ? undefined : `另有 ${rows} 行待核实，不在文件里`;
}

/** How large a file is: 1.2 MB, 34 KB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} 字节`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

interface Cited {
  /** Of one table, what it is called. */
  readonly table?: string;
  /** What the newest day of it is, and when: 统计日期, 公示日期. */
  readonly day?: { readonly label: string; readonly date: IsoDate } | null;
  readonly dataUntil?: IsoDate | null;
  readonly updatedOn?: IsoDate | null;
  readonly commit?: string | null;
  /** Where it is found. */
  readonly address: string;
}

/** How a reader cites the data: who, what, which state of it, where. */
export function citation({ siteName, bureau }: Pick<Site, 'siteName' | 'bureau'>, cited: Cited): string {
  const { table, day, dataUntil, updatedOn, commit, address } = cited;
  const title = table === undefined ? siteName : `${siteName}·${table}`;
  const state = [
    day && `最近的${day.label}为${formatDate(day.date)}`,
    dataUntil && `数据截至${formatDate(dataUntil)}`,
    updatedOn && `${formatDate(updatedOn)}更新`,
    commit && `版本 ${shortCommit(commit)}`,
  ].filter(Boolean);
  return `${[`${bureau.name}：《${title}》`, ...state].join('，')}。${address}`;
}

/** As much of a commit as tells it from every other. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12);
}
