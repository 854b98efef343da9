import type { Bureau } from '../domain/bureau.ts';
import type { Kindergarten, SupportPair } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';

/** One 结对帮扶 seen from a kindergarten: the pair and who stands on its other side. */
export interface SupportLink {
  readonly pair: SupportPair;
  /** 标识码 of the other side; undefined where only its name is known. */
  readonly partnerCode: string | undefined;
  readonly partnerName: string;
}

/** The pairs a kindergarten leads, and those that support it, newest school year first. */
export function supportLinks(
  { supports, supportedBy }: Kindergarten,
  bureau: Bureau,
): { readonly supports: readonly SupportLink[]; readonly supportedBy: readonly SupportLink[] } {
  const nameOf = (code: string | undefined) =>
    code === undefined ? undefined : bureau.kindergartenByCode.get(code)?.name;
  return {
    supports: supports.toSorted(byYear).map((pair) => ({
      pair,
      partnerCode: pair.supportedCode,
      partnerName: nameOf(pair.supportedCode) ?? pair.supportedCode,
    })),
    supportedBy: supportedBy.toSorted(byYear).map((pair) => {
      const partnerCode = given(pair.leadCode);
      return { pair, partnerCode, partnerName: nameOf(partnerCode) ?? given(pair.leadName) ?? '' };
    }),
  };
}

function byYear(one: SupportPair, other: SupportPair): number {
  return one.schoolYear < other.schoolYear ? 1 : one.schoolYear > other.schoolYear ? -1 : 0;
}
