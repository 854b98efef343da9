import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { buildFinderFiles } from '../../src/search/find/build/build-index.ts';
import type { FinderEntry } from '../../src/search/find/build/entry.ts';
import { finderFacets } from '../../src/search/find/build/finder-facets.ts';
import { FINDER_FACTS } from '../../src/search/find/build/finder-facts.ts';
import {
  type FinderIndex,
  loadCore,
  withHomophones,
  withPhones,
  withTexts,
} from '../../src/search/find/load-index.ts';
import { understand } from '../../src/search/find/understand/understand.ts';
import { madeUpEntries, madeUpPhone, repeatable } from './made-up-names.ts';
import { measureHeldOut, shareOf } from './held-out.ts';
import { boundedGroup } from './row.ts';

/**
 * How well the finder finds. In the table: `npm run bench -- search`. In full, kind of mistake by kind of mistake:
 * `node tests/bench/search-quality.ts [--queries 1000] [--names FILE]`, where FILE holds one name a line. Without it: made-up
 * lists of three sizes, and the list of the folder that SAMPLES names, where it is set. Then the queries of `held-out-queries.txt`.
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
  readonly trial: (name: string, random: () => number, entry: FinderEntry) => Question | string | null;
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

const mistyped: readonly Measure[] = [
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

/** Ways in which people type what the name has in another form. None of them comes from the matcher's own tables. */
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** A name or a piece of it in the other script; null where the two are alike. */
function otherScript(text: string): string | null {
  const [traditional, simplified] = [toTraditional(text), toSimplified(text)];
  return traditional !== text ? traditional : simplified !== text ? simplified : null;
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const FORMAL = ['壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾'];

/** A number after 第 in digits, half or full width, as Ⅲ or as 叁; null where the name has none. */
function otherNumber(name: string, random: () => number): string | null {
  const found = /第(十[一二]?|[一二三四五六七八九])/.exec(name)?.[1];
  const value = found === undefined ? -1 : NUMBERS.indexOf(found) + 1;
  if (value < 1) return null;
  const forms = [
    String(value),
    String.fromCharCode(...[...String(value)].map((digit) => 0xfee0 + digit.charCodeAt(0))),
    String.fromCharCode(0x2160 + value - 1),
    ...FORMAL.slice(value - 1, value),
  ];
  return name.replace(`第${found}`, `第${forms[between(random, 0, forms.length - 1)] ?? ''}`);
}

const TOO_MANY =
  '电话 联系电话 地址 在哪里 收费 收费标准 学费 怎么样 好不好 报名 招生 官网 老师好吗 贵不贵 离我多远'.split(
    ' ',
  );

/** Rules of thumb by which names are shortened, each where it applies. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/(镇|乡|街道|县)(?=.{4})/, ''],
  [/小学附[属设]幼儿园$/, '附幼'],
  [/附属幼儿园$/, '附幼'],
  [/第([一二三四五六七八九十]+)幼儿园$/, '$1幼'],
  [/实验幼儿园$/, '实幼'],
  [/中心幼儿园$/, '中心园'],
  [/双语幼儿园$/, '双语园'],
  [/艺术幼儿园$/, '艺幼'],
  [/机关幼儿园$/, '机幼'],
  [/幼儿园$/, '幼'],
];

function shortName(name: string): string | null {
  let short = name;
  for (const [long, brief] of SHORTER) short = short.replace(long, brief);
  return short.length < name.length - 1 && short.length >= 3 ? short : null;
}

const inFirstFive: Measure['hit'] = (rows, { target }) => rows.slice(0, 5).includes(target);

const asTyped: readonly Measure[] = [
  { label: 'other script, whole name, first five', goal: 99, trial: otherScript, hit: firstFive },
  {
    label: 'other script, piece of 3–6: found',
    goal: 99,
    trial: (name, random) => otherScript(piece(name, random, 3, 6) ?? name),
    hit: anywhere,
  },
  { label: 'number written otherwise, first five', goal: 99, trial: otherNumber, hit: firstFive },
  {
    label: 'one word too many, run together, first five',
    goal: 99,
    trial: (name, random) => name + (TOO_MANY[between(random, 0, TOO_MANY.length - 1)] ?? ''),
    hit: firstFive,
  },
  {
    label: 'one word too many, apart, first five',
    goal: 99,
    trial: (name, random) => `${name} ${TOO_MANY[between(random, 0, TOO_MANY.length - 1)] ?? ''}`,
    hit: firstFive,
  },
  { label: 'short name by rule: first five', goal: 95, trial: shortName, hit: firstFive },
  {
    label: 'telephone, whole or its local part, first five',
    goal: 100,
    trial: (_name, random, { phones: [phone = ''] }) =>
      [phone, phone.replace('-', ''), phone.split('-')[1] ?? null, phone.replace('-', ' ')][
        between(random, 0, 3)
      ] ?? null,
    hit: inFirstFive,
  },
  {
    label: 'campus, alone or after its name, first five',
    goal: 99,
    trial: (name, random, { campuses: [campus] }) =>
      campus ? `${random() < 0.5 ? name : ''}${campus.name}` : null,
    hit: inFirstFive,
  },
];

const measures = [...mistyped, ...asTyped];

interface Measured {
  readonly label: string;
  readonly goal: number | null;
  /** Percent. */
  readonly share: number;
  readonly times: readonly number[];
  readonly misses: readonly string[];
}

