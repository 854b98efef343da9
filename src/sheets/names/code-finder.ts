import type { Reading } from '../found.ts';
import type { CodeOf } from '../questions/answer-form.ts';
import type { Roster } from './roster.ts';

/** A kindergarten by every name that it goes by. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

export function named({ kindergartens }: Roster): readonly Named[] {
  return kindergartens.map(({ code, name, aliases, formerNames }) => ({
    code,
    names: [name, ...aliases, ...formerNames],
  }));
}

export function foundNames({ rows }: Reading): readonly Named[] {
  return rows.flatMap(({ table, cells: { code, name } }) => {
    if (table !== 'kindergartens' || code?.kind !== 'value' || name?.kind !== 'value') return [];
    return { code: code.text, names: [name.text] };
  });
}

/** The codes of the kindergartens that have a name. */
export function codeFinder(kindergartens: readonly Named[]): CodeOf {
  const bare = (name: string): string => name.replace(/\s/g, '');
  const codes = new Map<string, string[]>();
  for (const { code, names } of kindergartens) {
    for (const name of new Set(names.map(bare))) {
      const known = codes.get(name) ?? [];
      codes.set(name, known);
      known.push(code);
    }
  }
  return (name) => codes.get(bare(name)) ?? [];
}
