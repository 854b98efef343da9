import { ASSESSMENTS } from './assessments.ts';
import { FEES } from './fees.ts';
import { INCLUSIVE } from './inclusive.ts';
import type { Register } from './register.ts';
import { STAFFING } from './staffing.ts';

/** Every public register, in the order of the navigation. */
export const REGISTERS: readonly Register[] = [FEES, STAFFING, ASSESSMENTS, INCLUSIVE];

export {
  type RegisterArea,
  type RegisterCounty,
  areaFile,
  isWhole,
  registerAreas,
  showsTable,
} from './area.ts';
export { type PageRoom, areaPages } from './area-pages.ts';
export type { AssessmentGroup } from './assessment-tables.ts';
export { type FeeDistribution, distributionYuan } from './fee-distribution.ts';
export { READING, notRunningHeading, placesPart, registerPage, registerPath } from './page.ts';
export type { Register, RegisterPart, RegisterScope } from './register.ts';
export type { RegisterTable } from './table.ts';
