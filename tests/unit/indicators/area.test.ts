import { describe, it } from 'vitest';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import type { Filing } from '../../../src/domain/kindergarten.ts';
import type { Project } from '../../../src/domain/plan.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import {
  COUNTY,
  OTHER_TOWN,
  REGION,
  TOWN,
  aBureau,
  aKindergarten,
  aPrivateKindergarten,
} from '../builders.ts';
import { expectReason, expectValue, measured } from './measuring.ts';

function project(code: string, change: Partial<Project>): Project {
  return {
    code,
    name: '滨河新区配套幼儿园',
    district: TOWN.code,
    type: '新建小区配套',
    newPlaces: 270,
    planned: isoDate('2024-03-01'),
    designed: isoDate('2024-06-01'),
    built: isoDate('2025-12-01'),
    accepted: isoDate('2026-05-01'),
    delivered: isoDate('2026-08-20'),
    dueOn: isoDate('2026-08-31'),
    kindergarten: NOT_GIVEN,
    ...change,
  };
}

describe('学位建设', () => {
  const bureau = aBureau({
    projects: [
      project('A', {}),
      project('B', { type: '改扩建', newPlaces: 90 }),
      project('C', { delivered: NOT_GIVEN }),
      project('D', { delivered: isoDate('2025-08-25'), newPlaces: 180 }),
    ],
  });

  it('新增学位 counts places handed over in the calendar year: 270 + 90', () => {
    expectValue(measured(bureau, 'new-places'), 360, 360, null);
    expectValue(measured(bureau, 'new-places', { year: '2025-2026' }), 180, 180, null);
  });

  it('新建小区配套园 counts projects of that type: 1', () => {
    expectValue(measured(bureau, 'new-residential-kindergartens'), 1, 1, null);
  });

  it('is being checked where a project of the area is held back, or the day of its delivery', () => {
    const heldOf = (code: string) =>
      aBureau({
        projects: [project('A', {})],
        heldOfDistricts: new Map([[code, [{ table: 'projects', rows: 1 }]]]),
      });
    expectReason(measured(heldOf(TOWN.code), 'new-places'), 'under-review');
    expectValue(measured(heldOf(TOWN.code), 'new-places', { area: OTHER_TOWN.code }), 0, 0, null);
    const undated = aBureau({ projects: [project('A', {}), project('B', { delivered: UNDER_REVIEW })] });
    expectReason(measured(undated, 'new-places'), 'under-review');
  });

  it('is not computable where the bureau keeps no projects', () => {
    const without = aBureau({ missingTables: new Set(['projects']) });
    expectReason(measured(without, 'new-places'), 'no-projects');
  });
});

describe('配套园移交率', () => {
  const residential = (code: string, transferStatus: '已移交' | '未移交') =>
    aKindergarten({ code, residential: true, transferStatus });

  it('is 已移交 of all 小区配套园: 2 of 3', () => {
    const bureau = aBureau({
      kindergartens: [
        residential('9900000001', '已移交'),
        residential('9900000002', '已移交'),
        residential('9900000003', '未移交'),
        aKindergarten({ code: '9900000004' }),
      ],
    });
    expectValue(measured(bureau, 'residential-transfer-rate'), 66.666667, 2, 3);
    expectReason(measured(bureau, 'residential-transfer-rate', { year: '2025-2026' }), 'present-only');
  });

  it('does not say that there are none where 小区配套园 is not given', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ residential: NOT_GIVEN })] });
    expectReason(measured(bureau, 'residential-transfer-rate'), 'no-residential-kindergartens');
  });

  it('is not computable where no transfer status is given', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ residential: true, transferStatus: NOT_GIVEN })],
    });
    expectReason(measured(bureau, 'residential-transfer-rate'), 'no-residential-kindergartens');
  });
});

describe('社区公办园覆盖率', () => {
  const community = (code: string, name: string) =>
    ({ ...TOWN, code, name, level: '村级', parent: TOWN.code }) as const;
  const districts = buildDistrictTree([
    REGION,
    COUNTY,
    TOWN,
    community('990101002001', '文昌社区'),
    community('990101002002', '滨河社区'),
  ]);

  it('counts communities with a public kindergarten once: 1 of 2', () => {
    const bureau = aBureau({
      districts,
      kindergartens: [
        aKindergarten({ code: '9900000001', communityCode: '990101002001' }),
        aKindergarten({ code: '9900000002', communityCode: '990101002001' }),
        aPrivateKindergarten({ code: '9900000003', communityCode: '990101002002' }),
      ],
    });
    expectValue(measured(bureau, 'community-public-coverage'), 50, 1, 2);
  });

  it('is not zero where no public kindergarten names its community', () => {
    const bureau = aBureau({
      districts,
      kindergartens: [
        aKindergarten({ code: '9900000001' }),
        aPrivateKindergarten({ code: '9900000003', communityCode: '990101002002' }),
      ],
    });
    expectReason(measured(bureau, 'community-public-coverage'), 'no-community-codes');
  });

  it('is not computable where districts.csv lists no communities', () => {
    expectReason(
      measured(aBureau({ kindergartens: [aKindergarten()] }), 'community-public-coverage'),
      'no-communities',
    );
  });
});

