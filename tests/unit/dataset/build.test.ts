import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/dataset/index.ts';
import type { Bureau } from '../../../src/domain/bureau.ts';
import {
  bureauFiles,
  type Changes,
  FIXTURE_AS_OF,
  MINIMAL_BUREAU,
  withLines,
} from '../../fixtures/bureau.ts';

function bureauOf(changes: Changes = {}): Bureau {
  const bureau = examine(bureauFiles(changes), { asOf: FIXTURE_AS_OF }).bureau();
  if (bureau === null) throw new Error('not publishable');
  return bureau;
}

describe('a kindergarten of the bureau', () => {
  it('has the changes of the codes that led to it, over others given up in between', () => {
    const lines = withLines(
      'former_codes.csv',
      '9900100031,2023-08-20,9900100032,更码,,',
      '9900100032,2025-09-20,9900112346,更码,,',
    );
    expect(
      bureauOf(lines)
        .kindergartenByCode.get('9900112346')
        ?.formerCodes.map(({ formerCode }) => formerCode),
    ).toEqual(['9900100031', '9900100032']);
  });

  it('has its own rows of every table', () => {
    const [first, second] = bureauOf().kindergartens;
    expect(first).toMatchObject({
      code: '9900112345',
      campuses: [{ name: '滨河园区' }],
      formerCodes: [{ formerCode: '9900100017' }],
      history: [{ field: '举办者类型' }],
      classes: [{ className: '小一班' }, { className: '中一班' }, { className: '大一班' }],
      enrolment: [{ plannedPlaces: 30 }],
      recognitions: [],
      assessments: [{ result: '一类园' }],
      finance: [{ amount: 186_200_050 }],
      supports: [{ supportedCode: '9900112346' }],
      supportedBy: [],
      held: [],
    });
    expect(second).toMatchObject({
      code: '9900112346',
      recognitions: [{ validUntil: '2028-06-30' }],
      filings: [{ headcount: 1 }],
      penalties: [{ category: '责令限期改正' }],
      supports: [],
      supportedBy: [{ leadCode: '9900112345' }],
    });
  });

  it('has its fees oldest first, whatever their order in the file', () => {
    const bureau = bureauOf(
      withLines(
        'fees.csv',
        '9900112345,保育教育费,保育教育费,全部,2024-09-01,360,元/生·月,一日生活,示发改〔2024〕9号,整月未出勤的全退。,,,2025-08-31',
      ),
    );
    expect(bureau.kindergartenByCode.get('9900112345')?.fees.map((fee) => fee.effectiveFrom)).toEqual([
      '2024-09-01',
      '2025-09-01',
      '2026-01-01',
    ]);
  });

  it('shows what its data speak of: the newest 统计日期', () => {
    expect(bureauOf().dataUntil).toBe('2026-09-15');
  });

  it('leaves the accounts of districts to the districts', () => {
    expect(bureauOf().districtFinance).toMatchObject([{ subjectCode: '990101' }]);
  });
});

describe('a penalty', () => {
  const penalties = (end: string) => {
    const text = String(MINIMAL_BUREAU.get('penalties.csv')).replace('2027-03-17,,', end);
    return bureauOf({ 'penalties.csv': text }).kindergartenByCode.get('9900112346')?.penalties.length;
  };

  it.each([
    ['2026-10-15,,', 1],
    [',,', 1],
    ['不适用,,', 1],
    ['2026-10-14,,', 0],
    ['2027-03-17,2026-10-01,复议撤销', 0],
    ['待核实,,', 0],
    ['2027-03-17,待核实,', 0],
  ])('that ends %s is shown %i times', (end, times) => {
    expect(penalties(end)).toBe(times);
  });
});
