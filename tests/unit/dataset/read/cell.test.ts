import { describe, expect, it } from 'vitest';
import {
  NOT_APPLICABLE,
  NOT_CHARGED,
  NOT_GIVEN,
  UNDER_REVIEW,
  WITHHELD,
} from '../../../../src/domain/reported.ts';
import { readCell } from '../../../../src/dataset/read/cell.ts';
import {
  clockTime,
  code,
  type Column,
  date,
  link,
  list,
  money,
  moneyOr,
  number,
  oneOf,
  paragraph,
  percent,
  period,
  schoolYear,
  terms,
  text,
  textOrNone,
  whole,
  year,
  yesNo,
} from '../../../../src/dataset/tables/column.ts';
import { staffing } from '../../../../src/dataset/tables/staffing.ts';

const about = '说明。';
const optional = { about, presence: 'optional' } as const;

/** What a cell was read as, without a word of it. */
function plain(column: Column, written: string): unknown {
  const { value, problem } = readCell(written, column);
  expect(problem).toBeNull();
  return value;
}

/** What a cell was read as, and what the clerk is told. */
function told(column: Column, written: string): unknown {
  const { value, problem } = readCell(written, column);
  expect(problem?.severity).toBe('notice');
  return [value, problem?.rule, problem?.message];
}

/** Why a cell was not read. */
function refused(column: Column, written: string): readonly unknown[] {
  const { value, problem } = readCell(written, column);
  expect([value, problem?.severity]).toEqual([undefined, 'error']);
  return [problem?.rule, problem?.message, problem?.remedy];
}

/** The rule that a cell breaks. */
function ruleAgainst(column: Column, written: string): string | undefined {
  return readCell(written, column).problem?.rule;
}

describe('an empty cell', () => {
  it('is not given where it may be', () => {
    expect(plain(text('社区', optional), '')).toBe(NOT_GIVEN);
    expect(plain(text('退费规则', { about, presence: 'by-rule' }), '')).toBe(NOT_GIVEN);
    expect(plain(date('截止日期', optional), '  ')).toBe(NOT_GIVEN);
  });

  it('is an error where a value must stand', () => {
    expect(refused(text('名称', { about: '全称。' }), '')).toEqual([
      'required-cell',
      '这一格是空的，这一栏必须填。',
      '请填写名称：全称。',
    ]);
  });

  it('is an error in 收费标准, which says why there is no amount', () => {
    expect(refused(money('收费标准', { about, presence: 'worded' }), '')).toEqual([
      'required-cell',
      '这一格是空的，这一栏必须填。',
      '请填写收费标准。没有数的也要写明：“不适用”、“不公开”、“待核实”、“不收取”。',
    ]);
  });
});

describe('a word for an absence', () => {
  it('is typed in any optional column', () => {
    expect(plain(whole('核定学位', { ...optional, unit: '个' }), '不适用')).toBe(NOT_APPLICABLE);
    expect(plain(text('联系电话', optional), '不公开')).toBe(WITHHELD);
    expect(plain(date('备案日期', optional), '待核实')).toBe(UNDER_REVIEW);
  });

  it('is 不收取 for a fee alone, and is not zero', () => {
    const amount = money('收费标准', { about, presence: 'worded', unitColumn: '计费单位' });
    expect(plain(amount, '不收取')).toBe(NOT_CHARGED);
    expect(plain(amount, '0')).toBe(0);
    expect(ruleAgainst(money('生均补助', optional), '不收取')).toBe('type-error');
  });

  it('is the word of a code list that has it', () => {
    expect(plain(oneOf('移交状态', ['已移交', '未移交', '不适用'], optional), '不适用')).toBe('不适用');
  });

  it('is an error in a required column', () => {
    expect(refused(text('地址', { about: '门牌地址。' }), '不公开')).toEqual([
      'required-cell',
      '填写的是“不公开”，这一栏必须填实际的内容。',
      '请填写地址：门牌地址。',
    ]);
  });
});

