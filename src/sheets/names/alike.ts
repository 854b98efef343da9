import { isWithin, type PlainName } from './plain-name.ts';

/** The same but for county, town and the words that every kindergarten has. */
export function sameCore(written: PlainName, known: PlainName): boolean {
  return written.core === known.core && isAttached(written) === isAttached(known);
}

/** 县一幼 of 某县第一幼儿园. */
export function shortened(written: PlainName, known: PlainName): boolean {
  return written.full.length > 1 && isWithin(written.full, known.full);
}

/** A name longer than the known one, which has all of that: with county and town before it. */
export function lengthened(written: PlainName, known: PlainName): boolean {
  return (
    known.core.length > 1 &&
    written.core.endsWith(known.core) &&
    isWithin(known.core, written.full) &&
    isAttached(written) === isAttached(known)
  );
}

function isAttached({ full }: PlainName): boolean {
  return full.endsWith('附设幼儿班');
}
