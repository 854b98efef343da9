import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { runCheck } from '../../../src/cli/check-run.ts';
import { parseRequest } from '../../../src/cli/import/request.ts';
import { runImport } from '../../../src/cli/import/run.ts';
import type { Output } from '../../../src/cli/progress.ts';
import { quoteCsv } from '../../../src/dataset/serialise.ts';
import { readBooks } from '../../../src/sheets/read-books.ts';
import { answerTo } from './answers.ts';
import type { AskedQuestion } from './asked.ts';
import { type County, readTables } from './county.ts';
import { Marks, readLines } from './marks.ts';
import { type Score, score } from './score.ts';
import { personsIn } from './persons.ts';

/** What `npm run import -- --format json` prints, as far as it is measured. */
interface Printed {
  readonly tables: Readonly<
    Record<string, { readonly added: number; readonly changed: number; readonly unchanged: number }>
  >;
  readonly questions: readonly AskedQuestion[];
  readonly persons: number;
}

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Measured {
  readonly first: Score;
  readonly questions: readonly AskedQuestion[];
  /** Lines of `unknowable.csv` that concern no expected cell: slips of the pen. */
  readonly unusedMarks: readonly string[];
  /** Files that the second run changed. */
  readonly changedAgain: readonly string[];
  /** Where a person stands in what was written or printed: the file, and how many of the names and numbers. */
  readonly persons: readonly string[];
  /** Once everything is answered that the expected tables answer. */
  readonly answered: Score;
  readonly unanswered: readonly AskedQuestion[];
  /** Errors of the check, once answered. */
  readonly errors: readonly string[];
}

/** The day of which the import speaks: after every date in the sheets. */
const TODAY = '2026-11-20';
/** An answer may bring other questions to light: a code lets the rows in that waited for it. */
const ROUNDS = 3;
const LIST = '待问清单.csv';

/** Takes a county through the import as a clerk does: once, once more, with answers, and the check. `folder` is empty and its own. */
export async function measureCounty(county: County, folder: string): Promise<Measured> {
  const data = join(folder, 'data');
  cpSync(county.start, data, { recursive: true });
  mkdirSync(join(folder, 'content'));
  const outputs: string[] = [];
  const importSheets = async (more: readonly string[] = []): Promise<Printed> => {
    const args = [...county.files, '--data', data, '--yes', '--format', 'json', ...more];
    const run = await importAs(args, data, join(folder, 'content'));
    outputs.push(run.stdout, run.stderr);
    if (run.exitCode === 2) throw new Error(`${county.name}: ${run.stderr || run.stdout}`);
    return JSON.parse(run.stdout) as Printed;
  };

  const first = await importSheets();
  const marks = new Marks(county.unknowable);
  const firstScore = scoreOf(county, data, first.questions, marks);
  const before = snapshot(folder);
  await importSheets();
  const changedAgain = differences(before, snapshot(folder));

  let questions = first.questions;
  const list = join(folder, LIST);
  // Where nothing is left to ask there is no list.
  for (let round = 0; round < ROUNDS && existsSync(list); round += 1) {
    const file = join(folder, 'answers.csv');
    writeFileSync(file, answeredList(readFileSync(list, 'utf8'), questions, county));
    ({ questions } = await importSheets(['--answers', file]));
  }
  return {
    first: firstScore,
    questions: first.questions,
    unusedMarks: marks.unused().map(({ table, key, column }) => `${table} ${key} ${column}`),
    changedAgain,
    persons: await personsIn(county.persons, snapshot(folder, 'answers.csv'), outputs),
    answered: scoreOf(county, data, questions, new Marks([])),
    unanswered: questions,
    errors: await checkErrors(data, join(folder, 'content')),
  };
}

function scoreOf(county: County, data: string, questions: readonly AskedQuestion[], marks: Marks): Score {
  const otherNames = Map.groupBy(county.codes, ([, code]) => code);
  return score({
    before: county.before,
    found: readTables(data),
    expected: county.expected,
    questions,
    marks,
    alsoRight: county.alsoRight,
    otherNames: new Map([...otherNames].map(([code, names]) => [code, names.map(([name]) => name)])),
  });
}

/** The list with its column 回答 filled in, as far as it can be. */
function answeredList(list: string, questions: readonly AskedQuestion[], county: County): string {
  const lines = readLines(list);
  const headers = Object.keys(lines[0] ?? {});
  const oracle = { given: county.answers, expected: county.expected, codes: county.codes };
  const rows = lines.map((line) => {
    const asked = questions.find(
      ({ file, sheet, cell, question }) =>
        file === line['来源文件'] &&
        (sheet ?? '') === line['工作表'] &&
        cell === line['单元格'] &&
        line['要问什么']?.startsWith(question),
    );
    const answer = line['回答'] || (asked ? answerTo(asked, oracle) : null) || '';
    return headers.map((header) => quoteCsv(header === '回答' ? answer : (line[header] ?? ''))).join(',');
  });
  return [headers.join(','), ...rows, ''].join('\n');
}

/** Without texts: they are not what is measured. */
async function checkErrors(data: string, content: string): Promise<readonly string[]> {
  const env = { ...process.env, AS_OF: TODAY };
  const { stdout } = await runHere(async (output) => {
    const run = await runCheck({ dataDir: data, contentDir: content, format: 'json', env, ...output });
    return run.exitCode;
  });
  const { issues } = JSON.parse(stdout) as {
    issues: readonly {
      severity: string;
      rule: string;
      file: string;
      row: number | null;
      header: string | null;
    }[];
  };
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, row, header }) => `${rule} ${file} ${row ?? ''} ${header ?? ''}`.trim());
}

/** `npm run import` with these arguments, as on the day of which the import speaks. */
export function importAs(args: readonly string[], dataDir: string, contentDir: string): Promise<Run> {
  const parsed = parseRequest(args);
  if (!('request' in parsed)) throw new Error('fault' in parsed ? parsed.fault : 'only asked for help');
  const { request } = parsed;
  return runHere(({ stdout, stderr }) =>
    runImport(request, {
      ...{ dataDir, contentDir, asOf: TODAY, stdin: new PassThrough() },
      ...{ stdout, stderr, readBooks },
    }),
  );
}

/** Runs what a command does in this process: starting one for each would take longer than what it does. */
async function runHere(command: (output: Output) => Promise<number>): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([stdout, stderr].map(buffer));
  const exitCode = await command({ stdout, stderr }).finally(() => {
    stdout.end();
    stderr.end();
  });
  const [out, err] = (await printed).map(String);
  return { exitCode, stdout: out ?? '', stderr: err ?? '' };
}

/** Every file of a folder with its bytes. */
function snapshot(folder: string, without = ''): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    paths
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile() && relative(folder, path) !== without)
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

function differences(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}