describe('a text that only fills its cell', () => {
  const warned = (column: Column, written: string): unknown => {
    const { value, problem } = readCell(written, column);
    return [value, problem?.rule, problem?.severity];
  };

  it.each([
    '/',
    '—',
    '-',
    '——',
    '无',
    '暂无',
    '同上',
    '〃',
    '见附件',
    '略',
    '（略）',
    '无。',
    'N/A',
    '待补充',
    '＊＊',
  ])('is not given, with a warning: %s', (written) => {
    expect(warned(text('文号', optional), written)).toEqual([NOT_GIVEN, 'placeholder', 'warning']);
  });

  it.each(['备案', '已备案', '按规定', '有', '/', '同上'])(
    'is an error as the terms of a fee: %s',
    (written) => {
      expect(warned(terms('收费依据', { about, presence: 'by-rule' }), written)).toEqual([
        undefined,
        'placeholder',
        'error',
      ]);
    },
  );

  it('is an error where the column must be filled in', () => {
    expect(refused(text('地址', { about: '门牌地址。' }), '同上')).toEqual([
      'required-cell',
      '填写的是“同上”，这不是内容，这一栏必须填实际的内容。',
      '请填写地址：门牌地址。',
    ]);
  });

  it('is content where the column asks for 无', () => {
    expect(plain(textOrNone('结对医疗机构', optional), '无')).toBe('无');
    expect(warned(textOrNone('结对医疗机构', optional), '暂无')).toEqual([
      NOT_GIVEN,
      'placeholder',
      'warning',
    ]);
  });

  it('makes no list', () => {
    expect(warned(list('别名', optional), '无')).toEqual([NOT_GIVEN, 'placeholder', 'warning']);
    expect(warned(list('别名', optional), '/、/')).toEqual([NOT_GIVEN, 'placeholder', 'warning']);
  });

  it('is none with anything that says something', () => {
    expect(plain(text('单位', optional), '%')).toBe('%');
    expect(plain(text('文号', optional), '示发改备〔2025〕3号')).toBe('示发改备〔2025〕3号');
    expect(plain(terms('退费规则', { about, presence: 'by-rule' }), '无论何时退园，按天退还。')).toBe(
      '无论何时退园，按天退还。',
    );
  });
});

describe('a number that a spreadsheet has rounded', () => {
  it.each(['1.23E+17', '3.99222E+14', '1E+11'])('is an error in a text too: %s', (written) => {
    expect(ruleAgainst(text('办学许可证号', optional), written)).toBe('scientific-notation');
    expect(ruleAgainst(text('联系电话', optional), written)).toBe('scientific-notation');
  });
});

describe('a time of day', () => {
  const opensAt = clockTime('入园时间', optional);

  it('stands as people write it', () => {
    expect(plain(opensAt, '7:40')).toBe('7:40');
    expect(plain(opensAt, '夏季7:40，冬季8:00')).toBe('夏季7:40，冬季8:00');
  });

  it.each([
    ['0.326388888888889', '7:50'],
    ['0.5', '12:00'],
    ['.75', '18:00'],
    ['07:40:00', '7:40'],
  ])('is read from what Excel makes of it: %s', (written, time) => {
    expect(told(opensAt, written)).toEqual([time, 'date-format', `填写的是“${written}”，按“${time}”理解。`]);
  });

  it.each(['7.5', '8', '750', '45931.326'])('is not a bare number: %s', (written) => {
    expect(refused(opensAt, written)).toEqual([
      'type-error',
      `填写的是“${written}”，这里要填时间。`,
      '请写成 7:40 的样子；不知道的留空。',
    ]);
  });
});

