import { describe, expect, it } from 'vitest';
import { codeCircle, codeSteps, successorCodes } from '../../../src/domain/former-code.ts';
import type { FormerCode } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const step = (formerCode: string, currentCode: string | null): FormerCode => ({
  formerCode,
  date: isoDate('2025-08-20'),
  currentCode: currentCode ?? NOT_GIVEN,
  type: '更码',
  formerName: NOT_GIVEN,
  docNo: NOT_GIVEN,
});

const heirsOf = (code: string, rows: readonly FormerCode[], there: readonly string[]) =>
  successorCodes(code, codeSteps(rows), (one) => there.includes(one));

describe('the successors of a code', () => {
  it('are found over codes given up in between', () => {
    expect(heirsOf('1', [step('1', '2'), step('2', '3')], ['3'])).toEqual(['3']);
  });

  it('are all parts of a split', () => {
    expect(heirsOf('1', [step('1', '2'), step('1', '3')], ['2', '3'])).toEqual(['2', '3']);
  });

  it('are all parts of a split of which one changed its code later', () => {
    expect(heirsOf('1', [step('1', '2'), step('1', '3'), step('3', '4')], ['2', '4'])).toEqual(['2', '4']);
  });

  it('are told once where two ways lead to one kindergarten', () => {
    expect(heirsOf('1', [step('1', '2'), step('1', '3'), step('2', '4'), step('3', '4')], ['4'])).toEqual([
      '4',
    ]);
  });

  it('are none of a code that was closed, or that only changed its name', () => {
    expect(heirsOf('1', [step('1', null)], ['2'])).toEqual([]);
    expect(heirsOf('1', [step('1', '1')], ['1'])).toEqual([]);
  });

  it('are none in a circle', () => {
    expect(heirsOf('1', [step('1', '2'), step('2', '1')], ['9'])).toEqual([]);
  });
});

describe('a circle of codes', () => {
  it('is told from its start back to it', () => {
    const steps = codeSteps([step('1', '2'), step('2', '3'), step('3', '1')]);
    expect(codeCircle('1', steps)).toEqual(['1', '2', '3', '1']);
  });

  it('is none in a chain, a renaming or beside the code', () => {
    expect(codeCircle('1', codeSteps([step('1', '2'), step('2', '3')]))).toBeNull();
    expect(codeCircle('1', codeSteps([step('1', '1')]))).toBeNull();
    expect(codeCircle('1', codeSteps([step('1', '2'), step('2', '3'), step('3', '2')]))).toBeNull();
  });
});
