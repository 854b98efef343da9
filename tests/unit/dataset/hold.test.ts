import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { examine, type Examination } from '../../../src/dataset/index.ts';
import { examinedBefore } from '../../../src/dataset/validate.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  ruleFixture,
  withLines,
  withPassage,
} from '../../fixtures/bureau.ts';

const HOLD = withPassage('site.json', '"demo": true', '"demo": true,\n  "publishPolicy": "hold"');

function held(changes: Changes): Examination {
  return examine(bureauFiles({ ...HOLD, ...changes }), { asOf: FIXTURE_AS_OF });
}

describe('class rows that are held', () => {
  it('leave a kindergarten with the school years that they tell of', () => {
    const changes = withPassage('classes.csv', '小一班,,24,', '小一班,,二十四,');
    const [kindergarten] = held(changes).bureau()?.kindergartens ?? [];
    expect(kindergarten?.held).toEqual([{ table: 'classes', rows: 1, periods: ['2026-2027'] }]);
  });
});

describe('staff rows that are held', () => {
  const heldStaff = (line: string) => {
    const bureau = held(withLines('staffing.csv', line)).bureau();
    return bureau?.kindergartenByCode.get('9900112346')?.held;
  };

  it('leave a kindergarten with the school year in which they were counted', () => {
    const line = `9900112346,2025-06-15,保安员,若干${',0'.repeat(10)}`;
    expect(heldStaff(line)).toEqual([{ table: 'staffing', rows: 1, periods: ['2024-2025'] }]);
    expect(heldStaff(line.replace('2025-06-15', '去年夏天'))).toEqual([
      { table: 'staffing', rows: 1, periods: [null] },
    ]);
  });
});

describe('rows that are held', () => {
  const heldOf = (changes: Changes, code = '9900112345') =>
    held(changes).bureau()?.kindergartenByCode.get(code)?.held;

  it('leave a kindergarten with the last day of a price, and whether all pay it', () => {
    expect(heldOf(withPassage('fees.csv', ',12,元/生·天', ',十二,元/生·天'))).toEqual([
      { table: 'fees', rows: 1, prices: [{ until: null, voluntary: false }] },
    ]);
    const item = '9900112345,代收费,校服费,全部,2026-01-01,二百,元/生·学期,校服,,不退。,是,2025-12-20,';
    const heldPrice = (line: string) => heldOf(withLines('fees.csv', line))?.map(({ prices }) => prices);
    expect(heldPrice(item)).toEqual([[{ until: null, voluntary: true }]]);
    expect(heldPrice(item.replace('校服费', '午餐费'))).toEqual([[{ until: null, voluntary: false }]]);
  });

  it('leave it with the years of its accounts, though their table is of districts too', () => {
    const line = '9900112345,2024,收入,财政投入,许多,示财决〔2025〕7号';
    expect(heldOf(withLines('finance.csv', line))).toEqual([{ table: 'finance', rows: 1, periods: [2024] }]);
    const ofDistrict = line.replace('9900112345', '990101');
    expect(held(withLines('finance.csv', ofDistrict)).bureau()?.heldOfDistricts).toEqual(
      new Map([['990101', [{ table: 'finance', rows: 1, periods: [2024] }]]]),
    );
  });

  it('leave it with the kind of an assessment, where that can be read', () => {
    const line = '9900112345,督导评估,去年,,合格,,,云溪县教育体育局,,,';
    const kinds = (written: string) =>
      heldOf(withLines('assessments.csv', written))?.map(({ assessmentKinds }) => assessmentKinds);
    expect(kinds(line)).toEqual([['督导评估']]);
    expect(kinds(line.replace('督导评估', '督导'))).toEqual([[null]]);
  });

  it('leave a district with what is of it', () => {
    const project = 'YX-2025-01,河湾幼儿园,990101002,新建,许多,,,,,2026-08-25,2026-08-31,';
    const people = '990101,2026-09-01,常住,许多,云溪县统计局';
    const both = { ...withLines('projects.csv', project), ...withLines('population.csv', people) };
    expect(held(both).bureau()?.heldOfDistricts).toEqual(
      new Map([
        ['990101002', [{ table: 'projects', rows: 1 }]],
        ['990101', [{ table: 'population', rows: 1 }]],
      ]),
    );
  });

  it('leave both sides of a pair with it', () => {
    const pair = '第三轮,2025-2026,9900112345,,9900112346,,若干';
    const broken = withLines('support_pairs.csv', pair.replace('2025-2026', '前年'));
    const said = [{ table: 'support_pairs', rows: 1, periods: [null] }];
    expect([heldOf(broken), heldOf(broken, '9900112346')]).toEqual([said, said]);
  });
});