const ATTEMPTS = 60;

function measureList(entries: readonly FinderEntry[], queries: number): readonly Measured[] {
  const files = buildFinderFiles(entries, FINDER_FACTS);
  const core = loadCore(files.core, '2026-11-15');
  const index: FinderIndex = withPhones(
    withHomophones(withTexts(core, files.text), files.homophones),
    files.phones,
  );
  const names = index.names.displayed;
  const facets = finderFacets(entries, FINDER_FACTS, {});
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return measures.flatMap((measure): readonly Measured[] => {
    const random = repeatable(7);
    const times: number[] = [];
    const misses: string[] = [];
    // Not every name can be asked for in every way.
    for (let attempt = 0; times.length < queries && attempt < queries * ATTEMPTS; attempt += 1) {
      const target = between(random, 0, names.length - 1);
      const entry = byCode.get(index.codes[target] ?? '');
      const question = entry ? measure.trial(names[target] ?? '', random, entry) : null;
      if (question === null || question === '') continue;
      const { query, meant = null } = typeof question === 'string' ? { query: question } : question;
      const begun = performance.now();
      const { rows } = understand(index, facets, query).found;
      times.push(performance.now() - begun);
      if (!measure.hit(rows, { query, target, meant }, names)) misses.push(`${query}≠${names[target]}`);
    }
    if (times.length === 0) return [];
    const share = ((times.length - misses.length) / times.length) * 100;
    return [{ label: measure.label, goal: measure.goal, share, times, misses }];
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
    phones: [madeUpPhone(number)],
    campuses: [],
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

/** Percent of the queries in `held-out-queries.txt`, of each kind. */
const HELD_OUT_GOAL = 97;

/** The worst list of each kind of query that has a goal. */
export const searchBench = boundedGroup(
  'search',
  'Of the queries of each kind, the share that finds what was meant: the worst of the lists.',
  async function* () {
    const lists = nameLists().map(({ entries }) => measureList(entries, 300));
    for (const { label, goal } of measures) {
      if (goal === null) continue;
      const shares = lists.flatMap((list) => list.find((one) => one.label === label)?.share ?? []);
      yield {
        name: `finder: ${label}`,
        measured: Math.min(...shares),
        unit: '%',
        bound: { kind: 'at least', value: goal },
      };
    }
    for (const kind of await measureHeldOut()) {
      yield {
        name: `finder, as parents type it: ${kind.label}, first five`,
        measured: shareOf(kind),
        unit: '%',
        bound: { kind: 'at least', value: HELD_OUT_GOAL },
      };
    }
  },
);

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
  console.log('\nas parents type it\nkind | goal % | measured % | misses');
  for (const kind of await measureHeldOut()) {
    console.log(`${kind.label} | ${HELD_OUT_GOAL} | ${shareOf(kind).toFixed(1)} | ${kind.misses.join(' ')}`);
  }
}
