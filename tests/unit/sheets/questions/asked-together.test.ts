import { describe, expect, it } from 'vitest';
import { askedTogether } from '../../../../src/sheets/questions/asked-together.ts';
import { foundRow } from '../builders.ts';

const staff = (date: string, count: string, file: string) =>
  foundRow('staffing', { 标识码: '9900112345', 统计日期: date, 岗位: '园长', 人数: count }, { file });

const filesOf = (groups: ReturnType<typeof askedTogether>) =>
  groups.map((all) => all.map(({ place }) => place.file));

describe('questions of a sheet that comes twice', () => {
  it('are one where they ask for one cell', () => {
    const rows = [staff('2026-09-15', '?约2', '甲表.csv'), staff('2026-09-15', '?约2', '甲表.xlsx')];
    expect(filesOf(askedTogether(rows))).toEqual([['甲表.csv', '甲表.xlsx']]);
  });

  it('are one where they ask for the key of rows that say the same', () => {
    const rows = [staff('?9月', '2', '甲表.csv'), staff('?9月', '2人', '甲表.xlsx')];
    expect(filesOf(askedTogether(rows))).toEqual([['甲表.csv', '甲表.xlsx']]);
  });

  it('are two where the rows are of two days', () => {
    const rows = [staff('2025-09-15', '?约2', '甲表.csv'), staff('2026-09-15', '?约2', '甲表.xlsx')];
    expect(askedTogether(rows)).toEqual([]);
  });

  it('are two where other things stand there', () => {
    const rows = [staff('2026-09-15', '?约2', '甲表.csv'), staff('2026-09-15', '?约3', '甲表.xlsx')];
    expect(askedTogether(rows)).toEqual([]);
  });
});