describe('a text', () => {
  it('is kept as it stands, full width and all', () => {
    expect(plain(text('名称', { about }), '云溪镇（中心）幼儿园１')).toBe('云溪镇（中心）幼儿园１');
  });

  it('loses the spaces around it, full-width ones too', () => {
    expect(told(text('名称', { about }), '　云溪镇 中心\n')).toEqual([
      '云溪镇 中心',
      'surrounding-space',
      '首尾有空格或换行，已去掉。',
    ]);
  });

  it('is an error where a formula has failed', () => {
    expect(refused(text('地址', { about }), '#REF!')).toEqual([
      'type-error',
      '填写的是“#REF!”，这是公式算错时留下的记号。',
      '请直接填实际的内容，不用公式。',
    ]);
  });
});

describe('a code', () => {
  const kindergarten = code('标识码', /^\d{10}$/, '十位数字', { about });

  it('keeps its leading zeros', () => {
    expect(plain(kindergarten, '0012345678')).toBe('0012345678');
  });

  it.each([
    ['９９００１１２３４５', '填写的是“９９００１１２３４５”，按“9900112345”理解。'],
    ['9900 112345', '填写的是“9900 112345”，按“9900112345”理解。'],
    ["'9900112345", "填写的是“'9900112345”，按“9900112345”理解。"],
  ])('written %s is understood', (written, message) => {
    expect(told(kindergarten, written)).toEqual(['9900112345', 'code-format', message]);
  });

  it('is upper case where its shape is', () => {
    expect(told(code('体系代码', /^[A-Z-]+$/, '大写字母', { about }), 'yx-fl')).toEqual([
      'YX-FL',
      'code-format',
      '填写的是“yx-fl”，按“YX-FL”理解。',
    ]);
  });

  it('is never scientific notation', () => {
    expect(refused(kindergarten, '1.23E+17')).toEqual([
      'scientific-notation',
      '填写的是“1.23E+17”，这是表格软件改成的科学计数法，末尾几位已经丢失，改单元格格式也找不回来。',
      '以前提交过的：关掉表格不保存，取回上次提交的那一份（在那以后的修改要重做），再用“数据 → 导入数据”打开，这一栏选“文本”。没有提交过的：这一栏设为“文本”，按原件重填。',
    ]);
    expect(ruleAgainst(code('方案编号', /^[A-Z0-9]+$/, '代码', { about }), '1E5')).toBe(
      'scientific-notation',
    );
  });

  it.each(['=A1', '+9900112345', '-9900112345', '@A1', '＝A1', '="9900112345"'])(
    'is no formula: %s',
    (written) => {
      expect(ruleAgainst(kindergarten, written)).toBe('formula-in-code');
    },
  );

  it('has lost a zero where one digit is missing', () => {
    expect(refused(kindergarten, '990011234')).toEqual([
      'pattern-error',
      '填写的是“990011234”，这里要填十位数字。',
      '少了一位，请按原件核对；开头的 0 被表格软件去掉的，先把单元格格式设为“文本”，再补上。',
    ]);
  });

  it('has as many digits as it must', () => {
    expect(refused(kindergarten, '99001123456')).toEqual([
      'pattern-error',
      '填写的是“99001123456”，这里要填十位数字。',
      '现在是 11 位，请核对。',
    ]);
  });
});

