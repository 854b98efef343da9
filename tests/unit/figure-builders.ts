import type { Kindergarten } from '../../src/domain/kindergarten.ts';
import type { PopulationRecord, Project, ReportedIndicator } from '../../src/domain/plan.ts';
import { NOT_GIVEN } from '../../src/domain/reported.ts';
import { isoDate } from '../../src/domain/school-date.ts';
import { COUNTY, TOWN, aClass, aKindergarten, aPrivateKindergarten } from './builders.ts';

/** The rows that the figures of an area are made of, beside the kindergartens themselves. */

/** The public kindergarten has 80 of the 100 children of 小班, the private one 20. */
export const EIGHTY_OF_HUNDRED: readonly Kindergarten[] = [
  aKindergarten({ code: '9900000001', classes: [aClass('小班', 80)] }),
  aPrivateKindergarten({ code: '9900000002', classes: [aClass('小班', 20)] }),
];

/** 公办园在园幼儿占比 of 82 % in the county, as the bulletin of 2026-2027 has it, changed as the test says. */
export function aReportedFigure(change: Partial<ReportedIndicator> = {}): ReportedIndicator {
  return {
    metric: 'public-share',
    district: COUNTY.code,
    period: '2026-2027',
    numerator: NOT_GIVEN,
    denominator: NOT_GIVEN,
    value: 82,
    countedOn: isoDate('2026-10-01'),
    source: '云溪县教育事业统计公报',
    docNo: NOT_GIVEN,
    note: NOT_GIVEN,
    ...change,
  };
}

/** New places in the town, handed over on the day that they were due, changed as the test says. */
export function aProject(delivered: string, newPlaces: number, change: Partial<Project> = {}): Project {
  return {
    code: delivered,
    name: '扩建',
    district: TOWN.code,
    type: '改扩建',
    newPlaces,
    planned: NOT_GIVEN,
    designed: NOT_GIVEN,
    built: NOT_GIVEN,
    accepted: NOT_GIVEN,
    delivered: isoDate(delivered),
    dueOn: isoDate(delivered),
    kindergarten: NOT_GIVEN,
    ...change,
  };
}

/** The children of the age for 学前三年 who live in the county, changed as the test says. */
export function aPopulation(children: number, change: Partial<PopulationRecord> = {}): PopulationRecord {
  return {
    district: COUNTY.code,
    countedOn: isoDate('2026-09-01'),
    basis: '常住',
    children,
    source: '云溪县统计局',
    ...change,
  };
}
