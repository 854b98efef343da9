import { describe, expect, it } from 'vitest';
import { FOUR, said, trial } from '../reading.ts';

describe('the day on which a recognition was taken back', () => {
  const list = (state: string, remark: string): string =>
    `普惠性幼儿园认定台账\n园所,文号,认定日期,有效期,认定状态,备注\n第一幼儿园,云教发〔2024〕18号,2024-07-10,三年,有效,\n阳光幼儿园,云教发〔2024〕18号,2024-07-10,三年,${state},${remark}\n`;

  it.each([
    '2026年5月20日停办，认定同日撤销',
    '普惠资格2026年5月20日取消',
    '2026年3月起未招生；2026年5月20日撤销认定',
  ])('is that of the remark beside 撤销: %s', async (remark) => {
    const read = await said(list('撤销', remark), 'recognitions', 'recognisedOn', 'revokedOn');
    expect(read.rows).toEqual(['2024-07-10 ', '2024-07-10 2026-05-20']);
    expect(read.asked).toEqual([]);
  });

  it.each(['2026年5月20日停办，认定撤销', '2026年5月20日停办，拟同日撤销认定'])(
    'is asked once where the remark does not tell it: %s',
    async (remark) => {
      const read = await said(list('撤销', remark), 'recognitions', 'recognisedOn', 'revokedOn');
      expect(read.rows).toEqual(['2024-07-10 ', '2024-07-10 ?']);
      expect(read.asked).toEqual([`石门镇阳光幼儿园 撤销日期 ${remark}`]);
    },
  );
});

describe('a remark that a kindergarten is closed', () => {
  const list = (state: string, remark: string): string =>
    `幼儿园名单\n名称,地址,机构状态,状态变更日期,备注\n云溪县第一幼儿园,前街1号,正常,,\n石门镇阳光幼儿园,后街2号,${state},${remark}\n`;

  it('is not asked where the columns of its row say the same', async () => {
    const read = await said(
      list('停办,2026-06-20', '2026年6月20日停办，幼儿已分流'),
      'kindergartens',
      'status',
      'statusDate',
    );
    expect(read.rows).toEqual(['在办 ', '停办 2026-06-20']);
    expect(read.asked.filter((one) => one.includes('状态'))).toEqual([]);
  });

  it('is asked where they say another day', async () => {
    const read = await said(list('停办,2026-06-20', '2026年7月1日停办'), 'kindergartens', 'status');
    expect(read.asked.filter((one) => one.includes('状态'))).toEqual([
      '石门镇阳光幼儿园 状态 2026年7月1日停办',
      '石门镇阳光幼儿园 状态日期 2026年7月1日停办',
    ]);
  });

  it('is asked where no column says it', async () => {
    const read = await said(list('正常,', '2026年7月1日停办'), 'kindergartens', 'status');
    expect(read.asked.filter((one) => one.includes('状态'))).toEqual([
      '石门镇阳光幼儿园 状态 2026年7月1日停办',
      '石门镇阳光幼儿园 状态日期 2026年7月1日停办',
    ]);
  });

  it.each(['已于2026年7月1日终止办学，办学许可证已收回', '2026年7月1日停园', '2026年7月1日停止办学'])(
    'is asked with its day, whatever words say so: %s',
    async (remark) => {
      const { questions } = await trial({ 'a.csv': list('正常,', remark) }, FOUR);
      expect(
        questions.flatMap(({ field, suggestion }) => (field.startsWith('状态') ? [[field, suggestion]] : [])),
      ).toEqual([
        ['状态', '停办'],
        ['状态日期', '2026-07-01'],
      ]);
    },
  );
});

describe('who decides', () => {
  const checks = (note: string): string =>
    `幼儿园2025年度年检结论汇总表\n园所,年检日期,年检结论\n第一幼儿园,2026-03-11,合格\n${note}\n`;

  it.each(['注：年检机关为云溪县教育局，结论已公布。', '注：年检机关：云溪县教育局'])(
    'is told by a note: %s',
    async (note) => {
      const { rows } = await trial({ 'a.csv': checks(note) }, FOUR);
      expect(rows('assessments').map(({ assessor }) => assessor)).toEqual(['云溪县教育局']);
    },
  );

  it.each([
    '注：检查单位为各镇中心校。',
    '注：年检机关为云溪县教育局、云溪县民政局。',
    '注：年检机关为有关部门。',
  ])('is asked where a note names no office: %s', async (note) => {
    const { rows } = await trial({ 'a.csv': checks(note) }, FOUR);
    expect(rows('assessments').map(({ assessor }) => assessor)).toEqual(['?']);
  });
});

describe('a class without children', () => {
  it('is asked by its name, with its age where that does not say it', async () => {
    const read = await said(
      '分班统计表（2026年9月10日）\n园所,年级,班级,在园人数\n第一幼儿园,中班,中二班,\n阳光幼儿园,小班,一班,\n小太阳幼儿园,大班,大一班,30\n',
      'classes',
      'className',
    );
    expect(read.asked.filter((one) => one.includes('在园幼儿数'))).toEqual([
      '云溪县第一幼儿园 中二班 在园幼儿数',
      '石门镇阳光幼儿园 小班一班 在园幼儿数',
    ]);
  });
});
