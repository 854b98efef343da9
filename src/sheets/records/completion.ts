import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import { codeWord } from './cell-reader.ts';
import { ofKind } from './decision-notes.ts';
import { type Cells, value, type Work } from './work.ts';

/** What a sheet says of all its rows, by table and column: from which of its facts. */
const FROM_FACTS: Readonly<
  Partial<
    Record<
      TableName,
      Readonly<
        Record<
          string,
          | 'schoolYear'
          | 'countedOn'
          | 'effectiveFrom'
          | 'year'
          | 'docNo'
          | 'decidedOn'
          | 'assessor'
          | 'opensOn'
          | 'closesOn'
        >
      >
    >
  >
> = {
  classes: { schoolYear: 'schoolYear', countedOn: 'countedOn' },
  enrolment: {
    schoolYear: 'schoolYear',
    countedOn: 'countedOn',
    opensOn: 'opensOn',
    closesOn: 'closesOn',
  },
  staffing: { countedOn: 'countedOn' },
  fees: { effectiveFrom: 'effectiveFrom' },
  fee_caps: { effectiveFrom: 'effectiveFrom', docNo: 'docNo' },
  fee_waivers: { effectiveFrom: 'effectiveFrom', docNo: 'docNo' },
  fee_catalogue: { effectiveFrom: 'effectiveFrom', docNo: 'docNo' },
  recognitions: { docNo: 'docNo' },
  rating_schemes: { docNo: 'docNo' },
  assessments: { decidedOn: 'decidedOn', assessor: 'assessor', docNo: 'docNo' },
  safety: { checkedOn: 'countedOn' },
  support_pairs: { schoolYear: 'schoolYear' },
  finance: { year: 'year' },
  population: { countedOn: 'countedOn' },
  indicators: { countedOn: 'countedOn', period: 'year' },
};

/** Asked once for a whole sheet where nothing states it: the same for all its rows. */
const ONCE_A_SHEET: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  kindergartens: ['serviceForm'],
  classes: ['schoolYear', 'countedOn'],
  enrolment: ['schoolYear', 'countedOn'],
  staffing: ['countedOn'],
  fees: ['effectiveFrom'],
  fee_caps: ['effectiveFrom', 'docNo', 'unit', 'floatUp'],
  fee_waivers: ['effectiveFrom', 'docNo', 'unit', 'group'],
  fee_catalogue: ['effectiveFrom', 'docNo'],
  recognitions: ['docNo'],
  rating_schemes: ['code', 'name', 'docNo'],
  assessments: ['kind', 'assessor', 'decidedOn'],
  safety: ['checkedOn'],
  support_pairs: ['round', 'schoolYear'],
  finance: ['year', 'flow'],
  population: ['countedOn', 'basis', 'source'],
  indicators: ['countedOn', 'source', 'period'],
};

/** Which row is completed: of whom, which of theirs, and where it stands. */
export interface About {
  readonly kindergarten: string;
  readonly of?: string;
  readonly place: SheetPlace;
  /** What stands in the column of a key, where the sheet has one: 待定. */
  readonly cellOf?: (key: string) => GridCell | undefined;
}

/** The row with what its table needs and its sheet says once for all, or is asked: once a sheet, else once a row. */
export function completed(work: Work, table: TableName, cells: Cells, about: About): Cells {
  const whole: Cells = { ...cells };
  for (const [key, column] of Object.entries(tableNamed(table).columns)) {
    if (key in whole) continue;
    const isNeeded = column.presence === 'required' || column.presence === 'worded';
    const cell =
      ofSheet(toldOf(work, table, whole), table, key) ?? (isNeeded ? askedOf(work, table, key, about) : null);
    if (cell !== null) whole[key] = cell;
  }
  return whole;
}

/** What the sheet tells of a row: of an assessment, what it tells of its kind. */
function toldOf(work: Work, table: TableName, { kind }: Cells): Work {
  if (table !== 'assessments' || kind?.kind !== 'value') return work;
  return { ...work, facts: ofKind(work.facts, kind.text) };
}

/** What the sheet states of all its rows; null where it states nothing. */
export function ofSheet({ facts, section }: Work, table: TableName, key: string): FoundCell | null {
  const name = FROM_FACTS[table]?.[key];
  const fact = name === undefined ? null : facts[name];
  if (fact !== null) return value(fact.text, fact.place);
  if (table === 'kindergartens' && key === 'serviceForm' && facts.serviceForm !== null) {
    return value(facts.serviceForm.text, facts.serviceForm.place);
  }
  return key === 'kind' && table === 'assessments'
    ? kindInTitle(
        section.lines.map(({ text }) => text),
        facts.place,
      )
    : null;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/年检|年度检查/, '年度检查'],
  [/督导/, '督导评估'],
  [/质量评估/, '保教质量评估'],
  [/等级|定级|类级|评级|分级|级类/, '等级评定'],
  [/检查|排查/, '专项检查'],
];

/** The kind of an assessment that a head or a title names; null where it names none. */
export function kindIn(text: string): string | null {
  return KINDS.find(([pattern]) => pattern.test(bare(text)))?.[1] ?? null;
}

function kindInTitle(lines: readonly string[], place: Work['facts']['place']): FoundCell | null {
  // Who assesses says nothing of what is assessed: 评定单位：…督导委员会.
  const titles = lines.map((line) =>
    line.replace(/\p{Script=Han}+(?:单位|机关|机构|部门)[:：]\S+/gu, '').replace(/\s+/g, ''),
  );
  const [kind] = titles.flatMap((title) => KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? []);
  return kind === undefined || codeWord(kind, '评估类别', [kind]).parsed.kind !== 'value'
    ? null
    : value(kind, place);
}

function askedOf(work: Work, table: TableName, key: string, about: About): FoundCell | null {
  const { clerk, facts } = work;
  const isOnce = ONCE_A_SHEET[table]?.includes(key) === true;
  if (isOnce) {
    const suggestion = key === 'countedOn' ? work.countedOn : key === 'serviceForm' ? '全日制' : '';
    const title = `${tableNamed(table).title}`;
    const { header } = tableNamed(table).columns[key] ?? { header: '' };
    return clerk.value({
      table,
      key,
      place: facts.place,
      kindergarten: '',
      text: '',
      suggestion,
      sentence: `整张表没有写${header}（${title}）。${header}是什么？答一次，全表都用。`,
    });
  }
  const cell = about.cellOf?.(key);
  const { kindergarten, of = '', place } = about;
  if (clerk.isLeftEmpty({ table, key, kindergarten, of, place })) return null;
  const isThere = cell !== undefined && !cell.isCovered;
  return clerk.value({
    table,
    key,
    kindergarten,
    of,
    place: isThere ? cell.place : place,
    text: isThere ? cell.text : '',
  });
}
