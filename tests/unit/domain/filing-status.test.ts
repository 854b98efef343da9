import { describe, expect, it } from 'vitest';
import { filingStatus } from '../../../src/domain/filing-status.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aFiling } from '../builders.ts';

describe('the filing of a change', () => {
  it('is on time up to the same day of the next month', () => {
    expect(filingStatus(aFiling(), isoDate('2026-11-15'))).toMatchObject({
      dueOn: '2026-10-01',
      state: 'on-time',
    });
  });

  it('is late where the filing or the update came after it', () => {
    const late = aFiling({ updatedOn: isoDate('2026-10-02') });
    expect(filingStatus(late, isoDate('2026-11-15')).state).toBe('late');
  });

  it('is open while the month runs, then overdue', () => {
    const unseen = aFiling({ updatedOn: NOT_GIVEN });
    expect(filingStatus(unseen, isoDate('2026-10-01')).state).toBe('open');
    expect(filingStatus(unseen, isoDate('2026-10-02')).state).toBe('overdue');
  });

  it('of 31 January is due on the last day of February', () => {
    const january = aFiling({ changedOn: isoDate('2026-01-31') });
    expect(filingStatus(january, isoDate('2026-02-10')).dueOn).toBe('2026-02-28');
  });
});