describe('the policy strict', () => {
  it('publishes nothing where there is an error', () => {
    const changes = withPassage('safety.csv', '2026-09-10', '9/10/26');
    const examination = examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF });
    expect(examination.publishable).toBe(false);
    expect(examination.bureau()).toBeNull();
  });

  it('publishes where there are warnings only', () => {
    const changes = withPassage(
      'fees.csv',
      '一餐两点,示发改〔2025〕58号,按实际就餐天数结算。,否',
      '一餐两点,示发改〔2025〕58号,按实际就餐天数结算。,',
    );
    const examination = examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF });
    expect(examination.counts).toEqual({ error: 0, warning: 1, notice: 0 });
    expect(examination.publishable).toBe(true);
  });
});

describe('files that were examined before', () => {
  it.each([
    { what: 'without an error', changes: {} },
    { what: 'with a cell held back', changes: withPassage('fees.csv', '整月未出勤的全退。', '同上') },
    { what: 'with a row held back', changes: withPassage('safety.csv', '2026-09-10', '9/10/26') },
    {
      what: 'with a personal number in a cell',
      changes: withPassage('fees.csv', '整月未出勤的全退。', `退费问 139${'1234'}5678`),
    },
  ])('come to the same, $what', ({ changes }) => {
    const files = bureauFiles({ ...HOLD, ...changes });
    const first = examine(files, { asOf: FIXTURE_AS_OF });
    const again = examinedBefore(files, first);
    expect([again.publishable, again.held, again.rows, again.missingTables, again.counts]).toEqual([
      first.publishable,
      first.held,
      first.rows,
      first.missingTables,
      first.counts,
    ]);
    expect(again.bureau()).toEqual(first.bureau());
  });
});

describe('the policy hold', () => {
  it('keeps the successor of a code where only another row of that successor is held', () => {
    const renamed = '9900112345,2024-08-20,9900112345,更名,云溪镇第一幼儿园,';
    const again = '9900112345,2024-08-20,9900112345,更名,云溪镇第三幼儿园,';
    const { rows, held: back } = held(withLines('former_codes.csv', renamed, again));
    expect(back.rows.map(({ table, row }) => [table, row])).toEqual([
      ['former_codes', 3],
      ['former_codes', 4],
    ]);
    expect(rows.former_codes.map(({ currentCode }) => currentCode)).toEqual(['9900112345']);
  });

  it('holds back the terms of a fee that say nothing, and keeps its price', () => {
    const { rows, held: back } = held(withPassage('fees.csv', '整月未出勤的全退。', '同上'));
    expect(back.cells).toMatchObject([{ table: 'fees', row: 2, header: '退费规则', rules: ['placeholder'] }]);
    expect(rows.fees[0]).toMatchObject({ amount: 38_000, refund: UNDER_REVIEW });
  });

  it('stops where cells are merged: most of the table is not in the file', () => {
    const { files } = ruleFixture('merged-cells');
    const site = bureauFiles(HOLD).get('site.json');
    const merged = site && examine(new Map([...files, ['site.json', site]]), { asOf: FIXTURE_AS_OF });
    expect(merged?.publishable).toBe(false);
  });

  it('holds back a row whose required cell has an error, and publishes the rest', () => {
    const examination = held(withPassage('safety.csv', '2026-09-10', '9/10/26'));
    expect(examination.publishable).toBe(true);
    expect(examination.held.rows).toEqual([
      { table: 'safety', row: 2, kindergarten: '9900112345', rules: ['type-error'] },
    ]);
    expect(examination.rows.safety.map((row) => row.code)).toEqual(['9900112346']);
    const kindergarten = examination.bureau()?.kindergartenByCode.get('9900112345');
    expect(kindergarten?.safety).toEqual([]);
    expect(kindergarten?.held).toEqual([{ table: 'safety', rows: 1 }]);
  });

  it('holds an optional cell alone', () => {
    const examination = held(withPassage('kindergartens.csv', ',270,', ',约270,'));
    expect(examination.held.rows).toEqual([]);
    expect(examination.held.cells).toEqual([
      {
        table: 'kindergartens',
        row: 2,
        kindergarten: '9900112345',
        rules: ['type-error'],
        header: '核定学位',
      },
    ]);
    expect(examination.bureau()?.kindergartenByCode.get('9900112345')?.approvedPlaces).toBe(UNDER_REVIEW);
  });

  it('holds a row whose end cannot be read: it would be in force for ever', () => {
    const examination = held(withPassage('recognitions.csv', '2028-06-30,,', '2028-06-30,去年,'));
    expect(examination.held.cells).toEqual([]);
    expect(examination.held.rows).toMatchObject([{ table: 'recognitions', row: 2, rules: ['type-error'] }]);
  });

  it('holds the cell, not the price, where 收费依据 is missing', () => {
    const examination = held(withPassage('fees.csv', '示发改〔2025〕12号', ''));
    const [fee] = examination.bureau()?.kindergartenByCode.get('9900112345')?.fees ?? [];
    expect([fee?.amount, fee?.basis]).toEqual([38_000, UNDER_REVIEW]);
  });

  it('holds the row of a fee that a rule refuses', () => {
    const examination = held(withPassage('fees.csv', ',380,', ',980,'));
    expect(examination.held.rows).toMatchObject([{ table: 'fees', row: 2, rules: ['fee-over-cap'] }]);
    expect(
      examination
        .bureau()
        ?.kindergartenByCode.get('9900112345')
        ?.fees.map((fee) => fee.item),
    ).toEqual(['伙食费']);
  });

  it('holds the rows of a held kindergarten with it, and counts it once', () => {
    const examination = held(withPassage('kindergartens.csv', '云溪镇小杜鹃幼儿园', ''));
    expect(examination.counts.error).toBe(1);
    expect(examination.held.rows).toEqual([
      { table: 'kindergartens', row: 3, kindergarten: '9900112346', rules: ['required-cell'] },
    ]);
    expect(examination.held.dependents).toHaveLength(18);
    expect(examination.bureau()?.kindergartens.map((one) => one.code)).toEqual(['9900112345']);
    expect(examination.rows.fees.map((row) => row.code)).toEqual(['9900112345', '9900112345']);
  });

  it('holds kindergartens with their district', () => {
    const examination = held(withPassage('districts.csv', '云溪镇,乡级', '云溪镇,镇'));
    expect(examination.counts.error).toBe(1);
    expect(examination.bureau()?.kindergartens).toEqual([]);
  });

  it('reads 待核实 where an optional code refers to a held row', () => {
    const examination = held(withPassage('districts.csv', '文昌社区,村级', ',村级'));
    expect(examination.bureau()?.kindergartenByCode.get('9900112345')?.communityCode).toBe(UNDER_REVIEW);
  });

  it('holds all rows of a key that differ, and all but the first that do not', () => {
    const differing = held(withLines('safety.csv', '9900112346,2026-09-11,否,是,是,是,否,无'));
    expect(differing.rows.safety.map((row) => row.code)).toEqual(['9900112345']);
    const same = held(withLines('safety.csv', '9900112346,2026-09-11,是,是,是,是,否,无'));
    expect(same.rows.safety.map((row) => row.code)).toEqual(['9900112345', '9900112346']);
  });

  it.each<[string, Changes]>([
    ['personal data', withPassage('kindergartens.csv', '000-1234567', '13812341234')],
    ['an unreadable file', { 'safety.csv': new Uint8Array([0x50, 0x4b, 3, 4]) }],
    ['a missing column', withPassage('safety.csv', '检查日期', '日子')],
    ['a missing table', { 'recognitions.csv': null }],
    ['a broken reference', withPassage('safety.csv', '9900112346', '9900112399')],
  ])('publishes nothing where there is %s', (_fault, changes) => {
    expect(held(changes).publishable).toBe(false);
  });
});

