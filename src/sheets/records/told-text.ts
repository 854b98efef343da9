import { mayBePersonal } from '../../dataset/privacy/first-look.ts';
import { isLikelyName, isName, isTellingName } from '../../dataset/privacy/given-names.ts';
import { isNameEnd } from '../../dataset/privacy/name-ends.ts';
import { holdsSoundedName, SOUNDS } from '../../dataset/privacy/sounded-names.ts';
import { DOUBLE_SURNAMES, hasFrequentSurname, hasSurname } from '../../dataset/privacy/person-names.ts';
import { isPersonBeside } from '../values/sponsor.ts';
import { ABOUT_PERSONS, CHILD_REMARK } from '../words/persons.ts';

/** What a list tells of a text that is not imported: nothing where it may hold the name of a person, or speak of somebody. */
export function toldText(text: string): string {
  const isPersonal =
    mayBePersonal(text) || CHILD_REMARK.test(text) || ABOUT_PERSONS.test(text) || mayHoldName(text);
  return isPersonal ? '' : text;
}

const CALLED = /^.{1,2}(?:老师|园长|主任|校长|书记|女士|先生|同志|师傅|阿姨|医生|会计|老板|局长|[总某])/u;
/** 阿依古丽·买买提 */
export const DOTTED_NAME = new RegExp(`[${SOUNDS}]{2}[·•・]\\p{Script=Han}{2}`, 'u');

/** Whether a name may stand somewhere in a text; words that a surname begins as well are taken for names sooner than the other way round. */
function mayHoldName(text: string): boolean {
  if (DOTTED_NAME.test(text) || holdsSoundedName(text)) return true;
  const plain = text.replace(/\s+/g, ' ');
  return Array.from({ length: plain.length }, (_, at) => at).some((at) => mayBeginName(plain, at));
}

/** What stands before a name in a sentence. */
const BEFORE =
  /(?:^|[^\p{Script=Han}]|[由给向与和及同跟找是叫为归交租借请因系]|老板|房东|业主|村民|居民|个人|自然人|公民)$/u;

function mayBeginName(text: string, at: number): boolean {
  const rest = text.slice(at, at + FAR);
  if (!hasSurname(rest) || rest.startsWith('关于')) return false;
  const isAlone = BEFORE.test(text.slice(0, at));
  if (isAlone && CALLED.test(rest)) return true;
  return (DOUBLE_SURNAMES.test(rest) ? [4, 3] : [3, 2]).some((length) => {
    const [name, after] = [rest.slice(0, length), rest.slice(length)];
    if (name.length < length) return false;
    return isAlone ? isAloneName(name, after) : isNameWithin(name, after);
  });
}

function isAloneName(name: string, after: string): boolean {
  if (isName(name) && name.length > 2) return true;
  return (isName(name) || isPersonBeside(name)) && endsName(after);
}

function isNameWithin(name: string, after: string): boolean {
  return isTellingName(name) || (hasFrequentSurname(name) && isLikelyName(name) && endsName(after));
}

/** More of a text than a name and what tells its end. */
const FAR = 24;
const DOES = /^(?:代|转|垫|收|交|缴|付|捐|租|借|出|办|管|夫妇|夫妻|一家|个人|名下|家|之|所|经手|保管|签收)/;

function endsName(after: string): boolean {
  return isNameEnd(after) || DOES.test(after);
}
