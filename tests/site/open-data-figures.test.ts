import { describe, expect, it } from 'vitest';
import {
  admissionInFile,
  admissionOnPage,
  classesInFile,
  classesOnPage,
  fileRows,
  pricesInFile,
  pricesOnPage,
  staffInFile,
  staffOnPage,
} from './kindergarten-figures.ts';

/** Twenty kindergartens that run, spread over the whole list. */
const open = fileRows('kindergartens').filter((row) => row['状态'] === '在办');
const SAMPLE = Array.from(
  { length: 20 },
  (_none, at) => open[Math.floor((at * open.length) / 20)]?.['标识码'] ?? '',
);

describe('every figure on twenty pages of kindergartens is that of the download', () => {
  it('of twenty, most of which have prices, staff, classes and an admission plan', () => {
    expect(new Set(SAMPLE).size).toBe(20);
    const told = [pricesOnPage, staffOnPage, classesOnPage, admissionOnPage].map(
      (linesOf) => SAMPLE.filter((code) => linesOf(code).length > 0).length,
    );
    expect(Math.min(...told)).toBeGreaterThan(15);
  });

  it.each(SAMPLE)('prices of %s', (code) => {
    const inFile = pricesInFile(code);
    expect(pricesOnPage(code).filter((price) => !inFile.has(price))).toEqual([]);
  });

  it.each(SAMPLE)('staff of %s', (code) => {
    expect(staffOnPage(code).toSorted()).toEqual(staffInFile(code).toSorted());
  });

  it.each(SAMPLE)('classes of %s', (code) => {
    expect(classesOnPage(code).toSorted()).toEqual(classesInFile(code).toSorted());
  });

  it.each(SAMPLE)('places of %s', (code) => {
    expect(admissionOnPage(code).toSorted()).toEqual(admissionInFile(code).toSorted());
  });
});
