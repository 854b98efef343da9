import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);
const CATALOGUE = new Map([
  ['延时服务费', '服务性收费'],
  ['意外伤害保险费', '代收费'],
  ['床上用品费', '代收费'],
]);

/** What a sheet says whose heads stand on two rows. */
async function read(groups: string, heads: string, row: string, note = '') {
  return trial(
    {
      'a.csv': `云溪县幼儿园收费标准对照表,,,\n园名,${groups}\n,${heads}\n第一幼儿园,${row}\n${note}\n`,
    },
    { ...ONE, catalogue: CATALOGUE },
  );
}

type Read = Awaited<ReturnType<typeof read>>;
const told = ({ rows }: Read, ...keys: readonly string[]): readonly string[] =>
  rows('fees').map((row) => keys.map((key) => row[key] ?? '').join(' '));
const columns = ({ questions }: Read): readonly string[] =>
  questions.flatMap(({ kind, text }) => (kind === 'column' ? [text] : []));

describe('what is charged below a head of prices', () => {
  it.each(['现行标准', '调整后', '现行', '收费标准', '收费项目及标准'])(
    'is what offices commonly charge: %s',
    async (group) => {
      const prices = await read(
        `${group},,,,`,
        '保教费（元/生·月）,延时服务（元/月）,意外险（元/年）,床上用品（元，入园一次性）,执行时间',
        '500,180,100,220,2026-09-01',
      );
      expect(told(prices, 'item', 'amount', 'unit', 'effectiveFrom')).toEqual([
        '保育教育费 500 元/生·月 2026-09-01',
        '延时服务费 180 元/生·月 2026-09-01',
        '意外伤害保险费 100 元/生·年 2026-09-01',
        '床上用品费 220 元/生·次 2026-09-01',
      ]);
      expect(columns(prices)).toEqual([]);
    },
  );

  it('is asked where the head may be whom it is for', async () => {
    const prices = await read('收费标准,,', '城区（元/月）,农村（元/月）,执行时间', '500,400,2026-09-01');
    expect(told(prices, 'item', 'amount')).toEqual([]);
    expect(columns(prices)).toEqual(['收费标准·城区（元/月）', '收费标准·农村（元/月）']);
  });

  it('is of the former prices below their head', async () => {
    const prices = await read(
      '现行标准,,,调整前,,',
      '保教费（元/月）,延时服务（元/月）,执行时间,延时服务（元/月）,执行起止,文号',
      '500,180,2026-09-01,150,2022.9.1-2026.8.31,云发改〔2022〕9号',
    );
    expect(told(prices, 'item', 'amount', 'effectiveFrom', 'until', 'basis')).toContain(
      '延时服务费 150 2022-09-01 2026-08-31 云发改〔2022〕9号',
    );
  });
});

describe('a head that says that its price is paid once', () => {
  it.each(['元，入园一次性', '新生一次性，元', '元，新生入园时一次性收取', '一次性'])(
    'is believed, also of a price by the piece: %s',
    async (unit) => {
      const prices = await read(
        '收费标准,,',
        `保教费（元/月）,床上用品（${unit}）,执行时间`,
        '500,220元/套,2026-09-01',
      );
      expect(told(prices, 'item', 'unit')[1]).toBe('床上用品费 元/生·次');
    },
  );

  it.each(['元，一次性收取', '元，按学期一次性收取'])(
    'is asked where it may be paid at once: %s',
    async (unit) => {
      const prices = await read(
        '收费标准,,',
        `保教费（元/月）,床上用品（${unit}）,执行时间`,
        '500,220,2026-09-01',
      );
      expect(told(prices, 'item', 'unit')[1]).toBe('床上用品费 ?');
    },
  );
});

describe('former prices whose days and document stand beside them for all', () => {
  const HEADS = '小班,中班,大班,执行时间,保教费,执行起止,文号';
  const former = async (cells: string) =>
    told(
      await read('保教费（元/月）,,,,调整前,,', HEADS, `440,420,420,2026-09-01,${cells}`),
      'ageGroup',
      'amount',
      'effectiveFrom',
      'until',
      'basis',
    ).filter((row) => !row.includes(' 2026-09-01'));

  it('have them, whatever ages they name', async () => {
    expect(await former('"小班400，中、大班380",2022.9.1-2026.8.31,云发改〔2022〕9号')).toEqual([
      '小班 400 2022-09-01 2026-08-31 云发改〔2022〕9号',
      '中班 380 2022-09-01 2026-08-31 云发改〔2022〕9号',
      '大班 380 2022-09-01 2026-08-31 云发改〔2022〕9号',
    ]);
  });

  it('are asked for the document that is not there', async () => {
    expect(await former('400,2023.9.1起,')).toEqual(['全部 400 2023-09-01 2026-08-31 ?']);
  });

  it('are none where nothing stands there', async () => {
    expect(await former('—,—,—')).toEqual([]);
  });

  it('are asked where another former price has no name: the days may be of that alone', async () => {
    const prices = await read(
      '现行标准,,原标准,,,',
      '保教费（元/月）,执行时间,标准,保教费（元/月）,执行期间,文号',
      '500,2026-09-01,12,400,2022.9.1-2026.8.31,云发改〔2022〕9号',
    );
    expect(told(prices, 'amount', 'effectiveFrom')).toContain('400 ?');
  });
});
