import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import {
  bareName,
  doubtfulNotes,
  hasPlaceOfPerson,
  personsOfName,
  withoutDoubtful,
} from '../names/name-notes.ts';
import { fullName } from '../names/plain-name.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import { onceForColumn, onceForSection } from './of-section.ts';
import { cellAt, nameColumn, slotsOf, type Subject, value, type Work } from './work.ts';

/** Children of a school: of 某某小学附属幼儿园 too; 某某学院附属幼儿园 is a kindergarten. */
export function isAttachedClass(name: string): boolean {
  return /附设|附属(?:幼儿)?班|(?:小学|中学|完小|学校)附属/.test(name);
}

/** A name without its town, in a list whose others begin with county or town, is likely short: asked; so is one with a bracket that may be no part of it. */
export function wholeName(work: Work, subject: Subject, full: string, place: SheetPlace): FoundCell {
  const { known, row } = subject;
  const { index: column = -1, head = '' } = nameColumn(work) ?? {};
  const written = bareName(row.cells[column]?.text ?? '');
  if (doubtfulNotes(full).length > 0 || hasPlaceOfPerson(written) || work.register.apart.has(full))
    return bracketedName(work, subject, { full, written }, place);
  const town = known?.town ?? '';
  const isPlaced = (text: string): boolean => work.register.beginsWithPlace(text);
  const own = isPlaced(fullName(written)) ? 1 : 0;
  const hasOthers = placedNames(work, column) > own;
  // 园所全称 over the names: they are whole.
  const isFull = /全称|全名/.test(head) || namesOrganisation(full);
  const isShort = !isFull && !isPlaced(full) && town !== '' && (hasOthers || full.startsWith('中心'));
  if (!isShort) return value(full, place);
  const answer = work.clerk.value({
    table: 'kindergartens',
    key: 'name',
    place,
    kindergarten: full,
    text: full,
    why: '不像全称',
    suggestion: `${town}${full}`,
  });
  return answer ?? value(full, place);
}

/** 云溪县蓝天幼儿园（凯旋城）: likely without the bracket, unless it tells two of one name apart. */
function bracketedName(
  work: Work,
  { known }: Subject,
  { full, written }: { readonly full: string; readonly written: string },
  place: SheetPlace,
): FoundCell {
  const outer = withoutDoubtful(full);
  const own = known !== null && withoutDoubtful(known.name) === outer ? 1 : 0;
  const { apart } = work.register;
  // Of two that only persons tell apart it is asked first who each is.
  if (known?.code === null && known.asked !== null && apart.hides(written))
    return { kind: 'asked', question: known.asked };
  const isApart = apart.has(full);
  const isHidden = personsOfName(written) > 0 || apart.hides(written);
  const isDoubted = doubtfulNotes(full).length > 0 || !isApart;
  const isShared = isApart || (outerNames(work).get(outer) ?? 0) > own;
  const answer = work.clerk.value({
    table: 'kindergartens',
    key: 'name',
    place,
    kindergarten: full,
    text: full,
    why: [
      ...(isHidden ? ['后面可能写着人名，不显示'] : []),
      isDoubted ? '看不出括号里的话是不是名称的一部分' : '另有一所只差括号里的话',
      ...(isApart ? [`标识码${known?.code ?? '待填'}`] : []),
    ].join('，'),
    suggestion: isShared ? full : outer,
  });
  return answer ?? value(full, place);
}

/** How many kindergartens have a name, but for its doubtful brackets. */
const outerNames = onceForSection(({ register }: Work): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const name of register.all.map((one) => withoutDoubtful(one.name)))
    names.set(name, (names.get(name) ?? 0) + 1);
  return names;
});

/** How many names of a column begin with county or town. */
const placedNames = onceForColumn(
  ({ section, register }: Work, column): number =>
    section.rows.filter(({ cells }) => register.beginsWithPlace(fullName(cells[column]?.text ?? ''))).length,
);

/** Whose kindergarten it is may stand before its name instead of the place: 某某纺织集团幼儿园. */
function namesOrganisation(name: string): boolean {
  return /(?:集团|公司|大学|学院|师范|医院|研究[所院]|林场|农场|矿务?局|铁路|石油|电厂|钢厂|部队)(?:附属|第|机关)?\S{0,4}幼儿园$/.test(
    name,
  );
}

/** 随某某小学, 无独立代码 of a class at a school or a teaching point: it has no credit code of its own. */
export function sharesCode(work: Work, { at }: Subject, { text }: GridCell, name: GridCell | null): boolean {
  const slot = slotsOf(work, 'kindergartens').find(({ meaning }) => meaning.key === 'institutionType');
  const type = slot === undefined ? '' : (cellAt(work, at, slot.index)?.text ?? '');
  const isPart = /附设|教学点/.test(type) || /附设|教学点|幼儿班$/.test(bare(name?.text ?? ''));
  return isPart && SHARED_CODE.test(bare(text));
}

const SHARED_CODE =
  /^(?:随|同|与|并入|依托|使用|用)\p{Script=Han}{2,}$|^(?:无|没有|不)独立|^无(?:法人|单独)|^(?!.*[待申办核查补缺丢未])(?:无|没有)?[(,，]?(?:属|是|为|系|随|同|用|使用|依托|挂靠)?\p{Script=Han}{0,8}(?:小学|中学|学校|完小|总校)(?:的)?(?:法人|代码|证照?|法人证)?\)?$/u;