describe('a count', () => {
  const children = whole('在园幼儿数', { about, unit: '人' });

  it.each([
    ['25人', 25],
    ['２５', 25],
    ['1,200', 1200],
    ['25.0', 25],
    ['025', 25],
    ['+25', 25],
  ])('written %s is understood', (written, value) => {
    expect(told(children, written)).toEqual([
      value,
      'number-format',
      `填写的是“${written}”，按“${value}”理解。`,
    ]);
  });

  it('is whole', () => {
    expect(refused(children, '25.5')).toEqual([
      'type-error',
      '填写的是“25.5”，这里要填整数，不能有小数。',
      '请填整数，例如 25。',
    ]);
  });

  it('is not negative', () => {
    expect(refused(children, '-3')).toEqual([
      'range-error',
      '填写的是“-3”，这里不能是负数。',
      '请核实后填写。',
    ]);
  });

  it('has an end', () => {
    expect(refused(children, '1000000000000000')).toEqual([
      'range-error',
      '填写的是“1000000000000000”，这里不能大于 1000000 人。',
      '请核实后填写。',
    ]);
    expect(ruleAgainst(children, '1e308')).toBe('type-error');
    expect(ruleAgainst(children, '9'.repeat(400))).toBe('range-error');
  });

  it.each([
    ['约300', '请核实后填一个确定的数；还不知道的，先不写这一行，问到再补。'],
    ['300左右', '请核实后填一个确定的数；还不知道的，先不写这一行，问到再补。'],
    ['—', '这一栏必须填数。还不知道的，先不写这一行，问到再补。'],
    ['无', '这一栏必须填数。还不知道的，先不写这一行，问到再补。'],
    ['1.2E+5', '这是科学计数法，可能已经丢了几位。请按原件重新填写完整的数。'],
    ['300-400', '这里只能填一个数，请核实是哪一个；还不知道的，先不写这一行，问到再补。'],
    ['二十', '请只填阿拉伯数字，说明文字写到别的栏。'],
    ['12,00', '请只填阿拉伯数字，说明文字写到别的栏。'],
  ])('is not guessed from %s', (written, remedy) => {
    expect(refused(children, written)).toEqual([
      'type-error',
      `填写的是“${written}”，这里要填一个整数。`,
      remedy,
    ]);
  });
});

describe('a count that may be absent', () => {
  const places = whole('核定学位', { about, unit: '个', presence: 'optional' });

  it.each([
    ['约300', '请核实后填一个确定的数；还在核实的填“待核实”。'],
    ['300-400', '这里只能填一个数，请核实是哪一个；还在核实的填“待核实”。'],
    ['—', '没有数据就留空；不适用的填“不适用”；数量为零的填 0。'],
  ])('is not guessed from %s', (written, remedy) => {
    expect(refused(places, written)[2]).toBe(remedy);
  });
});

describe('a count that clerks often do not know', () => {
  it('says how that is written', () => {
    const { headcount } = staffing.columns;
    const advice = '没有这个岗位的人就填 0；人数还不知道的，先删去这一行，网页会写明缺哪个岗位。';
    expect(refused(headcount, '—')[2]).toBe(`这一栏必须填数。${advice}`);
    expect(refused(headcount, '')[2]).toBe(`请填写人数：在岗人数。${advice}`);
    expect(refused(headcount, '待核实')[2]).toBe(`请填写人数：在岗人数。${advice}`);
  });
});

describe('a number', () => {
  it('may have decimals and a sign', () => {
    expect(plain(number('建筑面积', { about, unit: '㎡' }), '2980.5')).toBe(2980.5);
    expect(plain(number('经度', { about, unit: '度', min: -180, max: 180 }), '-71.06')).toBe(-71.06);
  });

  it('may carry its unit', () => {
    expect(told(number('建筑面积', { about, unit: '㎡' }), '1,200.5㎡')).toEqual([
      1200.5,
      'number-format',
      '填写的是“1,200.5㎡”，按“1200.5”理解。',
    ]);
  });

  it('is a percentage written 92.5, with or without its sign', () => {
    expect(plain(percent('上浮幅度', { about }), '92.5')).toBe(92.5);
    expect(plain(percent('上浮幅度', { about }), '104.3')).toBe(104.3);
    expect(told(percent('上浮幅度', { about }), '92.5％')).toEqual([
      92.5,
      'number-format',
      '填写的是“92.5％”，按“92.5”理解。',
    ]);
  });
});

