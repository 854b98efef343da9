export {
  type RegisterArea,
  type RegisterCounty,
  LONGEST_TABLE,
  registerAreas,
  showsTable,
  wholeArea,
} from './area.ts';
export { type AssessmentGroup, assessmentGroups, assessmentTable } from './assessment-tables.ts';
export { type CapRow, capRows } from './fee-caps.ts';
export { type FeeDistribution, distributionYuan, feeDistributions } from './fee-distribution.ts';
export { feeItemTable } from './fee-items.ts';
export { feeTable } from './fee-table.ts';
export { endedRecognitions, inclusiveLists } from './inclusive-tables.ts';
export {
  REGISTER_NAMES,
  type RegisterName,
  type RegisterPage,
  areaFile,
  registerPage,
} from './register-page.ts';
export { staffTable } from './staff-table.ts';
export { type RegisterCell, type RegisterLine, type RegisterTable, shownColumns } from './table.ts';
