import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { placesByArea, projectViews } from '../../../src/progress/projects.ts';
import { aBureau } from '../builders.ts';
import { aProject } from '../figure-builders.ts';

const findings = (...projects: ReturnType<typeof aProject>[]) => {
  const bureau = aBureau({ projects, dataUntil: isoDate('2026-09-15') });
  return placesByArea(bureau, projectViews(bureau)).map(({ finding }) => finding);
};

describe('the places of an area', () => {
  it('are told with the day that they are known of', () => {
    expect(
      findings(aProject('2026-08-20', 1360), { ...aProject('2026-08-20', 90), delivered: NOT_GIVEN }),
    ).toEqual(['截至2026年9月15日，云溪县已交付 1,360 个学位，尚未交付 90 个。']);
  });

  it('are told as not yet handed over where none is', () => {
    expect(findings({ ...aProject('2026-08-20', 90), delivered: NOT_GIVEN })).toEqual([
      '截至2026年9月15日，云溪县还没有交付的项目，尚未交付 90 个学位。',
    ]);
  });
});
