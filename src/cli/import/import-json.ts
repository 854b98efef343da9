import type { Examination } from '../../dataset/validate.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import type { Imported } from '../../sheets/import.ts';
import type { MergedTable } from '../../sheets/merge/merged.ts';
import type { SheetPlace } from '../../sheets/place.ts';
import { toldText } from '../../sheets/records/told-text.ts';

/** What an import comes to as one JSON object, for programs. */
export function importJson(imported: Imported, examination: Examination, written: readonly string[]): string {
  const { reading, merged, questions, unused, persons, answered } = imported;
  const tables = merged.tables.map((table) => [table.present.name, counts(table)]);
  return `${JSON.stringify(
    {
      tables: Object.fromEntries(tables),
      questions: questions.map(({ place, kindergarten, field, text, question, ...more }) => ({
        ...at(place),
        ...{ kindergarten, field, text, question },
        ...{ kind: more.kind, table: more.table, of: more.of, suggestion: more.suggestion },
        ...{ count: more.count, fault: more.fault },
      })),
      dropped: reading.dropped.map(({ place, kind, text }) => ({
        ...at(place),
        kind,
        text: toldText(text),
      })),
      sums: reading.sums.map(({ place, field, stated, counted }) => ({
        ...at(place),
        field,
        stated,
        counted,
      })),
      persons,
      changes: merged.tables.flatMap(({ changed }) =>
        changed.map(({ table, key, header, from, to, place }) => ({
          table,
          key,
          header,
          from,
          to,
          ...at(place),
        })),
      ),
      corrected: merged.tables.flatMap(({ corrected }) =>
        corrected.map(({ table, key, header, stands, says, isAsked, place }) => ({
          ...{ table, key, header, stands, says, asked: isAsked },
          ...at(place),
        })),
      ),
      answered,
      unused: unused.map(({ list, row, answer }) => ({ list, row, answer: withMasks(answer) })),
      errors: examination.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ file, row, header, rule, message, remedy }) => ({
          file,
          row,
          header,
          rule,
          message,
          remedy,
        })),
      written,
    },
    null,
    2,
  )}\n`;
}

function counts({ added, changed, unchanged, kept, waiting }: MergedTable) {
  return {
    added: added.length,
    changed: new Set(changed.map(({ key }) => key)).size,
    unchanged,
    kept: kept.length,
    waiting: waiting.length,
  };
}

function at({ file, sheet, cell }: SheetPlace) {
  return { file, sheet, cell };
}
