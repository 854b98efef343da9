import { describe, expect, it } from 'vitest';
import { newIssues } from '../../../src/dataset/new-issues.ts';
import { type Issue, issueAt } from '../../../src/dataset/issue.ts';

const at = (row: number | null, message: string): Issue =>
  issueAt(
    'fees.csv',
    row === null
      ? { line: null, row: null }
      : { line: row, row, column: 'F', header: '收费标准', value: '9' },
    {
      rule: 'fee-outlier',
      severity: 'warning',
      message,
      remedy: '',
    },
  );

describe('the issues that a change brings', () => {
  it('are not those whose row moved, nor those that only say another median', () => {
    const rows = new Map([['fees.csv', new Map([[5, 4]])]]);
    expect(newIssues([at(4, '中位数是 520 元')], [at(5, '中位数是 500 元')], rows)).toEqual([]);
  });

  it('are those of rows that are new', () => {
    const issue = at(5, '中位数是 500 元');
    expect(
      newIssues([at(5, '中位数是 520 元')], [issue], new Map([['fees.csv', new Map([[5, null]])]])),
    ).toEqual([issue]);
  });

  it('are told apart by their words where they have no row', () => {
    const issue = at(null, '少了两张表');
    expect(newIssues([at(null, '少了一张表')], [issue], new Map())).toEqual([issue]);
  });
});
