import { describe, expect, it } from 'vitest';
import { type Changes, MINIMAL_BUREAU, withLines, withPassage } from '../../../fixtures/bureau.ts';
import { partsOf, reviewOf } from './review-of.ts';

const FEE = '9900112345,保育教育费,保育教育费,全部';
const feeFrom = (day: string, amount: string, unit = '元/生·月'): string =>
  `${FEE},${day},${amount},${unit},一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,`;

/** The care fee of the kindergarten ends, and another holds from 1 November. */
function followedBy(amount: string, unit?: string): Changes {
  const ended = withPassage(
    'fees.csv',
    '2025-08-26,\n9900112345,服务性收费',
    '2025-08-26,2026-10-31\n9900112345,服务性收费',
  );
  return { 'fees.csv': `${String(ended['fees.csv'])}${feeFrom('2026-11-01', amount, unit)}\n` };
}

describe('a fee', () => {
  it('that rises is told with its amount and per cent', () => {
    expect(partsOf(followedBy('410'))).toEqual([
      '收费上涨（1 处）',
      '云溪镇中心幼儿园：保育教育费 380→410 元/月，自 2026-11-01 起，依据 示发改〔2025〕12号（上涨 30 元，7.9%）',
    ]);
  });

  it('that falls is told apart', () => {
    expect(partsOf(withPassage('fees.csv', ',12,元/生·天', ',11.5,元/生·天'))).toEqual([
      '收费下降（1 处）',
      '云溪镇中心幼儿园：更正：伙食费 12→11.50 元/天（自 2026-01-01 起的标准）（下降 0.50 元，4.2%）',
    ]);
  });

  it('that was not charged before has no per cent', () => {
    const [change] = reviewOf(withPassage('fees.csv', ',12,元/生·天', ',2,元/生·天'), {
      ...withPassage('fees.csv', ',12,元/生·天', ',不收取,元/生·天'),
    }).changes;
    expect(change?.amount).toEqual({
      fen: 200,
      percent: null,
      unit: '元/生·天',
      monthlyFen: 4400,
      isConverted: false,
    });
  });

  it('is compared by the month where the billing unit changed as well', () => {
    expect(partsOf(followedBy('2000', '元/生·学期'))).toEqual([
      '收费上涨（1 处）',
      '云溪镇中心幼儿园：保育教育费 380 元/月→2,000 元/学期，自 2026-11-01 起，依据 示发改〔2025〕12号（按计费单位折算，上涨 100 元，5.3%）',
      '收费的其他变化（1 处）',
      '云溪镇中心幼儿园：保育教育费的计费单位 元/生·月→元/生·学期，自 2026-11-01 起，依据 示发改〔2025〕12号',
    ]);
  });

  it('is compared as well where the billing unit alone is another', () => {
    const bySemester = withPassage('fees.csv', ',380,元/生·月', ',1600,元/生·学期');
    const byMonth = withPassage('fees.csv', ',380,元/生·月', ',1600,元/生·月');
    expect(partsOf(byMonth, bySemester).slice(2)).toEqual([
      '▲ 变化大，先看这些',
      '收费上涨 20% 以上：云溪镇中心幼儿园',
      '收费每月上涨 200 元以上：云溪镇中心幼儿园',
      '收费上涨（1 处）',
      '▲ 云溪镇中心幼儿园：更正：保育教育费的计费单位 元/生·学期→元/生·月（自 2025-09-01 起的标准）（按计费单位折算，上涨 1,280 元，400%）【变化大：上涨 20% 以上，每月上涨 200 元以上】',
    ]);
    expect(partsOf(bySemester, byMonth).slice(-2)).toEqual([
      '收费下降（1 处）',
      '▲ 云溪镇中心幼儿园：更正：保育教育费的计费单位 元/生·月→元/生·学期（自 2025-09-01 起的标准）（按计费单位折算，下降 6,400 元，80%）【变化大：下降 20% 以上，每月下降 200 元以上】',
    ]);
    expect(partsOf(followedBy('380', '元/生·学期')).slice(-2)).toEqual([
      '收费下降（1 处）',
      '▲ 云溪镇中心幼儿园：保育教育费的计费单位 元/生·月→元/生·学期，自 2026-11-01 起，依据 示发改〔2025〕12号（按计费单位折算，下降 1,520 元，80%）【变化大：下降 20% 以上，每月下降 200 元以上】',
    ]);
  });

  it('is among the other changes where its new billing unit compares with none', () => {
    const byTime = withPassage('fees.csv', ',12,元/生·天', ',12,元/生·次');
    expect(partsOf(byTime)[0]).toBe('收费的其他变化（1 处）');
    const free = withPassage('fees.csv', ',12,元/生·天', ',不收取,元/生·天');
    expect(partsOf(withPassage('fees.csv', ',12,元/生·天', ',不收取,元/生·月'), free)[0]).toBe(
      '收费的其他变化（1 处）',
    );
  });

  it('is among the other changes where it is new, is no longer listed, or its terms differ', () => {
    const trip =
      '9900112345,代收费,春游费,全部,2026-11-01,30,元/生·次,春游,示发改〔2025〕58号,未参加的全退。,是,2026-10-10,';
    const item = '代收费,春游费,2026-11-01,否,自愿参加,示发改〔2025〕58号,';
    expect(
      partsOf({ ...withLines('fees.csv', trip), ...withLines('fee_catalogue.csv', item) }).slice(0, 3),
    ).toEqual([
      '收费的其他变化（2 处）',
      '新增收费目录清单项目“春游费”（代收费），自 2026-11-01 起，依据 示发改〔2025〕58号',
      '云溪镇中心幼儿园：新增收费项目春游费，30 元/次，自 2026-11-01 起，依据 示发改〔2025〕58号',
    ]);
    expect(partsOf(withPassage('fees.csv', '按实际就餐天数结算。', '按天退。'))[0]).toBe(
      '收费的其他变化（1 处）',
    );
  });
});

