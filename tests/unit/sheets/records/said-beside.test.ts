import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9901010001', '云溪县梧桐幼儿园']);

const listed = (phone: string, note = ''): string =>
  `幼儿园基本情况表\n幼儿园名称,标识码,联系方式,地址\n云溪县梧桐幼儿园,9901010001,${phone},云溪镇学府路3号\n${note}`;

describe('a telephone of the office beside a mobile', () => {
  it.each(['0988-3100211 / 199 0000 0017', '0988-3100211、19900000017', '19900000017 0988-3100211'])(
    'is taken, and the mobile counted as a person: %s',
    async (phone) => {
      const { rows, reading, asked } = await trial({ 'a.csv': listed(phone) });
      expect(rows('kindergartens').map((row) => row['phone'])).toEqual(['0988-3100211']);
      expect(reading.persons).toBe(1);
      expect(asked.filter((text) => text.includes('联系电话'))).toEqual([]);
    },
  );

  it.each(['0988-3100211 / 0988-3100212 / 199 0000 0017', '199 0000 0017'])(
    'is asked where it is not the only one, or none: %s',
    async (phone) => {
      const { rows } = await trial({ 'a.csv': listed(phone) });
      expect(rows('kindergartens').map((row) => row['phone'])).toEqual(['?']);
    },
  );
});

describe('a note that no kindergarten boards children', () => {
  it('leaves the form that it says they all have', async () => {
    const { rows } = await trial({
      'a.csv': listed('0988-3100211', '备注：1.我县幼儿园均为全日制，没有寄宿制。,,,'),
    });
    expect(rows('kindergartens').map(({ serviceForm }) => serviceForm)).toEqual(['全日制']);
  });

  it('is not one that some do', async () => {
    const { rows } = await trial({
      'a.csv': listed('0988-3100211', '备注：1.我县幼儿园有全日制、寄宿制两种。,,,'),
    });
    expect(rows('kindergartens').map(({ serviceForm }) => serviceForm)).toEqual(['?']);
  });
});

describe('what is said of paying back', () => {
  const fees = (note: string): string =>
    [
      '收费情况登记表',
      '幼儿园名称,保育费（托班）元/月,保教费（元/月）,延时服务费（元/月）,退费办法',
      ',,,,保教费（含托班）',
      '梧桐幼儿园,900,400,150,请假十天以上退一半',
      note,
    ].join('\n');
  const refunds = async (note: string): Promise<readonly unknown[]> =>
    (await trial({ 'a.csv': fees(note) }, ONE, { 执行日期: '2025-09-01' }))
      .rows('fees')
      .map(({ item, refund }) => [item, refund]);

  it('of 保教费 holds for the youngest where the head says so, and what is paid by the day is settled by that', async () => {
    expect(await refunds('说明：延时服务费按实际参加天数收取，未参加的不收。,,,,')).toEqual([
      ['托班保育费', '请假十天以上退一半'],
      ['保育教育费', '请假十天以上退一半'],
      ['延时服务费', '按实际参加天数收取，未参加的不收'],
    ]);
  });

  it('is no sentence that only tells how often an item is paid', async () => {
    expect((await refunds('说明：延时服务费按月收取。,,,,')).at(-1)).toEqual(['延时服务费', '?']);
  });
});
