import { describe, expect, it } from 'vitest';
import { isHeldIn, notThere, reviewed } from '../../../src/domain/held.ts';
import { NOT_CHARGED, NOT_GIVEN, UNDER_REVIEW } from '../../../src/domain/reported.ts';
import { aKindergarten } from '../builders.ts';

describe('what is not there', () => {
  const kindergarten = aKindergarten({ held: [{ table: 'fees', rows: 2 }] });

  it('is being checked where a row of its table is held', () => {
    expect(isHeldIn(kindergarten, 'classes', 'fees')).toBe(true);
    expect(notThere(kindergarten, 'fees')).toEqual(UNDER_REVIEW);
    expect(reviewed(NOT_GIVEN, kindergarten, 'fees')).toEqual(UNDER_REVIEW);
  });

  it('is not published where a row of another table is held', () => {
    expect(notThere(kindergarten, 'classes')).toEqual(NOT_GIVEN);
  });

  it('stays what it is where it is given, or a statement', () => {
    expect(reviewed(0, kindergarten, 'fees')).toBe(0);
    expect(reviewed(NOT_CHARGED, kindergarten, 'fees')).toEqual(NOT_CHARGED);
  });
});
