import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changedFiles, openBureau } from '../../../../src/sheets/guided/bureau-edit.ts';
import { changeFee } from '../../../../src/sheets/guided/fee-change.ts';
import type { FeeRequest } from '../../../../src/sheets/guided/fee-order.ts';
import {
  bureauFiles,
  type Changes,
  MINIMAL_BUREAU,
  withLines,
  withPassage,
} from '../../../fixtures/bureau.ts';
import { edited } from './edited.ts';

const today = isoDate('2026-10-15');
const RISE: FeeRequest = {
  kindergartens: '中心幼儿园',
  item: '保育教育费',
  price: '400',
  from: '2027-03-01',
  basis: '示发改〔2026〕9号',
};
const rise = (more: Partial<FeeRequest> = {}, changes: Changes = {}) =>
  edited((edit) => changeFee(edit, { ...RISE, ...more }, today), changes);
const reasons = (more: Partial<FeeRequest>, changes: Changes = {}) => {
  const { outcome, lines } = rise(more, changes);
  expect(lines).toEqual({});
  return outcome.reasons;
};

const OLD =
  '9900112345,保育教育费,保育教育费,全部,2025-09-01,380,元/生·月,一日生活与保育教育活动,示发改〔2025〕12号,整月未出勤的全退。,,2025-08-26,';
/** The fees with the one of 中心幼儿园 by ages. */
const BY_AGE = withPassage(
  'fees.csv',
  OLD,
  ['小班', '中班', '大班'].map((age) => OLD.replace(',全部,', `,${age},`)).join('\n'),
);

