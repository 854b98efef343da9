import { titlesOf } from '../columns/topic.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { OF_ALL_KINDS } from '../words/notes.ts';
import { OTHERWISE } from '../words/terms-of-fees.ts';

/** 阳光幼儿园退费办法.csv: what a table of items says is said of the one alone that a title or its file names, and what only may be such a name is taken for one. */
export function isOfOne(sections: readonly Section[]): boolean {
  const titles = sections.flatMap((section) => [section.lines[0]?.text ?? '', ...titlesOf(section)]);
  return titles.some((title) =>
    [...bare(title).matchAll(NAMED)].some(([, before = '']) => !BEFORE_ALL.test(before)),
  );
}

const NAMED = /(\p{Script=Han}*?)(?:幼儿园|幼儿班|(?<=\p{Script=Han})园(?![长区所服务舍内外方]))/gu;
/** What stands before 幼儿园 where all of them are meant. */
const BEFORE_ALL = /(?:^|[县区市旗州省盟局全各类级的由对为向在和及与、]|所有|全部|公办|民办|普惠性?|本)$/;

/** Whether a worksheet is called after nobody, and after a matter: 退费办法, and not 阳光. */
export function isOfMatter(sheet: string | null): boolean {
  return sheet === null || OF_A_MATTER.test(bare(sheet));
}

const OF_A_MATTER = /收费|退费|退款|服务|项目|费用|办法|规定|标准|说明|细则|^Sheet\d*$|^工作表\d*$/i;

/** 民办园按合同约定, 另有规定的从其规定 around such a table: what its rows say is not said of all whom they name. */
export function isOtherwise({ lines }: Section): boolean {
  return lines.some(({ text }) => OTHERWISE.test(bare(text).replace(OF_ALL_KINDS, '')));
}
