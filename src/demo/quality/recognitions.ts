import { dayBefore } from '../calendar.ts';
import { docNo } from '../codes.ts';
import {
  closingDayOf,
  hasTaught,
  TURNED_PUBLIC_ON,
  type DemoKindergarten,
} from '../kindergartens/kindergarten.ts';
import type { ByArea } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';

/** Yearly subsidies per child, in yuan, of which a kindergarten gets one. */
const SUBSIDY: ByArea<readonly number[]> = {
  yunxi: [160, 200, 300],
  chengpu: [300, 400, 500],
  jinyu: [1200, 1500, 1800],
};

/** A decision on many kindergartens at once; `number` is its document's. */
interface Round {
  readonly recognisedOn: string;
  readonly number: number;
}

const ROUNDS: readonly Round[] = [
  { recognisedOn: '2020-08-25', number: 31 },
  { recognisedOn: '2023-08-25', number: 34 },
  { recognisedOn: '2026-08-26', number: 52 },
];

/** Between the rounds: for those that opened late or became non-profit. */
const ROUND_OF_2025: Round = { recognisedOn: '2025-08-25', number: 47 };

/** Recognised as 普惠性民办 at some time. */
function wasRecognised(kindergarten: DemoKindergarten): boolean {
  return kindergarten.archetype === 'private-inclusive' || kindergarten.special === 'turned-public';
}

/** Whether a recognition holds on a day, by the rows of `recognitionRows`. */
export function isRecognisedOn(kindergarten: DemoKindergarten, day: string): boolean {
  return recognitionRows(kindergarten).some(
    (row) =>
      row.recognisedOn <= day && row.validUntil >= day && (row.revokedOn === '' || row.revokedOn > day),
  );
}

interface Recognition extends DemoRow<'recognitions'> {
  readonly recognisedOn: string;
  readonly validUntil: string;
  readonly revokedOn: string;
}

/** The day on which the recognition ends early, if it does. */
function revocationDay(kindergarten: DemoKindergarten): string | undefined {
  if (kindergarten.special === 'recognition-revoked') return '2026-09-21';
  if (kindergarten.special === 'turned-public') return dayBefore(TURNED_PUBLIC_ON);
  return closingDayOf(kindergarten);
}

function roundsOf({ foundedYear, special }: DemoKindergarten): readonly Round[] {
  if (foundedYear >= 2025) return ROUNDS.slice(2);
  if (special === 'turned-nonprofit' || foundedYear >= 2023) return [ROUND_OF_2025];
  const last = special === 'recognition-expired' ? '2023-12-31' : '2026-12-31';
  return ROUNDS.filter(
    ({ recognisedOn }) => recognisedOn > `${foundedYear + 1}-01-01` && recognisedOn <= last,
  );
}

/** recognitions.csv: three-year rounds; the revoked, the expired and the newly non-profit have theirs. */
export function recognitionRows(kindergarten: DemoKindergarten): readonly Recognition[] {
  if (!wasRecognised(kindergarten) || !hasTaught(kindergarten)) return [];
  const random = kindergarten.random('recognition');
  const subsidy = String(random.pick(SUBSIDY[kindergarten.area.key]));
  const revokedOn = revocationDay(kindergarten);
  return roundsOf(kindergarten)
    .filter((round) => revokedOn === undefined || round.recognisedOn < revokedOn)
    .map((round) => {
      const validUntil = `${Number(round.recognisedOn.slice(0, 4)) + 3}-08-31`;
      return {
        code: kindergarten.code,
        recognisedOn: round.recognisedOn,
        validUntil,
        revokedOn: revokedOn !== undefined && revokedOn <= validUntil ? revokedOn : '',
        docNo: docNo('示教体发', round.recognisedOn.slice(0, 4), round.number),
        subsidy: random.chance(0.03) ? '' : subsidy,
      };
    });
}
