import type { Findings } from '../dataset/validate.ts';
import { KEYED_TABLES } from '../domain/kindergarten.ts';
import type { BuildEnvironment } from '../integrations/environment.ts';
import type { Folders } from '../publication/folder.ts';
import { type ExaminedFolders, shareSource, type Source } from '../publication/load.ts';

/** What another process is told of the data, so that it speaks of the bytes that were examined. */
export interface SharedExamination {
  readonly folders: Folders;
  readonly source: Source;
  readonly findings: Findings;
}

export function sharedExamination(
  { dataDir, contentDir }: BuildEnvironment,
  { source, examination }: ExaminedFolders,
): SharedExamination {
  const { asOf, issues, waived } = examination;
  return { folders: { dataDir, contentDir }, source, findings: { asOf, issues, waived } };
}

const TABLES_OF_MANY_ROWS: ReadonlySet<string> = new Set(
  ['classes', 'staffing', ...KEYED_TABLES].map((table) => `${table}.csv`),
);

/**
 * The same for the compiler, who makes pages for the pictures they show and drops them: without the rows of the tables in which a kindergarten
 * has many. To send and read them takes a tenth of the compiling at 2,000 kindergartens.
 */
export function examinationForPictures(
  environment: BuildEnvironment,
  examined: ExaminedFolders,
): SharedExamination {
  const { source, findings, ...shared } = sharedExamination(environment, examined);
  const files = [...source.data.files].map(
    ([file, bytes]) => [file, TABLES_OF_MANY_ROWS.has(file) ? headOf(bytes) : bytes] as const,
  );
  const issues = findings.issues.filter(({ file }) => !TABLES_OF_MANY_ROWS.has(file));
  return {
    ...shared,
    source: { ...source, data: { ...source.data, files: new Map(files) } },
    findings: { ...findings, issues },
  };
}

function headOf(table: Uint8Array): Uint8Array {
  return table.subarray(0, table.indexOf(LINE_END) + 1);
}

const LINE_END = 0x0a;

/** In the process that was told. */
export function takeExamination({ folders, source, findings }: SharedExamination): void {
  shareSource(folders, source, findings);
}
