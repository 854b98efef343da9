import { describe, expect, it } from 'vitest';
import {
  isOffice,
  isSameNumber,
  ownNumber,
  withAreaCode,
} from '../../../../src/sheets/values/own-numbers.ts';

describe('a number that belongs to one kindergarten', () => {
  it('is that of its office, its credit code or its licence', () => {
    expect(ownNumber('0988-3100211')).toBe('0988-3100211');
    expect(ownNumber('52990751MB2717072H')).toBe('52990751MB2717072H');
    expect(ownNumber('教民19909476000345号')).toBe('教民19909476000345号');
    expect(ownNumber('办理中')).toBeNull();
    // The mobile of somebody.
    expect(ownNumber('19900002260')).toBeNull();
  });

  it('is no office where it only begins like one', () => {
    expect(isOffice('52990751MB2717072H')).toBe(false);
    expect(isOffice('3100211')).toBe(true);
  });

  it('is the same with its area code and without', () => {
    expect(isSameNumber('3100211', '0988-3100211')).toBe(true);
    expect(isSameNumber('3100211', '0988-3100212')).toBe(false);
    expect(withAreaCode('3100211', ['0988-3100211', '52990751MB2717072H'])).toBe('0988-3100211');
    expect(withAreaCode('3100211', ['0988-3100211', '0987-3100211'])).toBeNull();
  });
});
