import type { Nature } from '../../domain/code-lists.ts';
import type { Section } from '../layout/section.ts';
import { titleOf } from '../layout/title.ts';
import { bare } from '../values/plain.ts';

const PUBLIC = /(?<!非)公办(?:性质)?(?:的)?(?:幼儿园|园所?|幼儿班|学前)/;
const PRIVATE = /民办(?:性质)?(?:普惠性?)?(?:的)?(?:幼儿园|园所?|学前)/;

/** 公办 or 民办 where the title of a list, or its worksheet, says that all its kindergartens are: 公办幼儿园基本情况. Null where it names both or none. */
export function natureOfTitle(section: Section): Nature | null {
  const said = [...new Set([titleOf(section), section.sheet ?? ''])].map(bare).join('，');
  const [isPublic, isPrivate] = [PUBLIC.test(said), PRIVATE.test(said)];
  if (isPublic === isPrivate) return null;
  return isPublic ? '公办' : '民办';
}
