import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const RECOGNISED = ['recognitions', 'code', 'recognisedOn', 'validUntil', 'docNo'] as const;

describe('a notice that lists who is recognised, and no more', () => {
  const notice = async (title: string, ...below: readonly string[]): Promise<Said> =>
    said(
      [`${title},,`, '云教〔2026〕33号,,', '序号,幼儿园,所属乡镇', '1,阳光幼儿园,石门镇', ...below].join(
        '\n',
      ),
      ...RECOGNISED,
    );

  it('is of the day on which it was signed where what it grants begins with it', async () => {
    const { rows, asked } = await notice(
      '云溪县教育局关于公布2026年普惠性民办幼儿园认定结果的通知',
      '认定有效期三年，自发文之日起计算。,,',
      ',,云溪县教育局',
      ',,2026年8月20日',
    );
    expect(rows).toEqual(['9900000002 2026-08-20 2029-08-19 云教〔2026〕33号']);
    expect(asked).toEqual([]);
  });

  it('is asked for its day where nothing says so', async () => {
    const { rows } = await notice(
      '云溪县2026年普惠性民办幼儿园认定名单',
      ',,云溪县教育局',
      ',,2026年8月20日',
    );
    expect(rows).toEqual(['9900000002 ?  云教〔2026〕33号']);
  });

  it.each([
    '云溪县2026年拟认定普惠性民办幼儿园名单公示',
    '云溪县2026年申报普惠性民办幼儿园名单',
    '云溪县2026年退出普惠性民办幼儿园名单',
    '关于开展普惠性民办幼儿园认定工作的通知',
  ])('is none where nobody is recognised yet, or no more: %s', async (title) =>
    expect((await notice(title)).rows).toEqual([]),
  );
});

describe('a day and a number in one cell', () => {
  it.each([
    ['2026年8月20日认定（云教〔2026〕33号）', '2026-08-20'],
    ['云教〔2026〕33号，2026年8月20日', '2026-08-20'],
  ])('are both of the recognition: %s', async (cell, day) => {
    const { rows } = await said(
      `普惠园认定情况一览表,,\n幼儿园,认定时间及文号,有效期\n阳光幼儿园,${cell},三年`,
      ...RECOGNISED,
    );
    expect(rows).toEqual([`9900000002 ${day} 2029-08-19 云教〔2026〕33号`]);
  });

  it('leave the day asked under a head that speaks of the number alone', async () => {
    const { rows } = await said(
      '普惠园认定一览表,,\n幼儿园,认定文号,有效期\n阳光幼儿园,云教〔2026〕33号（2026年8月20日）,三年',
      ...RECOGNISED,
    );
    expect(rows).toEqual(['9900000002 ? ? 云教〔2026〕33号']);
  });
});

const CHECKED = ['assessments', 'code', 'result', 'decidedOn'] as const;

describe('results over blocks of a list that has no column of them', () => {
  it('are those of its rows, also where only number and name stand in them', async () => {
    const { rows } = await said(
      '云溪县教育局关于2025年度民办幼儿园年检结果的通报（云教〔2026〕19号）,,\n序号,幼儿园,备注\n一、合格（1所）,,\n1,阳光幼儿园,\n二、基本合格（1所）,,\n1,小太阳幼儿园,限2026年9月30日前整改到位\n,,云溪县教育局\n,,2026年6月18日',
      'assessments',
      'code',
      'result',
      'rectifyBy',
      'docNo',
    );
    expect(rows).toEqual([
      '9900000002 合格  云教〔2026〕19号',
      '9900000003 基本合格 2026-09-30 云教〔2026〕19号',
    ]);
  });
});

describe('results across, one of them ticked', () => {
  it('are what the head of the tick says', async () => {
    const { rows } = await said(
      '2025年民办幼儿园年检结果,,,,\n幼儿园,优秀,合格,基本合格,不合格\n阳光幼儿园,√,,,\n小太阳幼儿园,,√,,\n年检日期：2026年6月18日,,,,',
      ...CHECKED,
    );
    expect(rows).toEqual(['9900000002 优秀 2026-06-18', '9900000003 合格 2026-06-18']);
  });
});

describe('the days between which all were looked at', () => {
  const checked = async (line: string): Promise<readonly string[]> =>
    (await said(`2025年度幼儿园年检结果,\n${line},\n幼儿园,年检结论\n阳光幼儿园,合格`, ...CHECKED)).rows;

  it('are none of the results; the one on which these were made known is', async () => {
    expect(await checked('检查时间：2026年5月10日至5月20日    公布时间：2026年6月18日')).toEqual([
      '9900000002 合格 2026-06-18',
    ]);
    expect(await checked('检查时间：2026年5月10日至5月20日')).toEqual(['9900000002 合格 ?']);
    expect(await checked('检查时间：2026年5月10日')).toEqual(['9900000002 合格 2026-05-10']);
  });
});
