import { describe, expect, it } from 'vitest';
import { trial, FOUR } from '../reading.ts';

const HEAD = '单位：元\n园名,保教费（元/月）,伙食费（元/天）,延时服务费（元/月）,幼儿意外险（元/年）\n';

async function told(note: string, key: 'service' | 'refund'): Promise<readonly string[]> {
  const { rows } = await trial(
    { '收费.csv': `2026年秋季收费表,,,,\n${HEAD}阳光幼儿园,500,15,100,60\n${note},,,,` },
    FOUR,
  );
  return rows('fees').map((row) => `${row['item']} ${row[key] ?? ''}`);
}

describe('a note that tells what items are for', () => {
  it.each([
    '说明：1.服务内容：保教费—保育和教育；伙食费—三餐两点；延时服务费—离园后看护；意外险—意外伤害保险。',
    '注：1.各项目服务内容如下：保教费为保育和教育；伙食费为三餐两点；延时服务费为离园后看护；意外险为意外伤害保险。2.以上按月收取。',
    '服务内容：保教费用于保育和教育；伙食费用于三餐两点；延时服务费用于离园后看护；意外险用于意外伤害保险',
    '说明：收费服务内容：保教费：保育和教育；伙食费：三餐两点；延时服务费：离园后看护；意外险：意外伤害保险。',
  ])('gives each its own: %s', async (note) => {
    expect(await told(note, 'service')).toEqual([
      '保育教育费 保育和教育',
      '伙食费 三餐两点',
      '延时服务费 离园后看护',
      '幼儿意外险 意外伤害保险',
    ]);
  });

  it.each([
    '说明：服务内容：公办园保教费—保育和教育；民办园伙食费—三餐两点。',
    '说明：服务内容：保教费—保育和教育，伙食费—三餐两点。',
    '说明：服务内容：保教费—见附表；伙食费—详见公示栏。',
    '说明：服务内容由各园公示，保教费—保育和教育。',
  ])('tells nothing of all for sure otherwise: %s', async (note) => {
    expect(await told(note, 'service')).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?', '幼儿意外险 ?']);
  });
});

describe('an insurance whose contract says what is paid back', () => {
  it.each(['意外险按保险合同约定办理', '意外险按照保险条款执行', '幼儿意外险按保险合同办理'])(
    'has that for its rule: %s',
    async (rule) => {
      const [insurance] = (
        await told(`退费：保教费按天退还；伙食费按实际出勤天数结算；${rule}。`, 'refund')
      ).slice(-1);
      expect(insurance).toBe(`幼儿意外险 ${rule.replace(/^(?:幼儿)?意外险/, '')}`);
    },
  );

  it.each(['意外险按规定办理', '意外险不在此列', '意外险按上级文件执行'])(
    'is asked otherwise: %s',
    async (rule) => {
      const rules = await told(`退费：保教费按天退还；${rule}。`, 'refund');
      expect(rules.at(-1)).toBe('幼儿意外险 ?');
    },
  );
});
