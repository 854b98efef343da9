import type { IsoDate } from '../../domain/school-date.ts';
import { bare, bracketed, oneLine } from '../values/plain.ts';
import { isToldElsewhere, personsOfName, saidOfName } from '../names/name-notes.ts';
import { namesPerson } from '../names/name-persons.ts';
import { fullName } from '../names/plain-name.ts';
import { CODE_WORDS } from '../words/codes.ts';
import type { FoundCell } from '../found.ts';
import type { GridCell } from '../book/grid.ts';
import { openOrAsked } from './open-status.ts';
import { HIDDEN } from './doers.ts';
import { leaveOutCell } from './left-out.ts';
import { licenceCell } from './licence-cell.ts';
import { phoneCell } from './phone-cell.ts';
import { runBy } from './run-by.ts';
import { doubtedCode } from './credit-code.ts';
import { profitAgainstCode } from './contradictions.ts';
import { closedOnRemarked } from './remarked-closing.ts';
import { correctedCell } from './remarked-change.ts';
import { remarkedAlias } from './remarked-alias.ts';
import { coordinateSystem } from './coordinate-system.ts';
import {
  residentialByName,
  residentialByRemark,
  residentialCell,
  tellsBoth,
  transferCell,
} from './residential.ts';
import { residentialOfList } from './residential-list.ts';
import { safeText } from './safe-text.ts';
import { toldText } from './told-text.ts';
import { readInto, slotCell } from './slot-cell.ts';
import { isAttachedClass, sharesCode, wholeName } from './whole-name.ts';
import { sponsorIn } from '../values/sponsor.ts';
import { sponsorName, sponsorNameCell } from './sponsor-name.ts';
import { daysIn } from '../values/day.ts';
import { natureOfTitle } from './title-nature.ts';
import { featureCell, formCell } from './remarked-features.ts';
import { toldOf, toldOrAsked } from './told-by-notes.ts';
import { completed } from './completion.ts';
import { townPlace } from './town-place.ts';
import {
  addRow,
  cellAt,
  type Cells,
  codeCell,
  nameColumn,
  slotsOf,
  type SlotColumn,
  type Subject,
  value,
  type Work,
} from './work.ts';

/** Columns that are read together with others: who runs a kindergarten, what stands before its number. */
const TOGETHER: ReadonlySet<string> = new Set([
  'nature',
  'sponsorType',
  'profitStatus',
  'inclusive',
  'areaCode',
]);

/** What a row says of a kindergarten itself. In a list of kindergartens it is a whole row of the table; elsewhere only what stands there. */
export function kindergartenRow(work: Work, subject: Subject): void {
  const { known, place } = subject;
  const slots = slotsOf(work, 'kindergartens');
  const isList = work.head.topic === 'kindergartens' && slots.length > 1 && !isListedElsewhere(work, subject);
  if (known === null || (slots.length === 0 && !isList)) return;
  const cells: Cells = {};
  for (const slot of slots)
    if (!TOGETHER.has(slot.meaning.key)) put(cells, slot.meaning.key, ownCell(work, subject, slot, cells));
  const written = (key: string): GridCell | undefined => {
    const slot = slots.find(({ meaning }) => meaning.key === key);
    return slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  };
  const sponsor = sponsorName(written('sponsorType'));
  const runner = written('sponsorType');
  if (runner !== undefined && sponsorIn(runner.text).hasPerson) work.clerk.person(runner.place);
  if (sponsor !== null) cells['sponsorName'] ??= sponsor;
  const name = nameCell(work, subject);
  const ofTitle = isList ? natureOfTitle(work.section) : null;
  const said = [
    ...saidOfName(name?.text ?? ''),
    ...profitTold(work, subject),
    ...(ofTitle === null ? [] : [ofTitle]),
  ];
  for (const [key, cell] of Object.entries(runBy(work, subject, written, isList, said)))
    put(cells, key, cell);
  put(cells, 'coordinateSystem', coordinateSystem(work, cells));
  put(
    cells,
    'residential',
    cells['residential'] ?? residentialByRemark(work, subject) ?? residentialOfList(work, subject),
  );
  put(cells, 'residential', residentialByName(work, subject, cells, name));
  put(cells, 'transferStatus', transferCell(work, subject, cells));
  profitAgainstCode(work, subject, cells);
  if (Object.keys(cells).length === 0 && !isList) return;
  const code = codeCell(known, place);
  if (code === null) return;
  if (!isList) {
    addRow(work, 'kindergartens', { code, ...cells }, place);
    return;
  }
  listed(work, subject, cells, name ?? undefined);
  addRow(
    work,
    'kindergartens',
    completed(work, 'kindergartens', { code, ...cells }, { kindergarten: known.name, place }),
    place,
  );
}

