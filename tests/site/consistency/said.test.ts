import { describe, expect, it } from 'vitest';
import { agree, count, date, monthly, price, ratio, word, yuan } from './said.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };

describe('two surfaces agree', () => {
  it('on a number that one of them prints more exactly', () => {
    expect(agree(ratio('1∶6.5'), ratio('6.49'))).toBe(true);
    expect(agree(yuan('4,667 元', 1), yuan('4,666.50 元', 0.01))).toBe(true);
  });

  it('on a price that one of them gives by the semester', () => {
    expect(agree(monthly('1,850 元/学期', assumptions), monthly('370', assumptions))).toBe(true);
    expect(agree(monthly('15', assumptions, '元/生·天'), monthly('330 元/月', assumptions))).toBe(true);
  });

  it('on a day, however it is written', () => {
    expect(agree(date('2024年11月5日评定'), date('2024-11-05'))).toBe(true);
    expect(agree(date('2024.11.5'), date('2024-11-05'))).toBe(true);
  });
});

describe('two surfaces disagree', () => {
  it('on two numbers', () => {
    expect(agree(count('19 个学位'), count('41'))).toBe(false);
    expect(agree(ratio('1∶6.5'), ratio('6.57'))).toBe(false);
  });

  it('on a number and the same number of which something is left out', () => {
    expect(agree(yuan('至少 0 元', 0.01), yuan('0 元', 0.01))).toBe(false);
  });

  it('on nothing to pay and nothing known', () => {
    expect(agree(monthly('0 元/月', assumptions), monthly('未公布', assumptions))).toBe(false);
    expect(agree(monthly('不收取', assumptions), monthly('未公布', assumptions))).toBe(false);
  });

  it('on a price of another unit, where nobody knows how often it is paid', () => {
    expect(agree(price('42 元/次', '元/次'), price('42', '元/生·月'))).toBe(false);
  });

  it('on two words', () => {
    expect(agree(word('符合标准'), word('符合配备标准'))).toBe(false);
  });
});
