import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../../src/dataset/tables/names.ts';
import type { FoundRow } from '../../../../src/sheets/found.ts';
import { NO_TRACES } from '../../../../src/sheets/memory/traces.ts';
import { merge } from '../../../../src/sheets/merge/merge.ts';
import { tableText } from '../../../../src/sheets/present/table-text.ts';
import { deskWith, foundRow, tablesOf } from '../builders.ts';

const STAFF = '标识码,统计日期,岗位,人数,持证人数';
const FEES =
  '标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,服务内容,收费依据,退费规则,自愿,公示日期,截止日期';

function merged(
  texts: Partial<Record<TableName, string>>,
  rows: readonly FoundRow[],
  answers: Readonly<Record<string, string>> = {},
) {
  const desk = deskWith(answers);
  const { tables, persons } = merge(rows, { desk, presentOf: tablesOf(texts) });
  const [table] = tables;
  if (table === undefined) throw new Error('nothing was merged');
  return { ...table, text: tableText(table.present, table.rows), asked: desk.asked, persons };
}

const staff = (code: string, date: string, post: string, count: string, place = {}) =>
  foundRow('staffing', { 标识码: code, 统计日期: date, 岗位: post, 人数: count }, place);

describe('a row that stands', () => {
  const texts = { staffing: `${STAFF}\n9900112345,2026-09-15,园长,2,2\n` };

  it('is unchanged where the sheet says the same in another notation', () => {
    const { text, unchanged } = merged(texts, [staff('9900112345', '2026-09-15', '园长', '2人')]);
    expect({ text, unchanged }).toEqual({ text: texts.staffing, unchanged: 1 });
  });

  it('takes another value, and keeps the cells that the sheet does not have', () => {
    expect(merged(texts, [staff('9900112345', '2026-09-15', '园长', '3')]).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,3,2\n`,
    );
  });

  it('tells what stood and what the sheet says', () => {
    expect(merged(texts, [staff('9900112345', '2026-09-15', '园长', '3')]).changed).toEqual([
      {
        table: 'staffing',
        key: '9900112345|2026-09-15|园长',
        subject: '9900112345',
        of: '2026-09-15 园长',
        column: 'headcount',
        header: '人数',
        from: '2',
        to: '3',
        place: { file: '甲表.csv', sheet: null, cell: 'A3' },
        isEnd: false,
      },
    ]);
  });

  it('keeps what stood in a cell that is asked', () => {
    const { text, asked } = merged(texts, [staff('9900112345', '2026-09-15', '园长', '?约3')]);
    expect({ text, asked: asked.map((one) => one.text) }).toEqual({ text: texts.staffing, asked: ['约3'] });
  });

  it('stays beside one of another day', () => {
    expect(merged(texts, [staff('9900112345', '2027-09-15', '园长', '2')]).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,2,2\n9900112345,2027-09-15,园长,2,\n`,
    );
  });
});

describe('the name of a kindergarten that stands', () => {
  const texts = {
    kindergartens:
      '标识码,名称,别名,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态\n' +
      '9900112345,云溪镇新园,新园,990101002,云溪镇一路1号,公办,教育部门,幼儿园,全日制,在办\n',
    former_codes: '原标识码,日期,现标识码,类型,原名称\n9900112345,2026-09-01,9900112345,更名,云溪镇旧园\n',
  };
  const named = (name: string) => {
    const { tables } = merge([foundRow('kindergartens', { 标识码: '9900112345', 名称: name })], {
      ...{ desk: deskWith(), presentOf: tablesOf(texts) },
    });
    return tables[0]?.changed;
  };
  const asked = (name: string) =>
    merged(texts, [foundRow('kindergartens', { 标识码: '9900112345', 名称: name })]).asked.length;

  it.each(['云溪镇旧园', '新园'])(
    'is not asked where a sheet has one that it bore, or goes by: %s',
    (name) => {
      expect([asked(name), named(name)]).toEqual([0, []]);
    },
  );

  it('is asked where a sheet has another one', () => {
    expect(asked('云溪镇别园')).toBe(1);
  });
});

