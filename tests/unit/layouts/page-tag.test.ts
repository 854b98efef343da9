import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { dayAmong, notModified, saidOf } from '../../../src/layouts/page-tag.ts';

const said = { price: 370, from: '2026-09-01', due: '2026-12-10' };
const asOf = isoDate('2026-11-28');

/** What a page answers, and the tag it leaves. */
function answer(parts: unknown, day = asOf, keptTag?: string) {
  const headers = new Headers();
  const response = notModified({ locals: { keptTag }, response: { headers } }, [parts], day);
  return { status: response?.status, tag: headers.get('etag') ?? undefined };
}

describe('a page that is at hand', () => {
  const { tag } = answer(said);

  it('stays as it is where it would say the same', () => {
    expect(answer(said, asOf, tag).status).toBe(304);
  });

  it('stays as it is on another day between the same two of its days', () => {
    expect(answer(said, isoDate('2026-12-09'), tag).status).toBe(304);
  });

  it.each(['2026-12-10', '2026-12-11', '2026-09-01', '2026-08-31'])('is made again on %s', (day) => {
    expect(answer(said, isoDate(day), tag).status).toBeUndefined();
  });

  it('is made again where it says something else', () => {
    expect(answer({ ...said, price: 380 }, asOf, tag).status).toBeUndefined();
  });

  it('is made where none is at hand', () => {
    expect(answer(said).status).toBeUndefined();
  });
});

describe('a page that says in part what another says', () => {
  const answerTo = (shared: object, own: object, day = asOf) => {
    const headers = new Headers();
    notModified({ locals: {}, response: { headers } }, [own], day, saidOf([shared], day));
    return headers.get('etag');
  };

  it('is made again where the part they share says something else', () => {
    expect(answerTo({ price: 380 }, said)).not.toBe(answerTo({ price: 370 }, said));
  });

  it('is made again where its own part says something else', () => {
    expect(answerTo(said, { price: 380 })).not.toBe(answerTo(said, { price: 370 }));
  });

  it('is made again where a day of the part they share has come', () => {
    const due = { due: '2026-12-10' };
    expect(answerTo(due, {}, isoDate('2026-12-10'))).not.toBe(answerTo(due, {}));
  });

  it('stays as it is on another day between the same two days of both parts', () => {
    expect(answerTo({ due: '2026-12-10' }, { from: '2026-09-01' }, isoDate('2026-12-09'))).toBe(
      answerTo({ due: '2026-12-10' }, { from: '2026-09-01' }),
    );
  });
});

describe('a day among the days of a text', () => {
  it('lies after the last one before it', () => {
    expect(dayAmong('2026-09-01 2026-12-10 2025-01-01', asOf)).toBe('after 2026-09-01');
  });

  it('lies on one of them', () => {
    expect(dayAmong('2026-11-28', asOf)).toBe('on 2026-11-28');
  });

  it('lies before all of them', () => {
    expect(dayAmong('2027-01-01', asOf)).toBe('after ');
  });
});
