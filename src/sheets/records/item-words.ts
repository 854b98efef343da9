/** “学平险”“意外险”均指幼儿意外保险; of which sort of insurance, and not what is in it. */
const STAND_FOR =
  /^(?:(?:表中|表内|本表|上表|收费项目)(?:中)?的?)?((?:[“"「『]?\p{Script=Han}{1,7}险费?[”"」』]?[、,，/和及或与]?)+?)(?:都|均|统一|一律)?(?:是指|指的是|指|即|同为|全称(?:是|为)?)[“"]?(\p{Script=Han}{3,14}险)[”"]?(?=$|[,，](?:属|为|是|由|每|按|均|都|家长|自愿|收))/u;

/** What short words for an insurance stand for, by these words; null where a sentence says no such thing. */
export function itemWordsIn(
  sentence: string,
): { readonly words: readonly string[]; readonly meant: string } | null {
  const [, list = '', meant = ''] = STAND_FOR.exec(sentence) ?? [];
  return meant === '' ? null : { meant, words: list.split(/[“”"「」『』、,，/和及或与]+/).filter(Boolean) };
}

/** What an item is called in full, where a note tells it; 保险费 is what 保险 is. */
export function meantItem(words: ReadonlyMap<string, { readonly text: string }>, item: string): string {
  return (words.get(item) ?? words.get(item.replace(/费$/, '')))?.text ?? item;
}
