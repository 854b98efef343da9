import { describe, expect, it } from 'vitest';
import { issueAt } from '../../../../src/dataset/issue.ts';
import { maskedIssue } from '../../../../src/dataset/privacy/mask-issue.ts';

const issue = (value: string, message: string) =>
  issueAt(
    'fees.csv',
    { row: 2, value },
    { rule: 'type-error', severity: 'error', message, remedy: '改正。' },
  );

describe('an issue of any rule', () => {
  it('is reported as it is where it quotes nothing personal', () => {
    const plain = issue('300-400', '填写的是“300-400”，这里要填一个数。');
    expect(maskedIssue(plain)).toBe(plain);
  });

  it('has identifiers masked in its value and its message', () => {
    expect(maskedIssue(issue('13800001234', '填写的是“13800001234”，这里要填一个数。'))).toMatchObject({
      value: '138****1234',
      message: '填写的是“138****1234”，这里要填一个数。',
    });
  });

  it('has identifiers masked in the name of its file and in its header', () => {
    const named = { ...issue('', ''), file: '13800001234.csv', header: '手机13800001234' };
    expect(maskedIssue(named)).toMatchObject({ file: '138****1234.csv', header: '手机138****1234' });
  });

  it('does not print the first digits of a number that its quotation cuts', () => {
    expect(maskedIssue(issue('', '填写的是“云溪镇1380000…”。'))).toMatchObject({
      message: '填写的是“云溪镇138***…”。',
    });
  });

  it('does not print a long number that a rule has rounded', () => {
    expect(maskedIssue(issue('', '原文里写的数是 6228480012345678000。'))).toMatchObject({
      message: '原文里写的数是 622************8000。',
    });
  });
});
