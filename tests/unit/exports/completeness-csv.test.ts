import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { completenessFiles } from '../../../src/exports/completeness-csv.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { aFee } from '../fee-builders.ts';

const bureau = aBureau({
  kindergartens: [
    aKindergarten({ fees: [aFee({ effectiveFrom: isoDate('2025-09-01') })] }),
    aKindergarten({ code: '9900000002', status: '停办' }),
  ],
});
const files = completenessFiles(bureau);
const linesOf = (file: string) =>
  files
    .find((one) => one.file === file)
    ?.csv()
    .trimEnd()
    .split('\r\n');

describe('the downloads of 公示完整度', () => {
  it('are one of the whole bureau, and one of each county and town', () => {
    expect(files.map(({ file, area }) => [file, area])).toEqual([
      ['all', null],
      ['990101', '990101'],
      ['990101002', '990101002'],
    ]);
  });

  it('have a line for each running kindergarten, with the day that the figures of an item speak for', () => {
    const [head, ...lines] = linesOf('all') ?? [];
    expect(lines).toHaveLength(1);
    expect(head).toContain('收费标准,收费标准：数据日期,收费标准：公布期限');
    expect(lines[0]).toContain('已公布,2025-09-01,');
  });

  it('say the same of a town', () => {
    expect(linesOf('990101002')).toEqual(linesOf('all'));
  });
});
