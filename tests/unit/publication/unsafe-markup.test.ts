import { describe, expect, it } from 'vitest';
import { proseLinkFault } from '../../../src/publication/unsafe-markup.ts';

describe('a link in prose', () => {
  it.each(['/fees/', '#fees', 'https://example.gov.cn/', 'mailto:a@example.gov.cn', 'tel:12345'])(
    'may be %s',
    (address) => {
      expect(proseLinkFault(address)).toBe(null);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '\u0001 javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
  ])('is not %j', (address) => {
    expect(proseLinkFault(address)).not.toBe(null);
  });
});