/** 校舍场地 of kindergartens that another sheet lists by their codes: what this one leaves out, that one tells or is asked. */
function isListedElsewhere({ head }: Work, { known }: Subject): boolean {
  return known?.isListed === true && head.columns.every(({ meaning }) => meaning.is !== 'code');
}

function profitTold(work: Work, subject: Subject): readonly string[] {
  const told = toldOf(work, subject, 'profitStatus');
  return told?.kind === 'value' ? [told.text] : [];
}

function put(cells: Cells, key: string, cell: FoundCell | null): void {
  if (cell !== null) cells[key] = cell;
}

/** What follows for a kindergarten from standing in a list. */
function listed(work: Work, subject: Subject, cells: Cells, name: GridCell | undefined): void {
  const { known, place } = subject;
  if (known === null) return;
  const full = work.register.apart.nameOf(name?.text ?? known.name);
  if (!known.isOld) cells['name'] ??= wholeName(work, subject, full, name?.place ?? place);
  else if (bare(known.name) === bare(name?.text ?? ''))
    cells['name'] ??= value(known.name, name?.place ?? place);
  else if (fullName(known.name) === full) cells['name'] ??= value(full, name?.place ?? place);
  else cells['name'] ??= value(known.name, place);
  const isAttached = isAttachedClass(full);
  if (cells['institutionType'] === undefined) {
    const type = isAttached
      ? '附设幼儿班'
      : full.endsWith('教学点')
        ? '教学点'
        : /幼儿园(?:（[^（）班点]*）)?$/.test(full)
          ? '幼儿园'
          : null;
    if (type !== null) cells['institutionType'] = value(type, place);
  }
  const type = cells['institutionType'];
  if (type?.kind === 'value' && /附设幼儿班|教学点/.test(type.text)) cells['uscc'] ??= value('不适用', place);
  put(cells, 'district', cells['district'] ?? districtCell(work, subject));
  cells['status'] = openOrAsked(work, subject, name, cells['status']);
  put(cells, 'statusDate', cells['statusDate'] ?? closedOnRemarked(work, subject, cells['status']));
  saidBehindName(work, name);
  put(cells, 'serviceForm', cells['serviceForm'] ?? formCell(work, subject));
  for (const key of ['nursery', 'schoolBus'])
    put(
      cells,
      key,
      featureCell(work, subject, key, cells[key], () => toldOrAsked(work, subject, key)),
    );
  put(cells, 'aliases', cells['aliases'] ?? remarkedAlias(work, subject));
  put(cells, 'meals', cells['meals'] ?? toldOrAsked(work, subject, 'meals'));
}

/** What a bracket says that is left out of the name, and told nowhere else. */
function saidBehindName(work: Work, name: GridCell | undefined): void {
  if (name === undefined) return;
  const kept = bracketed(work.register.apart.nameOf(name.text)).notes;
  const isTold = (note: string): boolean => isToldElsewhere(note) || kept.includes(note);
  const said = saidOfName(name.text).filter((note) => !isTold(note));
  const texts = said.map((note) => (namesPerson(note) ? withoutPerson(note) : toldText(note) || HIDDEN));
  const isShort = personsOfName(name.text) > 0 && !texts.some((text) => text.includes(HIDDEN));
  for (const text of isShort ? [...texts, HIDDEN] : texts) leaveOutCell(work, { place: name.place, text });
}

/** 〔个人信息〕承包 of 李秀兰承包. */
function withoutPerson(note: string): string {
  const { text, persons } = safeText(note);
  return persons > 0 && toldText(text.replaceAll(HIDDEN, '')) !== '' ? text : HIDDEN;
}

