export { isBegun, isNotImported, isSpecimen } from './marks.ts';
export { writeTemplate } from './write-template.ts';
