import { expect } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { MetricId } from '../../../src/domain/code-lists.ts';
import { schoolYear } from '../../../src/domain/school-date.ts';
import { INDICATORS } from '../../../src/indicators/index.ts';
import type { Measurement } from '../../../src/indicators/indicator.ts';
import { measure } from '../../../src/indicators/measure.ts';
import { COUNTY } from '../builders.ts';

/** The indicator for the county in 2026-2027, unless the test says otherwise. */
export function measured(
  bureau: Bureau,
  id: MetricId,
  { area = COUNTY.code, year = '2026-2027' }: { area?: string; year?: string } = {},
): Measurement {
  return measure(bureau, INDICATORS[id], { area, year: schoolYear(year) });
}

export function expectValue(
  measurement: Measurement,
  value: number,
  numerator: number,
  denominator: number | null,
): void {
  expect(measurement).toMatchObject({ kind: 'measured', numerator, denominator });
  expect(measurement.kind === 'measured' && measurement.value).toBeCloseTo(value, 6);
}

export function expectReason(measurement: Measurement, reason: string): void {
  expect(measurement).toMatchObject({ kind: 'not-computable', reason });
}
