import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changeBook, countOf } from '../../../../src/views/changes/change-book.ts';
import { COUNTY, OTHER_TOWN, TOWN, aBureau, aKindergarten } from '../../builders.ts';
import { aChange, aRecord } from '../../change-builders.ts';

const OWN = '9900000001';
const OTHER = '9900000002';
const bureau = aBureau({
  kindergartens: [aKindergarten({ code: OWN }), aKindergarten({ code: OTHER, district: OTHER_TOWN.code })],
});
const august = { date: isoDate('2026-08-26'), commit: 'b'.repeat(40) };
const book = changeBook(
  aRecord([
    aChange({ code: OWN }),
    aChange({ code: OTHER, topic: '师资' }),
    aChange({ code: null, table: 'population', key: { 区划代码: COUNTY.code }, topic: '指标' }),
    aChange({ code: OWN, ...august }),
    aChange({ code: '9900009999', ...august }),
  ]),
  bureau,
);

describe('the record of changes', () => {
  it('has a publication for each commit, the newest first', () => {
    expect(book.all.map(({ date, changes }) => [date, changes.length])).toEqual([
      ['2026-09-01', 3],
      ['2026-08-26', 2],
    ]);
  });

  it('goes by the days where a later commit is dated earlier', () => {
    const skewed = aRecord([aChange(august), aChange()]);
    expect(changeBook(skewed, bureau).all.map(({ date }) => date)).toEqual(['2026-09-01', '2026-08-26']);
  });

  it('has the publications of a kindergarten with its changes alone', () => {
    expect(book.byKindergarten.get(OWN)?.map(({ changes }) => changes.length)).toEqual([1, 1]);
    expect(book.byKindergarten.get(OTHER)?.map(({ date }) => date)).toEqual(['2026-09-01']);
  });

  it('has in a town the changes of its kindergartens', () => {
    expect(countOf(book.byArea.get(TOWN.code) ?? [])).toBe(2);
    expect(countOf(book.byArea.get(OTHER_TOWN.code) ?? [])).toBe(1);
  });

  it('has in a county those of its towns, and those of tables that name it', () => {
    expect(countOf(book.byArea.get(COUNTY.code) ?? [])).toBe(4);
  });

  it('has each month, the newest first', () => {
    expect([...book.byMonth.keys()]).toEqual(['2026-09', '2026-08']);
  });

  it('has the changes of a topic', () => {
    expect(countOf(book.byTopic.get('师资') ?? [])).toBe(1);
  });

  it('is sorted once for a record', () => {
    const record = aRecord([aChange()]);
    expect(changeBook(record, bureau)).toBe(changeBook(record, bureau));
  });
});
