import { describe, expect, it } from 'vitest';
import { labelStyle, ownLabel } from '../../../src/components/cell-labels.ts';

const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ label: `第${at + 1}列` }));

describe('the labels of a folded row', () => {
  it('are said once by the table, for every column but the row head', () => {
    expect(labelStyle([{ label: '幼儿园' }, { label: '性质' }, { label: '小班', unit: '元/月' }])).toBe(
      "--l2:'性质';--l3:'小班 元/\u2060月'",
    );
  });

  it('are said by the cells of the columns beyond those the styles know', () => {
    expect(labelStyle(columns(21))).toMatch(/--l20:'第20列'$/);
    expect(ownLabel({ label: '第20列' }, 19)).toBeUndefined();
    expect(ownLabel({ label: '第21列' }, 20)).toBe('第21列');
  });

  it('are said by the cells where a name holds more than words, which has no place in a style', () => {
    const hostile = { label: `甲';color:red` };
    expect(labelStyle([{ label: '指标' }, hostile, { label: '云溪县' }])).toBe("--l3:'云溪县'");
    expect(ownLabel(hostile, 1)).toBe(`甲';color:red`);
  });

  it('are none for the row head', () => {
    expect(ownLabel({ label: '<幼儿园>' }, 0)).toBeUndefined();
  });
});