describe('幼教集团数', () => {
  it('is not zero where the column is not given', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ group: NOT_GIVEN })] });
    expectReason(measured(bureau, 'kindergarten-groups'), 'no-groups');
  });

  it('counts different names', () => {
    const bureau = aBureau({
      kindergartens: ['云溪集团', '云溪集团', '滨河集团'].map((group, at) =>
        aKindergarten({ code: `990000000${at}`, group }),
      ),
    });
    expectValue(measured(bureau, 'kindergarten-groups'), 2, 2, null);
    expectReason(measured(bureau, 'kindergarten-groups', { year: '2025-2026' }), 'present-only');
  });
});

describe('结对帮扶覆盖园数', () => {
  const pair = (supportedCode: string, year: string) => ({
    round: '第三轮',
    schoolYear: schoolYear(year),
    leadCode: '9900000009',
    leadName: NOT_GIVEN,
    supportedCode,
    planUrl: NOT_GIVEN,
    activities: 6,
  });
  const kindergartens = ['9900000001', '9900000002'].map((code) => aKindergarten({ code }));

  it('counts supported kindergartens of the school year once each', () => {
    const bureau = aBureau({
      kindergartens,
      supportPairs: [
        pair('9900000001', '2026-2027'),
        pair('9900000002', '2026-2027'),
        pair('9900000001', '2025-2026'),
      ],
    });
    expectValue(measured(bureau, 'support-coverage'), 2, 2, null);
  });

  it('is not computable without pairs in the school year', () => {
    expectReason(measured(aBureau({ kindergartens }), 'support-coverage'), 'no-support-pairs');
  });

  it('is being checked where all pairs of the school year are held back', () => {
    const heldOf = (year: string) =>
      aBureau({
        kindergartens: [
          aKindergarten({ held: [{ table: 'support_pairs', rows: 1, periods: [schoolYear(year)] }] }),
        ],
      });
    expectReason(measured(heldOf('2026-2027'), 'support-coverage'), 'under-review');
    expectReason(measured(heldOf('2025-2026'), 'support-coverage'), 'no-support-pairs');
  });
});

describe('备案按时率', () => {
  const filing = (change: Partial<Filing>): Filing => ({
    code: '9900000001',
    post: '专任教师',
    changedOn: isoDate('2026-09-01'),
    headcount: 1,
    filedOn: isoDate('2026-09-20'),
    updatedOn: isoDate('2026-10-01'),
    ...change,
  });

  it('counts changes filed and updated within one month; one whose month still runs is not counted', () => {
    const filings = [
      filing({}),
      filing({ updatedOn: isoDate('2026-10-02') }),
      filing({ filedOn: NOT_GIVEN }),
      filing({ changedOn: isoDate('2026-10-20'), filedOn: NOT_GIVEN, updatedOn: NOT_GIVEN }),
    ];
    const bureau = aBureau({ kindergartens: [aPrivateKindergarten({ filings })] });
    expectValue(measured(bureau, 'filing-on-time'), 33.333333, 1, 3);
  });

  it('counts an older change that is still open in the present year too', () => {
    const open = { changedOn: isoDate('2026-03-01'), filedOn: NOT_GIVEN, updatedOn: NOT_GIVEN };
    const bureau = aBureau({
      kindergartens: [aPrivateKindergarten({ filings: [filing(open), filing({})] })],
    });
    expectValue(measured(bureau, 'filing-on-time'), 50, 1, 2);
  });

  it('no longer counts an older change once it is done, however late', () => {
    const late = {
      changedOn: isoDate('2026-03-01'),
      updatedOn: isoDate('2026-08-30'),
      filedOn: isoDate('2026-08-30'),
    };
    const bureau = aBureau({
      kindergartens: [aPrivateKindergarten({ filings: [filing(late), filing({})] })],
    });
    expectValue(measured(bureau, 'filing-on-time'), 100, 1, 1);
  });

  it('is about private kindergartens alone', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ filings: [filing({})] })] });
    expectReason(measured(bureau, 'filing-on-time'), 'no-due-changes');
  });

  it('is not computable where the bureau keeps no filings', () => {
    const bureau = aBureau({
      kindergartens: [aPrivateKindergarten()],
      missingTables: new Set(['filings']),
    });
    expectReason(measured(bureau, 'filing-on-time'), 'no-filings');
  });
});

describe('reported indicators', () => {
  it.each(['public-funding-per-child', 'inclusive-subsidy-per-child', 'rural-coverage'] as const)(
    '%s is never computed',
    (id) => expectReason(measured(aBureau({ kindergartens: [aKindergarten()] }), id), 'reported-only'),
  );
});
