import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';

/**
 * Who stands for a guide. The guides come with the program: until the bureau has reviewed them (`guidesReviewed` of site.json), and again when a
 * text is newer than its review, a guide is 通用说明, without date and source.
 */
export type GuideStanding =
  { readonly reviewedOn: IsoDate } | { readonly reviewedOn: null; readonly words: string };

export function guideStanding(
  { guidesReviewed }: Pick<Site, 'guidesReviewed'>,
  updated: IsoDate,
  asOf: IsoDate,
): GuideStanding {
  const holds = guidesReviewed !== null && updated <= guidesReviewed && guidesReviewed <= asOf;
  return holds ? { reviewedOn: guidesReviewed } : { reviewedOn: null, words: GENERAL };
}

const GENERAL = '通用说明：按国家规定编写，未经本地教育部门审定；当地另有规定的，以当地文件为准';
