import { describe, expect, it } from 'vitest';
import { webAddress, withBase, withoutBase } from '../../../src/format/href.ts';
import { dialable, isPhoneCell, phoneHref, phoneNumbers } from '../../../src/format/phone.ts';

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

describe('a page elsewhere', () => {
  it('has an address that begins with http or https', () => {
    expect(webAddress('https://www.example.gov.cn/a?b=c')).toBe('https://www.example.gov.cn/a?b=c');
    expect(webAddress('HTTP://example.gov.cn')).toBe('HTTP://example.gov.cn');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:msgbox',
    '//evil.example/',
    'www.example.gov.cn',
    'https://',
  ])('is not %j: that is a text', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });

  it('is not there where nothing is given', () => {
    expect(webAddress(undefined)).toBeUndefined();
  });
});

describe('telephone links', () => {
  it('dial digits alone, and an extension after a pause', () => {
    expect(phoneHref('0951-123 4567')).toBe('tel:09511234567');
    expect(phoneHref('0951-1234567转3')).toBe('tel:09511234567,3');
    expect(phoneHref('12345')).toBe('tel:12345');
  });

  it.each([
    ['0399-2219999-802', 'tel:03992219999,802'],
    ['0399-2219999转802', 'tel:03992219999,802'],
    ['0399-2219999 转 802', 'tel:03992219999,802'],
    ['0399-2219999分机802', 'tel:03992219999,802'],
    ['0399-2219999#802', 'tel:03992219999,802'],
    ['0399-2219999 ext. 802', 'tel:03992219999,802'],
    ['2219999-802', 'tel:2219999,802'],
    ['010-61381234-8', 'tel:01061381234,8'],
  ])('take the extension of %s', (written, href) => {
    expect(phoneHref(written)).toBe(href);
  });

  it.each([
    ['03992219999', 'tel:03992219999'],
    ['0399-221-9999', 'tel:03992219999'],
    ['（0399）2219999', 'tel:03992219999'],
    ['０３９９－２２１９９９９', 'tel:03992219999'],
    ['0399—2219999', 'tel:03992219999'],
    ['+86 399 2219999', 'tel:+863992219999'],
    ['400-800-1234', 'tel:4008001234'],
    ['办公室 0399-2219999（园长室）', 'tel:03992219999'],
    ['(02)2345-6789', 'tel:0223456789'],
  ])('dial %s', (written, href) => {
    expect(phoneHref(written)).toBe(href);
  });

  it('are one for each number in the cell', () => {
    expect(phoneNumbers('0951-1234567、0951-7654321')).toEqual(['0951-1234567', '0951-7654321']);
    expect(phoneNumbers('0951-1234567')).toEqual(['0951-1234567']);
  });

  it.each([
    '0399-2219999/2219998',
    '0399-2219999、2219998',
    '0399-2219999；2219998',
    '0399-2219999，2219998',
    '0399-2219999 或 2219998',
    '0399-2219999/8',
  ])('of a second number without area code have that of the first: %s', (written) => {
    expect(phoneNumbers(written).map(phoneHref)).toEqual(['tel:03992219999', 'tel:03992219998']);
  });

  it('show the second number with the area code it is dialled with', () => {
    expect(phoneNumbers('0399-2219999/2219998')).toEqual(['0399-2219999', '0399-2219998']);
  });

  it('keep apart the extensions of two numbers', () => {
    expect(phoneNumbers('0399-2219999-802/2219998-803').map(phoneHref)).toEqual([
      'tel:03992219999,802',
      'tel:03992219998,803',
    ]);
  });

  it('take a few digits after a comma for an extension', () => {
    expect(phoneNumbers('0951-1234567,3').map(phoneHref)).toEqual(['tel:09511234567,3']);
  });

  it('are none where nothing can be dialled', () => {
    expect(phoneNumbers('暂无')).toEqual([]);
    expect(dialable('请到门口登记')).toEqual({ absent: 'not-given' });
  });
});

describe('the shape of a telephone cell', () => {
  it.each([
    '000-1234567',
    '0399-2219999-802',
    '12345',
    '(02)2345-6789',
    '037-123456',
    '400-800-1234',
    '2219999',
  ])('is that of %s', (written) => {
    expect(isPhoneCell(written)).toBe(true);
  });

  it.each(['暂无', '门卫', '0000000', '1111111', '12', '0399-22199991234567'])(
    'is not that of %s',
    (written) => {
      expect(isPhoneCell(written)).toBe(false);
    },
  );
});
