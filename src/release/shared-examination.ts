import type { Findings } from '../dataset/validate.ts';
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

/** In the process that was told. */
export function takeExamination({ folders, source, findings }: SharedExamination): void {
  shareSource(folders, source, findings);
}
