import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, neutraliseFormula, withoutFormulaMark } from '../../../src/dataset/formula.ts';

describe('a text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u200B=1',
    '\t1',
    '\r1',
    "'=1",
  ])('gets a mark: %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['园=1', "'园", '1-1', '——', '×2'])('is not %j', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });

  it('is itself again once it is read', () => {
    const pieces = fc.constantFrom("'", '=', '－', ' ', '\t', '园', '1', '\u200B');
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (text) => {
          expect(withoutFormulaMark(neutraliseFormula(text))).toBe(text);
        },
      ),
    );
  });

  it('is marked where it came marked', () => {
    expect(isMarked("'=1")).toBe(true);
    expect(isMarked("'园")).toBe(false);
  });
});