describe('a new row that lacks what it must have', () => {
  const roll = (texts: Readonly<Record<string, string>>) =>
    foundRow('enrolment', {
      ...{ 标识码: '9900112345', 学年: '2026-2027', 年龄段: '小班', 计划招生数: '25' },
      ...texts,
    });
  const asked = (rows: readonly FoundRow[], answers?: Readonly<Record<string, string>>) => {
    const outcome = merged({}, rows, answers);
    return [outcome.asked.map(({ field, question }) => `${field}|${question}`), outcome.text.split('\n')[1]];
  };

  it('is written, and what it lacks is asked', () => {
    expect(asked([roll({})])).toEqual([
      ['统计日期|9900112345（2026-2027 小班）的统计日期没有写。统计日期是哪一天？请说到年月日。'],
      '9900112345,2026-2027,小班,25,,,,,,',
    ]);
  });

  it('has what is answered', () => {
    expect(asked([roll({})], { 统计日期没有写: '2026-07-01' })).toEqual([
      [],
      '9900112345,2026-2027,小班,25,,,,,,2026-07-01',
    ]);
  });

  it('is asked but once where the sheet asks itself', () => {
    expect(asked([roll({ 统计日期: '?7月' })])[0]).toEqual(['统计日期|统计日期是什么？']);
  });
});

describe('a price that may not be charged', () => {
  const books = foundRow('fees', {
    ...{ 标识码: '9900112345', 收费类别: '代收费', 收费项目: '课本费', 年龄段: '全部' },
    ...{ 执行日期: '2026-09-01', 收费标准: '60', 计费单位: '元/生·次' },
    ...{ 收费依据: '云发改〔2026〕3号', 退费规则: '不退' },
  });
  const outcome = (answers: Readonly<Record<string, string>> = {}) => {
    const { added, waiting, kept, asked } = merged({}, [books], answers);
    const told = kept.map(({ why }) => why);
    return { added: added.length, waiting: waiting.length, told, asked: asked.map(({ text }) => text) };
  };

  it('waits for the answer whether it is to be written', () => {
    expect(outcome()).toEqual({ added: 0, waiting: 1, told: [], asked: ['课本费'] });
  });

  it('is written where that is the answer', () => {
    expect(outcome({ 要不要写进去: '是' })).toEqual({ added: 1, waiting: 0, told: [], asked: [] });
  });

  it('is left out where that is the answer, and told', () => {
    expect(outcome({ 要不要写进去: '否' })).toEqual({
      ...{ added: 0, waiting: 0, asked: [] },
      told: ['“课本”这类收费是禁止的，没有写。'],
    });
  });
});

