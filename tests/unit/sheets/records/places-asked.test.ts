import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, type Trial, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇阳光幼儿园', '990101003'],
);

const asked = ({ questions }: Trial, field: string): readonly string[] =>
  questions
    .filter((question) => question.field === field)
    .map(({ place, of, text }) => [place.cell, of, text].join(' ').trim());

const left = ({ reading: { dropped } }: Trial): readonly string[] =>
  dropped.filter(({ kind }) => kind === '不收的话').map(({ place, text }) => `${place.cell} ${text}`);

const prices = (...remarks: readonly string[]): Promise<Trial> =>
  trial(
    {
      '收费.csv': [
        '云溪县2026年秋季收费表,,,,',
        '序号,幼儿园,保教费（元/生·月）,批准文号,备注',
        `1,第一幼儿园,380,云价〔2025〕3号,${remarks[0] ?? ''}`,
        `2,阳光幼儿园,450,云价〔2025〕3号,${remarks[1] ?? ''}`,
        '',
      ].join('\n'),
    },
    TWO,
  );

describe('a price that a remark tells', () => {
  it('is asked at the remark, with how often it is paid', async () => {
    const read = await prices('', '托班900');
    expect(asked(read, '收费标准')).toEqual(['E4 托班保育费 托班900']);
    expect(asked(read, '计费单位')).toEqual(['E4 托班保育费']);
  });

  it('is not told as a remark that no column has room for', async () => {
    expect(left(await prices('托班 600元/月', '托班900'))).toEqual([]);
  });

  it('leaves the rest of its remark to be told', async () => {
    expect(left(await prices('', '托班900元/月；暑期另行通知'))).toEqual(['E4 暑期另行通知']);
  });
});

describe('a remark of several rows', () => {
  it('is told once', async () => {
    const merged = await trial(
      {
        '收费.xlsx': [
          {
            name: '收费',
            rows: [
              ['幼儿园', '收费项目', '收费标准（元/生·月）', '备注'],
              ['第一幼儿园', '保教费', '380', '暑期另行通知'],
              ['第一幼儿园', '伙食费', '240', null],
            ],
            merges: [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }],
          },
        ],
      },
      TWO,
    );
    expect(left(merged)).toEqual(['D2 暑期另行通知']);
  });
});

describe('a town that the tables do not have', () => {
  const HEAD = '云溪县幼儿园基本信息一览表,,,,,\n序号,乡镇,幼儿园名称,标识码,办园性质,详细地址\n';
  const towns = (rows: string): Promise<Trial> => trial({ '一览表.csv': `${HEAD}${rows}\n` }, NOBODY);

  it('is asked at the cell that names it, and not at the kindergarten', async () => {
    const read = await towns(
      '1,石门镇,石门镇阳光幼儿园,9900000002,公办,石门镇南街1号\n2,枫林镇,枫林镇中心幼儿园,9900000009,公办,枫林镇北街2号',
    );
    expect(asked(read, '区划代码')).toEqual(['B4 枫林镇 枫林镇']);
  });
});
