import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from '../../src/dataset/tables/column.ts';
import { quoteCsv } from '../../src/dataset/serialise.ts';
import { tableNamed } from '../../src/dataset/tabled.ts';
import { TABLE_NAMES, type TableName } from '../../src/dataset/tables/names.ts';
import { MINIMAL_BUREAU } from '../fixtures/bureau.ts';

const LONGEST = 200;

/** Words that other rows or rules refer to: another text there is another bureau. */
const KEPT: ReadonlySet<string> = new Set([
  ...['assessments.result', 'fee_caps.level', 'fee_waivers.level', 'rating_schemes.level', 'fees.item'],
  ...[
    'fee_catalogue.item',
    'kindergarten_history.formerValue',
    'kindergartens.principalName',
    'kindergartens.phone',
  ],
  ...[
    'campuses.phone',
    'kindergartens.opensAt',
    'kindergartens.closesAt',
    'plan_tasks.no',
    'plan_targets.task',
    'support_pairs.leadName',
  ],
]);

/** A text without a place to break, as long as its column takes, up to 200 characters; an address where one stands. */
export function unbroken(column: Column, at: number): string | null {
  const { cell } = column;
  if (cell.kind === 'list') return `W${at}`.padEnd(Math.min(cell.max, LONGEST), 'x');
  if (cell.kind !== 'text' || cell.holds === 'time') return null;
  const start = cell.holds === 'link' ? `https://www.example.gov.cn/${at}/` : `W${at}`;
  return start.padEnd(Math.min(cell.max, LONGEST), 'x');
}

/** The minimal bureau with such a text in every text cell of every table, as CSV by file name. */
export function unbrokenTables(): ReadonlyMap<string, string> {
  return new Map(TABLE_NAMES.map((name) => [`${name}.csv`, unbrokenTable(name)]));
}

function unbrokenTable(name: TableName): string {
  const [header = '', ...lines] = (MINIMAL_BUREAU.get(`${name}.csv`) ?? '').trimEnd().split('\n');
  const headers = header.split(',');
  const columns = Object.entries(tableNamed(name).columns);
  const rows = lines.map((line, row) => {
    const written = new Map(cellsOf(line).map((cell, index) => [headers[index], cell]));
    return columns.map(([key, column], at) => {
      const own = written.get(column.header) ?? '';
      return KEPT.has(`${name}.${key}`) ? own : (unbroken(column, row * 100 + at) ?? own);
    });
  });
  const head = columns.map(([, column]) => column.header);
  return [head, ...rows].map((cells) => `${cells.map(quoteCsv).join(',')}\n`).join('');
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

const WORD = 'W'.padEnd(LONGEST, 'x');

const TEXTS: Readonly<Record<string, string>> = {
  'notices/a.md': `---\ntitle: ${WORD}\npubDate: 2026-09-01\nsource: ${WORD}\ndocNo: ${WORD}\ncategory: 其他\ndescription: ${WORD}\n---\n\n## ${WORD}\n\n${WORD} \`${WORD}\`\n\n| ${WORD} | 二 |\n| --- | --- |\n| ${WORD} | ${WORD} |\n`,
  'plans/yunxi.md': `---\ntitle: ${WORD}\nplanId: P1\ndescription: ${WORD}\nadaptedFrom: ${WORD}\nupdated: 2026-09-01\n---\n\n- ${WORD}\n`,
};

/** Writes the bureau and its texts below a folder, as a build reads them. */
export async function writeUnbrokenBureau(folder: string): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'data/site.json'), MINIMAL_BUREAU.get('site.json') ?? '');
  for (const [name, text] of unbrokenTables()) await writeFile(join(folder, 'data', name), text);
  for (const [name, text] of Object.entries(TEXTS)) {
    await mkdir(join(folder, 'content', name, '..'), { recursive: true });
    await writeFile(join(folder, 'content', name), text);
  }
}
