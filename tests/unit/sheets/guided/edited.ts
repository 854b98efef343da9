import { changedFiles, openBureau, type BureauEdit } from '../../../../src/sheets/guided/bureau-edit.ts';
import type { GuidedOutcome } from '../../../../src/sheets/guided/outcome.ts';
import { bureauFiles, type Changes } from '../../../fixtures/bureau.ts';

export interface Edited {
  readonly outcome: GuidedOutcome;
  /** By file: the lines that are no longer there (-) and that are new (+), in the order of the files. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a change does to the minimal bureau, or to one with other files. */
export function edited(change: (edit: BureauEdit) => GuidedOutcome, changes: Changes = {}): Edited {
  const files = bureauFiles(changes);
  const opened = openBureau(files);
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  const outcome = change(opened.edit);
  const lines = [...changedFiles(opened.edit)].map(([name, bytes]) => {
    const [before, after] = [files.get(name), bytes].map((one) =>
      one ? decoder.decode(one).split('\n') : [],
    );
    return [
      name,
      [
        ...(before ?? []).filter((line) => !after?.includes(line)).map((line) => `- ${line}`),
        ...(after ?? []).filter((line) => !before?.includes(line)).map((line) => `+ ${line}`),
      ],
    ] as const;
  });
  return { outcome, lines: Object.fromEntries(lines) };
}
