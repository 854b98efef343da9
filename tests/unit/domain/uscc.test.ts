import { describe, expect, it } from 'vitest';
import { findUsccFault, isUscc, usccCheckCharacter } from '../../../src/domain/uscc.ts';

describe('a unified social credit code', () => {
  it('passes where its check character fits, a letter included', () => {
    expect(isUscc('11330903002639203Y')).toBe(true);
    expect(isUscc('11441700007280420Y')).toBe(true);
    expect(isUscc('12000000000000001U')).toBe(true);
    expect(isUscc('52000000000000001P')).toBe(true);
    expect(isUscc('91000000000000001N')).toBe(true);
  });

  it('fails where one character was mistyped', () => {
    expect(findUsccFault('11330903002639204Y')).toBe('check-character');
    expect(findUsccFault('12000000000000001X')).toBe('check-character');
  });

  it('fails where two neighbours were swapped', () => {
    expect(findUsccFault('11330903002632903Y')).toBe('check-character');
  });

  it('has eighteen characters, six digits of an area and none of I, O, S, V, Z', () => {
    expect(findUsccFault('1133090300263920Y')).toBe('shape');
    expect(findUsccFault('1133A903002639203Y')).toBe('shape');
    expect(findUsccFault('1I330903002639203Y')).toBe('shape');
    expect(findUsccFault('11330903002639203y')).toBe('shape');
    expect(findUsccFault('')).toBe('shape');
  });

  it('has no check character for anything but seventeen characters of the alphabet', () => {
    expect(usccCheckCharacter('12000000000000001')).toBe('U');
    expect(usccCheckCharacter('1200000000000000')).toBeNull();
    expect(usccCheckCharacter('1200000000000000O')).toBeNull();
  });
});
