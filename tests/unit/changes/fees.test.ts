import { describe, expect, it } from 'vitest';
import { type Changes, withLines, withPassage } from '../../fixtures/bureau.ts';
import { recordOf, sentences } from './record-of.ts';

const OPEN =
  '9900112345,保育教育费,保育教育费,全部,2025-09-01,380,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,';
const RISEN = `${OPEN}2026-11-30
9900112345,保育教育费,保育教育费,全部,2026-12-01,410,元/生·月,一日生活与保育教育活动,示发改〔2026〕3号,整月未出勤的全退。,,2026-10-02,`;
const risen = withPassage('fees.csv', `${OPEN}\n`, `${RISEN}\n`);

function corrected(passage: string, replacement: string): Changes {
  return withPassage('fees.csv', passage, replacement);
}

describe('a fee', () => {
  it('that rises is one change from its day, compared with the row it follows, whose end is not told as well', () => {
    expect(recordOf({}, risen)).toEqual([
      {
        date: '2026-10-02',
        commit: '1',
        code: '9900112345',
        name: '云溪镇中心幼儿园',
        table: 'fees',
        key: { 收费类别: '保育教育费', 收费项目: '保育教育费', 年龄段: '全部', 执行日期: '2026-12-01' },
        field: '收费标准',
        old: '380',
        new: '410',
        kind: 'changed',
        topic: '收费',
        sentence: '保育教育费 380→410 元/月，自 2026-12-01 起，依据 示发改〔2026〕3号',
      },
    ]);
  });

  it('that was announced and is taken back is told as a correction', () => {
    expect(sentences({}, risen, {})[0]).toBe(
      '更正｜撤回原定自 2026-12-01 起的变动：保育教育费 410→380 元/月',
    );
  });

  it('whose amount is another under the same day is a correction', () => {
    expect(sentences({}, corrected('2025-09-01,380,', '2025-09-01,360,'))).toEqual([
      '更正｜更正：保育教育费 380→360 元/月（自 2025-09-01 起的标准）',
    ]);
  });

  it('whose past standard is put right after a rise is a correction too', () => {
    const wrong = { 'fees.csv': risen['fees.csv'] as string };
    const right = { 'fees.csv': wrong['fees.csv'].replace('2025-09-01,380,', '2025-09-01,370,') };
    expect(sentences(wrong, right)).toEqual([
      '更正｜更正：保育教育费 380→370 元/月（自 2025-09-01 起的标准）',
    ]);
  });

  it('that was announced for another day has its day corrected', () => {
    const later = { 'fees.csv': (risen['fees.csv'] as string).replace('全部,2026-12-01', '全部,2027-01-01') };
    expect(recordOf(risen, later).map(({ field, old, new: now, topic }) => [field, old, now, topic])).toEqual(
      [['执行日期', '2026-12-01', '2027-01-01', '更正']],
    );
  });

  it('that stands under a newer day with the same amount, in place of the old row, is no change', () => {
    expect(
      sentences(
        {},
        corrected(
          '9900112345,保育教育费,保育教育费,全部,2025-09-01',
          '9900112345,保育教育费,保育教育费,全部,2026-09-01',
        ),
      ),
    ).toEqual([]);
  });

  it('that was not charged and is now says so, and not 0', () => {
    const free = corrected('2026-01-01,12,', '2026-01-01,不收取,');
    const [change] = recordOf(free, {});
    expect(change).toMatchObject({
      old: '不收取',
      new: '12',
      topic: '更正',
      sentence: '更正：伙食费 不收取→12 元/天（自 2026-01-01 起的标准）',
    });
  });

  it('of a new item is added, with its basis', () => {
    const added = withLines(
      'fees.csv',
      '9900112345,代收费,园服费,小班,2026-10-01,200,元/生·次,园服,示发改〔2025〕58号,不穿的全退。,是,2026-09-20,',
    );
    const catalogue = withLines('fee_catalogue.csv', '代收费,园服费,2026-01-01,否,,示发改〔2025〕58号,');
    const state = { ...added, ...catalogue };
    expect(sentences({ ...catalogue }, state)).toEqual([
      '收费｜新增收费项目园服费（小班），200 元/次，自 2026-10-01 起，依据 示发改〔2025〕58号',
    ]);
    expect(sentences(state, { ...catalogue })).toEqual(['收费｜不再列出收费项目园服费（小班）（200 元/次）']);
  });

  it('that had been charged before the last publication is supplied, not new', () => {
    const without = withPassage('fees.csv', `${OPEN}\n`, '');
    expect(sentences(without, {})).toEqual([
      '收费｜补充公布收费项目保育教育费，380 元/月，自 2025-09-01 起，依据 示发改〔2025〕12号',
    ]);
  });

  it('that ends, and nothing follows, is told once', () => {
    const meal =
      '9900112345,服务性收费,伙食费,全部,2026-01-01,12,元/生·天,一餐两点,示发改〔2025〕58号,按实际就餐天数结算。,否,2025-12-20,';
    expect(sentences({}, corrected(meal, `${meal}2026-12-31`))).toEqual([
      '收费｜伙食费执行到 2026-12-31 为止',
    ]);
  });

  it('whose refund rule is long is not set side by side with the old one', () => {
    const long =
      '当月出勤不足一半的，退当月保教费的一半；整月未出勤的全退；中途退园的，按实际在园天数结算，余额在七个工作日内退还。';
    const [change] = recordOf(
      {},
      corrected(
        '12号,整月未出勤的全退。,,2025-08-26,\n9900112345,服务',
        `12号,${long},,2025-08-26,\n9900112345,服务`,
      ),
    );
    expect(change).toMatchObject({
      field: '退费规则',
      new: long,
      topic: '更正',
      sentence: '更正：保育教育费的退费规则的内容有改动（自 2025-09-01 起的标准）',
    });
  });
});
