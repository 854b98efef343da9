import { readFileSync } from 'node:fs';
import { privacyIssues } from '../../src/dataset/privacy/privacy.ts';
import { Chance, filledIn } from './identifiers.ts';

/** A text of the set: what personal data it holds, or that it only looks as if it did. */
interface LabelledText {
  readonly kind: string;
  readonly level: 'ordinary' | 'hard' | 'none';
  readonly text: string;
  /** In which column of which table it stands; else it is prose. */
  readonly header?: string;
  readonly table?: string;
  /** Where it is the whole of a file. */
  readonly file?: string;
}

/** How many of the texts of one kind the gate found. */
export interface Tally {
  readonly kind: string;
  readonly level: LabelledText['level'];
  readonly texts: number;
  readonly found: number;
  /** Those it judged wrongly, as filled in. */
  readonly wrong: readonly string[];
}

export const LABELLED = JSON.parse(
  readFileSync(new URL('labelled-texts.json', import.meta.url), 'utf8'),
) as readonly LabelledText[];

/** How often each text is filled in with other numbers. */
const TIMES = 5;

/** What the gate finds in every text of the set. */
export function measurePrivacy(seed: number): readonly Tally[] {
  const chance = new Chance(seed);
  const tallies = new Map<string, Tally>();
  for (const labelled of LABELLED) {
    for (let time = 0; time < TIMES; time += 1) {
      const text = filledIn(labelled.text, chance);
      const isFound = foundIn(labelled, text);
      const { kind, level } = labelled;
      const tally = tallies.get(`${kind}|${level}`) ?? { kind, level, texts: 0, found: 0, wrong: [] };
      const isWrong = isFound === (level === 'none');
      tallies.set(`${kind}|${level}`, {
        ...tally,
        texts: tally.texts + 1,
        found: tally.found + (isFound ? 1 : 0),
        wrong: isWrong ? [...tally.wrong, text] : tally.wrong,
      });
    }
  }
  return [...tallies.values()];
}

function foundIn({ header, table, file: whole }: LabelledText, text: string): boolean {
  const [file, written] =
    header === undefined || table === undefined
      ? [whole ?? 'content/notices/a.md', text]
      : [table, `${header},说明\n"${text.replaceAll('"', '""')}",甲\n`];
  return privacyIssues(new Map([[file, written]]), { bureauEmail: 'jyj@example.invalid' }).length > 0;
}

/** The share of the texts that hold personal data and were found. */
export function recall(tallies: readonly Tally[], level: LabelledText['level']): number {
  const of = tallies.filter((tally) => tally.level === level);
  return sum(of, 'found') / sum(of, 'texts');
}

/** The share of what was found that is personal data. */
export function precision(tallies: readonly Tally[]): number {
  const right = sum(
    tallies.filter((tally) => tally.level !== 'none'),
    'found',
  );
  return right / sum(tallies, 'found');
}

function sum(tallies: readonly Tally[], key: 'found' | 'texts'): number {
  return tallies.reduce((total, tally) => total + tally[key], 0);
}
