import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { buildFinderFiles } from '../../src/search/find/build/build-index.ts';
import type { FinderEntry } from '../../src/search/find/build/entry.ts';
import { FINDER_FACTS } from '../../src/search/find/build/finder-facts.ts';
import { type FinderIndex, loadCore, withHomophones, withTexts } from '../../src/search/find/load-index.ts';
import { search } from '../../src/search/find/match/match.ts';
import { madeUpEntries, repeatable } from './made-up-names.ts';
import type { BenchGroup, BenchRow } from './row.ts';

/**
 * How well the finder finds. In the table: `npm run bench -- search`. In full, kind of mistake by kind of mistake:
 * `node tests/bench/search-quality.ts [--queries 1000] [--names FILE]`, where FILE holds one name a line. Without it: made-up
 * lists of three sizes, and the list of the folder that SAMPLES names, where it is set.
 */

interface Trial {
  readonly query: string;
  readonly target: number;
  /** The piece of the name that was meant, where the query is that piece mistyped. */
  readonly meant: string | null;
}

interface Question {
  readonly query: string;
  readonly meant?: string;
}

interface Measure {
  readonly label: string;
  /** Percent of the queries, at least. None where what was typed may fit more than five names equally well. */
  readonly goal: number | null;
  readonly trial: (name: string, random: () => number) => Question | string | null;
  readonly hit: (rows: readonly number[], trial: Trial, names: readonly string[]) => boolean;
}

const anywhere: Measure['hit'] = (rows, { target }) => rows.includes(target);
const firstFive: Measure['hit'] = (rows, { target, meant }, names) =>
  rows
    .slice(0, 5)
    .some((row) => (meant === null ? names[row] === names[target] : names[row]?.includes(meant)));

function between(random: () => number, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

function piece(name: string, random: () => number, low: number, high: number): string | null {
  const letters = [...name];
  if (letters.length < low) return null;
  const length = between(random, low, Math.min(high, letters.length));
  return letters
    .slice(between(random, 0, letters.length - length))
    .slice(0, length)
    .join('');
}

const plain = { toneType: 'none', type: 'array', v: true } as const;
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

function spoken(text: string): string {
  return pinyin(text, plain).join('');
}

function anyReading(text: string, random: () => number): string {
  return [...text]
    .map((character) => {
      const readings = pinyin(character, { ...plain, multiple: true });
      return readings[between(random, 0, readings.length - 1)] ?? '';
    })
    .join('');
}

const ANY =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';
const homophones = new Map<string, string[]>();
{
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) bytes.push(lead, trail);
  for (const character of new TextDecoder('gb18030').decode(new Uint8Array(bytes))) {
    if (!isHan(character)) continue;
    const sound = spoken(character);
    homophones.set(sound, [...(homophones.get(sound) ?? []), character]);
  }
}

type Typo = (letters: readonly string[], at: number, random: () => number) => readonly string[] | null;
const typos: Readonly<Record<string, Typo>> = {
  homophone: (letters, at, random) => {
    const others = (homophones.get(spoken(letters[at] ?? '')) ?? []).filter((other) => other !== letters[at]);
    const other = others[between(random, 0, others.length - 1)];
    return other === undefined ? null : letters.with(at, other);
  },
  wrong: (letters, at, random) => letters.with(at, ANY.charAt(between(random, 0, ANY.length - 1))),
  missing: (letters, at) => letters.toSpliced(at, 1),
  extra: (letters, at, random) => letters.toSpliced(at, 0, ANY.charAt(between(random, 0, ANY.length - 1))),
  swapped: (letters, at) =>
    at + 1 < letters.length ? letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '') : null,
};

