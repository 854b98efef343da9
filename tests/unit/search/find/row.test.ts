import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { finderRow } from '../../../../src/search/find/row.ts';
import { facts, indexOf, kindergarten } from './finder-entries.ts';

function rowOf(said: Parameters<typeof facts>[0], age: '托班' | '小班' = '小班') {
  return finderRow(indexOf([kindergarten('阳光幼儿园', { facts: facts(said) })]), 0, age);
}

describe('a row of the finder', () => {
  it('says its figures in the words of the facts, each with its age group', () => {
    expect(rowOf({ 'fee/小班': 64_000, 'free/小班': 14, ratio: 13.6 }).figures).toEqual([
      { kind: 'fee', label: '小班保教费', text: '640 元/月', absent: false },
      { kind: 'ratio', label: '教师与幼儿', text: '1∶13.6', absent: false },
      { kind: 'free', label: '小班空余学位', text: '14 个', absent: false },
    ]);
  });

  it('says in a word why a figure is missing, never 0', () => {
    const [fee, , free] = rowOf({ 'fee/小班': NOT_GIVEN, 'free/小班': UNDER_REVIEW }).figures;
    expect(fee).toEqual({ kind: 'fee', label: '小班保教费', text: '未公布', absent: true });
    expect(free).toEqual({ kind: 'free', label: '小班空余学位', text: '待核实', absent: true });
  });

  it('says 0 free places as 0', () => {
    expect(rowOf({ 'free/小班': 0 }).figures.at(-1)?.text).toBe('0 个');
  });

  it('says 不适用 of an age group that is not run', () => {
    expect(rowOf({}, '托班').figures[0]).toEqual({
      kind: 'fee',
      label: '托班保育费',
      text: '不适用',
      absent: true,
    });
  });

  it('says who runs it, its rating, and a service form that is not the usual one', () => {
    expect(rowOf({ 'run-by': '普惠性民办', rating: '一级园', service: '寄宿制' }).traits).toEqual([
      '普惠性民办',
      '一级园',
      '寄宿制',
    ]);
    expect(rowOf({}).traits).toEqual(['公办']);
  });

  it('has a word for one that has closed or is being founded, and nothing else to say of it but who runs it', () => {
    const closed = { status: '停办', 'run-by': '普惠性民办', rating: '一级园' };
    expect(rowOf(closed)).toMatchObject({ status: '已停办', traits: ['普惠性民办'], figures: [] });
    expect(rowOf({ status: '筹建' })).toMatchObject({ status: '筹建中', traits: ['公办'], figures: [] });
    expect(rowOf({}).status).toBeNull();
  });
});
