import { describe, expect, it } from 'vitest';
import {
  NOT_APPLICABLE,
  NOT_CHARGED,
  NOT_GIVEN,
  UNDER_REVIEW,
  WITHHELD,
} from '../../../src/domain/reported.ts';
import { absenceWord, formatReported, formatYesNo } from '../../../src/format/absence.ts';

describe('absence in words', () => {
  it('has one word for each reason', () => {
    expect(absenceWord(NOT_GIVEN)).toBe('未公布');
    expect(absenceWord(NOT_APPLICABLE)).toBe('不适用');
    expect(absenceWord(WITHHELD)).toBe('不公开');
    expect(absenceWord(UNDER_REVIEW)).toBe('待核实');
    expect(absenceWord(NOT_CHARGED)).toBe('不收取');
  });

  it('never stands for zero', () => {
    expect(formatReported<number>(0, String)).toBe('0');
    expect(formatReported<number>(NOT_GIVEN, String)).toBe('未公布');
  });

  it('writes booleans as the data files do', () => {
    expect(formatYesNo(true)).toBe('是');
    expect(formatYesNo(false)).toBe('否');
  });
});
