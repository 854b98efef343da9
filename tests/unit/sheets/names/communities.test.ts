import { describe, expect, it } from 'vitest';
import { trial } from '../reading.ts';

const COUNTY = {
  kindergartens: [],
  districts: [{ code: '990101', name: '云溪县', level: '县级', parent: '' }],
};
const HEAD = '标识码,园名,所属街道,街道编码,所属社区,社区编码';

const districts = async (head: string, ...lines: readonly string[]) => {
  const { rows, asked } = await trial({ 'a.csv': `云溪县幼儿园名录\n${head}\n${lines.join('\n')}` }, COUNTY);
  return {
    rows: rows('districts').map(({ code, name, level, parent }) => [code, name, level, parent].join(' ')),
    asked: asked.filter((text) => /代码|名称/.test(text)),
  };
};

describe('communities beside their codes', () => {
  it('get a row each below their town', async () => {
    expect(
      await districts(
        HEAD,
        '9900000001,云溪县第一幼儿园,江滨街道,990101001,府前社区,990101001002',
        '9900000002,云溪县第二幼儿园,江滨街道,990101001,府前社区,990101001002',
      ),
    ).toEqual({
      rows: ['990101001 江滨街道 乡级 990101', '990101001002 府前社区 村级 990101001'],
      asked: [],
    });
  });

  it('tell the code of their town, where no other town has such', async () => {
    expect(
      await districts(
        '标识码,园名,所属街道,所在社区,社区代码',
        '9900000001,云溪县第一幼儿园,江滨街道,府前社区,990101001002',
        '9900000002,云溪县第二幼儿园,沙洲街道,榕岸社区,990101002003',
      ),
    ).toEqual({
      rows: [
        '990101001 江滨街道 乡级 990101',
        '990101002 沙洲街道 乡级 990101',
        '990101001002 府前社区 村级 990101001',
        '990101002003 榕岸社区 村级 990101002',
      ],
      asked: [],
    });
  });

  it('tell none where two towns begin alike', async () => {
    const { asked } = await districts(
      '标识码,园名,所属街道,所在社区,社区代码',
      '9900000001,云溪县第一幼儿园,江滨街道,府前社区,990101001002',
      '9900000002,云溪县第二幼儿园,沙洲街道,榕岸社区,990101001003',
    );
    expect(asked).toEqual(['江滨街道 区划代码 江滨街道', '沙洲街道 区划代码 沙洲街道']);
  });

  it('are asked what they are called where rows say two names', async () => {
    const { rows, asked } = await districts(
      HEAD,
      '9900000001,云溪县第一幼儿园,江滨街道,990101001,府前社区,990101001002',
      '9900000002,云溪县第二幼儿园,江滨街道,990101001,滨河社区,990101001002',
    );
    expect(rows).toContain('990101001002 ? 村级 990101001');
    expect(asked).toEqual(['990101001002 名称 府前社区、滨河社区']);
  });
});
