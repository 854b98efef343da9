import { createHash } from 'node:crypto';
import { reviewOutline, type ReviewedState, reviewStates } from '../../changes/review/index.ts';
import type { Issue } from '../../dataset/issue.ts';
import type { LookInto } from '../../dataset/personal-issues.ts';
import type { Examination } from '../../dataset/validate.ts';
import { CheckImpossible } from '../../publication/check-impossible.ts';
import type { Folders } from '../../publication/folder.ts';
import { examineSource, type Source } from '../../publication/load.ts';
import { repositoryOf, revisionsOf } from '../../publication/revision.ts';
import { type PublishedSource, readPresent, Revisions } from '../../publication/revision-source.ts';
import { npmBannerHint } from '../npm-banner.ts';
import { placesOf } from '../places-of.ts';
import { type Output, startSteps } from '../progress.ts';
import type { DiffArguments } from './arguments.ts';
import { diffJson } from './json.ts';
import { diffMarkdown } from './markdown.ts';
import { diffText } from './text.ts';
import { titleOf } from './title.ts';

export interface DiffRun extends Output {
  readonly folders: Folders;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Prints what differs between two states. 0: made, also where the state after has errors. 2: it could not be made. */
export async function runDiff(request: DiffArguments, run: DiffRun): Promise<0 | 2> {
  const { stdout, stderr, env } = run;
  const steps = startSteps(run);
  try {
    const printed = await diffWords(request, run, steps.show);
    steps.stop();
    if (request.format === 'json') stderr.write(npmBannerHint('diff', env, stdout) ?? '');
    stdout.write(printed);
    return 0;
  } catch (error) {
    steps.stop();
    if (!(error instanceof CheckImpossible)) throw error;
    stderr.write(`对照没有做成：${error.message}\n`);
    return 2;
  }
}

async function diffWords(
  { range, format, all }: DiffArguments,
  { folders, env }: DiffRun,
  tell: (step: string) => void,
): Promise<string> {
  const { dataDir, contentDir } = folders;
  const repository = await repositoryOf(dataDir, contentDir);
  const { from, to } = await revisionsOf(repository, range);
  const revisions = new Revisions(repository, folders, env['AS_OF']);
  try {
    tell('正在读取改前的数据');
    const before = await revisions.read(from, range.from);
    tell('正在读取改后的数据');
    const after =
      to === null ? await readPresent(folders, env['AS_OF']) : await revisions.read(to, range.to ?? 'HEAD');
    const earlier = await revisions.earlier(before, after.source.data.files);
    tell('正在检查改前和改后的数据');
    const examineOnce = examiner();
    const old = stateOf(before, examineOnce(before.source));
    const now = stateOf(after, examineOnce(after.source));
    const { asOf } = now.examination;
    const beforeOnNewDay =
      old.examination.asOf === asOf ? old.examination : examineOnce({ ...before.source, day: asOf });
    const review = reviewStates({ before: old, after: now, earlier, beforeOnNewDay });
    const title = titleOf({ before, after }, range);
    const outline = reviewOutline(review, { all, places: placesOf(folders) });
    if (format === 'json') return diffJson(review, { before, after });
    return format === 'markdown' ? diffMarkdown(title, outline) : diffText(title, outline);
  } finally {
    revisions.close();
  }
}

function stateOf({ source, publishedOn }: PublishedSource, examination: Examination): ReviewedState {
  return { files: source.data.files, content: source.content.files, examination, publishedOn };
}

/** Examines sources of which most files are alike: each is looked into for personal data once. */
function examiner(): (source: Source) => Examination {
  const known = new Map<string, readonly Issue[]>();
  const lookInto: LookInto = (file, look) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([file.name, file.allowed]))
      .update(file.bytes);
    const key = hash.digest('base64');
    const found = known.get(key) ?? look(file);
    known.set(key, found);
    return found;
  };
  return (source) => examineSource(source, { lookInto });
}
