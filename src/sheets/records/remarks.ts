import type { TableName } from '../../dataset/index.ts';
import { textOf } from '../found.ts';
import { placeId } from '../place.ts';
import type { Answered } from './clerk.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Known } from '../names/register.ts';
import { daysIn } from '../values/day.ts';
import { saidOfName } from '../names/name-notes.ts';
import { namesPerson } from '../names/name-persons.ts';
import { fullName } from '../names/plain-name.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { ABOUT_PERSONS } from '../words/persons.ts';
import { NOT_WITHDRAWN } from '../words/recognitions.ts';
import { REMARK_FACTS } from '../words/remarks.ts';
import { renamingOfRemark } from './remarked-renaming.ts';
import { safeText } from './safe-text.ts';
import { townPlace } from './town-place.ts';
import { addRow, cellAt, codeCell, nameColumn, type Subject, value, type Work } from './work.ts';

/**
 * The remarks of a row: a fact that a column of the contract wants is asked, the rest is listed, save what a row was made of
 * (`isUsed`) and what was listed of another row that has the same cell (`listed`). Gives the questions' cells to their rows.
 */
export function remarks(
  work: Work,
  subject: Subject,
  isUsed: (place: Subject['place']) => boolean,
  listed: Set<string>,
): void {
  for (const { meaning, index } of work.head.columns) {
    if (meaning.is !== 'remark') continue;
    const cell = cellAt(work, subject.at, index);
    const text = oneLine(cell?.text ?? '');
    if (cell === undefined || text === '' || isUsed(cell.place)) continue;
    if (isNothing(bare(text)) || bare(text) === '无') {
      work.dropped.push({ place: cell.place, kind: '空白', text: bare(text) });
      continue;
    }
    if (renamingOfRemark(work, subject, cell)) continue;
    const safe = safeText(text);
    work.clerk.persons += safe.persons;
    const isAsked =
      asked(work, subject, safe.text, cell.place) || campusOfRemark(work, subject, safe.text, cell.place);
    if (isAsked) continue;
    const isPersonal = ABOUT_PERSONS.test(safe.text);
    if (isPersonal && safe.persons === 0) work.clerk.persons += 1;
    const rest = notAsked(safe.text, work.clerk.quotedAt(cell.place));
    if (rest === '' || listed.has(placeId(cell.place))) continue;
    listed.add(placeId(cell.place));
    work.dropped.push({
      place: cell.place,
      kind: '不收的话',
      text: isPersonal ? '' : rest.slice(0, 40),
    });
  }
  campus(work, subject);
}

/** What a remark says beside what questions about its cell quote (`asked`), with its price: what is asked is not told as well. */
function notAsked(text: string, asked: ReadonlySet<string>): string {
  const quoted = [...asked].map(bare);
  const isQuoted = (part: string): boolean =>
    quoted.some((one) => one.includes(bare(part)) || bare(part).includes(one));
  return text
    .split(/(?<=[，,；;。])(?!约?\d+(?:\.\d+)?元)/)
    .filter((part) => !isQuoted(part.replace(/[，,；;。]$/, '')))
    .join('');
}

function asked(
  work: Work,
  { known, place: rowPlace }: Subject,
  text: string,
  place: Subject['place'],
): boolean {
  const { topic } = work.head;
  const fact = REMARK_FACTS.find(
    ({ pattern, topics }) => pattern.test(text) && (topics === undefined || topics.includes(topic)),
  );
  if (fact === undefined || known === null) return false;
  const key = Object.entries(tableNamed(fact.table).columns).find(
    ([, column]) => column.header === fact.field,
  )?.[0];
  if (key === undefined) return false;
  if (fact.field === '撤销日期' && isAskedAlready(work, fact.table, key, place)) return true;
  if (fact.field === '撤销日期' && isRevokedByColumn(work, known, text, rowPlace)) return false;
  if (fact.field === '状态' && isClosed(work, known, text, fact.suggestion)) return false;
  const cell = work.clerk.value({
    table: fact.table,
    key,
    place,
    kindergarten: known.name,
    text,
    suggestion: fact.suggestion === '' ? likelyOf(work, fact.field, known, text) : fact.suggestion,
    sentence: `${known.name}的备注写着“${text}”：${fact.ask}`,
  });
  if (cell === null) return true;
  const isClosing = fact.suggestion === '停办' || /停办|关停|撤/.test(text);
  if (fact.field === '状态' && isClosing) closingDay(work, known, text, place);
  const isBlocking = fact.field === '状态' || cell.kind === 'value';
  if (isBlocking) amend(work, fact.table, known.code, key, cell);
  return true;
}

/** Whether the row itself asks what its remark is about. */
function isAskedAlready({ rows }: Work, table: TableName, key: string, place: Subject['place']): boolean {
  return rows.some(({ table: of, cells: { [key]: cell } }) => {
    return of === table && cell?.kind === 'asked' && placeId(cell.question.place) === placeId(place);
  });
}

