import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

/** A first recognition and the last one, side by side, with what is paid beside both. */
const listed = (grant: string, ...rows: readonly string[]): Promise<Said> =>
  said(
    [
      '云溪县普惠性民办幼儿园认定情况登记,,,,,,,,',
      `园名,首次认定,,,最近一次认定（续认）,,,${grant},备注`,
      ',认定日期,认定文号,有效期,认定日期,认定文号,有效期,,',
      ...rows,
    ].join('\n'),
    'recognitions',
    'code',
    'recognisedOn',
    'validUntil',
    'revokedOn',
    'subsidy',
  );
const FIRST = '2023.8.30,云教字〔2023〕36号,2023.8.30—2026.8.29';
const AGAIN = '2026.8.26,云教字〔2026〕33号,2026.8.26—2029.8.25';

describe('a first recognition beside the last one', () => {
  it.each(['现行奖补标准（元/生·年）', '目前生均补助（元/年）', '奖补标准（元/生·年）'])(
    'is paid as the last that there is: %s',
    async (grant) => {
      const { rows } = await listed(
        grant,
        `阳光幼儿园,${FIRST},${AGAIN},500,`,
        `小太阳幼儿园,2024.8.27,云教字〔2024〕29号,2024.8.27—2027.8.26,,,,500,`,
        `第一幼儿园,,,,,,,,营利性，不参加认定`,
      );
      expect(rows).toEqual([
        '9900000002 2023-08-30 2026-08-29  ',
        '9900000002 2026-08-26 2029-08-25  500',
        '9900000003 2024-08-27 2027-08-26  500',
      ]);
    },
  );

  it('suggests the day that others have of its own document, and reckons from it once it is known', async () => {
    const { rows, asked, reading } = await listed(
      '奖补标准',
      `阳光幼儿园,${FIRST},2026年8月,云教字〔2026〕33号,三年,500,`,
      `小太阳幼儿园,${FIRST},${AGAIN},500,`,
    );
    expect(rows[1]).toBe('9900000002 ? ?  500');
    expect(asked).toEqual(['石门镇阳光幼儿园 云教字〔2026〕33号 认定日期 2026年8月']);
    const [, row] = reading.rows.filter(({ table }) => table === 'recognitions');
    const cell = row?.cells['recognisedOn'];
    expect(cell?.kind === 'asked' ? cell.question.suggestion : '').toBe('2026-08-26');
  });
});

describe('a remark that takes a recognition back', () => {
  const revoked = async (remark: string) => {
    const { rows, asked } = await listed('奖补标准', `阳光幼儿园,${FIRST},,,,500,${remark}`);
    return { day: rows[0]?.split(' ')[3], isAsked: asked.some((question) => question.includes('撤销日期')) };
  };

  it.each(['2026年3月12日撤销（云教函〔2026〕9号）', '2026年3月12日取消认定', '自2026年3月12日起退出'])(
    'and says nothing else is taken: %s',
    async (remark) => {
      expect(await revoked(remark)).toEqual({ day: '2026-03-12', isAsked: false });
    },
  );

  it.each(['后来情况', '后续变化', '认定后情况'])('stands below %s, too', async (head) => {
    const { rows, asked } = await said(
      `云溪县普惠性民办幼儿园认定登记,,,,\n认定文号,认定日期,园名,有效期限,${head}\n云教发〔2024〕41号,2024年9月2日,阳光幼儿园,2024.9.2—2027.9.1,2026年4月15日撤销（云教发〔2026〕11号）\n`,
      'recognitions',
      'recognisedOn',
      'revokedOn',
    );
    expect(rows).toEqual(['2024-09-02 2026-04-15']);
    expect(asked).toEqual([]);
  });

  it.each([
    ['is still to come', '拟2026年12月31日撤销'],
    ['is out of its time', '2022年3月12日撤销'],
    ['says more', '2026年3月12日撤销，财务问题'],
    ['names no day', '已撤销'],
  ])('is asked where it %s', async (_, remark) => {
    expect(await revoked(remark)).toEqual({ day: '', isAsked: true });
  });

  it('is asked in a list of something else, where the kindergarten itself may be gone', async () => {
    const { rows } = await said(
      '云溪县民办幼儿园基本情况名册,,,,,,\n园名,地址,联系电话,占地面积,核定学位,普惠认定日期,备注\n阳光幼儿园,文昌路1号,0398-6600021,900,120,2023.8.30,2026年3月12日撤销\n',
      'recognitions',
      'recognisedOn',
      'revokedOn',
    );
    expect(rows).toEqual(['2023-08-30 ']);
  });
});
