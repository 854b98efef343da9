import type { FinderIndex } from './load-index.ts';
import type { Lack } from './match/exact.ts';

/** What words beside a name may ask for, and each row can tell. */
export type Told = 'phones' | 'addresses';

const ASKED = { phones: /电话|号码|联系/, addresses: /地址|位置|路线|怎么走|在哪|哪[里儿]/ } as const;
/** 请问电话是多少 */
const ONLY_ASKS = /^(?:请问|是?多少|是什么)$/;
const FILES = { phones: 'phones', addresses: 'texts' } as const satisfies Record<Told, Lack>;

/** Words that no name holds: what of them each row tells, and those that stay left out. */
export function toldBy(words: readonly string[]): {
  readonly told: readonly Told[];
  readonly dropped: readonly string[];
} {
  const kinds = ['phones', 'addresses'] as const;
  const told = kinds.filter((kind) => words.some((word) => ASKED[kind].test(word)));
  const isAnswered = (word: string): boolean =>
    told.some((kind) => ASKED[kind].test(word)) || (told.length > 0 && ONLY_ASKS.test(word));
  return { told, dropped: words.filter((word) => !isAnswered(word)) };
}

/** The files from which these are told, as long as they have not come. */
export function lacksToTell(index: FinderIndex, told: readonly Told[]): readonly Lack[] {
  return told.map((kind) => FILES[kind]).filter((file) => index[file] === null);
}

/** What is told of a row, or of a campus for which it stands; empty where the finder knows of none. */
export function toldText(
  { phones, texts }: FinderIndex,
  kind: Told,
  row: number,
  campus: number | null,
): string {
  const [ofMain, ofCampuses] =
    kind === 'phones' ? [phones?.main, phones?.campuses] : [texts?.addresses, texts?.campusAddresses];
  return (campus === null ? ofMain?.displayed[row] : ofCampuses?.displayed[campus]) ?? '';
}