describe('an amount', () => {
  const amount = money('收费标准', { about, presence: 'worded', unitColumn: '计费单位' });

  it('is held in fen', () => {
    expect(plain(amount, '1200')).toBe(120_000);
    expect(plain(amount, '12.5')).toBe(1250);
    expect(plain(amount, '1200.00')).toBe(120_000);
  });

  it.each([
    ['1,200.00', '1200'],
    ['¥1200', '1200'],
    ['￥1,200', '1200'],
    ['1200元', '1200'],
    ['１２００', '1200'],
  ])('written %s is understood', (written, understood) => {
    expect(told(amount, written)).toEqual([
      120_000,
      'number-format',
      `填写的是“${written}”，按“${understood}”理解。`,
    ]);
  });

  it('is not guessed from two', () => {
    expect(refused(amount, '300-400')).toEqual([
      'type-error',
      '填写的是“300-400”，这里要填一个数。',
      '一行只能有一个标准：按年龄段分的，一个年龄段一行；先后两个的，先前的一行填截止日期；同时有两个的，核实现在收哪一个。',
    ]);
  });

  it.each(['—', '无'])('says %s in the words of absence', (written) => {
    expect(refused(amount, written)[2]).toBe('没有数的也要写明：“不适用”、“不公开”、“待核实”、“不收取”。');
  });

  it('leaves the unit to its own column', () => {
    expect(refused(amount, '300元/月')).toEqual([
      'type-error',
      '填写的是“300元/月”，这里要填一个数。',
      '这一栏只填数字，“每月”“每学期”写在“计费单位”栏。',
    ]);
  });

  it('has at most two decimals', () => {
    expect(refused(amount, '12.345')).toEqual([
      'type-error',
      '填写的是“12.345”，金额最多两位小数。',
      '请按元填写，最多写到分，如 1200.50。',
    ]);
  });

  it('is not negative', () => {
    expect(refused(amount, '-12')).toEqual([
      'range-error',
      '填写的是“-12”，金额不能是负数。',
      '请核实后填写；不收的填“不收取”。',
    ]);
  });

  it('may be the word of its column', () => {
    const waived = moneyOr('免除标准', '全免', { about });
    expect(plain(waived, '全免')).toBe('全免');
    expect(refused(waived, '免费')).toEqual([
      'type-error',
      '填写的是“免费”，这里要填一个数，或者“全免”。',
      '全部免除的填“全免”。',
    ]);
  });
});

describe('a day', () => {
  const day = date('执行日期', { about });

  it('is written 2026-09-01', () => {
    expect(plain(day, '2026-09-01')).toBe('2026-09-01');
  });

  it.each([
    '2026/9/1',
    '2026-9-1',
    '2026.9.1',
    '2026年9月1日',
    '２０２６年９月１日',
    '20260901',
    '46266',
    '2026/9/1 0:00',
    '2026-09-01 00:00:00',
  ])('written %s is understood', (written) => {
    expect(told(day, written)).toEqual([
      '2026-09-01',
      'date-format',
      `填写的是“${written}”，按“2026-09-01”理解。`,
    ]);
  });

  it.each([
    ['9/1/26', '分不清哪个是年、哪个是日。请写成 2026-09-01 的样子，年份写四位。'],
    ['26.9.1', '分不清哪个是年、哪个是日。请写成 2026-09-01 的样子，年份写四位。'],
    ['2026-09', '少了“日”。请写到具体的一天，如 2026-09-01。'],
    ['2026年9月', '少了“日”。请写到具体的一天，如 2026-09-01。'],
    ['9月1日', '少了“年”。请写成 2026-09-01 的样子。'],
    ['长期', '请写成 2026-09-01 的样子；还不知道的，先不写这一行，问到再补。'],
    ['2026', '请写成 2026-09-01 的样子；还不知道的，先不写这一行，问到再补。'],
    ['2026-09-01 08:30', '请写成 2026-09-01 的样子；还不知道的，先不写这一行，问到再补。'],
  ])('is not guessed from %s', (written, remedy) => {
    expect(refused(day, written)).toEqual(['type-error', `填写的是“${written}”，这里要填一个日期。`, remedy]);
  });

  it('is in the calendar', () => {
    expect(refused(day, '2026-02-30')).toEqual([
      'type-error',
      '填写的是“2026-02-30”，日历上没有这一天。',
      '请核对年、月、日。',
    ]);
  });
});

