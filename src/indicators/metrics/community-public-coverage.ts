import type { Bureau } from '../../domain/bureau.ts';
import { districtsWithin } from '../../domain/district.ts';
import { isPublic } from '../../domain/inclusive.ts';
import { isGiven } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import {
  type AreaIndicator,
  type Measurement,
  type Member,
  type Scope,
  notComputable,
} from '../indicator.ts';
import { runningIn, readingDay } from '../kindergartens-in.ts';

/** 社区公办园覆盖: communities (村级) with at least one 公办 kindergarten, of the communities listed in districts.csv. */
export const communityPublicCoverage: AreaIndicator = {
  id: 'community-public-coverage',
  name: '社区公办园覆盖率',
  alsoCalled: ['公办园社区覆盖率', '一社区一公办园'],
  unit: '%',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['kindergartens'],
  formula: '至少有一所公办园的社区数 ÷ 社区总数 × 100%',
  citation: '本地实施方案',
  measure: measureCommunities,
};

function measureCommunities(bureau: Bureau, { area, year }: Scope): Measurement {
  const communities = districtsWithin(bureau.districts, area).filter(({ level }) => level === '村级');
  if (communities.length === 0) return notComputable('no-communities');
  const running = runningIn(bureau, area, year);
  const codes = new Set(communities.map(({ code }) => code));
  const placed = running.filter(({ communityCode }) => isGiven(communityCode) && codes.has(communityCode));
  const isPlaced = new Set(placed);
  const coverage = { given: placed.length, total: running.length };
  const publicOnes = running.filter((one) => isPublic(one, readingDay(one, year, bureau.asOf)));
  if (placed.length === 0 || (publicOnes.length > 0 && !publicOnes.some((one) => isPlaced.has(one)))) {
    return notComputable('no-community-codes', coverage);
  }
  const members: Member[] = [];
  let asOf: IsoDate | undefined;
  const served = new Set<string>();
  for (const one of placed) {
    const day = readingDay(one, year, bureau.asOf);
    if (asOf === undefined || day > asOf) asOf = day;
    if (!isPublic(one, day) || !isGiven(one.communityCode)) continue;
    members.push({
      code: one.code,
      numerator: served.has(one.communityCode) ? 0 : 1,
      denominator: 0,
      countedOn: day,
    });
    served.add(one.communityCode);
  }
  return {
    kind: 'measured',
    value: (served.size / communities.length) * 100,
    numerator: served.size,
    denominator: communities.length,
    asOf: asOf ?? bureau.asOf,
    coverage,
    members: () => members,
    without: () => running.filter((one) => !isPlaced.has(one)).map((one) => one.code),
    held: () => [],
  };
}
