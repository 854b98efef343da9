import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changeBook } from '../../../../src/views/changes/change-book.ts';
import { changePageView } from '../../../../src/views/changes/change-page-view.ts';
import { changePages } from '../../../../src/views/changes/change-pages.ts';
import { subjectsOf } from '../../../../src/views/changes/told.ts';
import { COUNTY, OTHER_TOWN, TOWN, aBureau, aKindergarten } from '../../builders.ts';
import { aChange, aRecord, manyChanges } from '../../change-builders.ts';

const OWN = '9900000001';
const OTHER = '9900000002';
const bureau = aBureau({
  kindergartens: [
    aKindergarten({ code: OWN }),
    aKindergarten({ code: OTHER, name: '河湾镇幼儿园', district: OTHER_TOWN.code }),
  ],
});
const room = { room: 100_000, weightOf: () => 200 };

function pagesOf(changes: Parameters<typeof aRecord>[0]) {
  const book = changeBook(aRecord(changes), bureau);
  const pages = changePages(bureau, book, room);
  const subjectOf = subjectsOf(bureau, (table) => (table === 'projects' ? '/projects/' : null));
  const view = (below: string | undefined) => {
    const page = pages.all.find((one) => one.below === below);
    if (!page) throw new Error(`no page ${below}`);
    return changePageView(page, { bureau, book, pages, subjectOf });
  };
  return { pages, view, addresses: pages.all.map(({ below }) => below) };
}

const small = pagesOf([
  aChange({ code: OWN }),
  aChange({ code: null, table: 'projects', topic: '其他', sentence: '新建项目 主体施工→竣工验收' }),
  aChange({ code: OTHER, date: isoDate('2026-08-26'), commit: 'b'.repeat(40), topic: '师资' }),
]);
const imported = { date: isoDate('2026-07-01'), commit: 'c'.repeat(40), topic: '师资' } as const;
const large = pagesOf([
  ...manyChanges(150, { code: OWN, ...imported }),
  ...manyChanges(60, { code: OTHER, ...imported }),
  aChange({ code: null, table: 'projects', ...imported, sentence: '新建项目 主体施工→竣工验收' }),
]);

describe('the pages of the record', () => {
  it('are the newest, the topics, the areas and the months that have changes', () => {
    expect(small.addresses).toEqual([
      undefined,
      'fees',
      'staff',
      'others',
      '9901',
      COUNTY.code,
      TOWN.code,
      OTHER_TOWN.code,
      '2026-09',
      '2026-08',
    ]);
  });

  it('are divided by town in a month of a publication with too many changes', () => {
    expect(large.addresses.filter((below) => below?.startsWith('2026-07'))).toEqual([
      '2026-07',
      `2026-07/${TOWN.code}`,
      `2026-07/${OTHER_TOWN.code}`,
    ]);
  });

  it('are the one that says how far the record reaches where nothing is recorded', () => {
    expect(pagesOf([]).addresses).toEqual([undefined]);
  });

  it('lead from an area to its own page of a month, or to the month’s', () => {
    expect(large.pages.monthPath('2026-07', TOWN.code)).toBe(`/changes/2026-07/${TOWN.code}/`);
    expect(small.pages.monthPath('2026-09', TOWN.code)).toBe('/changes/2026-09/');
  });
});

describe('a page of the record', () => {
  it('tells each change under its kindergarten or table, day by day', () => {
    expect(
      small
        .view(undefined)
        .days.map(({ date, publications }) => [
          date,
          publications.flatMap(({ groups }) => groups.map(({ name, path }) => [name, path])),
        ]),
    ).toEqual([
      [
        '2026-09-01',
        [
          ['云溪镇中心幼儿园', `/kindergartens/${OWN}/`],
          ['学位建设', '/projects/'],
        ],
      ],
      ['2026-08-26', [['河湾镇幼儿园', `/kindergartens/${OTHER}/`]]],
    ]);
  });

  it('sums up a publication of too many changes, but for what no town tells', () => {
    const [day] = large.view('2026-07').days;
    const [publication] = day?.publications ?? [];
    expect(publication?.groups.map(({ name, lines }) => [name, lines.length])).toEqual([['学位建设', 1]]);
    expect(publication?.sum).toEqual({
      count: 210,
      topics: [{ topic: '师资', count: 210 }],
      path: '#areas',
    });
  });

  it('leads from the sum of a month to the towns', () => {
    const areas = large.view('2026-07').parts.find(({ id }) => id === 'areas');
    expect(areas?.links).toEqual([
      { label: '云溪镇', path: `/changes/2026-07/${TOWN.code}/`, count: 150 },
      { label: '河湾镇', path: `/changes/2026-07/${OTHER_TOWN.code}/`, count: 60 },
    ]);
  });

  it('tells on the page of a town and month what the month sums up', () => {
    const [day] = large.view(`2026-07/${TOWN.code}`).days;
    expect(day?.publications[0]?.groups.map(({ lines }) => lines.length)).toEqual([150]);
  });

  it('leads from the newest to the month where a publication is summed up', () => {
    const [day] = large.view(undefined).days;
    expect(day?.publications[0]?.sum?.path).toBe('/changes/2026-07/#p-cccccccccccc');
  });

  it('names a kindergarten that is in no table any more as it was named, without a link', () => {
    const gone = pagesOf([aChange({ code: '9900009999', name: '旧园' })]).view(undefined);
    expect(gone.days[0]?.publications[0]?.groups[0]).toMatchObject({ name: '旧园', path: null });
  });

  it('names one of which not even the name is known by its code', () => {
    const gone = pagesOf([aChange({ code: '9900009999', name: null })]).view(undefined);
    expect(gone.days[0]?.publications[0]?.groups[0]?.name).toBe('标识码 9900009999');
  });

  it('leads, where a town’s month is too much for its page, to the records of its kindergartens', () => {
    const huge = pagesOf(manyChanges(600, { code: OWN, ...imported }));
    const view = huge.view(`2026-07/${TOWN.code}`);
    expect(view.days[0]?.publications[0]?.sum?.path).toBe('#kindergartens');
    expect(view.parts.find(({ id }) => id === 'kindergartens')?.links).toEqual([
      { label: '云溪镇中心幼儿园', path: `/kindergartens/${OWN}/history/`, count: 600 },
    ]);
  });
});
