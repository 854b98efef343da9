import { describe, expect, it } from 'vitest';
import { FOUR, rosterOf, trial, type Trial } from '../reading.ts';

const THREE = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
  ['9900000003', '云溪镇新芽幼儿园', '990101002'],
);

const columnsOf = ({ rows }: Trial, ...keys: readonly string[]): readonly (string | undefined)[][] =>
  rows('recognitions').map((row) => keys.map((key) => row[key]));

const batches = (heads: string, ...rows: readonly string[]): Promise<Trial> =>
  trial(
    { 'a.csv': `云溪县普惠性民办幼儿园认定名册\n批次,园名,认定日期,${heads}\n${rows.join('\n')}\n` },
    THREE,
  );

describe('a column of batches', () => {
  it('tells the number of the document of all rows of the batch', async () => {
    const read = await batches(
      '有效期',
      '"第一批\n云教发〔2024〕18号",第一幼儿园,2024.6.28,三年',
      ',童乐幼儿园,2024.6.28,至2027.6.27',
      '"第二批\n云教发〔2025〕23号",新芽幼儿园,2025.6.30,2025.6.30-2028.6.29',
    );
    expect(columnsOf(read, 'code', 'recognisedOn', 'validUntil', 'docNo')).toEqual([
      ['9900000001', '2024-06-28', '2027-06-27', '云教发〔2024〕18号'],
      ['9900000002', '2024-06-28', '2027-06-27', '云教发〔2024〕18号'],
      ['9900000003', '2025-06-30', '2028-06-29', '云教发〔2025〕23号'],
    ]);
    expect(read.asked).toEqual([]);
  });

  it('gives two rows to one that was recognised once more', async () => {
    const read = await batches(
      '有效期',
      '第一批（云教发〔2023〕18号）,童乐幼儿园,2023.6.28,三年',
      '第二批（云教发〔2026〕23号）,童乐幼儿园,2026.7.1,三年',
    );
    expect(columnsOf(read, 'code', 'recognisedOn', 'docNo')).toEqual([
      ['9900000002', '2023-06-28', '云教发〔2023〕18号'],
      ['9900000002', '2026-07-01', '云教发〔2026〕23号'],
    ]);
  });

  it('that says it in each row tells nothing of a row that is blank', async () => {
    const read = await batches(
      '有效期',
      '第一批云教发〔2024〕18号,第一幼儿园,2024.6.28,三年',
      '第一批云教发〔2024〕18号,童乐幼儿园,2024.6.28,三年',
      ',新芽幼儿园,2025.6.30,三年',
    );
    expect(columnsOf(read, 'code', 'docNo')).toEqual([
      ['9900000001', '云教发〔2024〕18号'],
      ['9900000002', '云教发〔2024〕18号'],
      ['9900000003', '?'],
    ]);
    expect(read.asked).toEqual(['文号']);
  });

  it('that tells no number leaves it to be asked', async () => {
    const read = await batches('有效期', '第一批,童乐幼儿园,2023.6.28,三年');
    expect(read.asked).toEqual(['文号']);
  });
});

describe('a column of what became of recognitions', () => {
  it('tells the day on which one ended', async () => {
    const read = await batches(
      '有效期,动态管理',
      '第一批云教发〔2024〕18号,第一幼儿园,2024.6.28,三年,2026.9.20取消认定',
      ',童乐幼儿园,2024.6.28,三年,2026.7.10停办；认定终止',
      ',新芽幼儿园,2024.6.28,三年,有效',
    );
    expect(columnsOf(read, 'code', 'revokedOn', 'docNo')).toEqual([
      ['9900000001', '2026-09-20', '云教发〔2024〕18号'],
      ['9900000002', '2026-07-10', '云教发〔2024〕18号'],
      ['9900000003', undefined, '云教发〔2024〕18号'],
    ]);
    expect(read.asked).toEqual([]);
  });

  it('is asked for the day where it is not whole, and for what it means where that is not clear', async () => {
    const read = await batches(
      '有效期,状态',
      '第一批云教发〔2024〕18号,第一幼儿园,2024.6.28,三年,2026年9月取消',
      ',童乐幼儿园,2024.6.28,三年,列入整改',
    );
    expect(columnsOf(read, 'code', 'revokedOn')).toEqual([
      ['9900000001', '?'],
      ['9900000002', '?'],
    ]);
  });
});

