import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { isFilled } from './of-section.ts';
import { type Cells, slotsOf, value, type Work } from './work.ts';

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
  /** Of which of several matters of a sheet: what is asked once is asked of each. */
  readonly matter?: string;
  /** What stands in the column of a key, where the sheet has one: 待定. */
  readonly cellOf?: (key: string) => GridCell | undefined;
}

/** The row with what its table needs and its sheet says once for all, or is asked: once a sheet, else once a row. */
export function completed(work: Work, table: TableName, cells: Cells, about: About): Cells {
  const whole: Cells = { ...cells };
  for (const [key, column] of Object.entries(tableNamed(table).columns)) {
    if (key in whole) continue;
    const isNeeded = column.presence === 'required' || column.presence === 'worded';
    const cell = ofSheet(work, table, key) ?? (isNeeded ? askedOf(work, table, key, about) : null);
    if (cell !== null) whole[key] = cell;
  }
  return whole;
}

/** What the sheet states of all its rows; null where it states nothing. */
export function ofSheet({ facts }: Work, table: TableName, key: string): FoundCell | null {
  const name = FROM_FACTS[table]?.[key];
  const fact = name === undefined ? null : facts[name];
  if (fact !== null) return value(fact.text, fact.place);
  if (table === 'kindergartens' && key === 'serviceForm' && facts.serviceForm !== null) {
    return value(facts.serviceForm.text, facts.serviceForm.place);
  }
  return null;
}

function askedOf(work: Work, table: TableName, key: string, about: About): FoundCell | null {
  const { clerk, facts } = work;
  const isOnce = ONCE_A_SHEET[table]?.includes(key) === true;
  if (isOnce && !isToldOfOthers(work, table, key, about)) {
    const suggestion = likelyOnce(work, key);
    const title = `${tableNamed(table).title}`;
    const { header } = tableNamed(table).columns[key] ?? { header: '' };
    const { matter = '' } = about;
    return clerk.value({
      table,
      key,
      place: facts.place,
      kindergarten: '',
      of: matter,
      text: '',
      suggestion,
      sentence: `整张表没有写${matter === '' ? '' : `${matter}的`}${header}（${title}）。${header}是什么？答一次，全表都用。`,
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

/** Whether rows of the sheet tell each for itself what this one leaves blank: then it is asked of this one alone. */
function isToldOfOthers(work: Work, table: TableName, key: string, about: About): boolean {
  if (about.kindergarten === '' || (about.cellOf !== undefined && about.cellOf(key) === undefined))
    return false;
  return slotsOf(work, table).some(({ meaning, index }) => meaning.key === key && isFilled(work, index));
}

/** What is likely of a whole sheet that does not state it: who signed it, and when. */
function likelyOnce({ countedOn, facts }: Work, key: string): string {
  if (key === 'countedOn') return countedOn;
  if (key === 'serviceForm') return '全日制';
  if (key === 'decidedOn') return facts.signedOn?.text ?? '';
  return key === 'assessor' ? (facts.signedBy?.text ?? '') : '';
}
