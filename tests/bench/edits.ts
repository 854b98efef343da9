import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_OF_BUILD, type BenchBureau } from './bureau.ts';

/** Lowers by one yuan what one kindergarten charges for care now: one cell of fees.csv. */
export function changeFee({ data }: BenchBureau): void {
  const file = join(data, 'fees.csv');
  writeFileSync(file, withOneFeeLowered(readFileSync(file, 'utf8'), DAY_OF_BUILD));
}

/** A lower fee can break no cap. Throws where no row of the text can be changed in one cell alone. */
export function withOneFeeLowered(csv: string, day: string): string {
  const [head = '', ...lines] = csv.split('\n');
  const columns = head
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(',');
  const [category, from, amount, until] = ['收费类别', '执行日期', '收费标准', '截止日期'].map((name) =>
    columns.indexOf(name),
  ) as [number, number, number, number];
  const changed = lines.findIndex((line) => {
    const cells = line.trimEnd().split(',');
    // A row with quotes may hold commas inside a cell; there is another one.
    if (line.includes('"') || cells.length !== columns.length) return false;
    const isInForce = (cells[from] ?? '') <= day && (cells[until] === '' || (cells[until] ?? '') >= day);
    return cells[category] === '保育教育费' && isInForce && /^[1-9]\d+$/.test(cells[amount] ?? '');
  });
  if (changed === -1) throw new Error('fees.csv: no care fee in force that could be changed');
  const cells = (lines[changed] ?? '').split(',');
  cells[amount] = String(Number(cells[amount]) - 1);
  return [head, ...lines.with(changed, cells.join(','))].join('\n');
}

/** Adds a sentence to the newest notice. */
export function changeNotice({ content }: BenchBureau): void {
  const notices = join(content, 'notices');
  const newest = readdirSync(notices)
    .filter((name) => /^[^_.].*\.mdx?$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`${notices}: no notice that could be changed`);
  const file = join(notices, newest);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n以本次公布的内容为准。\n`);
}
