import { describe, expect, it } from 'vitest';
import { codeCircles, codeSteps, successorFinder } from '../../../src/domain/former-code.ts';
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
  successorFinder(codeSteps(rows), (one) => there.includes(one))(code);

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
  const waysIn = (...rows: readonly FormerCode[]) =>
    codeCircles(codeSteps(rows)).map(({ way }) => way.join(' '));

  it('is told from its start back to it, once', () => {
    expect(waysIn(step('1', '2'), step('2', '3'), step('3', '1'))).toEqual(['1 2 3 1']);
    expect(waysIn(step('1', '2'), step('2', '3'), step('3', '2'))).toEqual(['2 3 2']);
  });

  it('is told beside another that shares a code with it', () => {
    expect(waysIn(step('1', '2'), step('2', '1'), step('2', '3'), step('3', '2'))).toEqual([
      '1 2 1',
      '2 3 2',
    ]);
  });

  it('is cut short where it is long', () => {
    const rows = Array.from({ length: 9 }, (_, at) => step(String(at), String((at + 1) % 9)));
    expect(waysIn(...rows)).toEqual(['0 1 2 3 4 … 7 8 0']);
  });

  it('is none in a chain, a split or a renaming', () => {
    expect(waysIn(step('1', '2'), step('2', '3'))).toEqual([]);
    expect(waysIn(step('1', '2'), step('1', '3'), step('2', '4'), step('3', '4'))).toEqual([]);
    expect(waysIn(step('1', '1'))).toEqual([]);
  });
});

describe('a chain of a hundred thousand codes', () => {
  const length = 100_000;
  const chain = Array.from({ length }, (_, at) => step(String(at), String(at + 1)));

  it('leads to its end from every code, each gone through once', () => {
    let asked = 0;
    const successorsOf = successorFinder(codeSteps(chain), (code) => {
      asked += 1;
      return code === String(length);
    });
    expect(chain.filter(({ formerCode }) => successorsOf(formerCode)[0] !== String(length))).toEqual([]);
    expect(asked).toBeLessThan(3 * length);
  });

  it('is no circle, and one that closes is told', () => {
    expect(codeCircles(codeSteps(chain))).toEqual([]);
    expect(codeCircles(codeSteps([...chain, step(String(length), '0')]))).toHaveLength(1);
  });
});