describe('a new price', () => {
  it('ends the row in force the day before and follows it, with what is not given taken over', () => {
    expect(rise().lines).toEqual({
      'fees.csv': [
        `- ${OLD}`,
        `+ ${OLD}2027-02-28`,
        '+ 9900112345,保育教育费,保育教育费,全部,2027-03-01,400,元/生·月,一日生活与保育教育活动,示发改〔2026〕9号,整月未出勤的全退。,,,',
      ],
    });
  });

  it('stands right behind the row that it follows', () => {
    const opened = openBureau(bureauFiles());
    if ('faults' in opened) throw new Error('no bureau');
    changeFee(opened.edit, RISE, today);
    const lines = new TextDecoder().decode(changedFiles(opened.edit).get('fees.csv')).split('\n');
    expect(lines.map((line) => line.split(',').slice(1, 6).join(' '))).toEqual([
      '收费类别 收费项目 年龄段 执行日期 收费标准',
      '保育教育费 保育教育费 全部 2025-09-01 380',
      '保育教育费 保育教育费 全部 2027-03-01 400',
      '服务性收费 伙食费 全部 2026-01-01 12',
      '保育教育费 保育教育费 全部 2025-09-01 650',
      '服务性收费 伙食费 全部 2026-01-01 14',
      '',
    ]);
  });

  it('takes refund, service and notice as they are given', () => {
    const { lines } = rise({ refund: '整月未出勤的退八成。', noticed: '2027年2月20日', price: '400元/学期' });
    expect(lines['fees.csv']?.[2]).toBe(
      '+ 9900112345,保育教育费,保育教育费,全部,2027-03-01,400,元/生·学期,一日生活与保育教育活动,示发改〔2026〕9号,整月未出勤的退八成。,,2027-02-20,',
    );
  });

  it('is one for each of several kindergartens, named or of a town', () => {
    const both = ['9900112345', '9900112346'];
    expect(rise({ kindergartens: '中心幼儿园、小杜鹃' }).outcome.codes).toEqual(both);
    expect(rise({ kindergartens: '云溪镇' }).outcome.codes).toEqual(both);
    expect(rise({ kindergartens: '云溪县', nature: '民办' }).outcome.codes).toEqual(['9900112346']);
  });

  it('is one for each age that has a price', () => {
    expect(rise({}, BY_AGE).lines['fees.csv']?.filter((line) => line.startsWith('+'))).toHaveLength(6);
    expect(rise({ age: '大班' }, BY_AGE).lines['fees.csv']).toEqual([
      `- ${OLD.replace('全部', '大班')}`,
      `+ ${OLD.replace('全部', '大班')}2027-02-28`,
      '+ 9900112345,保育教育费,保育教育费,大班,2027-03-01,400,元/生·月,一日生活与保育教育活动,示发改〔2026〕9号,整月未出勤的全退。,,,',
    ]);
  });

  it('for each age takes the place of one for all', () => {
    const { lines } = rise({ price: '小班=420,中班=400,大班=400' });
    expect(lines['fees.csv']?.map((line) => line.slice(0, 42))).toEqual(
      [
        `- ${OLD.slice(0, 40)}`,
        `+ ${OLD.slice(0, 40)}`,
        '+ 9900112345,保育教育费,保育教育费,小班,2027-03-01,420,',
        '+ 9900112345,保育教育费,保育教育费,中班,2027-03-01,400,',
        '+ 9900112345,保育教育费,保育教育费,大班,2027-03-01,400,',
      ].map((line) => line.slice(0, 42)),
    );
  });

  it('ends where one that is announced begins', () => {
    const announced = `${OLD.replace('2025-09-01,380', '2027-09-01,430')}`;
    const { lines } = rise({}, withPassage('fees.csv', `${OLD}\n`, `${OLD}2027-08-31\n${announced}\n`));
    expect(lines['fees.csv']?.map((line) => [line.split(',')[4], line.slice(-10)])).toEqual([
      ['2025-09-01', '2027-08-31'],
      ['2025-09-01', '2027-02-28'],
      ['2027-03-01', '2027-08-31'],
    ]);
  });

  it('that is the one in force changes nothing, and says so', () => {
    const { outcome, lines } = rise({ price: '380.00' });
    expect(lines).toEqual({});
    expect(outcome).toEqual({
      reasons: [],
      kept: ['“云溪镇中心幼儿园”保育教育费（全部）从 2025-09-01 起就是 380 元/生·月，没有要改的。'],
      codes: [],
    });
  });

  it('that is made twice changes nothing the second time', () => {
    const { lines, outcome } = edited((edit) => {
      changeFee(edit, RISE, today);
      return changeFee(edit, RISE, today);
    });
    expect(lines['fees.csv']).toHaveLength(3);
    expect(outcome.kept).toEqual([
      '“云溪镇中心幼儿园”保育教育费（全部）现在是 380 元/生·月，从 2027-03-01 起是 400 元/生·月，已经写好了，没有要改的。',
    ]);
  });

  it('that is announced for an earlier day already changes nothing, and says what is charged now', () => {
    const { outcome } = edited((edit) => {
      changeFee(edit, RISE, today);
      return changeFee(edit, { ...RISE, from: '2027-04-01' }, today);
    });
    expect(outcome.kept).toEqual([
      '“云溪镇中心幼儿园”保育教育费（全部）现在是 380 元/生·月，从 2027-03-01 起是 400 元/生·月，已经写好了，没有要改的。',
    ]);
  });

  it('leaves alone the kindergartens of a town that do not have the item', () => {
    const changes = withPassage(
      'fees.csv',
      '9900112346,服务性收费,伙食费,全部,2026-01-01,14,元/生·天,一餐两点,示发改〔2025〕58号,按实际就餐天数结算。,否,2025-12-20,\n',
      '',
    );
    const { outcome } = rise({ kindergartens: '云溪镇', item: '伙食费', price: '13' }, changes);
    expect(outcome.kept).toEqual(['“云溪镇小杜鹃幼儿园”没有“伙食费”这个收费项目，没有改。']);
    expect(outcome.codes).toEqual(['9900112345']);
  });

  it('of an item that is meant by another word is found', () => {
    expect(rise({ item: '餐费', price: '15' }).lines['fees.csv']?.[2]).toMatch(
      /^\+ 9900112345,服务性收费,伙食费,全部,2027-03-01,15,元\/生·天,/,
    );
  });

  it('keeps every byte of the other rows: mark, line ends, quotes', () => {
    const text = `\uFEFF${(MINIMAL_BUREAU.get('fees.csv') ?? '')
      .replace('一餐两点', '"一餐，""两点"""')
      .replaceAll('\n', '\r\n')}`;
    const { lines } = rise({}, { 'fees.csv': text });
    expect(lines['fees.csv']).toEqual([
      `- ${OLD}\r`,
      `+ ${OLD}2027-02-28\r`,
      expect.stringMatching(/^\+ 9900112345,.*,2027-03-01,400,.*\r$/),
    ]);
  });
});

