import { expect, it } from 'vitest';
import { changesFile } from '../../../../src/exports/api/changes.ts';
import { withPassage } from '../../../fixtures/bureau.ts';
import { recordOf } from '../../changes/record-of.ts';

it('a change as open data has the fields that were agreed, in their order, and no other', () => {
  const changes = recordOf({}, withPassage('kindergartens.csv', '000-1234567', '000-7654321'));
  const json = changesFile({ since: null, isCut: true, changes, publications: [] });
  expect(JSON.stringify(json)).toBe(
    '{"since":null,"changes":[{"date":"2026-10-02","commit":"1","code":"9900112345","table":"kindergartens","key":{},"field":"联系电话","old":"000-1234567","new":"000-7654321","kind":"changed","topic":"联系方式","sentence":"联系电话 000-1234567→000-7654321"}]}',
  );
});
