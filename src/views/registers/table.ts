import type { Absent } from '../../domain/reported.ts';
import { isAbsent } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { Verdict } from '../../wording/tone.ts';
import type { Profile } from '../../profile/profile.ts';

/** A finished value: text, a figure, or why there is none. */
export type RegisterValue = string | number | Absent;

/** What one cell of the printed table shows. */
export interface RegisterCell {
  readonly text: RegisterValue;
  /** After how many characters the text may break over two lines, and nowhere else. */
  readonly breakAt?: number;
  /** A second, smaller line. */
  readonly note?: string | undefined;
  readonly verdict?: Verdict | undefined;
  /** 有效期至: settled against today in the reader's browser. */
  readonly lapses?: IsoDate | undefined;
  /** An address of this site, or of a published report. */
  readonly path?: string | undefined;
  /** Where the text does not sort as it should. */
  readonly sort?: string | number | undefined;
}

/** A column of the download. */
export interface RegisterField<R> {
  readonly label: string;
  readonly valueOf: (row: R) => RegisterValue;
}

/** A column as it is shown, with the columns of the download that hold the same facts. */
export interface RegisterColumn<R> {
  readonly label: string;
  readonly numeric?: boolean;
  /** After how many characters the head may break over two lines. */
  readonly breakAt?: number;
  /** On a phone: takes a whole line. */
  readonly full?: boolean;
  /** Days and short words: never broken over two lines. */
  readonly whole?: boolean;
  readonly cellOf: (row: R) => RegisterCell;
  readonly fields: readonly RegisterField<R>[];
}

export interface RegisterLine {
  readonly code: string;
  /** The districts it is found under: county and township. */
  readonly areas: readonly string[];
  readonly cells: readonly RegisterCell[];
  /** The same line in the download, in the order of `fields`. */
  readonly values: readonly RegisterValue[];
}

/** A register made ready: what the page shows and what its download holds come from the same rows. */
export interface RegisterTable {
  readonly heads: readonly Pick<RegisterColumn<never>, 'label' | 'numeric' | 'breakAt' | 'full' | 'whole'>[];
  readonly fields: readonly string[];
  readonly lines: readonly RegisterLine[];
}

/** A column that shows one value and downloads it under its own name. */
export function plainColumn<R>(
  label: string,
  valueOf: (row: R) => RegisterValue,
  more: Pick<RegisterColumn<R>, 'numeric' | 'full' | 'whole'> & { readonly field?: string } = {},
): RegisterColumn<R> {
  const { field = label, ...column } = more;
  return {
    label,
    ...column,
    cellOf: (row) => ({ text: valueOf(row) }),
    fields: [{ label: field, valueOf }],
  };
}

export function registerTable<R>(
  columns: readonly RegisterColumn<R>[],
  rows: readonly R[],
  profileOfRow: (row: R) => Profile,
): RegisterTable {
  const fields = columns.flatMap((column) => column.fields);
  return {
    heads: columns.map(({ label, numeric, breakAt, full, whole }) => ({
      label,
      ...(numeric ? { numeric } : {}),
      ...(breakAt ? { breakAt } : {}),
      ...(full ? { full } : {}),
      ...(whole ? { whole } : {}),
    })),
    fields: fields.map(({ label }) => label),
    lines: rows.map((row) => ({
      ...keysOf(profileOfRow(row)),
      cells: columns.map(({ cellOf }) => cellOf(row)),
      values: fields.map(({ valueOf }) => valueOf(row)),
    })),
  };
}

/** Which columns are worth their room: one that says 不适用 in every line is left out of the page (never out of the download). */
export function shownColumns({ heads, lines }: RegisterTable): readonly number[] {
  const says = (index: number) =>
    lines.some(({ cells }) => {
      const text = cells[index]?.text;
      return !(isAbsent(text) && text.absent === 'not-applicable');
    });
  return heads.flatMap((_, index) => (lines.length === 0 || says(index) ? [index] : []));
}

function keysOf({ kindergarten: { code, county, town } }: Profile): Pick<RegisterLine, 'code' | 'areas'> {
  return { code, areas: county && county.code !== town.code ? [county.code, town.code] : [town.code] };
}
