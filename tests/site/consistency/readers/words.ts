import type { Noting } from '../statement.ts';
import { type Said, count, word, yesOrNo } from '../said.ts';

const SERVICE_FORMS = ['全日制', '半日制', '寄宿制', '定时制', '季节制'];

/** Notes who runs a kindergarten and whether it is 普惠, from words that say both: `公办 · 普惠`, `普惠性民办`, `其他非营利性民办`. */
export function noteStanding(note: Noting, words: string): void {
  const nature = /公办|民办/.exec(words)?.[0];
  if (nature === undefined) return;
  note('公办或民办', word(nature, words));
  // A public kindergarten is 普惠 by law, whether or not a line says so.
  note('是否普惠', yesOrNo(nature === '公办' || /普惠/.test(words), words));
}

/** Notes what the tags under a name say: `全日制`, `招收托班`, `融合教育`. A tag that is not there says nothing. */
export function noteTags(note: Noting, tags: readonly string[]): void {
  const service = tags.find((tag) => SERVICE_FORMS.includes(tag));
  if (service !== undefined) note('服务形式', word(service));
  for (const fact of ['招收托班', '融合教育'] as const) {
    if (tags.includes(fact)) note(fact, yesOrNo(true, fact));
  }
}

/** A rated level with its state: `二类园`, `二类园（已过有效期）`, `等级已撤销`, `暂无等级`. */
export function ratingWords(words: string): string {
  if (/撤销/.test(words)) return '等级已撤销';
  const [level = words] = words.split(/[\s（，。]/);
  return /届满|已过有效期|过期/.test(words) ? `${level}（已过有效期）` : level;
}

/** Notes a verdict against the staffing standard, by its meaning and by its word. */
export function noteVerdict(note: Noting, words: string, part: string): void {
  const verdict = words.trim();
  if (!VERDICT.test(verdict)) return;
  note('配备测算结论', word(meaningOf(verdict), verdict), part);
  note('配备测算结论用词', word(verdict), part);
}

const NOT_MET = /未达|未全部达|不符|不达标|多于|超过/;
const VERDICT = new RegExp(`符合|优于|达到|达标|${NOT_MET.source}`);

/** Whether words hold a verdict at all. */
export const isVerdict = (words: string): boolean => VERDICT.test(words);

/** Whether a verdict says that all it judges is met. 多于 is of children to an adult: worse. `0 项未达标` is met. */
export function isMet(verdict: string): boolean {
  return !NOT_MET.test(verdict.replace(/(?<!\d)0 项未\S*/g, ''));
}

function meaningOf(verdict: string): string {
  if (/优于/.test(verdict)) return '优于标准';
  return isMet(verdict) ? '符合标准' : '未达标准';
}

/** Notes the word of a column 性质: `公办`, `普惠性民办`. */
export function noteNature(note: Noting, words: string): void {
  if (!/公办|民办/.test(words)) throw new Error(`“${words}” does not say who runs a kindergarten`);
  noteStanding(note, words);
  note('性质用词', word(words.replaceAll(' ', '')));
}

/** The items of a price list as one value; an empty list says that nothing is published. */
export function itemNames(names: Iterable<string>): Said {
  const list = [...new Set(names)].sort().join('、');
  return word(list === '' ? '未公布' : list);
}

/** Notes how many items there are beside care, boarding and meals; nothing where there are none. */
export function noteOthers(note: Noting, names: Iterable<string>): void {
  const others = [...names].filter((name) => !/^(?:保育教育费|.*保育费|住宿费|伙食费)$/.test(name));
  if (others.length > 0) note('其他收费项目数', count(`${others.length} 项`));
}
