import { beforeAll, describe, expect, it } from 'vitest';
import { type Asked, ask, rowsOf } from './joined/ask.ts';
import { withoutDuckDb } from './joined/duckdb.ts';
import { JIAXI } from './joined/jiaxi.ts';
import { packageOf } from './joined/package-site.ts';
import { served } from './joined/served.ts';
import { YICHUAN } from './joined/yichuan.ts';

const DAY = '2026-11-15';
const packages = [JIAXI, YICHUAN].map((bureau) => packageOf(bureau, DAY));

describe.skipIf(withoutDuckDb !== null)('two bureaus, read over HTTP and asked in SQL', () => {
  let asked: Asked;
  beforeAll(async () => {
    asked = await served(packages, (addresses) => ask(...addresses));
  });

  it('are read as two, though a kindergarten of each has the same code', () => {
    expect(asked.said).toBe('');
    expect(asked.code).toBe(0);
    expect(asked.bureaus.map(({ region, name, day }) => [region, name, day])).toEqual([
      ['990501', '甲溪县教育局', '2026-11-15'],
      ['990502', '乙川县教育局', '2026-11-15'],
    ]);
  });

  it('say which towns are dearest', () => {
    const told = rowsOf(asked, '1').map((row) =>
      ['局', '年龄段', '乡镇代码', '乡镇', '中位数（元/月）', '园数', '没有金额', '原因'].map(
        (name) => row[name],
      ),
    );
    expect(told).toEqual([
      // 400, 600, 5,500 a year of ten months = 550, 900: (550 + 600) ÷ 2; one cell reads 待核实.
      ['990501', '小班', '990501002', '西镇', 575, 4, 1, '待核实'],
      // 300, 1,800 a semester of five months = 360, 500, 20 a day of 22 days = 440: (360 + 440) ÷ 2. One does not charge, the row of one is held.
      ['990501', '小班', '990501001', '东镇', 400, 4, 2, '不收取、待核实'],
      ['990501', '中班', '990501002', '西镇', 575, 4, 1, '待核实'],
      // 300, 360, 480, 440.
      ['990501', '中班', '990501001', '东镇', 400, 4, 2, '不收取、待核实'],
      ['990501', '大班', '990501002', '西镇', 575, 4, 1, '待核实'],
      // 300, 360, 440: 03 has a 大班, and its fees name the two other ages alone.
      ['990501', '大班', '990501001', '东镇', 360, 3, 3, '不收取、待核实、未公布'],
      // 200, 280, 500 (not the 300 of half a day), 600, 420; one charges by the time.
      ['990502', '小班', '990502001', '南镇', 420, 5, 1, '按次收费'],
      // 2,000 a year = 200, 500 (the 550 begin in 2027), and 0, which is 0; one publishes nothing, one has none but 托班, one is being built.
      ['990502', '小班', '990502002', '北镇', 200, 3, 1, '未公布'],
      // 200, 260, 500, 600, 420.
      ['990502', '中班', '990502001', '南镇', 420, 5, 1, '按次收费'],
      ['990502', '中班', '990502002', '北镇', 200, 3, 1, '未公布'],
      ['990502', '大班', '990502001', '南镇', 420, 5, 1, '按次收费'],
      // 200 and 500: 12 has no 大班.
      ['990502', '大班', '990502002', '北镇', 350, 2, 1, '未公布'],
    ]);
  });

  it('say how many keep to the guide price, and of whom nobody can say', () => {
    expect(rowsOf(asked, '2')).toEqual([
      // 03: 500 and 480 within 500 + 10 % = 550. 08: 600 above it, its rating with 600 ran out in May. 09: 5,500 a year is just 550 a month, its
      // rating was revoked. 2 of 3 = 66.67 %.
      {
        局: '990501',
        以内: 2,
        高于: 1,
        '以内占比（%）': 66.67,
        不在分母: 3,
        各是: '04号幼儿园：不收取；05号幼儿园：收费标准待核实；11号幼儿园：收费标准待核实',
        高于的: '08号幼儿园',
        是不是普惠待核实: 0,
      },
      // 03 ran out two weeks ago and 05 was revoked: they are no longer 普惠性民办. No guide price is published: no share, and not a share of 0.
      {
        局: '990502',
        以内: 0,
        高于: 0,
        '以内占比（%）': null,
        不在分母: 3,
        各是: '04号幼儿园：没有适用的最高标准；06号幼儿园：没有适用的最高标准；08号幼儿园：收费标准未公布',
        高于的: null,
        是不是普惠待核实: 0,
      },
    ]);
  });

  it('say who is overdue', () => {
    const told = rowsOf(asked, '3').map((row) =>
      ['局', '事项', '标识码', '应于', '现有的数据说的是'].map((name) => row[name]),
    );
    expect(told).toEqual([
      // A month after 31 August is 30 September. The change of 20 October has until 20 November.
      ['990501', '专任教师变更备案', '9950100003', '2026-09-30', null],
      ['990501', '园长变更备案', '9950100010', '2026-10-30', null],
      // 40 working days after 1 September: 21 in September, 23 + 3 of October's 22 less 5 days off and one Saturday at work are 18, the 40th is 2 November.
      // 06 has a row that is held for checking.
      ['990501', '教职工资质', '9950100002', '2026-11-02', '2025-09-20'],
      ['990501', '教职工资质', '9950100005', '2026-11-02', null],
      ['990501', '教职工配备', '9950100002', '2026-11-02', '2025-09-20'],
      ['990501', '教职工配备', '9950100005', '2026-11-02', null],
      // Half a year after 1 March is 1 September, and 20 working days after it 29 September: what was counted on 25 August is of the half-year before.
      ['990502', '教职工资质', '9950200004', '2026-09-29', '2026-08-25'],
      // 08 has its teachers counted, and not what they are qualified for. Of 12 that is 不公开: not owed.
      ['990502', '教职工资质', '9950200008', '2026-09-29', null],
      ['990502', '教职工资质', '9950200011', '2026-09-29', null],
      ['990502', '教职工配备', '9950200004', '2026-09-29', '2026-08-25'],
      ['990502', '教职工配备', '9950200011', '2026-09-29', null],
    ]);
  });

  it('say by how much fees changed in a year', () => {
    const told = rowsOf(asked, '4').map((row) => Object.values(row));
    expect(told).toEqual([
      // Up: 300 → 360 (20 %), 400 → 500 (25 %), 520 → 600 (15.38 %); down: 450 → 400; as they were: 300, 440, 900.
      ['990501', '小班', 3, 1, 3, 80, 20, 4, '一年前未公布、现在不收取、现在待核实'],
      // 60 (20 %), 80 (20 %), 80 (15.38 %).
      ['990501', '中班', 3, 1, 3, 80, 20, 4, '一年前未公布、现在不收取、现在待核实'],
      // 60 (20 %), 80 (15.38 %); 03 does not publish that of 大班 any more.
      ['990501', '大班', 2, 1, 3, 70, 17.69, 5, '一年前未公布、现在不收取、现在待核实、现在未公布'],
      // 250 → 280 (12 %); as they were: 200, 500, 600, 420, 200 and 0.
      ['990502', '小班', 1, 0, 6, 30, 12, 3, '一年前未公布、现在按次收费、现在未公布'],
      // 250 → 260 (4 %).
      ['990502', '中班', 1, 0, 6, 10, 4, 3, '一年前未公布、现在按次收费、现在未公布'],
      // Without 12, which has no 大班.
      ['990502', '大班', 1, 0, 5, 10, 4, 3, '一年前未公布、现在按次收费、现在未公布'],
    ]);
  });

  it('say how far the coverage is from the plan', () => {
    const told = rowsOf(asked, '5').map((row) => Object.values(row));
    expect(told).toEqual([
      // 100 and, of one that has closed since, 50 of 250: 07 was 民办 then, 10 is 营利性. Of seven nobody counted the children; 09 was not there yet.
      [
        '990501',
        '990501',
        '甲溪县',
        '2025-2026',
        '2025-10-10',
        150,
        250,
        60,
        7,
        'J1-1',
        85,
        '2026-12-31',
        -25,
      ],
      // 100 + 80 + 60 + 40 + 20 + 90 + 70 + 30 = 490 of 490 + 50 + 60; the 15 of the 托班 are not counted. 490 ÷ 600 = 81.67 %.
      [
        '990501',
        '990501',
        '甲溪县',
        '2026-2027',
        '2026-10-10',
        490,
        600,
        81.67,
        1,
        'J1-1',
        85,
        '2026-12-31',
        -3.33,
      ],
      // 50 + 50 + 40 + 30 + 20 + 40 + 0 + 30 = 260 of 260 + 30 + 40: on 10 October the recognition of 03 still held. 78.79 %; no plan.
      ['990502', '990502', '乙川县', '2026-2027', '2026-10-10', 260, 330, 78.79, 0, null, null, null, null],
    ]);
  });
});
