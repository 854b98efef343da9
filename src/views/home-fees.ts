import type { Bureau } from '../domain/bureau.ts';
import { profilesOf } from '../profile/profile.ts';
import { type FeeDistribution, firstCareDistribution } from './registers/fee-distribution.ts';

/**
 * Where the 保教费 of the running kindergartens lie: of 小班, or of the first age group that enough of them have; null where too few publish one.
 */
export function homeFees(bureau: Bureau): FeeDistribution | null {
  const running = [...profilesOf(bureau).values()].filter(
    ({ kindergarten }) => kindergarten.status === '在办',
  );
  return firstCareDistribution(running, bureau.site.costAssumptions);
}
