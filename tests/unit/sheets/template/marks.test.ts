import { describe, expect, test } from 'vitest';
import { isBegun, isNotImported, isSpecimen } from '../../../../src/sheets/template/index.ts';

describe('the specimen row', () => {
  test('is told by the mark before its first cell', () => {
    expect(isSpecimen('例：9900112345')).toBe(true);
  });

  test('is told where somebody typed the mark with a half-width colon', () => {
    expect(isSpecimen(' 例: 9900112345')).toBe(true);
  });

  test('is none where a code stands alone', () => {
    expect(isSpecimen('9900112345')).toBe(false);
  });

  test('is none where a name happens to begin with the word', () => {
    expect(isSpecimen('例溪镇')).toBe(false);
  });
});

test('a sheet that says 不导入 in its first cell is for people only', () => {
  expect(isNotImported('填表说明（本页不导入）')).toBe(true);
});

test('a header of the contract is imported', () => {
  expect(isNotImported('收费标准')).toBe(false);
});

describe('a row that a template began', () => {
  test('says nothing while it holds a kindergarten and its post alone', () => {
    expect(isBegun('staffing', ['code', 'post'])).toBe(true);
  });

  test('says something with a headcount, even without its day', () => {
    expect(isBegun('staffing', ['code', 'post', 'headcount'])).toBe(false);
  });

  test('says something once its key is complete', () => {
    expect(isBegun('staffing', ['code', 'post', 'countedOn'])).toBe(false);
  });
});