describe('a new item', () => {
  const NEW: Partial<FeeRequest> = {
    item: '校车费',
    price: '150元/月',
    category: '服务性收费',
    refund: '按未乘坐的天数退。',
    service: '接送',
  };

  it('stands behind the other fees of its kindergarten, and parents choose it', () => {
    expect(rise(NEW).lines).toEqual({
      'fees.csv': [
        '+ 9900112345,服务性收费,校车费,全部,2027-03-01,150,元/生·月,接送,示发改〔2026〕9号,按未乘坐的天数退。,是,,',
      ],
    });
  });

  it('that is for meals is not voluntary, unless it is said to be', () => {
    const changes = { 'fees.csv': `${(MINIMAL_BUREAU.get('fees.csv') ?? '').split('\n')[0] ?? ''}\n` };
    const meal = { ...NEW, item: '伙食费', price: '15元/天' };
    const lastOf = (more: Partial<FeeRequest>) =>
      rise({ ...meal, ...more }, changes).lines['fees.csv']?.at(-1);
    expect(lastOf({})).toContain(',按未乘坐的天数退。,否,,');
    expect(lastOf({ voluntary: '是' })).toContain(',按未乘坐的天数退。,是,,');
  });

  it('is one for each age that is priced', () => {
    const { lines } = rise({ ...NEW, price: '小班=150,大班=120', unit: '元/生·月' });
    expect(lines['fees.csv']?.map((line) => line.split(',').slice(2, 6).join(' '))).toEqual([
      '校车费 小班 2027-03-01 150',
      '校车费 大班 2027-03-01 120',
    ]);
  });

  it('is not made of a town, where only those that have it are meant', () => {
    const { outcome, lines } = rise({ ...NEW, kindergartens: '云溪镇' });
    expect(lines).toEqual({});
    expect(outcome.kept).toEqual([
      '“云溪镇中心幼儿园”没有“校车费”这个收费项目，没有改。',
      '“云溪镇小杜鹃幼儿园”没有“校车费”这个收费项目，没有改。',
    ]);
  });

  it('is refused where it stands under another category', () => {
    expect(reasons({ ...NEW, item: '伙食费', category: '代收费' })).toEqual([
      '“云溪镇中心幼儿园”的“伙食费”现在列在“服务性收费”（12 元/生·天）。要改的就是它，不写 --category 或者写 --category 服务性收费；改列到别的类别的，先在 fees.csv 第 3 行填截止日期，再来。',
    ]);
  });

  it('is refused with the name that is near', () => {
    expect(reasons({ item: '伙时费' })[0]).toContain('有：保育教育费、伙食费。是不是“伙食费”？');
  });
});