describe('the errors of the state after', () => {
  const wrong = String(withPassage('fees.csv', ',12,元/生·天', ',十二,元/生·天')['fees.csv']);

  it('stand before everything else, each as the check says it', () => {
    expect(partsOf({ 'fees.csv': wrong }).slice(0, 2)).toEqual([
      '不能发布的原因（1 处）',
      'fees.csv 第 3 行 F 列「收费标准」：填写的是“十二”，这里要填一个数。请只填阿拉伯数字，说明文字写到别的栏。[type-error]',
    ]);
  });

  it('are told apart where the policy holds the rows back and publishes the rest', () => {
    const held = {
      ...withPassage('site.json', '"demo": true', '"demo": true,\n  "publishPolicy": "hold"'),
    };
    const parts = partsOf({ ...held, 'fees.csv': wrong }, held);
    expect(parts[0]).toBe('有错误，扣下待核实的部分以后照常发布（1 处）');
    expect(reviewOf({ ...held, 'fees.csv': wrong }, held).isPublishable).toBe(true);
  });

  it('are the first twenty where there are more', () => {
    const lines = Array.from({ length: 25 }, (_, at) => `99001124${at + 10},十二`);
    const parts = partsOf(withLines('fees.csv', ...lines));
    expect(parts[21]).toMatch(/^其余 \d+ 处没有列出，加 --all 全部列出。$/);
  });
});