describe('a sheet of changes', () => {
  const RECOGNISED = `2024年普惠性民办幼儿园认定名单,,,
园名,认定文号,认定日期,有效期
第一幼儿园,云教发〔2024〕18号,2024-08-12,三年
童乐幼儿园,云教发〔2024〕18号,2024-08-12,三年
`;
  const changes = (...rows: readonly string[]): string =>
    `普惠性幼儿园动态调整情况表（2026年）\n序号,园名,调整事项,时间,依据\n${rows.join('\n')}\n`;

  it('ends the recognition that another sheet has, and keeps its number', async () => {
    const read = await trial(
      {
        'a.csv': RECOGNISED,
        'b.csv': changes(
          '1,第一幼儿园,取消普惠性资格,2026年4月10日,云教发〔2026〕9号',
          '2,童乐幼儿园,变更法定代表人,2026.5.18,',
        ),
      },
      THREE,
    );
    expect(columnsOf(read, 'code', 'recognisedOn', 'revokedOn', 'docNo')).toEqual([
      ['9900000001', '2024-08-12', '2026-04-10', '云教发〔2024〕18号'],
      ['9900000002', '2024-08-12', undefined, '云教发〔2024〕18号'],
    ]);
    expect(read.asked).toEqual([]);
  });

  it('is asked for the whole day', async () => {
    const read = await trial(
      {
        'a.csv': RECOGNISED,
        'b.csv': changes('1,童乐幼儿园,停办 资格终止,2026年7月,', '2,第一幼儿园,取消资格,2026-04-10,'),
      },
      THREE,
    );
    expect(columnsOf(read, 'code', 'revokedOn')).toEqual([
      ['9900000001', '2026-04-10'],
      ['9900000002', '?'],
    ]);
    expect(read.asked).toEqual(['石门镇童乐幼儿园 撤销日期 2026年7月']);
  });

  it('ends the recognition that stands in the table', async () => {
    const recognitions = [
      { code: '9900000001', recognisedOn: '2021-08-12', validUntil: '2024-08-11', revokedOn: '' },
      { code: '9900000001', recognisedOn: '2024-08-12', validUntil: '2027-08-11', revokedOn: '' },
    ];
    const read = await trial(
      { 'b.csv': changes('1,第一幼儿园,取消资格,2026-04-10,', '2,童乐幼儿园,取消资格,2026-04-10,') },
      { ...THREE, recognitions },
    );
    expect(columnsOf(read, 'code', 'recognisedOn', 'revokedOn')).toEqual([
      ['9900000001', '2024-08-12', '2026-04-10'],
      ['9900000002', '?', '2026-04-10'],
    ]);
    expect(read.questions.map(({ question }) => question)).toEqual([
      '石门镇童乐幼儿园这一行写着取消或撤销普惠认定：当初是哪一天认定的？请说到年月日。',
    ]);
  });
});

describe('a remark that a recognition was not taken back', () => {
  it('ends none in a sheet of changes', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '普惠性民办幼儿园认定变动情况\n幼儿园名称,调整情况,认定文号,备注\n童乐幼儿园,,云教〔2026〕3号,2026年3月1日复核未取消普惠资格\n新芽幼儿园,取消,云教〔2026〕3号,2026年3月1日取消普惠资格\n',
      },
      THREE,
    );
    expect(rows('recognitions').map(({ code, revokedOn }) => [code, revokedOn])).toEqual([
      ['9900000002', '?'],
      ['9900000003', '2026-03-01'],
    ]);
    expect(
      questions.flatMap(({ field, kindergarten, suggestion }) =>
        field === '撤销日期' ? [[kindergarten, suggestion]] : [],
      ),
    ).toEqual([['石门镇童乐幼儿园', '']]);
  });

  it.each(['2026年3月1日复核，不予取消', '2026年3月1日复核未撤销认定', '2026年3月1日决定免于取消普惠资格'])(
    'suggests no day: %s',
    async (remark) => {
      const { rows, questions } = await trial(
        {
          'a.csv': `普惠性民办幼儿园名单\n幼儿园名称,认定日期,有效期至,文号,备注\n童乐幼儿园,2025-07-01,2028-06-30,云教〔2025〕17号,"${remark}"\n`,
        },
        THREE,
      );
      expect(rows('recognitions').map(({ revokedOn = '' }) => revokedOn.replace('?', ''))).toEqual(['']);
      expect(
        questions.flatMap(({ field, suggestion }) => (field === '撤销日期' ? [suggestion] : [])),
      ).toEqual(['']);
    },
  );
});

describe('a kindergarten for profit in a sheet of checks and recognitions', () => {
  const dayOf = async (row: string): Promise<readonly (string | undefined)[]> => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县民办幼儿园情况表,,\n幼儿园,营利性质,地址\n阳光幼儿园,营利性,正街1号\n小太阳幼儿园,非营利性,正街2号\n',
        'b.csv': `云溪县民办幼儿园年检及普惠性认定情况表,,,,\n幼儿园,2025年度年检结论,认定文件,认定日期,备注\n${row}\n`,
      },
      FOUR,
    );
    return rows('recognitions').map(({ recognisedOn }) => recognisedOn);
  };

  it('has none where its columns say nothing', async () => {
    expect(await dayOf('阳光幼儿园,合格,—,,不参评')).toEqual([]);
  });

  it('is asked where a remark tells of one, and so is one that is not for profit', async () => {
    expect(await dayOf('阳光幼儿园,合格,,,原普惠认定已取消')).toEqual(['?']);
    expect(await dayOf('小太阳幼儿园,合格,,,')).toEqual(['?']);
  });

  it.each([
    '原普惠园',
    '2026年转营利性',
    '原普惠园、2026年转营利性',
    '普惠资格2026年到期',
    '已摘牌',
    '不再享受普惠政策',
  ])('is asked where its remark may tell of one: %s', async (remark) => {
    expect(await dayOf(`阳光幼儿园,合格,,,${remark}`)).toEqual(['?']);
  });
});
