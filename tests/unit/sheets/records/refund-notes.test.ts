import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县第一幼儿园']);
const HEAD =
  '单位：元\n园名,保教费（元/月）,托班保育费（元/月）,伙食费（元/天）,延时服务（元/月）,保险（元/年）\n';
const ROW = '第一幼儿园,500,900,15,100,60\n';

/** The rules of refund by item; and what is suggested where they are asked. */
async function refunds(
  note: string,
): Promise<{ rules: Readonly<Record<string, string>>; suggested: Readonly<Record<string, string>> }> {
  const { rows, questions } = await trial(
    { '收费.csv': `2026年秋季收费表\n${HEAD}${ROW}${note},,,,,` },
    GARDEN,
    {
      幼儿意外保险: '',
    },
  );
  return {
    rules: Object.fromEntries(rows('fees').map(({ item, refund }) => [item ?? '', refund ?? ''])),
    suggested: Object.fromEntries(
      questions.flatMap(({ field, of, suggestion }) => (field === '退费规则' ? [[of, suggestion]] : [])),
    ),
  };
}

describe('a note that tells how several items are paid back', () => {
  it('gives each item of a list its rule, and only that', async () => {
    const { rules } = await refunds(
      '3.退费：（1）保教费、托班保育费缺勤满8天的退三成；（2）餐费按缺勤天数退；（3）延时服务费和各项代收费据实结算，多退少补。',
    );
    expect(rules).toMatchObject({
      保育教育费: '缺勤满8天的退三成',
      托班保育费: '缺勤满8天的退三成',
      伙食费: '按缺勤天数退',
      延时服务: '据实结算，多退少补',
    });
  });

  it('takes 退费 behind the items for a head of the rule', async () => {
    const { rules } = await refunds(
      '注：1.保教费和托班保育费退费：全月缺勤的全退。2.伙食费退费：按月结算，多退少补。',
    );
    expect(rules).toMatchObject({
      保育教育费: '全月缺勤的全退',
      托班保育费: '全月缺勤的全退',
      伙食费: '按月结算，多退少补',
    });
  });

  it('goes on with a rule behind a semicolon that names no item', async () => {
    const { rules } = await refunds('退费办法：保教费缺勤满8天的退三成；全月缺勤的全退。');
    expect(rules['保育教育费']).toBe('缺勤满8天的退三成；全月缺勤的全退');
  });

  it('takes one rule behind when it is so, for the items of a list and those in brackets behind one', async () => {
    const { rules } = await refunds(
      '2.退费办法：幼儿当月请假连续10天以上的，保教费（托班保育费）按50%退还；伙食费按天结算，多退少补。',
    );
    expect(rules).toMatchObject({
      保育教育费: '幼儿当月请假连续10天以上的，保教费（托班保育费）按50%退还',
      托班保育费: '幼儿当月请假连续10天以上的，保教费（托班保育费）按50%退还',
      伙食费: '按天结算，多退少补',
    });
    expect((await refunds('2.退费：因故退园的，保教费和伙食费按剩余天数退还。')).rules).toMatchObject({
      保育教育费: '因故退园的，保教费和伙食费按剩余天数退还',
      伙食费: '因故退园的，保教费和伙食费按剩余天数退还',
      托班保育费: '?',
    });
  });

  it.each([
    '请假10天以上的，保教费退一半，伙食费全退。',
    '请假10天以上的，保教费、伙食费分别退30%、50%。',
    '请假10天以上的，保教费和伙食费按天退还，其余不退。',
    '因故退园的民办园，保教费和伙食费按天退还。',
  ])('asks where a rule behind when it is so says several things: %s', async (rule) => {
    const { rules } = await refunds(`退费办法：${rule}`);
    expect([rules['保育教育费'], rules['伙食费']]).toEqual(['?', '?']);
  });

  it('goes on with what is said of other cases', async () => {
    const { rules } = await refunds('退费办法：新生试园期内退园的，保教费和伙食费全额退还；其他情况不退。');
    expect(rules).toMatchObject({
      保育教育费: '新生试园期内退园的，保教费和伙食费全额退还；其他情况不退',
      伙食费: '新生试园期内退园的，保教费和伙食费全额退还；其他情况不退',
    });
  });

  it('is asked where another sentence of the line says when it is otherwise', async () => {
    const { rules, suggested } = await refunds(
      '退费办法：请假满10天的，保教费、伙食费按50%退还。不足10天的，不退。',
    );
    expect(rules).toMatchObject({ 保育教育费: '?', 伙食费: '?' });
    expect(suggested['保育教育费']).toBe('请假满10天的，保教费、伙食费按50%退还。不足10天的，不退');
  });

  it.each([
    ['请假满10天的，保教费、托班保育费退一半。', '不足10天的，不退。'],
    ['请假满10天的，保教费、托班保育费退一半。', '请假不足10天的，保教费、托班保育费不退，伙食费按天退。'],
    ['请假满10天的，保教费、托班保育费退一半，伙食费按天退。', '因事请假的，保教费、托班保育费不退。'],
    ['请假满10天的，保教费、托班保育费退一半，伙食费按天退。', '不足10天的，不退。'],
  ])('is asked with both where numbered rules say when: %s %s', async (one, other) => {
    const { rules, suggested } = await refunds(`退费说明：,,,,,\n1.${one},,,,,\n2.${other}`);
    expect(rules).toMatchObject({ 保育教育费: '?', 托班保育费: '?' });
    expect(suggested['保育教育费']).toBe(`${one}${other}`.replace(/。$/, ''));
  });

  it('does not take an item in brackets that is left out', async () => {
    const { rules } = await refunds('退费办法：保教费（不含托班保育费）按天退还。');
    expect(rules['托班保育费']).toBe('?');
  });

  it('takes 退费规则 alone for a head, and an item in brackets for one that is meant too', async () => {
    const { rules } = await refunds(
      '4.退费规则。保教费（含托班保育费）：当月缺勤超过8天的，退三成。伙食费：按缺勤天数退。',
    );
    expect(rules).toMatchObject({
      保育教育费: '当月缺勤超过8天的，退三成',
      托班保育费: '当月缺勤超过8天的，退三成',
      伙食费: '按缺勤天数退',
    });
  });

  it('is of the youngest too where a bracket says so, without how often it is paid', async () => {
    const { rules } = await refunds('注：保教费（含托班）按月收取，缺勤满8天退三成。');
    expect(rules).toMatchObject({ 保育教育费: '缺勤满8天退三成', 托班保育费: '缺勤满8天退三成' });
  });

  it('parts items at a comma where each has a rule', async () => {
    const { rules } = await refunds('注：保教费开学后不退，伙食费按缺勤天数退。');
    expect(rules).toMatchObject({ 保育教育费: '开学后不退', 伙食费: '按缺勤天数退' });
  });

  it.each([
    ['a condition may be of both', '缺勤满一月的，保教费退一半，伙食费全退'],
    ['two items stand in one sentence', '缺勤满8天的退还保教费、伙食费的三成'],
    ['what follows is not a sentence', '保教费的三成退还'],
    ['a bracket says more of the item', '保教费（新生）缺勤满8天退三成'],
  ])('asks with the whole sentence where %s', async (_, sentence) => {
    const { rules, suggested } = await refunds(`注：${sentence}。`);
    expect(rules['保育教育费']).toBe('?');
    expect(suggested['保育教育费']).toBe(sentence);
  });

  it('knows a list of things that end in their category', async () => {
    const { suggested } = await refunds('注：园服、被褥等代收费据实结算，多退少补。');
    expect(Object.keys(suggested)).not.toContain('代收费');
  });

  it('takes a sentence that names other things for no rule of what every kindergarten charges', async () => {
    const { rules } = await refunds('注：押金毕业时全额退还。');
    expect(rules['保育教育费']).toBe('?');
  });

  it('takes 退出 for no refund', async () => {
    const { rules, suggested } = await refunds('注：退出普惠的幼儿园另行备案。');
    expect(rules['保育教育费']).toBe('?');
    expect(suggested['保育教育费']).toBe('');
  });

  it('knows a thing that a column of items names', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '2026年秋季收费表\n园名,类别,项目,标准,计费单位\n第一幼儿园,服务性收费,伙食费,12,元/生·天\n,代收费,学生平安保险,100,元/生·年\n说明：退费（新老生相同）：伙食费按实际在园天数结算；学生平安保险凭票代缴，不退。,,,,',
      },
      GARDEN,
    );
    expect(rows('fees').map(({ item, refund }) => [item, refund])).toEqual([
      ['伙食费', '按实际在园天数结算'],
      ['学生平安保险', '凭票代缴，不退'],
    ]);
  });

  it('adds nothing of another thing to the rule before it', async () => {
    const { rules } = await refunds('注：伙食费按缺勤天数退；校服未穿的可退。');
    expect(rules['伙食费']).toBe('按缺勤天数退');
  });
});

describe('a rule of whatever a sheet charges', () => {
  it.each([
    ['注：上述费用均据实结算，多退少补。', '据实结算，多退少补'],
    ['以上各项收费均按实际天数结算，多退少补', '按实际天数结算，多退少补'],
    ['所有收费项目一律按月结算，中途退园的退还剩余部分', '按月结算，中途退园的退还剩余部分'],
  ])('is that of each item: %s', async (note, rule) => {
    const { rules } = await refunds(note);
    expect(rules).toEqual({
      保育教育费: rule,
      托班保育费: rule,
      伙食费: rule,
      延时服务: rule,
      '?': rule,
    });
  });

  it('is not that of an item with one of its own', async () => {
    const { rules } = await refunds('退费：伙食费按缺勤天数退。以上费用均据实结算，多退少补。');
    expect(rules).toMatchObject({ 伙食费: '按缺勤天数退', 延时服务: '据实结算，多退少补' });
  });

  it.each(['上述费用均由家长自愿缴纳。', '以上收费均按月收取。', '以上费用均已公示。'])(
    'is none where nothing is paid back: %s',
    async (note) => {
      const { rules } = await refunds(note);
      expect(rules).toMatchObject({ 保育教育费: '?', 伙食费: '?' });
    },
  );
});