describe('a part of a review', () => {
  it('tells of recognitions', () => {
    const code = '9900112346';
    const row = `${code},2026-10-10,2029-06-30,,示教体发〔2026〕60号,500`;
    expect(partsOf(withLines('recognitions.csv', row)).slice(0, 2)).toEqual([
      '普惠认定（1 处）',
      '云溪镇小杜鹃幼儿园：认定为普惠性民办幼儿园，自 2026-10-10 起，有效期至 2029-06-30，依据 示教体发〔2026〕60号',
    ]);
  });

  it('tells of ratings and other assessments', () => {
    expect(partsOf(withPassage('assessments.csv', '2026-01-12,,合格', '2026-01-12,,不合格'))).toContain(
      '等级与评估（1 处）',
    );
  });

  it('tells of the staff', () => {
    expect(partsOf(withPassage('staffing.csv', '专任教师,6,6,4,6', '专任教师,6,6,5,6'))).toEqual([
      '师资（1 处）',
      '云溪镇中心幼儿园：更正：专任教师的其中在编 4→5 人（统计日期 2026-09-15）',
    ]);
  });

  it('tells of penalties', () => {
    const row = '9900112345,2026-09-18,通报批评,,超员,整改,已整改,,,';
    expect(partsOf(withLines('penalties.csv', row))).toEqual([
      '处罚与通报（1 处）',
      '云溪镇中心幼儿园：公示处罚与通报：通报批评（2026-09-18）',
    ]);
  });

  it('tells of a new name', () => {
    const renamed = withPassage('kindergartens.csv', '云溪镇小杜鹃幼儿园', '云溪镇滨河幼儿园');
    expect(partsOf(renamed)).toEqual([
      '开办、停办、更名与性质（1 处）',
      '云溪镇滨河幼儿园：名称 云溪镇小杜鹃幼儿园→云溪镇滨河幼儿园',
    ]);
  });

  it('tells of a target that crossed its goal, both states on the day of the one after', () => {
    const before = {
      'plan_targets.csv': (MINIMAL_BUREAU.get('plan_targets.csv') ?? '').replace(',92,%', ',120,%'),
    };
    const parts = partsOf({}, before);
    expect(parts.slice(0, 3)).toEqual([
      '指标（1 个）',
      '普惠性幼儿园覆盖率，目标 P1-G2“到2025年,普惠性幼儿园覆盖率达到92%。”：到期未达到（100%）→到期后达到（100%）；目标本身也改了：不低于 120%→不低于 92%',
      '改前改后都按 2026-10-15 判断：只是日子到了而变的，不列在这里。',
    ]);
  });

  it('tells the warnings that the change brings, in the words of the check', () => {
    const parts = partsOf(withPassage('kindergartens.csv', ',不适用,270,在办', ',不适用,80,在办'));
    expect(parts.filter((line) => line.startsWith('提醒'))).toEqual([
      '提醒 kindergartens.csv 第 2 行 U 列「核定学位」：“云溪镇中心幼儿园”2026-2027 学年在园幼儿 85 人，多于核定学位 80 个。核对班级人数和核定学位；学位已重新核定的，填新的数。[roll-over-capacity]',
    ]);
  });

  it('does not tell a warning anew because its row moved', () => {
    const small = withPassage('kindergartens.csv', ',不适用,270,在办', ',不适用,80,在办');
    const text = String(small['kindergartens.csv']);
    const [head, first, second] = text.split('\n');
    expect(partsOf({ 'kindergartens.csv': `${head}\n${second}\n${first}\n` }, small)).toEqual([
      '其他变化',
      '只改了写法或次序：修改 kindergartens.csv（幼儿园）',
    ]);
  });

  it('counts many other changes by topic, and lists them where all is asked for', () => {
    const phones = ['000-1234567', '000-1234568'];
    const text = phones.reduce(
      (table, phone, at) => table.replace(phone, `000-765432${at}`),
      (MINIMAL_BUREAU.get('kindergartens.csv') ?? '').replaceAll('云溪镇', '云溪镇'),
    );
    const safety = (MINIMAL_BUREAU.get('safety.csv') ?? '').replaceAll('是,是,是,是', '否,否,否,否');
    const parts = partsOf({ 'kindergartens.csv': text, 'safety.csv': safety });
    expect(parts.slice(0, 2)).toEqual(['其他变化（10 处）', '更正 8 处、联系方式 2 处（加 --all 全部列出）']);
    expect(partsOf({ 'kindergartens.csv': text, 'safety.csv': safety }, {}, true)).toContain(
      '云溪镇小杜鹃幼儿园：联系电话 000-1234568→000-7654321',
    );
  });

  it('names the tables that are not told', () => {
    const row = 'roll-over-capacity,kindergartens.csv,9900112345,正在核定,示教体发〔2026〕1号,2026-12-31';
    expect(partsOf(withLines('waivers.csv', row))).toContain('不进变更记录的文件：修改 waivers.csv（豁免）');
  });
});
