import { bareName } from './name-notes.ts';
import { bracketed } from '../values/plain.ts';

/** A kindergarten's place elsewhere, as a part of its name. */
export interface Branch {
  /** 某某幼儿园, or 某某 where it is called shortly. */
  readonly rest: string;
  /** 江湾分园 */
  readonly branch: string;
}

const BRANCH = /^\p{Script=Han}{1,8}(?:分园|园区|校区|分部|分校|教学部)$/u;
const TRAILING = /^(.*(?:幼儿园|幼儿班))(\p{Script=Han}{1,8}?(?:分园|园区|校区|分部|分校|教学部))$/u;
/** How a branch is called where its last word is left out. */
const ENDINGS = ['分园', '园区', '校区', '分部'] as const;
const LONGEST = 10;

/** 某某幼儿园（江湾分园）, 某某幼儿园江湾分园; null for the name of a whole kindergarten. */
export function branchOf(written: string): Branch | null {
  const { outer, notes } = bracketed(bareName(written));
  const branch = notes.find((note) => BRANCH.test(note));
  if (branch !== undefined) return { rest: outer, branch };
  const [, rest = '', trailing = ''] = TRAILING.exec(outer) ?? [];
  return trailing === '' ? null : { rest, branch: trailing };
}

/** Which of the known branches a name may end in: 二幼江湾分园, 某某幼儿园（江湾）. */
export function mayBeBranch(written: string, isBranch: (branch: string) => boolean): Branch | null {
  const own = branchOf(written);
  if (own !== null) return isBranch(own.branch) ? own : null;
  const { outer, notes } = bracketed(bareName(written));
  const [note, another] = notes;
  if (note !== undefined) {
    const known = ENDINGS.map((ending) => `${note}${ending}`).filter(isBranch);
    return another === undefined && known.length === 1 ? { rest: outer, branch: known[0] ?? '' } : null;
  }
  for (let length = Math.min(LONGEST, outer.length - 1); length > 2; length -= 1) {
    const branch = outer.slice(-length);
    if (isBranch(branch)) return { rest: outer.slice(0, -length), branch };
  }
  return null;
}