function nameCell(work: Work, { at }: Subject): GridCell | null {
  const column = nameColumn(work);
  return column === undefined ? null : (cellAt(work, at, column.index) ?? null);
}

function districtCell(work: Work, subject: Subject): FoundCell | null {
  const { known } = subject;
  if (known === null || known.town === '') return null;
  return work.towns.codeOf(known.town, townPlace(work, subject, known.town));
}

function ownCell(work: Work, subject: Subject, slot: SlotColumn, cells: Cells): FoundCell | null {
  const written = cellAt(work, subject.at, slot.index);
  const { key } = slot.meaning;
  if (written === undefined) return null;
  const corrected = correctedCell(work, subject, slot, written);
  if (corrected !== null && 'asked' in corrected) return corrected.asked;
  const cell = corrected?.now ?? written;
  if (key === 'phone') return phoneCell(work, subject, slot, cell);
  if (corrected !== null) return correctedValue(work, subject, slot, cell);
  if (key === 'address') return addressCell(work, subject, slot, cell);
  if (key === 'status') statusDay(cells, cell);
  if (key === 'status' && bare(cell.text) === '是' && CODE_WORDS['状态'] !== undefined)
    return value('在办', cell.place);
  const state = key === 'status' ? stateOfDay(cell, work.today) : null;
  if (state !== null) return state;
  if (key === 'sponsorName') return sponsorNameCell(work, cell);
  if (key === 'transferStatus' && tellsBoth(work, slot.index)) {
    const both = { ...slot, meaning: { ...slot.meaning, key: 'residential' } };
    put(cells, 'residential', residentialCell(cells, cell) ?? slotCell(work, subject, both, '').cell);
    return cells['transferStatus'] ?? null;
  }
  if (key === 'residential') return residentialCell(cells, cell) ?? slotCell(work, subject, slot, '').cell;
  if (key === 'uscc' && sharesCode(work, subject, cell, nameCell(work, subject)))
    return value('不适用', cell.place);
  if (key === 'licenceNo') return licenceCell(work, subject, slot, cell);
  const own = slotCell(work, subject, slot, '').cell;
  return key === 'uscc' ? doubtedCode(work, subject, slot, own) : own;
}

function correctedValue(
  work: Work,
  { known }: Subject,
  { meaning }: SlotColumn,
  cell: GridCell,
): FoundCell | null {
  const { table, key, unit } = meaning;
  return readInto(work, cell, { table, key, unit, kindergarten: known?.name ?? '', of: '' }).cell;
}

/** 2026年7月10日停办: a state, and since when; what is still to come is asked. */
function stateOfDay(cell: GridCell, today: IsoDate): FoundCell | null {
  const [day] = daysIn(cell.text);
  if (day === undefined || day > today) return null;
  const [, state] =
    /^(?:自|于|从)?20\d{2}\D\d{1,2}\D\d{1,2}日?(?:起)?(?:已|正式)?(停办|停园|在办|筹建)$/.exec(
      bare(cell.text),
    ) ?? [];
  return state === undefined ? null : value(state === '停园' ? '停办' : state, cell.place);
}

/** 停办（2026.7.15）: the day stands beside the state. */
function statusDay(cells: Cells, cell: GridCell): void {
  const [day] = daysIn(cell.text);
  if (day !== undefined) cells['statusDate'] ??= value(day, cell.place);
}

/** 原镇敬老院; 原粮站院内 and 原供销社对面 say where it is. */
const FORMER_PLACE = /^原.*(?<![内旁侧边后前]|对面|隔壁|附近|楼上)$/;

/** An address without what it was before: （原镇敬老院）. */
function addressCell(work: Work, subject: Subject, slot: SlotColumn, cell: GridCell): FoundCell | null {
  const { notes } = bracketed(oneLine(cell.text));
  const former = notes.filter((note) => FORMER_PLACE.test(note));
  if (former.length === 0) return slotCell(work, subject, slot, '').cell;
  const text = oneLine(cell.text).replace(/[（(]([^（）()]*)[)）]/g, (bracket, note: string) =>
    FORMER_PLACE.test(note) ? '' : bracket,
  );
  work.dropped.push({ place: cell.place, kind: '不收的话', text: former.join(' ') });
  return text === '' ? null : value(text, cell.place);
}