/** Whether a column of the row says on which day the recognition was taken back, and the remark names no other. */
function isRevokedByColumn({ rows }: Work, { code }: Known, text: string, place: Subject['place']): boolean {
  const row = rows.findLast(
    ({ table, cells, place: of }) =>
      table === 'recognitions' && textOf(cells['code']) === code && placeId(of) === placeId(place),
  );
  const revokedOn = textOf(row?.cells['revokedOn']);
  return revokedOn !== '' && daysIn(text).every((day) => day === revokedOn);
}

/** Whether the columns of the row say that it is closed, and since when, as the remark does. */
function isClosed({ rows }: Work, { code }: Known, text: string, status: string): boolean {
  const row = rows.findLast(
    ({ table, cells }) => table === 'kindergartens' && code !== null && textOf(cells['code']) === code,
  );
  const [day, another] = daysIn(text);
  const isSame = another === undefined && (day === undefined || textOf(row?.cells['statusDate']) === day);
  return isSame && status === '停办' && textOf(row?.cells['status']) === status;
}

/** The name that stands, or the only day that the remark names, where that is past. */
function likelyOf({ today }: Work, field: string, { name }: Known, text: string): string {
  if (field === '名称') return name;
  if (field === '撤销日期' && NOT_WITHDRAWN.test(bare(text))) return '';
  const [day = '', another] = daysIn(text);
  return field.endsWith('日期') && another === undefined && day <= today ? day : '';
}

/** The day of a closing that the remark names. */
function closingDay(work: Work, { name, code }: Known, text: string, place: Subject['place']): void {
  const [day] = daysIn(text);
  if (day === undefined) return;
  const cell = work.clerk.value({
    table: 'kindergartens',
    key: 'statusDate',
    place,
    kindergarten: name,
    text,
    suggestion: day,
  });
  amend(work, 'kindergartens', code, 'statusDate', cell);
}

/** The answer, or the question, takes the place of what was derived for the kindergarten. */
function amend(work: Work, table: TableName, code: string | null, key: string, cell: Answered): void {
  if (cell === null || code === null) return;
  const at = work.rows.findLastIndex(
    (row) => row.table === table && row.cells['code']?.kind === 'value' && row.cells['code'].text === code,
  );
  const row = work.rows[at];
  if (row !== undefined) work.rows[at] = { ...row, cells: { ...row.cells, [key]: cell } };
}

const WITH_CAMPUS = /含(.{2,12}?(?:园区|分园|校区|分部))/;

const OTHER_CAMPUS =
  /(?:另有|另设|设有|下设|还有|含)(.{1,10}?(?:园区|分园|校区|分部))(?:[,，(（]?(?:位于|在|地址[:：]?)([^,，;；。)）]{3,30}))?/;

/** 分园：柳林分园，柳林路3号 */
const LISTED_CAMPUS =
  /^分(?:园|部|校区)[:：](.{1,10}?(?:园区|分园|校区|分部))[,，(（](?:位于|在|地址[:：]?)?([^,，;；。)）]{3,30})[)）]?$/;

/** 另有柳林分园，在柳林路3号: a campus that a remark tells of, whose address is asked. */
function campusOfRemark(work: Work, subject: Subject, text: string, place: Subject['place']): boolean {
  const said = bare(text);
  const [, name, address = ''] = LISTED_CAMPUS.exec(said) ?? OTHER_CAMPUS.exec(said) ?? [];
  if (subject.known === null || name === undefined || work.head.topic !== 'kindergartens') return false;
  campusNamed(work, { ...subject, place }, { name, text, suggestion: address });
  return true;
}

/** A campus that only the name tells of: （含河西园区）. Its address is asked, and it has a row once that is known. */
function campus(work: Work, subject: Subject): void {
  const { known, at } = subject;
  if (known === null || work.head.topic !== 'kindergartens') return;
  const column = nameColumn(work);
  const written = column === undefined ? '' : (cellAt(work, at, column.index)?.text ?? '');
  for (const note of saidOfName(written)) {
    const name = WITH_CAMPUS.exec(note)?.[1];
    if (name !== undefined && !namesPerson(note))
      campusNamed(work, subject, { name, text: note, suggestion: '' });
  }
}

interface CampusSaid {
  readonly name: string;
  readonly text: string;
  readonly suggestion: string;
}

function campusNamed(work: Work, subject: Subject, { name, text, suggestion }: CampusSaid): void {
  const { known, place } = subject;
  if (known === null) return;
  const address = work.clerk.value({
    table: 'campuses',
    key: 'address',
    place,
    kindergarten: known.name,
    of: fullName(name),
    text,
    suggestion,
    sentence: `${known.name}写着“${text}”：${name}的地址是什么？不单独公布分园的，写“空着”。`,
  });
  const code = codeCell(known, place);
  if (address?.kind !== 'value' || code === null) return;
  const district =
    known.town === '' ? null : work.towns.codeOf(known.town, townPlace(work, subject, known.town));
  addRow(work, 'campuses', { code, name: value(name, place), address, district }, place);
}
