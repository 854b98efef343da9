import { describe, expect, it } from 'vitest';
import { beforeDay, isSinceDay } from '../../../../src/sheets/values/before-day.ts';

describe('what holds since some day', () => {
  it.each(['2025年9月1日起', '自2025.9.1起执行', '2025年9月1日后标准'])('is %s', (text) => {
    expect(isSinceDay(text)).toBe(true);
  });

  it.each(['2025年9月1日', '2025年9月1日前', '2025年9月1日起部分园'])('is not %s', (text) => {
    expect(isSinceDay(text)).toBe(false);
  });
});

describe('what held until some day', () => {
  it.each([
    ['2025年8月31日前保教费', '保教费', '2025-08-31', '2025-09-01'],
    ['2025.9.1以前的标准', '标准', '2025-09-01', '2025-09-02'],
    ['截至2025年8月31日止', '', '2025-08-31', '2025-09-01'],
    ['2025年9月前保教费', '保教费', '2025-09-01', '2025-10-01'],
    ['2025年秋季学期前', '', '2025-08-01', '2025-10-01'],
    ['2026年春季之前伙食费', '伙食费', '2026-02-01', '2026-04-01'],
  ])('is told apart from whose it is, with the days on which what followed may have begun: %s', (...row) => {
    const [text, rest, earliest, latest] = row;
    expect(beforeDay(text)).toEqual({ rest, earliest, latest });
  });

  it.each(['保教费', '2025年8月31日', '2025年9月1日起保教费', '2025年前20名', '学前一年', '2025年秋季'])(
    'is not in %s',
    (text) => {
      expect(beforeDay(text)).toBeNull();
    },
  );
});