describe('the examination', () => {
  it('prints no personal data in another issue of the cell', () => {
    const { issues } = held(withPassage('former_codes.csv', '9900100017', '13812341234'));
    expect(issues.map((issue) => [issue.rule, issue.value])).toEqual([['privacy', '138****1234']]);
  });

  it('does not repeat the error of one file at every row that refers to it', () => {
    const { issues } = held({ 'kindergartens.csv': '名称\n云溪镇中心幼儿园\n' });
    expect(issues.filter((issue) => issue.rule !== 'missing-label')).toMatchObject([
      { file: 'kindergartens.csv', rule: 'skipped-check', severity: 'notice' },
    ]);
  });

  it('does not find fault with sums over a row that cannot be read', () => {
    const { issues } = held(withPassage('staffing.csv', '专任教师,2,2,', '专任教师,两,2,'));
    expect(issues.map((issue) => issue.rule)).toEqual(['type-error']);
  });
});

describe('the day where history is hidden', () => {
  const asOf = { newestCountUntil: isoDate('2026-11-01') };

  it('is the newest 统计日期', () => {
    expect(examine(bureauFiles(), { asOf }).asOf).toBe('2026-09-15');
  });

  it('is not one that has still to come', () => {
    const changes = withPassage('enrolment.csv', '2026-08-20', '2062-08-20');
    const { asOf: day, issues } = examine(bureauFiles(changes), { asOf });
    expect(day).toBe('2026-09-15');
    expect(issues).toMatchObject([{ rule: 'future-date', value: '2062-08-20' }]);
  });

  it('leaves what has happened since in the past', () => {
    const changes = withPassage('safety.csv', '2026-09-11', '2026-10-20');
    expect(examine(bureauFiles(changes), { asOf }).issues).toEqual([]);
  });

  it('is the day of the examination where nothing was counted', () => {
    const changes = Object.fromEntries(
      ['classes', 'enrolment', 'population', 'indicators'].map((name) => [`${name}.csv`, null]),
    );
    const staffing = '标识码,统计日期,岗位,人数\n';
    expect(examine(bureauFiles({ ...changes, 'staffing.csv': staffing }), { asOf }).asOf).toBe('2026-11-01');
  });
});
