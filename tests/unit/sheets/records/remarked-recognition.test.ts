import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const THREE = rosterOf(
  ['9900000001', '云溪县小鹿幼儿园'],
  ['9900000002', '云溪县童乐幼儿园'],
  ['9900000003', '云溪县新芽幼儿园'],
);

/** A list of a decision of 20 August 2026, which has no column of days and numbers. */
async function listed(...rows: readonly string[]) {
  const read = await trial(
    {
      'a.csv': `《关于公布2026年普惠性民办幼儿园认定结果的通知》（云教〔2026〕57号）附件,,,
云溪县普惠性民办幼儿园名单,,,
（印发日期：2026年8月20日）,,,
编号,幼儿园,有效期,说明
${rows.join('\n')}
`,
    },
    THREE,
  );
  return {
    rows: read
      .rows('recognitions')
      .map(({ recognisedOn = '', validUntil = '', revokedOn = '', docNo = '' }) =>
        [recognisedOn, validUntil, revokedOn, docNo].join(' '),
      ),
    asked: read.asked,
    left: read.reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
  };
}

describe('a list of recognitions of several decisions', () => {
  it('has its own day for its own, and for the others what their remarks say', async () => {
    const { rows, asked } = await listed(
      '一、本次认定（1所）,,,',
      '1,小鹿幼儿园,三年,',
      '二、往年认定、继续有效,,,',
      '2,童乐幼儿园,三年,云教[2025]44号，2025.9.5认定',
      '三、取消认定,,,',
      '3,新芽幼儿园,—,2024年8月16日认定（云教〔2024〕39号），自2026年9月1日起取消',
    );
    expect(rows).toEqual([
      '2026-08-20 2029-08-19  云教〔2026〕57号',
      '2025-09-05 2028-09-04  云教〔2025〕44号',
      '2024-08-16  2026-09-01 云教〔2024〕39号',
    ]);
    expect(asked).toEqual([]);
  });

  it.each(['认定文号：云教〔2025〕44号；认定时间：2025年9月5日', '2025年9月5日经云教〔2025〕44号认定'])(
    'has the day and the document of a remark in other words: %s',
    async (remark) => {
      const { rows, left } = await listed(`1,小鹿幼儿园,三年,${remark}`);
      expect({ rows, left }).toEqual({ rows: ['2025-09-05 2028-09-04  云教〔2025〕44号'], left: [] });
    },
  );

  it('asks of those of earlier years what no remark says', async () => {
    const { rows, asked } = await listed(
      '一、2026年认定,,,',
      '1,小鹿幼儿园,三年,',
      '二、2024年认定,,,',
      '2,童乐幼儿园,三年,',
    );
    expect(rows).toEqual(['2026-08-20 2029-08-19  云教〔2026〕57号', '? ?  ?']);
    expect(asked).toEqual(['云溪县童乐幼儿园 认定日期', '云溪县童乐幼儿园 文号']);
  });

  it('asks for the day where a remark tells but the month', async () => {
    const { rows, asked } = await listed('1,小鹿幼儿园,三年,云教〔2024〕39号，2024年8月认定');
    expect(rows).toEqual(['? ?  云教〔2024〕39号']);
    expect(asked).toEqual(['云溪县小鹿幼儿园 认定日期 2024年8月']);
  });

  it.each([
    '2025年9月5日认定，班额偏大',
    '市一级园，2025年11月3日认定',
    '食堂等级A级，2025年11月3日认定',
    '2024年6月28日认定，2025年复核合格（云教〔2025〕9号）',
    '2024年6月28日认定，待补材料',
  ])('is asked where the remark says more, which is told: %s', async (remark) => {
    const { rows, asked, left } = await listed(`1,小鹿幼儿园,三年,${remark}`);
    expect(rows).toEqual(['? ?  ?']);
    expect(asked).toEqual(['云溪县小鹿幼儿园 认定日期', '云溪县小鹿幼儿园 文号']);
    expect(left).toEqual([remark]);
  });

  it.each([
    ['2024年6月28日认定，2026年9月1日撤销认定（云教〔2026〕60号）', '2024-06-28  2026-09-01 ?'],
    ['2024年6月28日认定，2026年9月1日撤销认定，文号：云教〔2026〕60号', '2024-06-28  2026-09-01 ?'],
    [
      '2024年6月28日认定（云教〔2024〕39号），2026年9月1日撤销认定（云教〔2026〕60号）',
      '2024-06-28  2026-09-01 云教〔2024〕39号',
    ],
  ])('has the document of what it was made by, and not of its end: %s', async (remark, row) => {
    const { rows } = await listed(`1,小鹿幼儿园,—,${remark}`);
    expect(rows).toEqual([row]);
  });

  it('has the day of its list where a remark tells of a step before it', async () => {
    const { rows, asked } = await listed('1,小鹿幼儿园,三年,2026年6月10日通过认定评审');
    expect(rows).toEqual(['2026-08-20 2029-08-19  云教〔2026〕57号']);
    expect(asked).toEqual([]);
  });

  it.each(['拟2026年12月1日认定', '2025年9月5日认定，2026年8月20日重新认定', '2025年9月5日更换法定代表人'])(
    'takes no day from a remark that is not sure of it: %s',
    async (remark) => {
      const { rows } = await listed(`1,小鹿幼儿园,三年,${remark}`);
      expect(rows).toEqual(['2026-08-20 2029-08-19  云教〔2026〕57号']);
    },
  );

  it.each(['2025年9月5日会议同意认定', '按云教〔2025〕44号文件认定', '2023年9月5日认定，2025年9月5日续认定'])(
    'is asked where a remark tells of another decision in words that are not understood: %s',
    async (remark) => {
      const { rows } = await listed(`1,小鹿幼儿园,三年,${remark}`);
      expect(rows).toEqual(['? ?  ?']);
    },
  );

  it('does not end what is only to be ended', async () => {
    const { rows } = await listed(
      '1,小鹿幼儿园,三年,2024年8月16日认定（云教〔2024〕39号），自2026年9月1日起拟取消',
    );
    expect(rows).toEqual(['2024-08-16 2027-08-15  云教〔2024〕39号']);
  });
});

describe('a remark that tells the end of a recognition in one word', () => {
  /** A list whose decision is of 28 June 2026. */
  async function standing(remark: string) {
    const { rows, asked } = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园名单,,,
云教发〔2026〕18号,,,
认定日期：2026年6月28日,,,
序号,名称,有效期至,备注
1,小鹿幼儿园,2029-06-27,
2,童乐幼儿园,2027-06-27,${remark}
`,
      },
      THREE,
    );
    const found = rows('recognitions').map(({ recognisedOn, revokedOn = '', docNo }) =>
      [recognisedOn, revokedOn, docNo].join(' '),
    );
    return { row: found[1], asked };
  }

  it.each([
    '2024年6月28日认定，2026年9月1日取消',
    '2024年6月28日认定，自2026年9月1日起取消',
    '2024年6月28日认定，2026年9月1日终止',
  ])('ends it: %s', async (remark) => {
    const { row } = await standing(remark);
    expect(row).toBe('2024-06-28 2026-09-01 ?');
  });
});
