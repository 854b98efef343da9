import { isClearName, isName, isTellingName } from './given-names.ts';
import { isNamedAfter, isNameEnd } from './name-ends.ts';
import { ALL_SURNAMES, DOUBLE_SURNAMES, FREQUENT_SURNAMES } from './person-names.ts';

/** A name as it is written, at its place. */
export interface Named {
  readonly name: string;
  readonly start: number;
}

const HAN = '\\p{Script=Han}';
const NAME = `[${FREQUENT_SURNAMES}]${HAN}{1,2}`;
const ANY_NAME = `[${ALL_SURNAMES}]${HAN}{1,2}`;
/** What stands before a person to whom something is done, or who does it. */
const VERB =
  '由|找|与|表扬|表彰|感谢|授予|祝贺|名叫|真名|[文图影稿]\\/|联系|致电|咨询|询问|聘任|聘请|任命|免去|对|经|原为|变更为|→|[一二三]等奖[:：]|户名[:：]?|[户签]名[:：\\s]|签字[:：]';
const AFTER =
  '给予|的园长|的职务|联系|负责|同意|担任|任|处|予以|作出|进行|等|为园长|园长|批准|签字|保管|$|[^\\p{L}\\p{N}]';
const BETWEEN = '(?:[、，,;；]\\s?|\\s{1,2})(?:[-*]\\s|\\d{1,2}[.、]\\s?)?';
/** A class: 小一班, 大（2）班. */
const CLASS = '[大中小托][（(]?[\\d一二三四五六七八九十][）)]?班';

/** Where a name stands that nothing names: alone in brackets, beside the sex, behind a verb or a class. */
const PLACES: readonly RegExp[] = [
  new RegExp(`(?<=[（(【]\\s?)${NAME}(?=\\s?[）)】])`, 'gu'),
  new RegExp(`(?<!${HAN})${NAME}(?=\\s?[，,、\\s（(]\\s?[男女](?:$|[，,、。\\s）)]))`, 'gu'),
  new RegExp(`(?<!${HAN})${NAME}(?=\\s?[（(](?:副?园长|教师|班主任|书记|主任|负责人|法人|联系人))`, 'gu'),
  new RegExp(`(?<!${HAN})${NAME}(?=\\s?[（(]?\\s?(?:电话)?[:：]?\\s?(?:0\\d{2,3}-?)?\\d{7,8}(?!\\d))`, 'gu'),
  new RegExp(`(?<=(?<![\\d.])(?:0\\d{2,3}-?)?\\d{7,8}\\s?)${NAME}(?!${HAN})`, 'gu'),
  new RegExp(
    `(?<!${HAN})${NAME}(?=的?(?:家长|妈妈|爸爸|父亲|母亲|监护人)|等\\s?\\d{0,3}[人名]|[二两]人)`,
    'gu',
  ),
  new RegExp(`(?<!${HAN})${NAME}(?=[、和]${NAME}[二两]人)`, 'gu'),
  new RegExp(`(?<=${VERB})${ANY_NAME}(?=${AFTER})`, 'gu'),
  new RegExp(`(?<=${CLASS}\\s?[\\s:：、]\\s?)${ANY_NAME}(?!${HAN})`, 'gu'),
];
const LIST = new RegExp(`(?<!${HAN})${ANY_NAME}(?:${BETWEEN}${ANY_NAME}){2,}(?!${HAN})`, 'gu');
const ONE = new RegExp(ANY_NAME, 'gu');
/** In a list, so many of the names must be sure to be some. */
const MOST = 0.6;
/** Where a word begins with a surname. */
const BEGINNING = new RegExp(`(?<!${HAN})[${ALL_SURNAMES}上司诸皇公慕令端长宇赫呼](?=${HAN}{2})`, 'gu');
/** Names without a word that promises one, where they stand as only names do, or are names by their characters. */
export function clearNamesOf(text: string): readonly Named[] {
  if (!mayHoldClearName(text)) return [];
  const single = PLACES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: name }) => ({ name, start: index })),
  ).filter(({ name }) => isClearName(name));
  return [
    ...single,
    ...[...text.matchAll(LIST)].flatMap(({ index, 0: list }) => namesOfList(list, index)),
    ...[...text.matchAll(BEGINNING)].flatMap(({ index }) => tellingAt(text, index)),
  ];
}

/** More of a text than a name and what tells its end. */
const FAR = 16;

/** The name that begins at a place, where nothing else has such characters. */
function tellingAt(text: string, start: number): readonly Named[] {
  const written = text.slice(start, start + FAR);
  const name = written.slice(0, DOUBLE_SURNAMES.test(written) ? 4 : 3);
  const rest = written.slice(name.length);
  return isTellingName(name) && isNameEnd(rest) && !isNamedAfter(rest) ? [{ name, start }] : [];
}

function namesOfList(list: string, at: number): readonly Named[] {
  const names = [...list.matchAll(ONE)].map(({ index, 0: name }) => ({ name, start: at + index }));
  if (!names.every(({ name }) => isName(name))) return [];
  return names.filter(({ name }) => isClearName(name)).length < names.length * MOST ? [] : names;
}

/** Whether a surname follows what stands before a name, or something a name. */
const PLACE = new RegExp(
  `[由找与询电系任请命去对经为扬彰谢予贺叫名图影稿文→（(【、，,;；:：/\\d\\s]\\s?[${ALL_SURNAMES}]|[${FREQUENT_SURNAMES}][\\u4e00-\\u9fff]{1,2}\\s?[\\s，,、（(]\\s?(?:\\d{1,2}[.、]\\s?)?(?:[男女${FREQUENT_SURNAMES}]|副?园长|教师|班主任|书记|主任|负责|法人|联系|[\\d二两])|[${FREQUENT_SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:等|的?(?:家长|妈妈|爸爸|父亲|母亲))`,
);

/** Cheap, and never wrong where it says no. */
export function mayHoldClearName(text: string): boolean {
  return PLACE.test(text) || holdsTellingName(text);
}

function holdsTellingName(text: string): boolean {
  if (text.search(BEGINNING) === -1) return false;
  return [...text.matchAll(BEGINNING)].some(({ index }) => tellingAt(text, index).length > 0);
}
