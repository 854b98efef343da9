import { describe, expect, it } from 'vitest';
import { readSheet, type Sheet } from '../../../src/dataset/index.ts';
import { ROW_NUMBER } from '../../../src/dataset/tables/table.ts';

const sheet = (name: string, text: string): Sheet => ({ name, bytes: new TextEncoder().encode(text) });

const HEADER = '标识码,检查日期,专职保安,一键报警,视频监控,封闭化管理,护学岗,结对医疗机构\n';

describe('a sheet', () => {
  it('is read as the table it is said to be, whatever it is called', () => {
    const { rows, issues } = readSheet(
      sheet('2026年秋季安全检查.csv', `${HEADER}9900112345,2026-09-10,是,否,是,是,是,云溪镇卫生院\n`),
      'safety',
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        code: '9900112345',
        checkedOn: '2026-09-10',
        guards: true,
        alarm: false,
        video: true,
        closedManagement: true,
        escortPost: true,
        medicalPartner: '云溪镇卫生院',
        [ROW_NUMBER]: 2,
      },
    ]);
  });

  it('gives a row that says the same in JSON wherever in the sheet it stands', () => {
    const row = '9900112345,2026-09-10,是,否,是,是,是,云溪镇卫生院\n';
    const above = '9900112345,2025-09-10,是,是,是,是,是,云溪镇卫生院\n';
    const [first] = readSheet(sheet('safety.csv', HEADER + row), 'safety').rows;
    const [, second] = readSheet(sheet('safety.csv', HEADER + above + row), 'safety').rows;
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it('is named by its own name in what is said of it', () => {
    const { issues } = readSheet(
      sheet('安全 (1).csv', `${HEADER}9900112345,昨天,是,否,是,是,是,云溪镇卫生院\n`),
      'safety',
    );
    expect(issues.map(({ file, row, column, value }) => ({ file, row, column, value }))).toEqual([
      { file: '安全 (1).csv', row: 2, column: 'B', value: '昨天' },
    ]);
  });

  it('that is another table is said to have none of its headers', () => {
    const { isUsable, issues } = readSheet(sheet('fees.csv', HEADER), 'plans');
    expect(isUsable).toBe(false);
    expect(issues.map(({ file, rule }) => ({ file, rule }))).toEqual([
      { file: 'fees.csv', rule: 'missing-label' },
    ]);
  });
});