function mistype(kind: string, text: string, random: () => number): string | null {
  const letters = [...text];
  const made = typos[kind]?.(letters, between(random, 0, letters.length - 1), random)?.join('') ?? null;
  return made === text ? null : made;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
function mistypeLetters(text: string, random: () => number): string {
  const at = between(random, 0, text.length - 2);
  const other = LETTERS.charAt(between(random, 0, 25));
  const made = [
    text.slice(0, at) + other + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + other + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ];
  return made[between(random, 0, 3)] ?? text;
}

const measures: readonly Measure[] = [
  {
    label: 'substring of 1–6: every name that has it',
    goal: 100,
    trial: (name, random) => piece(name, random, 1, 6),
    hit: (rows, { query }, names) => {
      const expected = names.flatMap((name, row) => (name.includes(query) ? [row] : []));
      const first = new Set(rows.slice(0, expected.length));
      const found = new Set(rows);
      // Former names, towns and addresses may hold the text too, so exact answers may be more than the names.
      return (
        expected.every((row) => found.has(row)) &&
        (rows.length > expected.length * 3 || expected.every((row) => first.has(row)))
      );
    },
  },
  { label: 'full pinyin, whole name', goal: 99, trial: spoken, hit: firstFive },
  { label: 'full pinyin, any reading, whole name', goal: 99, trial: anyReading, hit: firstFive },
  {
    label: 'full pinyin of 3–6 characters: found',
    goal: 99,
    trial: (name, random) => anyReading(piece(name, random, 3, 6) ?? name, random),
    hit: anywhere,
  },
  {
    label: 'unfinished pinyin: found',
    goal: 99,
    trial: (name) => spoken(name).slice(0, Math.ceil(spoken(name).length * 0.6)),
    hit: anywhere,
  },
  {
    label: 'initials, whole name, first five',
    goal: 99,
    trial: (name) =>
      pinyin(name, plain)
        .map((one) => one.charAt(0))
        .join(''),
    hit: firstFive,
  },
  {
    label: 'initials of 4–8 characters: found',
    goal: 99,
    trial: (name, random) =>
      pinyin(piece(name, random, 4, 8) ?? name, plain)
        .map((one) => one.charAt(0))
        .join(''),
    hit: anywhere,
  },
  ...Object.keys(typos).map((kind) => ({
    label: `${kind} character, whole name, first five`,
    goal: 95,
    trial: (name: string, random: () => number) => mistype(kind, name, random),
    hit: firstFive,
  })),
  ...Object.keys(typos).map((kind) => ({
    label: `${kind} character in a piece of 4–8, first five`,
    goal: null,
    trial: (name: string, random: () => number) => {
      const meant = piece(name, random, 4, 8);
      const query = meant === null ? null : mistype(kind, meant, random);
      return meant === null || query === null ? null : { query, meant };
    },
    hit: firstFive,
  })),
  {
    label: 'one wrong letter in full pinyin, first five',
    goal: 95,
    trial: (name, random) => mistypeLetters(spoken(name), random),
    hit: firstFive,
  },
];

interface Measured {
  readonly label: string;
  readonly goal: number | null;
  /** Percent. */
  readonly share: number;
  readonly times: readonly number[];
  readonly misses: readonly string[];
}

function measureList(entries: readonly FinderEntry[], queries: number): readonly Measured[] {
  const files = buildFinderFiles(entries, FINDER_FACTS);
  const core = loadCore(files.core, '2026-11-15');
  const index: FinderIndex = withHomophones(withTexts(core, files.text), files.homophones);
  const names = index.names.displayed;
  return measures.map((measure) => {
    const random = repeatable(7);
    const times: number[] = [];
    const misses: string[] = [];
    while (times.length < queries) {
      const target = between(random, 0, names.length - 1);
      const question = measure.trial(names[target] ?? '', random);
      if (question === null || question === '') continue;
      const { query, meant = null } = typeof question === 'string' ? { query: question } : question;
      const begun = performance.now();
      const { rows } = search(index, query);
      times.push(performance.now() - begun);
      if (!measure.hit(rows, { query, target, meant }, names)) misses.push(`${query}≠${names[target]}`);
    }
    const share = ((queries - misses.length) / queries) * 100;
    return { label: measure.label, goal: measure.goal, share, times, misses };
  });
}

function named(names: readonly string[]): readonly FinderEntry[] {
  const models = madeUpEntries(50, 1);
  return names.map((name, number) => ({
    ...(models[number % models.length] as FinderEntry),
    code: String(1_000_000_000 + number),
    name,
    formerNames: [],
    aliases: [],
    district: '990110',
    town: null,
    county: null,
    address: null,
    community: null,
    catchment: null,
  }));
}

interface NameList {
  readonly title: string;
  readonly entries: readonly FinderEntry[];
}

function nameLists(): readonly NameList[] {
  const samples = process.env['SAMPLES'];
  const file = `${samples ?? ''}/kindergartens.csv`;
  const madeUp = [300, 1681, 20_000].map((size) => ({
    title: `${size} made-up names`,
    entries: madeUpEntries(size, 3),
  }));
  if (samples === undefined || !existsSync(file)) return madeUp;
  const rows = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  const names = rows.map((row) => row.split(',')[1] ?? '').filter((name) => name !== '');
  return [{ title: `${names.length} real names`, entries: named(names) }, ...madeUp];
}

/** The worst list of each kind of query that has a goal. */
export const searchBench: BenchGroup = {
  name: 'search',
  measure: async () => {
    const lists = nameLists().map(({ entries }) => measureList(entries, 300));
    return measures.flatMap(({ label, goal }): readonly BenchRow[] => {
      if (goal === null) return [];
      const shares = lists.flatMap((list) => list.find((one) => one.label === label)?.share ?? []);
      return [
        {
          name: `finder: ${label}`,
          measured: Math.min(...shares),
          unit: '%',
          bound: { kind: 'at least', value: goal },
        },
      ];
    });
  },
};

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { queries: { type: 'string' }, names: { type: 'string' } } });
  const read = (file: string): NameList => ({
    title: file,
    entries: named(
      readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((name) => name !== ''),
    ),
  });
  for (const { title, entries } of values.names ? [read(values.names)] : nameLists()) {
    console.log(`\n${title}\nmeasure | goal % | measured % | median ms | 95th percentile ms | a miss`);
    for (const { label, goal, share, times, misses } of measureList(entries, Number(values.queries ?? 500))) {
      const speed = `${percentile(times, 0.5)} | ${percentile(times, 0.95)}`;
      console.log(`${label} | ${goal ?? ''} | ${share.toFixed(1)} | ${speed} | ${misses[0] ?? ''}`);
    }
  }
}
