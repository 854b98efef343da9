import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importAs } from '../bench/import-score/run-import.ts';
import { root } from '../bench/measured-process.ts';
import { FORM_FIGURES, filledForm } from './official-form.ts';

interface Printed {
  readonly tables: Readonly<Record<string, { readonly added: number; readonly waiting: number }>>;
  readonly questions: readonly { readonly field: string }[];
  readonly dropped: readonly { readonly cell: string; readonly kind: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'official-form-'));
const data = join(folder, 'data');
const form = join(folder, '一览表.xlsx');
const importForm = async (...more: readonly string[]): Promise<Printed> => {
  const args = [form, '--data', data, '--yes', '--format', 'json', ...more];
  const run = await importAs(args, data, join(folder, 'content'));
  return JSON.parse(run.stdout) as Printed;
};
const linesOf = (table: string) =>
  readFileSync(join(data, `${table}.csv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);

/** What the form does not say, as a clerk adds it to the list of questions. */
const ANSWERS: Readonly<Record<string, string>> = {
  统计日期: '2026-09-30',
  来源: '县教育体育局',
  时期: '2026',
};

let first: Printed;
beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/office-sheets/yunping/start'), data, { recursive: true });
  writeFileSync(form, await filledForm());
  first = await importForm();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the filled form of the ministry', () => {
  it('is taken for the county as a whole: the population and five indicators wait for their day', () =>
    expect([first.tables['population']?.waiting, first.tables['indicators']?.waiting]).toEqual([1, 5]));
  it('is asked for what it does not say, and nothing else', () =>
    expect(new Set(first.questions.map(({ field }) => field))).toEqual(new Set(Object.keys(ANSWERS))));
  it('names each part that has no place, with its cell', () =>
    expect(first.dropped.filter(({ kind }) => kind === '不收的列').map(({ cell }) => cell)).toEqual(
      ['B', 'C', 'H', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T'].map((letter) => `${letter}4`),
    ));
  it('holds a figure in every column, so that none is forgotten above', () =>
    expect(FORM_FIGURES).toHaveLength('ABCDEFGHIJKLMNOPQRST'.length));

  it('gives population and indicators once that is answered', async () => {
    const list = readFileSync(join(folder, '待问清单.csv'), 'utf8').split('\n');
    const answered = list.map((line) => `${line}${ANSWERS[line.split(',')[4] ?? ''] ?? ''}`);
    writeFileSync(join(folder, '回答.csv'), answered.join('\n'));
    await importForm('--answers', join(folder, '回答.csv'));
    expect([...linesOf('population'), ...linesOf('indicators')]).toEqual([
      '990311,2026-09-30,常住,4120,县教育体育局',
      'gross-enrolment-rate,990311,2026,3800,4120,,2026-09-30,县教育体育局,,',
      'inclusive-coverage,990311,2026,3500,3800,,2026-09-30,县教育体育局,,',
      'public-share,990311,2026,2300,3800,,2026-09-30,县教育体育局,,',
      'public-kindergarten-share,990311,2026,19,30,,2026-09-30,县教育体育局,,',
      'inclusive-kindergarten-share,990311,2026,27,30,,2026-09-30,县教育体育局,,',
    ]);
  });
});
