import { groupBy } from '../../domain/grouping.ts';
import type { Roster, RosterKindergarten } from '../names/roster.ts';
import { cellValue } from './cell-values.ts';
import type { PresentTable } from './present-table.ts';
import type { PresentFiles } from './present-files.ts';

/** 营利性质 of a private kindergarten. */
const PROFITS = ['非营利性', '营利性'] as const;

/** Who and what the tables know before the sheets are read. */
export function presentRoster({ presentOf }: Pick<PresentFiles, 'presentOf'>, region = ''): Roster {
  const formerNames = groupBy(textsOf(presentOf('former_codes')), ({ currentCode = '' }) => currentCode);
  const owners = new Set(textsOf(presentOf('kindergartens')).map(({ name }) => name));
  const catalogue = textsOf(presentOf('fee_catalogue')).map(
    ({ item = '', category = '' }) => [item, category] as const,
  );
  return {
    // One whose name is asked yet is found by no name.
    kindergartens: named(textsOf(presentOf('kindergartens'))).map((texts): RosterKindergarten => {
      const { code = '', name = '', aliases = '', district = '', nature = '', nursery = '' } = texts;
      const profit = PROFITS.find((one) => one === texts['profitStatus']);
      return {
        code,
        name,
        aliases: aliases === '' ? [] : aliases.split('、'),
        // A name that another one bears means that one: what was merged into this one keeps its row.
        formerNames: (formerNames.get(code) ?? []).flatMap(({ formerName = '' }) =>
          formerName === '' || owners.has(formerName) ? [] : formerName,
        ),
        district,
        ...(nature === '' ? {} : { nature }),
        ...(profit === undefined ? {} : { profit }),
        ...(nursery === '' ? {} : { nursery: nursery === '是' }),
      };
    }),
    districts: textsOf(presentOf('districts')).map(({ code = '', name = '', level = '', parent = '' }) => ({
      ...{ code, name, level, parent },
    })),
    region,
    catalogue: new Map(catalogue),
    recognitions: textsOf(presentOf('recognitions')).map(
      ({ code = '', recognisedOn = '', validUntil = '', revokedOn = '' }) => ({
        ...{ code, recognisedOn, validUntil, revokedOn },
      }),
    ),
    levels: textsOf(presentOf('rating_schemes')).map(({ code = '', name = '', level = '' }) => ({
      scheme: code,
      name,
      level,
    })),
  };
}

function named<T extends { readonly name?: string }>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ name = '' }) => name !== '');
}

/** The rows by English key, each cell as the data files write it; blank rows are none. */
function textsOf({ table, rows }: PresentTable): readonly Partial<Record<string, string>>[] {
  const columns = Object.entries(table.columns);
  return rows
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''))
    .map(({ cells }) =>
      Object.fromEntries(columns.map(([key, column]) => [key, cellValue(column, cells[key] ?? '').text])),
    );
}
