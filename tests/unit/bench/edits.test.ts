import { describe, expect, it } from 'vitest';
import { withOneFeeLowered } from '../../bench/edits.ts';

const HEAD = '\uFEFF标识码,收费类别,执行日期,收费标准,截止日期\r\n';

describe('the fee that is changed', () => {
  it('is the first care fee in force, lower by one yuan, and nothing else', () => {
    const table = (amount: string): string =>
      `${HEAD}1,伙食费,2025-09-01,12,\r\n1,保育教育费,2022-09-01,300,2025-08-31\r\n1,保育教育费,2025-09-01,${amount},\r\n2,保育教育费,2025-09-01,500,\r\n`;
    expect(withOneFeeLowered(table('340'), '2026-11-18')).toBe(table('339'));
  });
  it('is in force on its last day', () => {
    const table = (amount: string): string => `${HEAD}1,保育教育费,2025-09-01,${amount},2026-11-18\r\n`;
    expect(withOneFeeLowered(table('340'), '2026-11-18')).toBe(table('339'));
  });
  it('is none that is still to come, nor one without a number', () =>
    expect(() =>
      withOneFeeLowered(
        `${HEAD}1,保育教育费,2026-12-01,340,\r\n2,保育教育费,2025-09-01,未公布,\r\n`,
        '2026-11-18',
      ),
    ).toThrow('no care fee in force'));
  it('stands in a row without quotes, where a comma is always the end of a cell', () =>
    expect(() =>
      withOneFeeLowered(`${HEAD}1,保育教育费,2025-09-01,340,"2027-08-31"\r\n`, '2026-11-18'),
    ).toThrow('no care fee in force'));
});
