import { join } from 'node:path';
import { withTableTitles } from '../../dataset/said-words.ts';
import { CheckImpossible } from '../../publication/check-impossible.ts';
import type { Folders } from '../../publication/folder.ts';
import { readSource } from '../../publication/load.ts';
import { openBureau } from '../../sheets/guided/bureau-edit.ts';
import { ImportImpossible } from '../import/import-impossible.ts';
import { writeFiles } from '../import/write-files.ts';
import { npmBannerHint } from '../npm-banner.ts';
import { placesOf } from '../places-of.ts';
import { type Output, startSteps } from '../progress.ts';
import { isYes } from '../yes.ts';
import type { ChangeArguments } from './arguments.ts';
import { type Ask, askFields, missingForNewItem } from './ask-fields.ts';
import { type ChangeKind, type FormField, FORMS } from './forms.ts';
import { dayOf, type Plan, type PlannedChange, planChange } from './planned-change.ts';
import { issueLines, plannedJson, plannedText, titledFile } from './show.ts';

export interface ChangeRun extends Output {
  readonly folders: Folders;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null where nobody can be asked. */
  readonly ask: Ask | null;
}

/**
 * 0: written, or shown where that was asked for, or there is nothing to change. 1: the result would have errors that the data do not have now, or a
 * table must be mended first; nothing is written. 2: it could not be made.
 */
export type ChangeExit = 0 | 1 | 2;

/** Makes an everyday change: asks for what is missing, shows what it comes to, and writes all of it or nothing. */
export async function runChange(request: ChangeArguments, run: ChangeRun): Promise<ChangeExit> {
  try {
    const { kind } = request;
    const missing = missingFields(request);
    if (missing.length > 0 && run.ask === null) return refuseMissing(missing, request, run);
    const source = await readSource(run.folders, run.env['AS_OF']);
    let given: Readonly<Record<string, string>> | null = request.given;
    if (run.ask !== null) {
      const opened = openBureau(source.data.files);
      if ('faults' in opened) return refuse(opened, run);
      const { edit } = opened;
      // Who gave all that is needed by flags does not want to be asked for the rest.
      if (missing.length > 0 || missingForNewItem(kind, given, edit).length > 0)
        given = await askFields(kind, given, { ask: run.ask, edit, today: dayOf(source) });
    }
    if (given === null) {
      run.stderr.write('\n没有答完，什么也没有改。\n');
      return 2;
    }
    const steps = startSteps(run);
    const plan = planChange(kind, given, source, steps.show);
    steps.stop();
    if (!('planned' in plan)) return refuse(plan, run);
    return await conclude(plan.planned, source.data.files, request, run);
  } catch (error) {
    if (!(error instanceof CheckImpossible) && !(error instanceof ImportImpossible)) throw error;
    run.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** The flags that are needed and not given. */
function missingFields({ kind, given }: ChangeArguments): readonly FormField[] {
  return FORMS[kind].fields.filter(({ flag, need }) => given[flag] === undefined && need === 'must');
}

function refuseMissing(missing: readonly FormField[], { kind }: ChangeArguments, run: ChangeRun): 2 {
  const flags = missing.map(({ flag, question }) => `  --${flag}  ${question}`);
  run.stderr.write(`还要写明：\n${flags.join('\n')}\n例：${FORMS[kind].example}\n`);
  return 2;
}

function refuse(plan: Exclude<Plan, { readonly planned: PlannedChange }>, run: ChangeRun): 1 | 2 {
  if ('reasons' in plan) {
    run.stderr.write(
      `没有改：\n${plan.reasons.map((reason) => `  ${withTableTitles(reason)}`).join('\n')}\n`,
    );
    return 2;
  }
  const lines = issueLines(plan.faults, placesOf(run.folders));
  run.stderr.write(`数据里有错误，先改好再来（npm run check 列出全部）：\n${lines.join('\n')}\n`);
  return 1;
}

async function conclude(
  planned: PlannedChange,
  read: ReadonlyMap<string, Uint8Array>,
  { kind, format, dryRun, yes }: ChangeArguments,
  run: ChangeRun,
): Promise<ChangeExit> {
  const { stdout, stderr, folders } = run;
  const places = placesOf(folders);
  const isJson = format === 'json';
  if (isJson) stderr.write(npmBannerHint('change', run.env, stdout) ?? '');
  const errors = planned.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    if (isJson) stdout.write(plannedJson(kind, planned, false));
    stderr.write(`这样改会有新的错误，没有写入：\n${issueLines(errors, places).join('\n')}\n`);
    return 1;
  }
  if (planned.files.size === 0) {
    stdout.write(isJson ? plannedJson(kind, planned, false) : `没有要改的。\n${planned.kept.join('\n')}\n`);
    return 0;
  }
  if (!isJson) stdout.write(plannedText(kind, planned, places));
  const names = [...planned.files.keys()].map(places);
  const titled = [...planned.files.keys()].map((file) => titledFile(file, places));
  const isWritten = !dryRun && (yes || (await confirmed(run, isJson, titled)));
  const changes = [...planned.files].map(([name, after]) => ({
    path: join(folders.dataDir, name),
    before: read.get(name) ?? null,
    after,
  }));
  if (isWritten) await writeFiles(changes);
  if (isJson) stdout.write(plannedJson(kind, planned, isWritten));
  else if (isWritten || dryRun || run.ask !== null)
    stdout.write(`\n${closing({ isWritten, dryRun, names, titled, kind })}\n`);
  return isWritten || dryRun || run.ask !== null ? 0 : 2;
}

async function confirmed(
  { ask, stderr }: ChangeRun,
  isJson: boolean,
  names: readonly string[],
): Promise<boolean> {
  if (ask === null || isJson) {
    stderr.write('没有写入：看过没有问题，加 --yes 再运行一次。\n');
    return false;
  }
  const answer = await ask(`\n写入 ${names.join('、')}吗？（是/否，或 y/n）：`);
  return isYes(answer);
}

function closing({
  isWritten,
  dryRun,
  names,
  titled,
  kind,
}: {
  readonly isWritten: boolean;
  readonly dryRun: boolean;
  readonly names: readonly string[];
  /** With what their tables are called. */
  readonly titled: readonly string[];
  readonly kind: ChangeKind;
}): string {
  if (dryRun) return '只看，没有写入。';
  if (!isWritten) return '没有写入，文件照旧。';
  return `已写入 ${titled.join('、')}。\n核对以后提交，一条一条运行：\n  git add ${names.join(' ')}\n  git commit -m "${FORMS[kind].title}"`;
}
