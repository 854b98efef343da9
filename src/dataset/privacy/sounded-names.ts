/** Names of other languages, written with the characters that stand for sounds, of one word: 阿依努尔, 古丽娜尔. */

/** The characters that stand for sounds in names. */
export const SOUNDS =
  '阿艾爱巴比布达迪丁尔古哈海合吉加江卡克库拉丽力里玛买麦曼米木穆娜尼努帕其热瑞赛沙斯苏塔提吐托娃外维乌吾夏谢雅亚依伊衣尤玉扎则孜都不';
/** Those of them of which few words are made. */
const SELDOM = new RegExp('[阿艾迪尔卡库拉丽玛曼穆娜努帕热赛塔吐娃维吾雅亚依伊扎孜]', 'gu');
const SOUNDED = `[${SOUNDS}]{3,7}`;
const WHOLE = new RegExp(`^${SOUNDED}$`, 'u');
const AT_BEGINNING = new RegExp(`^${SOUNDED}`, 'u');
const AT_END = new RegExp(`${SOUNDED}$`, 'u');
const ANYWHERE = new RegExp(SOUNDED, 'gu');
/** What is called so is no person: 阿依古丽幼儿园. */
const INSTITUTION = /^\p{Script=Han}{0,4}(?:幼儿园|幼稚园|幼儿班|托育|学校|小学|中学|公司|集团|基金|医院)/u;

/** Whether a text is, as far as its characters tell, such a name: 阿依古丽, and not 合力达. */
export function isSoundedName(text: string): boolean {
  return WHOLE.test(text) && (text.match(SELDOM)?.length ?? 0) > 1;
}

/** The characters for sounds with which a text begins, where no institution is called by them; null where there are too few. */
export function soundsAt(text: string): string | null {
  const said = AT_BEGINNING.exec(text)?.[0];
  return said === undefined || INSTITUTION.test(text.slice(said.length)) ? null : said;
}

/** The name of one sounded word with which a text ends; null where it ends with none. */
export function soundedNameBefore(text: string): string | null {
  const said = AT_END.exec(text)?.[0];
  return said !== undefined && isSoundedName(said) ? said : null;
}

/** Whether a person of such a name stands somewhere in a text. */
export function holdsSoundedName(text: string): boolean {
  return [...text.matchAll(ANYWHERE)].some(
    ({ index, 0: said }) => isSoundedName(said) && !INSTITUTION.test(text.slice(index + said.length)),
  );
}