describe('a school year', () => {
  const year = schoolYear('学年', { about });

  it('is written 2026-2027', () => {
    expect(plain(year, '2026-2027')).toBe('2026-2027');
  });

  it.each(['2026—2027', '2026-2027学年', '2026/2027', '2026-27', '２０２６-２０２７', '2026至2027'])(
    'written %s is understood',
    (written) => {
      expect(told(year, written)).toEqual([
        '2026-2027',
        'date-format',
        `填写的是“${written}”，按“2026-2027”理解。`,
      ]);
    },
  );

  it.each(['2026', '2026-2028', '2026学年'])('is not guessed from %s', (written) => {
    expect(refused(year, written)).toEqual([
      'type-error',
      `填写的是“${written}”，这里要填学年。`,
      '请写成 2026-2027 的样子，后一年比前一年大 1。',
    ]);
  });
});

describe('a word of a code list', () => {
  const unit = oneOf('计费单位', ['元/生·月', '元/生·学期'], { about });

  it.each(['元／生·月', '元/生•月', '元/生 · 月', '元/生.月'])('written %s is understood', (written) => {
    expect(told(unit, written)).toEqual([
      '元/生·月',
      'word-format',
      `填写的是“${written}”，按“元/生·月”理解。`,
    ]);
  });

  it('is asked for where another stands, with the nearest one', () => {
    expect(refused(unit, '元/月')).toEqual([
      'enum-error',
      '填写的是“元/月”，这一栏没有这个选项。',
      '是不是“元/生·月”？可填：元/生·月、元/生·学期。',
    ]);
  });
});

describe('是 or 否', () => {
  const bus = yesNo('校车', optional);

  it('is a word', () => {
    expect([plain(bus, '是'), plain(bus, '否')]).toEqual([true, false]);
  });

  it.each(['√', '✓'])('is 是 where a tick stands: %s', (written) => {
    expect(told(bus, written)).toEqual([true, 'word-format', `填写的是“${written}”，按“是”理解。`]);
  });

  it.each([
    ['有', '若意思是“是”，就填“是”。不知道的留空。'],
    ['×', '若意思是“否”，就填“否”。不知道的留空。'],
    ['可能', '不知道的留空。'],
  ])('is not guessed from %s', (written, remedy) => {
    expect(refused(bus, written)).toEqual([
      'enum-error',
      `填写的是“${written}”，这里只能填“是”或“否”。`,
      remedy,
    ]);
  });
});

describe('a list', () => {
  const leads = list('牵头单位', { about });

  it('is parted by 、', () => {
    expect(plain(leads, '教体局、财政局')).toEqual(['教体局', '财政局']);
  });

  it.each(['教体局,财政局', '教体局，财政局', '教体局; 财政局', '教体局、财政局、', '教体局\n财政局'])(
    'written %s is understood',
    (written) => {
      expect(told(leads, written)).toEqual([
        ['教体局', '财政局'],
        'list-format',
        `填写的是“${written.replace('\n', ' ')}”，按“教体局、财政局”理解。`,
      ]);
    },
  );

  it('has something in it', () => {
    expect(refused(leads, '、')).toEqual([
      'type-error',
      '填写的是“、”，这里没有内容，只有分隔符。',
      '没有的请留空。',
    ]);
  });
});

