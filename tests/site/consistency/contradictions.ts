import { agree } from './said.ts';
import type { Fact, Statement, Surface } from './statement.ts';

/** A statement with the surface that makes it. */
interface Heard extends Statement {
  readonly surface: string;
}

/** Two surfaces that say different things of one fact. */
interface Contradiction {
  readonly one: Heard;
  readonly other: Heard;
}

/** The most examples, and the most pairs of surfaces, that a failing test prints of a fact. */
const EXAMPLES = 5;
const PAIRS = 12;

/** Everything that is said, ready to be asked fact by fact. */
export class Hearing {
  readonly #byFact: ReadonlyMap<Fact, readonly Heard[]>;

  constructor(surfaces: readonly Surface[]) {
    const heard = surfaces.flatMap(({ voice, statements }) =>
      statements.map((statement) => ({ ...statement, surface: voice })),
    );
    this.#byFact = Map.groupBy(heard, ({ fact }) => fact);
  }

  statements(fact: Fact): readonly Heard[] {
    return this.#byFact.get(fact) ?? [];
  }

  /** The surfaces that speak of a fact. */
  surfacesOf(fact: Fact): ReadonlySet<string> {
    return new Set(this.statements(fact).map(({ surface }) => surface));
  }

  /** Each pair of surfaces that disagree on a fact, once for a kindergarten and part. */
  contradictions(fact: Fact): readonly Contradiction[] {
    const subjects = Map.groupBy(this.statements(fact), ({ about, part }) => `${about} ${part}`);
    return [...subjects.values()].flatMap((said) => disagreeing(distinct(said)));
  }

  /** What a failing test prints of a fact: how many, between whom, and examples. Empty where all agree. */
  report(fact: Fact): readonly string[] {
    const found = this.contradictions(fact);
    if (found.length === 0) return [];
    const about = new Set(found.map(({ one }) => one.about));
    const pairs = [...Map.groupBy(found, pairOf)].sort(([, a], [, b]) => b.length - a.length);
    return [
      `${fact}: contradictions about ${about.size}`,
      ...pairs.slice(0, PAIRS).map(([pair, { length }]) => `  ${length} × ${pair}`),
      ...(pairs.length > PAIRS ? [`  and ${pairs.length - PAIRS} more pairs of surfaces`] : []),
      ...examples(pairs.map(([, own]) => own)).map(exampleText),
    ];
  }
}

/** A register of the whole area and that of a town make the same statement: it counts once. */
function distinct(said: readonly Heard[]): readonly Heard[] {
  const kept = new Map<string, Heard>();
  for (const one of said) kept.set(`${one.surface} ${String(one.said.meaning)} ${one.said.atLeast}`, one);
  return [...kept.values()];
}

function disagreeing(said: readonly Heard[]): readonly Contradiction[] {
  return said.flatMap((one, at) =>
    said
      .slice(at + 1)
      .filter((other) => !agree(one.said, other.said))
      .map((other) => ({ one, other })),
  );
}

const pairOf = ({ one, other }: Contradiction): string => `${one.surface} ≠ ${other.surface}`;

/** One of each pair first, then more of them. */
function examples(pairs: readonly (readonly Contradiction[])[]): readonly Contradiction[] {
  const rounds = Array.from({ length: EXAMPLES }, (_, round) => pairs.flatMap((own) => own[round] ?? []));
  return rounds.flat().slice(0, EXAMPLES);
}

function exampleText({ one, other }: Contradiction): string {
  const part = one.part === '' ? '' : ` (${one.part})`;
  return `  ${one.about}${part}: ${one.surface} “${one.said.words}”, ${other.surface} “${other.said.words}”`;
}

/** What a failing test prints of statements that should not stand: how many by surface, and examples. */
export function printed(statements: readonly Heard[]): readonly string[] {
  const bySurface = Map.groupBy(statements, ({ surface }) => surface);
  return [
    ...[...bySurface].map(([surface, { length }]) => `${length} × ${surface}`),
    ...statements.slice(0, EXAMPLES).map(({ about, surface, part, said }) => {
      return `  ${about}${part === '' ? '' : ` (${part})`}: ${surface} “${said.words}”`;
    }),
  ];
}
