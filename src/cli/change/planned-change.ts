import { type ChangeToCome, changesBetween, presentOf } from '../../changes/index.ts';
import { buildBureau } from '../../dataset/build.ts';
import type { Issue } from '../../dataset/issue.ts';
import { FALLBACK_SITE } from '../../dataset/site.ts';
import type { Examination } from '../../dataset/validate.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { examineSource, type Source } from '../../publication/load.ts';
import {
  changedFiles,
  changesOf,
  formerRows,
  openBureau,
  type BureauEdit,
} from '../../sheets/guided/bureau-edit.ts';
import { closeKindergarten } from '../../sheets/guided/closing.ts';
import { changeFee } from '../../sheets/guided/fee-change.ts';
import { changeNature } from '../../sheets/guided/nature-change.ts';
import { stopFee } from '../../sheets/guided/fee-stop.ts';
import type { GuidedOutcome } from '../../sheets/guided/outcome.ts';
import { changePhone } from '../../sheets/guided/phone-change.ts';
import { renameKindergarten } from '../../sheets/guided/renaming.ts';
import type { RowChange } from '../../sheets/guided/table-edit.ts';
import { type ChangeKind, leftOut } from './forms.ts';
import { newIssues } from '../../dataset/new-issues.ts';
import { leftOutWords, seenWords } from './seen.ts';

type Given = Readonly<Record<string, string>>;

/** A change as it would be written. */
export interface PlannedChange {
  readonly rows: readonly RowChange[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly kept: readonly string[];
  readonly kindergartens: readonly { readonly code: string; readonly name: string }[];
  /** As the record of changes will tell it. */
  readonly told: readonly ChangeToCome[];
  /** What a visitor sees, and from when. */
  readonly seen: readonly string[];
  /** What the check finds that it did not find before. */
  readonly issues: readonly Issue[];
}

export type Plan =
  | { readonly planned: PlannedChange }
  /** Tables that must be mended first, in the checker's words. */
  | { readonly faults: readonly Issue[] }
  /** Why it cannot be made, in sentences. */
  | { readonly reasons: readonly string[] };

/** Works out a change of the data that were read, and looks at the result as the check will. */
export function planChange(
  kind: ChangeKind,
  given: Given,
  source: Source,
  tell: (step: string) => void = () => undefined,
): Plan {
  const { files } = source.data;
  const opened = openBureau(files);
  if ('faults' in opened) return opened;
  const { edit } = opened;
  const today = dayOf(source);
  const outcome = applied(kind, given, edit, today);
  if (outcome.reasons.length > 0) return { reasons: outcome.reasons };
  const changed = changedFiles(edit);
  const after = new Map([...files, ...changed]);
  tell('正在检查改后的数据');
  const examined = examineAs(source, after);
  const told = examined.issues.filter(({ severity }) => severity !== 'notice');
  const issues = told.length === 0 ? [] : newIssues(examineAs(source, files).issues, told, formerRows(edit));
  const bureau = bureauOf(examined);
  const present = presentOf(bureau, examined.held, after);
  const day = given['from'] ?? given['on'] ?? given['until'] ?? null;
  const rows = changesOf(edit);
  const isFirst = rows.every(({ before }) => before === null);
  return {
    planned: {
      rows,
      files: changed,
      kept: outcome.kept,
      kindergartens: outcome.codes.map((code) => ({
        code,
        name: bureau.kindergartenByCode.get(code)?.name ?? code,
      })),
      told: changesBetween(files, after, present, today),
      seen: [
        ...seenWords(kind, { codes: outcome.codes, day: readDay(edit, day), today, bureau, isFirst }),
        ...leftOutWords(leftOut(kind, given)),
      ],
      issues,
    },
  };
}

function applied(kind: ChangeKind, given: Given, edit: BureauEdit, today: IsoDate): GuidedOutcome {
  const text = (flag: string): string => given[flag] ?? '';
  const kindergarten = text('kindergarten');
  switch (kind) {
    case 'fee':
      return changeFee(
        edit,
        {
          kindergartens: kindergarten,
          item: text('item'),
          price: text('price'),
          from: text('from'),
          basis: text('basis'),
          noticed: given['noticed'],
          age: given['age'],
          unit: given['unit'],
          refund: given['refund'],
          service: given['service'],
          voluntary: given['voluntary'],
          category: given['category'],
          nature: given['nature'],
        },
        today,
      );
    case 'stop':
      return stopFee(edit, {
        kindergartens: kindergarten,
        item: text('item'),
        until: text('until'),
        category: given['category'],
      });
    case 'close': {
      const { successor, doc: docNo } = given;
      return closeKindergarten(edit, { kindergarten, on: text('on'), successor, docNo }, today);
    }
    case 'rename':
      return renameKindergarten(
        edit,
        { kindergarten, name: text('name'), on: text('on'), docNo: given['doc'] },
        today,
      );
    case 'nature':
      return changeNature(
        edit,
        {
          kindergarten,
          on: text('on'),
          nature: given['nature'],
          sponsorType: given['sponsor'],
          sponsorName: given['sponsor-name'],
          profitStatus: given['profit'],
          district: given['district'],
        },
        today,
      );
    case 'phone':
      return changePhone(edit, { kindergarten, phone: text('phone') });
    default:
      return kind satisfies never;
  }
}

/** The day on which the change is made: AS_OF where it is given, else today. */
export function dayOf({ asOf, day, today }: Source): IsoDate {
  return asOf !== undefined && asOf !== '' && typeof day === 'string' ? day : today;
}

/** The data are edited once they are written: the check of then speaks for today, unless another day is given. */
function examineAs(source: Source, files: ReadonlyMap<string, Uint8Array>): Examination {
  const day = source.history.state === 'unknown' ? source.day : dayOf(source);
  return examineSource({ ...source, day, data: { ...source.data, files } });
}

/** The bureau that the rows make, also where an error elsewhere keeps it from being published. */
function bureauOf({ bureau, rows, site, asOf, missingTables }: Examination): Bureau {
  return bureau() ?? buildBureau(rows, { site: site ?? FALLBACK_SITE, asOf, missingTables, held: new Map() });
}

/** A day as the tables write it. */
function readDay({ fees }: BureauEdit, text: string | null): string | null {
  if (text === null) return null;
  const blank = { cells: { effectiveFrom: text }, origin: null };
  return fees.text(blank, 'effectiveFrom');
}
