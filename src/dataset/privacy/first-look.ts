import { mayHoldClearName } from './clear-names.ts';
import { IS_DIGIT } from './digits.ts';
import { hasLatinLabel } from './labelled-latin.ts';

/** Fewer digits, of whatever kind, hide no number of a person. */
const LEAST_DIGITS = 11;

/** Words and signs without which there is no address, account or name. */
const SIGNS =
  /[@＠﹫#＃]|[(（[【]\s?[aAａ]\s?[)）\]】]|艾特|圈[aA]|小老鼠|\bat\b|_at_|-at-|点com|Q\s?Q|Ｑ|Q\s?[:：]|扣扣|企鹅|加微|微\s信|[微薇威徽v]\s?[❤♥♡]|Q号|微信|薇信|威信|徽信|绿泡泡|社保|医保|v信|加v|\+v|v\s?[:：]|(?:wechat|weixin|vx|wx)|护照|通行证|[居乡胞澳官兵役格]证|passport|出生|生日|生于|住址|[庭住籍]地址|家住|籍所在地|[园園校]\s?[长長]|书记|主任|主班|配班|保育|生活老师|保健|校医|保安|门卫|厨师|炊事|司机|出纳|会计|人\s?(?:[（(][\u4e00-\u9fff]{2}[）)])?\s?[:：=是为/|【（(-]|[員系络絡责責办辦接表报核理待收法任诉送取询]\s?[人長]|[员长師师者]\s?[:：]|\|\s*:?-|<t[dh]|\dE\+?1\d|(?:163|126|139|189|qq|sina|sohu|foxmail|gmail|outlook|hotmail|yahoo|aliyun)\s?[.。点]|代表|办者|资人|控制人|姓名|名字|监护|父亲|母亲|爸爸|妈妈|爷爷|奶奶|外公|外婆|受助|申请人|当事人|伤者|患儿|新生|教师|老师|职工|幼儿(?!园)|儿童|学生|孩子|小朋友|家长|局长|科长|股长|组长|[全驶管研导]员|同学|宝宝|对象|通讯员|[收付交领]款人|签发|作者|author|撰|供稿|记者|编辑|女士|先生|同志|阿姨|医生|%40|&#(?:64|x40);|&commat|\\u0040|\\x40/i;
/** Anything that may hide such a word: an escape, markup, spaces, or a character that nobody sees. */
const ESCAPED =
  /\*\*|<[a-z/!]|[\u4e00-\u9fff] [\u4e00-\u9fff] |&#|\\[ux]|%[0-9a-f]{2}|(?![\t\n\r])[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u3164\u115f\u1160\u2800\uffa0]/iu;

/** Whether a part of a text may hold personal data: cheap, and never wrong where it says no. */
export function mayBePersonal(text: string): boolean {
  return (
    hasManyDigits(text, 0, text.length) ||
    SIGNS.test(text) ||
    ESCAPED.test(text) ||
    hasLatinLabel(text) ||
    mayHoldClearName(text)
  );
}

/** Whether a stretch of a text has digits enough for a number of a person. */
export function hasManyDigits(text: string, from: number, to: number): boolean {
  let digits = 0;
  let letters = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (IS_DIGIT[code] === 1) {
      digits += 1 + letters;
      letters = 0;
      if (digits >= LEAST_DIGITS) return true;
    } else letters = isLetterDigit(code) ? letters + 1 : 0;
    // Letters after a digit, too: 138OO.
    if (letters > 0 && digits + letters >= LEAST_DIGITS && index > from && digits > 0) return true;
  }
  return false;
}

/** Letters that pass for digits, or stand in 1.38E+10, and signs in the place of a digit: 138*0013*000. */
const LETTER_DIGITS = new Uint8Array(65_536);
for (const sign of 'OoIl|Ee*＊xXｘＸ×●○•■□█?？#_某') LETTER_DIGITS[sign.charCodeAt(0)] = 1;

function isLetterDigit(code: number): boolean {
  return LETTER_DIGITS[code] === 1;
}
