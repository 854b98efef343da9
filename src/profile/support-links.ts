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

/** The pairs a kindergarten leads, newest school year first. */
export function supportsOf({ supports }: Kindergarten, bureau: Bureau): readonly SupportLink[] {
  return supports.toSorted(byYear).map((pair) => ({
    pair,
    partnerCode: pair.supportedCode,
    partnerName: nameOf(pair.supportedCode, bureau) ?? pair.supportedCode,
  }));
}

/** The pairs that support a kindergarten, newest school year first. */
export function supportedByOf({ supportedBy }: Kindergarten, bureau: Bureau): readonly SupportLink[] {
  return supportedBy.toSorted(byYear).map((pair) => {
    const partnerCode = given(pair.leadCode);
    return { pair, partnerCode, partnerName: nameOf(partnerCode, bureau) ?? given(pair.leadName) ?? '' };
  });
}

function nameOf(code: string | undefined, { kindergartenByCode }: Bureau): string | undefined {
  return code === undefined ? undefined : kindergartenByCode.get(code)?.name;
}

function byYear(one: SupportPair, other: SupportPair): number {
  return one.schoolYear < other.schoolYear ? 1 : one.schoolYear > other.schoolYear ? -1 : 0;
}
