import type { Bureau } from '../domain/bureau.ts';
import { ABSENCES } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import type { ItemState } from '../indicators/disclosure.ts';
import { type CompletenessRow, KINDERGARTEN_ITEMS, completenessRows } from '../progress/completeness.ts';
import { completenessCounties } from '../progress/completeness-areas.ts';
import { type CsvCell, toCsv } from './csv.ts';

/** A download of 公示完整度: the address is `/completeness/<file>.csv`. */
export interface CompletenessFile {
  readonly file: string;
  /** Its 区划代码; null of the whole bureau. */
  readonly area: string | null;
  readonly csv: () => string;
}

/** The downloads of the whole bureau (`all`), and of every county and township by its 区划代码. */
export function completenessFiles(bureau: Bureau): readonly CompletenessFile[] {
  const areas = completenessCounties(bureau).flatMap((county) => [county, ...county.towns]);
  return [
    { file: 'all', area: null, csv: () => csvOf(completenessRows(bureau, bureau.kindergartens)) },
    ...areas.map(({ area: { code }, rows }) => ({ file: code, area: code, csv: () => csvOf(rows) })),
  ];
}

const HEADERS = [
  '标识码',
  '幼儿园',
  '县（市、区）',
  '乡镇（街道）',
  ...KINDERGARTEN_ITEMS.flatMap(({ name }) => [name, `${name}：数据日期`, `${name}：公布期限`]),
  '已公布项数',
  '应公布项数',
];

/** Each item in three columns: its state on the as-of day, the day its figures speak for, and the last day on which newer ones are due. */
function csvOf(rows: readonly CompletenessRow[]): string {
  return toCsv(
    HEADERS,
    rows.map(({ kindergarten: { code, name, county, town }, states, published, duties }) => [
      code,
      name,
      county?.name ?? '',
      town.name,
      ...states.flatMap(itemFields),
      published,
      duties,
    ]),
  );
}

function itemFields(item: ItemState): readonly CsvCell[] {
  switch (item.state) {
    case 'published':
      return ['已公布', item.on, item.renewBy?.date ?? ''];
    case 'overdue':
      return ['逾期', item.on ?? '', item.dueOn.date];
    default:
      return [absenceWord(ABSENCES[item.state]), '', item.dueOn?.date ?? ''];
  }
}