describe('a day, a year or a period far off', () => {
  it.each(['1900-01-01', '1900/1/0', '1899/12/30'])('is what spreadsheets show for no day: %s', (written) => {
    expect(refused(date('截止日期', optional), written)).toEqual([
      'range-error',
      `填写的是“${written}”，年份要在 1901 到 2100 之间。`,
      '表格软件把空的、0 的日期显示成 1900 年，这一格原本没有日期；那就留空。',
    ]);
  });

  it.each(['0001-01-01', '2199-12-31', '9999/12/31', '2101年1月1日'])('is no day: %s', (written) => {
    expect(refused(date('统计日期', { about }), written)).toEqual([
      'range-error',
      `填写的是“${written}”，年份要在 1901 到 2100 之间。`,
      '请核对年份。',
    ]);
  });

  it('is a day at the ends of what data may speak of', () => {
    expect(plain(date('统计日期', { about }), '1901-01-01')).toBe('1901-01-01');
    expect(plain(date('统计日期', { about }), '2100-12-31')).toBe('2100-12-31');
  });

  it('is no year of two digits', () => {
    expect(refused(year('年度', { about }), '25')).toEqual([
      'range-error',
      '填写的是“25”，这里不能小于 1901 年。',
      '请核对年份，写四位，如 2025。',
    ]);
  });

  it('is no school year', () => {
    expect(ruleAgainst(schoolYear('学年', { about }), '0001-0002')).toBe('range-error');
    expect(ruleAgainst(schoolYear('学年', { about }), '2100-2101')).toBe('range-error');
  });

  it('is no period', () => {
    const when = period('时期', { about });
    expect(['2025', '2025-2026'].map((written) => plain(when, written))).toEqual(['2025', '2025-2026']);
    expect(told(when, '2025年')).toEqual(['2025', 'date-format', '填写的是“2025年”，按“2025”理解。']);
    expect(
      ['0025', '9999', '25', '2025-2030', '2025上半年'].map((written) => ruleAgainst(when, written)),
    ).toEqual(['range-error', 'range-error', 'type-error', 'type-error', 'type-error']);
  });
});

describe('an amount beyond all measure', () => {
  it.each(['1000001', '9999999999999999', '1,000,000,000,000,000,000'])('is refused: %s', (written) => {
    expect(refused(money('收费标准', { about }), written)).toEqual([
      'range-error',
      `填写的是“${written}”，这里不能大于 1000000 元。`,
      '请核对有没有多写几位、单位是不是元。',
    ]);
  });
});

describe('a text too long for its column', () => {
  it('tells how long it is and how long it may be', () => {
    expect(refused(text('社区', { about, max: 3 }), '文昌社区')).toEqual([
      'text-too-long',
      '填写的是“文昌社区”，共 4 个字，这里最多 3 个字。',
      '请写要点；全文放到通知公告或文件里，这里写文件名或文号。',
    ]);
    expect(plain(text('社区', { about, max: 3 }), '𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷');
    expect(ruleAgainst(paragraph('说明', { about }), '园'.repeat(2001))).toBe('text-too-long');
  });

  it('is one of too many entries, or with an entry too long', () => {
    const many = Array.from({ length: 51 }, () => '园').join('、');
    expect(ruleAgainst(list('别名', { about }), many)).toBe('text-too-long');
    expect(ruleAgainst(list('别名', { about }), `园、${'园'.repeat(101)}`)).toBe('text-too-long');
  });
});

describe('a link', () => {
  it('is an address, or refused with the way to get one', () => {
    expect(plain(link('官网', { about }), 'https://www.example.gov.cn/')).toBe('https://www.example.gov.cn/');
    expect(refused(link('官网', { about }), 'javascript:alert(1)')).toEqual([
      'link-error',
      '填写的是“javascript:alert(1)”，这里要填以 https:// 或 http:// 开头的网址。',
      '请在浏览器里打开这个网页，从地址栏复制完整的网址；没有网址的留空。',
    ]);
  });
});

describe('a text that was published with the mark of a formula', () => {
  it('is read without it in a time, and as long as its column takes', () => {
    expect(told(clockTime('入园时间', { about }), "'-0")).toMatchObject([
      '-0',
      'word-format',
      expect.anything(),
    ]);
    expect(told(text('社区', { about, max: 2 }), "'=1")).toMatchObject([
      '=1',
      'word-format',
      expect.anything(),
    ]);
  });

  it('is read without it, also in a list', () => {
    expect(told(text('名称', { about }), "'＝1")).toEqual([
      '＝1',
      'word-format',
      "填写的是“'＝1”，按“＝1”理解。",
    ]);
    expect(told(list('别名', { about }), "'-1班、园")).toEqual([
      ['-1班', '园'],
      'list-format',
      "填写的是“'-1班、园”，按“-1班、园”理解。",
    ]);
  });
});