describe('a new row', () => {
  it('stands behind the last of its kindergarten, that of the first in the sheet at the end', () => {
    const text = `${STAFF}\n9900112345,2026-09-15,园长,2,2\n9900112346,2026-09-15,园长,1,1\n`;
    const rows = [
      staff('9900112348', '2026-09-15', '园长', '1'),
      staff('9900112345', '2026-09-15', '保安员', '2'),
    ];
    expect(merged({ staffing: text }, rows).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,2,2\n9900112345,2026-09-15,保安员,2,\n9900112346,2026-09-15,园长,1,1\n` +
        `9900112348,2026-09-15,园长,1,\n`,
    );
  });

  it('of a newcomer stands behind the one that the sheet names before it', () => {
    const text = `${STAFF}\n9900112345,2026-09-15,园长,2,2\n9900112348,2026-09-15,园长,1,1\n`;
    const rows = ['9900112345', '9900112346', '9900112347'].map((code) =>
      staff(code, '2026-09-15', '园长', '2'),
    );
    expect(merged({ staffing: text }, rows).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,2,2\n9900112346,2026-09-15,园长,2,\n9900112347,2026-09-15,园长,2,\n` +
        '9900112348,2026-09-15,园长,1,1\n',
    );
  });

  it('waits where its key is asked', () => {
    const { waiting, added } = merged({}, [staff('9900112345', '?2026年9月', '园长', '2')]);
    expect({ waiting: waiting.length, added: added.length }).toEqual({ waiting: 1, added: 0 });
  });

  it('is told, and waits for nothing, where it has no key', () => {
    const row = foundRow('staffing', { 标识码: '9900112345', 岗位: '园长', 人数: '2' });
    const { waiting, kept } = merged({}, [row]);
    expect({ waiting: waiting.length, why: kept.map(({ why }) => why) }).toEqual({
      waiting: 0,
      why: ['没有统计日期，没有写入。'],
    });
  });

  it('waits where nothing but its key is known', () => {
    const { waiting, added } = merged({}, [staff('9900112345', '2026-09-15', '园长', '?—')]);
    expect({ waiting: waiting.length, added: added.length }).toEqual({ waiting: 1, added: 0 });
  });

  const withCertified = (count: string, certified: string) =>
    foundRow('staffing', {
      标识码: '9900112345',
      统计日期: '2026-09-15',
      岗位: '园长',
      人数: count,
      持证人数: certified,
    });

  it('waits where what it is there for is asked', () => {
    const { waiting, added } = merged({}, [withCertified('?约2', '1')]);
    expect({ waiting: waiting.length, added: added.length }).toEqual({ waiting: 1, added: 0 });
  });

  it('has an empty cell where something else is asked', () => {
    expect(merged({ staffing: `${STAFF}\n` }, [withCertified('2', '?约1')]).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,2,\n`,
    );
  });
});

describe('two sheets that speak of one row', () => {
  const here = { file: '甲表.csv', cell: 'C3' };
  const there = { file: '乙表.csv', cell: 'D9' };

  it('are one where they agree', () => {
    const rows = [
      staff('9900112345', '2026-09-15', '园长', '2', here),
      staff('9900112345', '2026-09-15', '园长', '2人', there),
    ];
    expect(merged({ staffing: `${STAFF}\n` }, rows).text).toBe(`${STAFF}\n9900112345,2026-09-15,园长,2,\n`);
  });

  const rows = [
    staff('9900112345', '2026-09-15', '园长', '2', here),
    staff('9900112345', '2026-09-15', '园长', '3', there),
  ];

  it('are asked where they disagree, and nothing is written', () => {
    const { text, asked } = merged({ staffing: `${STAFF}\n` }, rows);
    expect({ text, asked: asked.map((one) => one.question) }).toEqual({
      text: `${STAFF}\n`,
      asked: ['人数有几种写法：乙表.csv D9 写的是“3”，甲表.csv C3 写的是“2”。哪一个对？'],
    });
  });

  it('take the answer', () => {
    expect(merged({ staffing: `${STAFF}\n` }, rows, { 哪一个对: '3' }).text).toBe(
      `${STAFF}\n9900112345,2026-09-15,园长,3,\n`,
    );
  });
});

describe('an address that goes on where another ends', () => {
  const HEADS = '标识码,名称,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态';
  const at = (address: string, file: string) =>
    foundRow('kindergartens', { 标识码: '9900112345', 名称: '小鹿幼儿园', 地址: address }, { file });

  it('is taken of two sheets, and nothing is asked', () => {
    const { rows, asked } = merged({ kindergartens: `${HEADS}\n` }, [
      at('云溪镇文昌路', '甲表.csv'),
      at('云溪镇文昌路15号', '乙表.csv'),
    ]);
    expect(rows.map(({ cells }) => cells['address'])).toEqual(['云溪镇文昌路15号']);
    expect(asked.filter(({ field }) => field === '地址')).toEqual([]);
  });

  it('may say in brackets beside what it stands', () => {
    const { rows, asked } = merged({ kindergartens: `${HEADS}\n` }, [
      at('云溪镇文昌路15号', '甲表.csv'),
      at('云溪镇文昌路15号（阳光小区内）', '乙表.csv'),
    ]);
    expect(rows.map(({ cells }) => cells['address'])).toEqual(['云溪镇文昌路15号（阳光小区内）']);
    expect(asked.filter(({ field }) => field === '地址')).toEqual([]);
  });

  it('stays where it stands', () => {
    const texts = {
      kindergartens: `${HEADS}\n9900112345,小鹿幼儿园,990101002,云溪镇文昌路15号,民办,民办,幼儿园,全日制,在办\n`,
    };
    expect(merged(texts, [at('云溪镇文昌路', '甲表.csv')]).text).toBe(texts.kindergartens);
  });

  it.each([
    ['云溪镇文昌路1', '云溪镇文昌路15号'],
    ['云溪镇文昌路', '云溪镇文昌路北段15号'],
    ['云溪镇文昌路9号', '云溪镇文昌路15号'],
    ['云溪镇文昌路15号', '云溪镇文昌路15号（2026年9月迁至新华路8号）'],
    ['云溪镇文昌路', '云溪镇文昌路15号（迁至新华路8号院）'],
    ['云溪镇', '云溪镇（暂借新华路8号办学）'],
    ['云溪镇文昌路', '云溪镇文昌路（园长王小明）'],
    ['云溪镇文昌路', '云溪镇文昌路15号（王小明）'],
  ])('is asked where the two are of different places: %s, %s', (one, other) => {
    const { asked } = merged({ kindergartens: `${HEADS}\n` }, [at(one, '甲表.csv'), at(other, '乙表.csv')]);
    expect(asked.filter(({ field }) => field === '地址')).toHaveLength(1);
  });
});

describe('a value that its column does not take', () => {
  it('is asked in the words of the checker', () => {
    const { text, asked } = merged({}, [
      foundRow('staffing', { 标识码: '9900112345', 统计日期: '2026-09-15', 岗位: '园长', 人数: '2.5' }),
    ]);
    expect({ rows: text.split('\n').length, asked: asked[0]?.question }).toEqual({
      rows: 2,
      asked: '人数应当怎么填？填写的是“2.5”，这里要填整数，不能有小数。请填整数，例如 2。',
    });
  });
});

describe('personal data', () => {
  const { text, persons, asked } = merged(
    { kindergartens: '标识码,名称,区划代码,地址,联系电话,办园性质,举办者类型,办学类型,服务形式,状态\n' },
    [foundRow('kindergartens', { 标识码: '9900112345', 名称: '甲园', 联系电话: '19900001234' })],
  );

  it('is not written', () => {
    expect(text).not.toContain('19900001234');
  });

  it('is counted', () => {
    expect(persons).toBe(1);
  });

  it('is asked without being told', () => {
    expect(asked[0]?.text).toBe('199****1234');
  });
});

describe('classes', () => {
  const CLASSES = '标识码,学年,年龄段,班级,班数,在园幼儿数,统计日期';
  const row = (count: string, date: string) =>
    foundRow('classes', {
      标识码: '9900112345',
      学年: '2026-2027',
      年龄段: '小班',
      班级: '合计',
      班数: '2',
      在园幼儿数: count,
      统计日期: date,
    });
  const texts = { classes: `${CLASSES}\n9900112345,2026-2027,小班,合计,2,40,2026-10-01\n` };

  it('that were counted later correct what stands', () => {
    expect(merged(texts, [row('41', '2027-03-01')]).text).toBe(
      `${CLASSES}\n9900112345,2026-2027,小班,合计,2,41,2027-03-01\n`,
    );
  });

  it('that were counted earlier leave it', () => {
    const { text, kept } = merged(texts, [row('39', '2026-09-15')]);
    expect({ text, why: kept[0]?.why }).toEqual({
      text: texts.classes,
      why: '表里的是后来统计的，没有改动。',
    });
  });
});

describe('a class beside the total of its age group', () => {
  const CLASSES = '标识码,学年,年龄段,班级,班数,在园幼儿数,统计日期';
  const row = (className: string, count: string) =>
    foundRow('classes', {
      标识码: '9900112345',
      学年: '2026-2027',
      年龄段: '小班',
      班级: className,
      在园幼儿数: count,
      统计日期: '2026-10-01',
    });
  const one = '9900112345,2026-2027,小班,小一班,,20,2026-10-01\n';
  const two = '9900112345,2026-2027,小班,小二班,,21,2026-10-01\n';

  it('is said already where the classes add up to it', () => {
    const classes = `${CLASSES}\n${one}${two}`;
    const { text, unchanged } = merged({ classes }, [row('合计', '41')]);
    expect({ text, unchanged }).toEqual({ text: classes, unchanged: 1 });
  });

  it('is asked where they do not', () => {
    const classes = `${CLASSES}\n${one}${two}`;
    const { text, asked } = merged({ classes }, [row('合计', '43')]);
    expect({ text, asked: asked.map(({ question }) => question) }).toEqual({
      text: classes,
      asked: [
        '表里这个年龄段已有 2 个班的行（共 41 人），与这里的“合计 43 人”不能并列，没有写入。以哪一种为准？表里的对，写“按表里的”；要改的，这里不填，请在表里改好再导入一次。',
      ],
    });
  });

  it('is asked where the total stands', () => {
    const classes = `${CLASSES}\n9900112345,2026-2027,小班,合计,2,41,2026-10-01\n`;
    const { text, waiting } = merged({ classes }, [row('小一班', '20')]);
    expect({ text, waiting: waiting.length }).toEqual({ text: classes, waiting: 1 });
  });
});

describe('the name of a kindergarten', () => {
  const kindergartens =
    '标识码,名称,区划代码,地址,联系电话,办园性质,举办者类型,办学类型,服务形式,状态\n' +
    '9900112345,云溪镇中心幼儿园,990101002,云溪镇一路1号,000-1234567,公办,教育部门,幼儿园,全日制,在办\n';
  const row = foundRow('kindergartens', {
    标识码: '9900112345',
    名称: '云溪中心园',
    联系电话: '000-7654321',
  });

  it('stays until somebody says that it is another', () => {
    expect(merged({ kindergartens }, [row]).text).toBe(kindergartens.replace('000-1234567', '000-7654321'));
  });

  it('is asked, with what stands as the suggestion', () => {
    expect(
      merged({ kindergartens }, [row]).asked.map(({ field, suggestion }) => [field, suggestion]),
    ).toEqual([['名称', '云溪镇中心幼儿园']]);
  });

  it('changes when it is answered', () => {
    expect(merged({ kindergartens }, [row], { 应当是哪一个: '云溪中心园', 从哪一天起: '' }).text).toContain(
      ',云溪中心园,',
    );
  });
});

describe('an empty text', () => {
  it('takes nothing away', () => {
    const staffing = `${STAFF}\n9900112345,2026-09-15,园长,2,2\n`;
    expect(merged({ staffing }, [staff('9900112345', '2026-09-15', '园长', '')]).text).toBe(staffing);
  });
});

describe('fees', () => {
  const fee = (age: string, from: string, amount: string, unit = '元/生·月') =>
    foundRow('fees', {
      标识码: '9900112345',
      收费类别: '保育教育费',
      收费项目: '保育教育费',
      年龄段: age,
      执行日期: from,
      收费标准: amount,
      计费单位: unit,
    });
  const standing = (age: string, from: string, amount: string, until = '') =>
    `9900112345,保育教育费,保育教育费,${age},${from},${amount},元/生·月,,,,,,${until}\n`;

  it('end the old standard and add the new one behind it', () => {
    const fees = `${FEES}\n${standing('全部', '2025-09-01', '380')}`;
    expect(merged({ fees }, [fee('全部', '2026-09-01', '420')]).text).toBe(
      `${FEES}\n${standing('全部', '2025-09-01', '380', '2026-08-31')}${standing('全部', '2026-09-01', '420')}`,
    );
  });

  it('add nothing where the price is the same', () => {
    const fees = `${FEES}\n${standing('全部', '2025-09-01', '380.00')}`;
    const { text, unchanged } = merged({ fees }, [fee('全部', '2026-09-01', '380')]);
    expect({ text, unchanged }).toEqual({ text: fees, unchanged: 1 });
  });

  it('follow each other where one sheet gives the old and the new price', () => {
    const rows = [fee('全部', '2026-09-01', '420'), fee('全部', '2025-09-01', '380')];
    expect(merged({ fees: `${FEES}\n` }, rows).text).toBe(
      `${FEES}\n${standing('全部', '2026-09-01', '420')}${standing('全部', '2025-09-01', '380', '2026-08-31')}`,
    );
  });

  it('are asked where only one age of a price for all follows', () => {
    const fees = `${FEES}\n${standing('全部', '2025-09-01', '380')}`;
    const { text, asked, waiting } = merged({ fees }, [fee('小班', '2026-09-01', '420')]);
    expect({ text, asked: asked.length, waiting: waiting.length }).toEqual({
      text: fees,
      asked: 1,
      waiting: 1,
    });
  });

  it('wait without another question where the price of one age is asked already', () => {
    const fees = `${FEES}\n${standing('全部', '2025-09-01', '380')}`;
    const rows = [
      fee('小班', '2026-09-01', '420'),
      fee('中班', '2026-09-01', '?约420'),
      fee('大班', '2026-09-01', '420'),
    ];
    const { text, asked, waiting } = merged({ fees }, rows);
    expect({ text, asked: asked.map((one) => one.text), waiting: waiting.length }).toEqual({
      text: fees,
      asked: ['约420'],
      waiting: 3,
    });
  });

  it('of one age beside the same for all are one row', () => {
    const rows = [fee('小班', '2026-09-01', '420'), fee('全部', '2026-09-01', '420')];
    const { text, unchanged } = merged({ fees: `${FEES}\n` }, rows);
    expect({ text, unchanged }).toEqual({
      text: `${FEES}\n${standing('全部', '2026-09-01', '420')}`,
      unchanged: 1,
    });
  });

  it('are asked where the same day has another standard for all', () => {
    const fees = `${FEES}\n${standing('全部', '2026-09-01', '380')}`;
    const { text, asked } = merged({ fees }, [fee('小班', '2026-09-01', '420')]);
    expect({ text, asked: asked.map(({ kind }) => kind) }).toEqual({ text: fees, asked: ['sum'] });
  });
});

describe('what a kindergarten is', () => {
  const kindergartens =
    '标识码,名称,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态\n' +
    '9900112345,云溪镇甲园,990101002,云溪镇一路1号,公办,教育部门,幼儿园,全日制,在办\n';
  const written = (
    texts: Readonly<Record<string, string>>,
    answers: Readonly<Record<string, string>> = {},
  ) => {
    const desk = deskWith(answers);
    const row = foundRow('kindergartens', { 标识码: '9900112345', ...texts });
    const history = {
      traces: NO_TRACES,
      isOldBook: () => false,
      isRemembered: () => false,
      isNew: () => true,
      isAnswer: () => false,
    };
    const { tables } = merge([row], { desk, presentOf: tablesOf({ kindergartens }), history });
    const lines = tables.flatMap(({ present, rows, added }) =>
      added.length > 0 ? tableText(present, rows).trimEnd().split('\n').slice(1) : [],
    );
    const changed = tables.flatMap((table) => table.changed.map(({ from, to }) => `${from}→${to}`));
    return { lines, changed, asked: desk.asked.map(({ question }) => question) };
  };

  it('is not changed before it is asked since when', () => {
    expect(written({ 办园性质: '民办' })).toEqual({
      ...{ lines: [], changed: [] },
      asked: [
        '办园性质从哪一天起由“公办”变成“民办”？请说到年月日。一向是“民办”、只是数据里写错了的，写“空着”。',
      ],
    });
  });

  it('leaves what held before in the history, from the day that is answered', () => {
    expect(written({ 办园性质: '民办' }, { 从哪一天起: '2026-09-01' })).toEqual({
      lines: ['9900112345,2026-09-01,办园性质,公办'],
      ...{ changed: ['公办→民办'], asked: [] },
    });
  });

  it('leaves a former name where it is renamed', () => {
    expect(written({ 名称: '云溪镇新园' }, { 从哪一天起: '2026-09-01' })).toEqual({
      lines: ['9900112345,2026-09-01,9900112345,更名,云溪镇甲园,'],
      ...{ changed: ['云溪镇甲园→云溪镇新园'], asked: [] },
    });
  });

  it('leaves nothing behind where the table was wrong', () => {
    expect(written({ 举办者类型: '集体' }, { 从哪一天起: '' })).toEqual({
      ...{ lines: [], changed: ['教育部门→集体'], asked: [] },
    });
  });
});