describe('a new price that is not clear', () => {
  it('of one age is refused while there is one for all', () => {
    expect(reasons({ age: '大班' })).toEqual([
      '“云溪镇中心幼儿园”的保育教育费现在是“全部”一个标准（380 元/生·月），只给“大班”定新标准，其余年龄段就没有标准了。请写全，如 --price 小班=…,中班=…,大班=…。',
    ]);
  });

  it('for all is refused where the ages have different ones', () => {
    const changes = {
      'fees.csv': String(BY_AGE['fees.csv']).replace('大班,2025-09-01,380', '大班,2025-09-01,360'),
    };
    expect(reasons({}, changes)).toEqual([
      '“云溪镇中心幼儿园”的保育教育费：各年龄段现在的标准不同（小班 380 元/生·月、中班 380 元/生·月、大班 360 元/生·月）。请写明每个年龄段的新标准，如 --price 小班=…,中班=…,大班=…。',
    ]);
  });

  it('is refused where a row begins on that day already', () => {
    expect(reasons({ from: '2025-09-01' })).toEqual([
      '“云溪镇中心幼儿园”的保育教育费（全部）从 2025-09-01 起已经有一行标准（fees.csv 第 2 行，380 元/生·月）。写错了的，直接改那一格；不是的，核对日期。',
    ]);
  });

  it('is refused where one number would mean two units', () => {
    const changes = withPassage('fees.csv', '14,元/生·天', '300,元/生·月');
    expect(reasons({ kindergartens: '云溪镇', item: '伙食费', price: '15' }, changes)).toEqual([
      '现在的计费单位不同：元/生·天 的有 云溪镇中心幼儿园；元/生·月 的有 云溪镇小杜鹃幼儿园。请加 --unit 写明新标准的单位，或者分几次改。',
    ]);
  });

  it('is refused for one of two kindergartens of a name', () => {
    expect(reasons({ kindergartens: '云溪镇幼儿园' })).toEqual([
      '“云溪镇幼儿园”可能是：云溪镇中心幼儿园（9900112345）、云溪镇小杜鹃幼儿园（9900112346）。请写全名或者标识码。',
    ]);
  });

  it('names the items that there are', () => {
    expect(reasons({ item: '校服费' })).toEqual([
      '“云溪镇中心幼儿园”没有叫“校服费”的收费项目，有：保育教育费、伙食费。是新设的项目，还要写明：--category 收费类别、--unit 计费单位、--refund 退费规则，有服务内容的加 --service。',
    ]);
  });

  it('is refused for a kindergarten that has closed', () => {
    const changes = withPassage('kindergartens.csv', '90,在办,', '90,停办,2026-07-31');
    expect(reasons({ kindergartens: '小杜鹃' }, changes)).toEqual([
      '“云溪镇小杜鹃幼儿园”已经停办，不能再有新的收费标准。',
    ]);
  });

  it('tells all that cannot be read at once', () => {
    expect(reasons({ kindergartens: '太阳花', price: '约400', from: '3月1日', basis: '备案' })).toEqual([
      '没有找到“太阳花”：请写标识码，或者 kindergartens.csv 里的名称、别名。',
      '执行日期：填写的是“3月1日”，这里要填一个日期。少了“年”。请写成 2026-09-01 的样子。',
      '收费依据：填写的是“备案”，这不是实际的内容，按没有填处理。填写批准或备案的文号；没有文号的，写明何时向哪个部门备案，如“2026年8月向县教育体育局备案”；不收的、已经不执行的可以留空。',
      '收费标准：填写的是“约400”，这里要填一个数。请核实后填一个确定的数；还在核实的填“待核实”。',
    ]);
  });

  it('of an item that stands under two categories wants the category', () => {
    const twice = withLines(
      'fees.csv',
      '9900112345,代收费,伙食费,全部,2026-01-01,3,元/生·天,点心,示发改〔2025〕58号,按天结算。,是,,',
    );
    expect(reasons({ item: '伙食费', price: '15' }, twice)).toEqual([
      '“云溪镇中心幼儿园”有几个项目都可能是“伙食费”：服务性收费“伙食费”、代收费“伙食费”。请写全项目名，或者加 --category。',
    ]);
    expect(rise({ item: '伙食费', price: '4', category: '代收费' }, twice).outcome.codes).toEqual([
      '9900112345',
    ]);
  });
});
