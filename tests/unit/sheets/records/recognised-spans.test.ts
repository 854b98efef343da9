import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

const TITLE = '云溪县普惠性民办幼儿园认定台账,,,,,\n';
const COLUMNS = ['code', 'recognisedOn', 'validUntil'] as const;

describe('from when and until when a recognition holds', () => {
  it.each([
    ['认定情况,,有效期限,', '批准文件,批准日期,起,止'],
    ['认定,,普惠资格有效期,', '文号,认定日期,开始时间,截止时间'],
    ['认定,,起止时间,', '文号,认定日期,自,至'],
  ])('stands under one head: %s over %s', async (group, heads) => {
    const { rows, asked } = await said(
      `${TITLE}园名,${group}\n,${heads}\n阳光幼儿园,云教字〔2025〕3号,2025-08-25,2025.9.1,2028.8.31\n小太阳幼儿园,云教字〔2025〕3号,2025-08-25,2025.9.1,2028.8.31`,
      'recognitions',
      ...COLUMNS,
    );
    expect(rows).toEqual(['9900000002 2025-08-25 2028-08-31', '9900000003 2025-08-25 2028-08-31']);
    expect(asked.filter((one) => /有效期|认定日期|类型/.test(one))).toEqual([]);
  });

  it.each([
    ['批准之日', '2028-08-24'],
    ['自认定之日起', '2028-08-24'],
    ['2025年8月', '2028-08-24'],
    ['2025年9月1日', '2028-08-31'],
    ['见文件', '?'],
  ])('is reckoned from the day that it begins on: %s', async (first, last) => {
    const { rows } = await said(
      `${TITLE}园名,认定情况,,有效期限,\n,批准文件,批准日期,起,止\n阳光幼儿园,云教字〔2025〕3号,2025-08-25,${first},三年\n小太阳幼儿园,云教字〔2025〕3号,2025-08-25,2025.8.25,2028.8.24`,
      'recognitions',
      ...COLUMNS,
    );
    expect(rows).toEqual([`9900000002 2025-08-25 ${last}`, '9900000003 2025-08-25 2028-08-24']);
  });

  it('begins on the day of the recognition where no other column has it', async () => {
    const { rows } = await said(
      `${TITLE}园名,文号,有效期,\n,,起,止\n阳光幼儿园,云教字〔2025〕3号,2025.8.25,2028.8.24\n小太阳幼儿园,云教字〔2025〕3号,2025.8.25,2028.8.24`,
      'recognitions',
      ...COLUMNS,
    );
    expect(rows).toEqual(['9900000002 2025-08-25 2028-08-24', '9900000003 2025-08-25 2028-08-24']);
  });
});

describe('a row of a recognition that stands there twice', () => {
  const sheet = (again: string, until: string): string =>
    `${TITLE}园名,文号,认定日期,有效期至,目前状况\n阳光幼儿园,云教字〔2025〕3号,2025-08-25,2028-08-24,有效\n小太阳幼儿园,云教字〔2025〕3号,2025-08-25,2028-08-24,有效\n阳光幼儿园,云教字〔2025〕3号,2025-08-25,${until},${again}`;

  it.each(['同1号，重复登记', '重复登记', '与上行重复'])('asks nothing: %s', async (again) => {
    const { asked } = await said(sheet(again, '2028-08-24'), 'recognitions', ...COLUMNS);
    expect(asked).toEqual([]);
  });

  it('is asked about where it says something else', async () => {
    const { asked } = await said(sheet('同1号，重复登记', '2027-08-24'), 'recognitions', ...COLUMNS);
    expect(asked).toEqual(['石门镇阳光幼儿园 撤销日期 同1号，重复登记']);
  });
});
