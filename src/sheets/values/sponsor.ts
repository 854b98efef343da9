import { looksLikeName } from '../../dataset/privacy/person-names.ts';
import { SPONSOR_CLAIMS } from '../words/natures.ts';
import { ORGANISATION } from '../words/sponsors.ts';
import { bare, isNothing } from './plain.ts';

/** Who runs a kindergarten, as a cell says it: an organisation by its name, a word for one (个人, 教育局), or a person. */
export type Sponsor = 'organisation' | 'word' | 'person' | 'nothing';

const PERSON = /^[\p{Script=Han}·]{2,4}$/u;

export function sponsorIn(written: string): Sponsor {
  const text = bare(written);
  if (isNothing(text) || text === '无') return 'nothing';
  if (SPONSOR_CLAIMS.some(([pattern]) => pattern.test(text)))
    return text.length >= 6 && ORGANISATION.test(text) ? 'organisation' : 'word';
  if (ORGANISATION.test(text)) return 'organisation';
  const outer = text.replace(/[(（].*$/, '');
  return PERSON.test(outer) || looksLikeName(outer) ? 'person' : 'word';
}
