import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchBureau } from './bureau.ts';

const FIRST_COMMIT = Date.UTC(2023, 0, 9, 9) / 1000;
const DAY = 86_400;
const A_DAY_OF_COUNTING = 50;

/**
 * Writes a history of many publications for a bureau, the last of them its data as they are: mostly one cell of fees.csv, staffing.csv or
 * kindergartens.csv, and every fiftieth time a whole staffing.csv in another order with other headcounts.
 */
export function writeHistory(bureau: BenchBureau, commits: number): void {
  const texts = new Map(EDITED.map((name) => [name, readFileSync(join(bureau.data, name), 'utf8')]));
  const stream: string[] = [];
  for (let number = 0; number < commits; number += 1) {
    stream.push(commitHead(number, `Publication ${number + 1}`));
    if (number === 0) stream.push('from refs/heads/history^0\n');
    const changed = number === commits - 1 ? [...texts] : editedTexts(texts, number);
    for (const [name, text] of changed) stream.push(`M 100644 inline data/${name}\n${data(text)}`);
  }
  git(bureau, ['branch', '--force', 'history', 'HEAD']);
  git(bureau, ['fast-import', '--quiet', '--force'], stream.join(''));
  git(bureau, ['reset', '--quiet', '--hard', 'history']);
}

const EDITED = ['fees.csv', 'staffing.csv', 'kindergartens.csv'] as const;

function editedTexts(
  texts: ReadonlyMap<string, string>,
  number: number,
): readonly (readonly [string, string])[] {
  if (number % A_DAY_OF_COUNTING === A_DAY_OF_COUNTING - 1) {
    const [head = '', ...lines] = (texts.get('staffing.csv') ?? '').trimEnd().split('\n');
    const counted = lines.map((line, index) =>
      index % 7 === number % 7 ? withNumber(line, 3, number) : line,
    );
    return [['staffing.csv', `${[head, ...counted.reverse()].join('\n')}\n`]];
  }
  const name = EDITED[number % EDITED.length] ?? 'fees.csv';
  const [head = '', ...lines] = (texts.get(name) ?? '').trimEnd().split('\n');
  const at = (number * 7919) % lines.length;
  const line = lines[at] ?? '';
  const edited =
    name === 'kindergartens.csv'
      ? withNumber(line, -1, number)
      : withNumber(line, name === 'fees.csv' ? 5 : 3, number);
  return [[name, `${[head, ...lines.with(at, edited)].join('\n')}\n`]];
}

/** A line with another number in its cell, counted from the end where negative; as it is where quotes may hide commas. */
function withNumber(line: string, cell: number, number: number): string {
  if (line.includes('"')) return line;
  const cells = line.split(',');
  const index = cell < 0 ? cells.findLastIndex((text) => /^[1-9]\d{1,3}$/.test(text)) : cell;
  if (!/^\d+$/.test(cells[index] ?? '')) return line;
  return cells.with(index, String(1 + (number % 90))).join(',');
}

function commitHead(number: number, message: string): string {
  const who = `Bench <bench@localhost> ${FIRST_COMMIT + number * DAY} +0800`;
  return `commit refs/heads/history\nauthor ${who}\ncommitter ${who}\n${data(message)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function git(bureau: BenchBureau, args: readonly string[], input = ''): void {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  execFileSync('git', ['-C', bureau.path('.'), ...args], {
    env,
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}
