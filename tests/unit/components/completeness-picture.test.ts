import { describe, expect, it } from 'vitest';
import { dotsMarkup } from '../../../src/components/completeness/dots-markup.ts';
import { pictureOf } from '../../../src/components/completeness/picture.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { completenessRows } from '../../../src/progress/completeness.ts';
import { aBureau, aKindergarten } from '../builders.ts';

const bureau = aBureau({ kindergartens: [aKindergarten()] });
const rows = completenessRows(bureau, bureau.kindergartens);

describe('the picture of 公示完整度', () => {
  it('is a dot a kindergarten where the page has room', () => {
    expect(pictureOf(rows, 100_000).kind).toBe('dots');
  });

  it('is figures where dots are too many, and nothing where these are', () => {
    expect(pictureOf(rows, 1000).kind).toBe('figures');
    expect(pictureOf(rows, 100).kind).toBe('none');
  });

  it('names who owes what only where the names have room', () => {
    expect(pictureOf(rows, 100_000).owing?.length).toBe(6);
    expect(pictureOf(rows, 100).owing).toBeNull();
  });
});

describe('the dots of a cell', () => {
  it('are as many as the kindergartens, with their words beside them', () => {
    expect(dotsMarkup([{ count: 3, word: '已公布', tone: 'good', dueOn: null }])).toBe(
      '<span class="status good" aria-hidden="true">●●●</span><span class="vh">3 所已公布。</span>',
    );
  });

  it('turn on the day after their duty, dots and words alike', () => {
    expect(dotsMarkup([{ count: 2, word: '已公布', tone: 'good', dueOn: isoDate('2027-07-28') }])).toBe(
      '<span class="status good" aria-hidden="true" data-steps="2027-07-29|bad|■■">●●</span><span class="vh" data-steps="2027-07-29|bad|2 所逾期。">2 所已公布。</span>',
    );
  });
});
