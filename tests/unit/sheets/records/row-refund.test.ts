import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9901010001', '云溪县梧桐幼儿园']);

async function refunds(rule: string): Promise<{
  readonly rules: Readonly<Record<string, string>>;
  readonly suggested: Readonly<Record<string, string>>;
}> {
  const { rows, questions } = await trial(
    {
      '收费.csv': [
        '2026年秋季收费表',
        '幼儿园名称,保教费（元/月）,托班保育费（元/月）,伙食费（元/月）,代收费,退费办法,执行日期,收费依据',
        `梧桐幼儿园,400,700,260,幼儿意外险100元/年,${rule},2025-09-01,云价〔2025〕3号`,
      ].join('\n'),
    },
    ONE,
  );
  return {
    rules: Object.fromEntries(rows('fees').map(({ item, refund }) => [item ?? '', refund ?? ''])),
    suggested: Object.fromEntries(
      questions.flatMap(({ field, of, suggestion }) => (field === '退费规则' ? [[of, suggestion]] : [])),
    ),
  };
}

describe('a rule of a row that tells how several items are paid back', () => {
  it('gives each item what is said of it, and asks of what it does not name', async () => {
    expect(await refunds('缺勤八天以上的退还当月保教费的三成；餐费按缺勤天数退')).toEqual({
      rules: {
        保育教育费: '缺勤八天以上的退还当月保教费的三成',
        托班保育费: '?',
        伙食费: '按缺勤天数退',
        幼儿意外险: '?',
      },
      suggested: { 托班保育费: '缺勤八天以上的退还当月保教费的三成', 代收费: '' },
    });
  });

  it('takes a list of items, and one that the row charges by its own name', async () => {
    const { rules } = await refunds('保教费、托班保育费、伙食费均按天退；幼儿意外险不退');
    expect(rules).toEqual({
      保育教育费: '按天退',
      托班保育费: '按天退',
      伙食费: '按天退',
      幼儿意外险: '不退',
    });
  });

  it('asks, with the whole of it, where it cannot be taken apart, or speaks of the rest', async () => {
    const mixed = '请假满十天退一半保教费和五天餐费';
    expect((await refunds(mixed)).rules).toMatchObject({ 保育教育费: '?', 伙食费: '?', 幼儿意外险: '?' });
    expect((await refunds(mixed)).suggested).toMatchObject({ 保育教育费: mixed, 伙食费: mixed });
    const rest = '保教费按月退；其余费用据实结算';
    expect((await refunds(rest)).rules).toMatchObject({ 保育教育费: '按月退', 伙食费: '?', 幼儿意外险: '?' });
  });

  it('is of all where it names none', async () => {
    const { rules } = await refunds('当月请假十天以上退一半');
    expect(new Set(Object.values(rules))).toEqual(new Set(['当月请假十天以上退一半']));
  });

  it('is whole in a row of one item', async () => {
    const { rows } = await trial(
      {
        '收费.csv': [
          '收费项目表',
          '幼儿园名称,收费项目,收费标准,计费单位,退费办法,执行日期',
          '梧桐幼儿园,保教费,400,元/月,全月缺勤的退保教费的一半,2025-09-01',
          '梧桐幼儿园,伙食费,260,元/月,保教费按月退；伙食费按天退,2025-09-01',
          '梧桐幼儿园,被褥费,120,元/次,入园前退园的退被褥费,2025-09-01',
        ].join('\n'),
      },
      ONE,
    );
    expect(rows('fees').map(({ item, refund }) => [item, refund])).toEqual([
      ['保育教育费', '全月缺勤的退保教费的一半'],
      ['伙食费', '按天退'],
      ['被褥费', '入园前退园的退被褥费'],
    ]);
  });
});
