import { describe, expect, it } from 'vitest';
import { withBase, withoutBase } from '../../../src/format/href.ts';
import { phoneHref, phoneNumbers } from '../../../src/format/phone.ts';

describe('addresses of this site', () => {
  it('stand below the base path, with or without its final slash', () => {
    expect(withBase('/', '/fees/')).toBe('/fees/');
    expect(withBase('/portal', '/fees/')).toBe('/portal/fees/');
    expect(withBase('/portal/', '/')).toBe('/portal/');
  });

  it('leave other addresses alone', () => {
    expect(withBase('/portal/', 'https://example.gov.cn/')).toBe('https://example.gov.cn/');
    expect(withBase('/portal/', '#fees')).toBe('#fees');
    expect(withBase('/portal/', 'tel:12345')).toBe('tel:12345');
  });

  it('can be read back without the base path', () => {
    expect(withoutBase('/portal/', '/portal/fees/')).toBe('/fees/');
    expect(withoutBase('/portal/', '/portal/')).toBe('/');
    expect(withoutBase('/', '/fees/')).toBe('/fees/');
    expect(withoutBase('/portal/', '/portals/')).toBe('/portals/');
  });
});

describe('telephone links', () => {
  it('dial digits alone, and an extension after a pause', () => {
    expect(phoneHref('0951-123 4567')).toBe('tel:09511234567');
    expect(phoneHref('0951-1234567转3')).toBe('tel:09511234567,3');
    expect(phoneHref('12345')).toBe('tel:12345');
  });

  it('are one for each number in the cell', () => {
    expect(phoneNumbers('0951-1234567、0951-7654321')).toEqual(['0951-1234567', '0951-7654321']);
    expect(phoneNumbers('0951-1234567')).toEqual(['0951-1234567']);
  });
});
