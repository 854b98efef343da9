import type { Bureau } from '../../src/domain/bureau.ts';
import type { Kindergarten } from '../../src/domain/kindergarten.ts';
import { type Profile, profileOf } from '../../src/profile/profile.ts';
import { aBureau } from './builders.ts';

/** A kindergarten with its profile in a bureau as of 15 November 2026, with the rules the test gives it. */
export function published(
  kindergarten: Kindergarten,
  rules: Partial<Bureau> = {},
): { readonly profile: Profile; readonly bureau: Bureau } {
  const bureau = aBureau({ kindergartens: [kindergarten], ...rules });
  const [own] = bureau.kindergartens;
  if (!own) throw new Error('no kindergarten');
  return { profile: profileOf(own, bureau), bureau };
}
