import { isWithin } from './plain-name.ts';

/** What ends a name and tells nothing. */
const ENDING = /(?:幼儿园|幼稚园|幼儿班|幼|园)$/;
/** Of so many characters two may be wrong. */
const LONG = 6;

/**
 * Whether a name is that of a kindergarten with a character written wrong (花蕾 for 花蕊): nobody calls it so. A short name (县一幼), or another one, is none.
 */
export function isMisspelt(written: string, name: string): boolean {
  const [bare, whole] = [plain(written), plain(name)];
  const core = Array.from(bare.replace(ENDING, ''));
  const characters = Array.from(whole.replace(ENDING, ''));
  if (core.length < 2 || isWithin(core.join(''), characters.join(''))) return false;
  const most = core.length >= LONG ? 2 : 1;
  const starts = Array.from(
    { length: Math.max(0, characters.length - core.length + 1) },
    (_, start) => start,
  );
  return (
    starts.some((start) => core.filter((one, at) => one !== characters[start + at]).length <= most) ||
    isOneMore(core, characters)
  );
}

/** Whether a character too many makes the difference. */
function isOneMore(core: readonly string[], characters: readonly string[]): boolean {
  return core.length === characters.length + 1 && isWithin(characters.join(''), core.join(''));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s()]/g, '');
}
