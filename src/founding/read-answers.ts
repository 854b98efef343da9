import { privacyIssues } from '../dataset/privacy/privacy.ts';
import { refusedCharacter } from '../dataset/read/characters.ts';
import { foldWidth, tidy } from '../dataset/read/width.ts';
import { readBasePath, readSiteUrl } from '../dataset/site-address.ts';
import { isPhoneCell } from '../format/phone.ts';
import type { Understood } from './answers.ts';

/** In characters, as `site.json` takes them. */
const LONGEST = 200;
const LONGEST_NAME = 60;

/** 临岚县: the full name of a county, district, county-level city or banner. */
export function readCountyName(text: string): Understood<string> {
  const name = tidy(text);
  if (name === '') return { fault: '县（区）名称必须填，例如“临岚县”。' };
  const fault = textFault(name, LONGEST_NAME);
  if (fault !== null) return { fault };
  if (!/^[\p{Script=Han}·]+$/u.test(name))
    return { fault: `“${name}”里有汉字以外的字。请写全称，例如“临岚县”。` };
  if (!/[县区市旗]$/.test(name))
    return { fault: `“${name}”不像全称：最后一个字要是县、区、市或者旗，例如“${name}县”“${name}区”。` };
  return { value: name };
}

/** Six digits; the statistics bureau's twelve, of which the last six are 0, are taken too. */
export function readCountyCode(text: string): Understood<string> {
  const code = foldWidth(tidy(text))
    .replace(/\s/g, '')
    .replace(/^(\d{6})0{3}(000)?$/, '$1');
  if (code === '') return { fault: '区划代码必须填，是六位数字，例如 990207。' };
  if (!/^\d{6}$/.test(code))
    return { fault: `“${tidy(text)}”不是六位数字。县（区）的区划代码是六位，例如 990207。` };
  if (code.endsWith('00'))
    return {
      fault: `${code} 的末两位是 00，是地级市（州）的代码。请填县（区）自己的六位代码，例如 ${code.slice(0, 4)}07。`,
    };
  return { value: code };
}

export function readBureauName(text: string): Understood<string> {
  const name = tidy(text);
  if (name === '') return { fault: '单位名称必须填，例如“临岚县教育体育局”。' };
  const fault = textFault(name, LONGEST_NAME);
  return fault === null ? { value: name } : { fault };
}

const PHONE_SHAPE = '写成“0000-1234567”，分机写“转802”；还不知道的先不填。';

/** A landline of the bureau, or nothing yet. */
export function readPhone(text: string): Understood<string> {
  const phone = foldWidth(tidy(text));
  if (phone === '') return { value: '' };
  const fault = textFault(phone, LONGEST, `请填单位的座机，${PHONE_SHAPE}`);
  if (fault !== null) return { fault };
  return isPhoneCell(phone) ? { value: phone } : { fault: `“${phone}”不像能拨通的座机。请${PHONE_SHAPE}` };
}

export function readAddress(text: string): Understood<string> {
  const address = tidy(text);
  const fault = textFault(address, LONGEST);
  return fault === null ? { value: address } : { fault };
}

export function readUrl(text: string): Understood<string> {
  const url = tidy(text);
  return url === '' ? { value: '' } : readSiteUrl(url);
}

export function readBase(text: string): Understood<string> {
  const folder = tidy(text);
  return /^\/?(www\.|[\w-]+(\.[\w-]+)*\.(cn|com|net|org)\b)/i.test(folder)
    ? { fault: `“${folder}”像是域名。这里只填域名后面的子目录，例如 /xueqian/；网站就在域名根上的，填 /。` }
    : readBasePath(folder);
}

/** What no text of a public site may hold: too much, characters that are not seen, anything personal. */
function textFault(text: string, longest: number, instead = '请写单位的，不写个人的。'): string | null {
  const refused = refusedCharacter(text);
  if (refused) return `${refused.message}${refused.remedy}`;
  if (Array.from(text).length > longest) return `太长了，最多 ${longest} 个字。`;
  const [personal] = privacyIssues(new Map([['site.json', text]]), { bureauEmail: '' }, []);
  return personal === undefined ? null : `${personal.message}${instead}`;
}
