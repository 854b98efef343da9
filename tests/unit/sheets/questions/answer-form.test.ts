import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/sheets/question.ts';
import { readAnswer } from '../../../../src/sheets/questions/answer-form.ts';

const CODES: Readonly<Record<string, readonly string[]>> = {
  甲园: ['9900112345'],
  中心园: ['9900112346', '9900112347'],
};
const codeOf = (name: string): readonly string[] => CODES[name] ?? [];

function question(parts: Partial<Question>): Question {
  return {
    kind: 'value',
    place: { file: '甲表.csv', sheet: null, cell: 'C3' },
    kindergarten: '甲园',
    table: 'kindergartens',
    field: '核定学位',
    of: '',
    text: '约260',
    question: '核定学位是多少？',
    suggestion: '260',
    ...parts,
  };
}

describe('an answer', () => {
  const value = question({});

  it.each([
    '√',
    '√√',
    '同建议',
    ' 同意。',
    '按建议',
    '对',
    '对的',
    '是',
    '是的',
    '好',
    '好的',
    'ok',
    'OK！',
    '正确',
    '没错',
  ])('%s takes the suggestion', (written) => {
    expect(readAnswer(written, value, codeOf)).toEqual({ answer: '260' });
  });

  it('that agrees where nothing was suggested is none', () => {
    expect(readAnswer('√', question({ suggestion: '' }), codeOf)).toEqual({
      fault: '填写的是“√”，可这一条没有建议。请写出核定学位；没有的写“空着”，还没有问到的先不填。',
    });
  });

  it.each(['空着', '“空着”', '（空着）。', '留空', '不填'])('%s leaves the cell empty', (written) => {
    expect(readAnswer(written, value, codeOf)).toEqual({ answer: '' });
  });

  it.each(['不知道', '不清楚。', '问不到', '没问', '没问到', '待问', '？', '??', '打不通'])(
    '%s leaves the question open',
    (written) => {
      expect(readAnswer(written, value, codeOf)).toEqual({ isUnknown: true });
    },
  );

  it('is taken as the data files write it', () => {
    expect(readAnswer('１，260个', value, codeOf)).toEqual({ answer: '1260' });
  });

  it('that does not fit its column is told in the words of the checker', () => {
    expect(readAnswer('260左右', value, codeOf)).toEqual({
      fault: '填写的是“260左右”，这里要填一个整数。请核实后填一个确定的数；还在核实的填“待核实”。',
    });
  });

  it('that holds a mobile number is refused without telling it', () => {
    const phone = question({ field: '联系电话', suggestion: '' });
    expect(readAnswer('19900001234', phone, codeOf)).toEqual({
      fault:
        '这里有个人信息：手机号 199****1234。改填幼儿园的办公座机；没有座机的，填主管部门的座机。个人手机号不能公开。',
    });
  });
});

/** One question of each kind, and columns of several tables that take any text. */
const NO_SUGGESTION: readonly Question[] = [
  ...(['name', 'column', 'prices', 'sheet', 'row'] as const).map((kind) =>
    question({ kind, suggestion: '' }),
  ),
  ...(
    [
      ['recognitions', '文号'],
      ['fees', '收费依据'],
      ['fees', '收费项目'],
      ['fees', '服务内容'],
      ['kindergartens', '联系电话'],
      ['kindergartens', '名称'],
      ['kindergartens', '别名'],
      ['kindergartens', '地址'],
      ['kindergartens', '标识码'],
      ['kindergartens', '办园性质'],
      ['staffing', '人数'],
      ['recognitions', '认定日期'],
    ] as const
  ).flatMap(([table, field]) =>
    (['value', 'word'] as const).map((kind) => question({ kind, table, field, suggestion: '' })),
  ),
];

describe('a word that agrees, where nothing is suggested', () => {
  it.each(['√', '√√', '对', '对的', '好', 'ok', 'OK', '正确', '没错', '同意', '按建议'])(
    '%s is refused whatever is asked, with what to write',
    (written) => {
      const faults = NO_SUGGESTION.map((asked) => readAnswer(written, asked, () => ['9900112345']));
      expect(faults.filter((form) => !('fault' in form) || !form.fault.includes('请'))).toEqual([]);
    },
  );
  it.each(['问不到', '没问', '不知道', '不清楚', '待问', '？'])(
    '%s leaves whatever is asked open',
    (written) => {
      const forms = NO_SUGGESTION.map((asked) => readAnswer(written, asked, () => ['9900112345']));
      expect(forms.filter((form) => !('isUnknown' in form))).toEqual([]);
    },
  );
  it.each(['不是', '不对', '否', '没有', '暂无', '/'])('%s is no text of a cell either', (written) => {
    const texts = NO_SUGGESTION.filter(({ field }) =>
      ['文号', '收费依据', '名称', '联系电话'].includes(field),
    );
    const forms = texts
      .filter(({ kind }) => kind === 'value')
      .map((asked) => readAnswer(written, asked, () => []));
    expect(forms.filter((form) => !('fault' in form))).toEqual([]);
  });
  it('is the value of a column that holds yes or no', () => {
    const residential = question({ table: 'kindergartens', field: '小区配套园', suggestion: '否' });
    expect(readAnswer('是', residential, codeOf)).toEqual({ answer: '是' });
    expect(readAnswer('对', residential, codeOf)).toEqual({ answer: '否' });
  });
});

describe('an answer to what telephone a kindergarten has', () => {
  const phone = question({
    table: 'kindergartens',
    field: '联系电话',
    text: '2213377',
    suggestion: '0399-2213377',
  });

  it('is told once more that the area code is missing', () => {
    expect(readAnswer('2213377', phone, codeOf)).toEqual({
      fault: '“2213377”还是少了区号。请连区号一起写，如“0399-2213377”；没有座机的写“空着”。',
    });
  });
  it('is the number with its area code', () => {
    expect(readAnswer('0399-2213377', phone, codeOf)).toEqual({ answer: '0399-2213377' });
    expect(readAnswer('√', phone, codeOf)).toEqual({ answer: '0399-2213377' });
  });
  it.each([
    ['园长周丽 0399-2213377', '** 0399-2213377'],
    ['0399-2213377（周园长）', '0399-2213377(**)'],
    ['0399-2213377 Zhou Li', '0399-2213377 ** **'],
    ['周丽', '**'],
    ['没有座机', '**'],
  ])('is refused with a name or another word beside it, which is shown nowhere: %s', (written, shown) => {
    expect(readAnswer(written, phone, codeOf)).toEqual({
      fault:
        '联系电话里只写号码、分机和岗位、科室（如“园长室 0000-1234567转802”），不写人名和别的话：网站上谁都看得到。请去掉再写。',
      shown,
    });
  });
  it.each(['园长室 0399-2213377', '0399-2213377转802', '0399-2213377（门卫）、0399-2213378', '待核实'])(
    'may be %s',
    (written) => expect(readAnswer(written, phone, codeOf)).toEqual({ answer: written }),
  );
  it.each(['没有', '无'])('is not %s, which would leave it empty in silence', (written) => {
    expect(readAnswer(written, phone, codeOf)).toEqual({
      fault: `填写的是“${written}”，这不是联系电话。办公座机。不要填个人手机号；没有座机的填主管部门座机。没有的、就该空着的，写“空着”。`,
    });
  });
});

describe('an answer to how often a price is paid', () => {
  const unit = question({ table: 'fees', field: '计费单位', suggestion: '' });

  it.each([
    ['月', '元/生·月'],
    ['按学期', '元/生·学期'],
    ['每年', '元/生·年'],
    ['天', '元/生·天'],
    ['次', '元/生·次'],
    ['元/生·月', '元/生·月'],
  ])('%s is %s', (written, answer) => {
    expect(readAnswer(written, unit, codeOf)).toEqual({ answer });
  });
});

describe('an answer to a total that is not the sum of its parts', () => {
  const sum = question({ kind: 'sum', suggestion: '按各项' });

  it.each(['√', '是', '按各项', '“按各项”', '原表没错，按各项', '专任教师没错，合计写错了', '对'])(
    '%s lets the parts stand',
    (written) => expect(readAnswer(written, sum, codeOf)).toEqual({ answer: '按各项' }),
  );

  it.each(['477', '空着'])('is not %s, which says so', (written) => {
    expect(readAnswer(written, sum, codeOf)).toEqual({
      fault: '这一条只能写“按各项”。不是这样的，这里不用填，请照问题里说的改好，再导入一次。',
    });
  });
});

describe('an answer to whom a name means', () => {
  const name = question({ kind: 'name', text: '甲', suggestion: '' });

  it.each(['9900112345', '９９００１１２３４５', '9900112345 甲园', '甲园'])('may be %s', (written) => {
    expect(readAnswer(written, name, codeOf)).toEqual({ answer: '9900112345' });
  });

  it('is none where several kindergartens have that name', () => {
    expect(readAnswer('中心园', name, codeOf)).toEqual({
      fault: '填写的是“中心园”，叫这个名字的不止一所。请填十位标识码；不是本县幼儿园的写“不是”。',
    });
  });

  it('is the one that is suggested, where it is asked whether that is the one', () => {
    const asked = question({ kind: 'name', text: '花蕾', suggestion: '9900112345' });
    expect(readAnswer('是', asked, codeOf)).toEqual({ answer: '9900112345' });
  });

  it('may be that it is none of ours', () => {
    expect(readAnswer('不是', name, codeOf)).toEqual({ answer: '' });
  });
});

describe('an answer to what a column holds', () => {
  const column = question({ kind: 'column', table: null, field: '价格', suggestion: '' });

  it.each([
    ['教职工配备/人数/行政人员', '教职工配备：人数：行政人员'],
    ['教职工配备/行政管理', '教职工配备：人数：行政人员'],
    ['收费/收费标准/意外伤害保险', '收费：收费标准：意外伤害保险'],
  ])('may say which post or item it is of: %s', (written, answer) => {
    expect(readAnswer(written, column, codeOf)).toEqual({ answer });
  });

  it.each(['收费：收费标准', '收费表 收费标准', '收费:收费标准', 'fees.收费标准', '收费标准'])(
    'may be %s',
    (written) => {
      expect(readAnswer(written.replace(' ', '：'), column, codeOf)).toEqual({ answer: '收费：收费标准' });
    },
  );

  it('is none where several tables have that header', () => {
    expect(readAnswer('文号', column, codeOf)).toEqual({
      fault:
        '填写的是“文号”，有几张表都有“文号”这一列（变更与沿革/文号、政府指导价/文号、免保育教育费/文号、服务性收费和代收费目录清单/文号）。请写“表名/栏名”，如“幼儿园/核定学位”；不用导入的写“不导入”。',
    });
  });
});

describe('an answer to whether a worksheet is read', () => {
  const sheet = question({ kind: 'sheet', table: null, field: '工作表', suggestion: '否' });

  it.each([
    ['要', '是'],
    ['不要', '否'],
    ['√', '否'],
    ['是的', '是'],
    ['空着', '否'],
  ])('%s is %s', (written, answer) => {
    expect(readAnswer(written, sheet, codeOf)).toEqual({ answer });
  });
});

describe('an answer to numbers that do not fit together', () => {
  const asked = question({
    ...{ kind: 'counts', table: 'staffing', of: '专任教师', suggestion: '', most: 12 },
    ...{ field: '研究生、本科、专科', text: '研究生 1；本科 9；专科 4' },
  });
  const read = (written: string): ReturnType<typeof readAnswer> => readAnswer(written, asked, () => []);

  it.each([
    ['研究生0；本科 8，大专4', '研究生 0；本科 8；专科 4'],
    ['本科 7', '研究生 1；本科 7；专科 4'],
    ['人数 14', '研究生 1；本科 9；专科 4；人数 14'],
    ['空着', ''],
  ])('%s is %s', (written, answer) => {
    expect(read(written)).toEqual({ answer });
  });
  it('is refused where they still do not fit', () => {
    expect(read('本科 8')).toEqual({
      fault: '这样加起来是 13 人，还是比 12 人多。请把各项都核对一遍，写到不超过 12 人。',
    });
  });
  it.each(['√', '12', '本科 8人左右', '中专 3'])('%s is none, and is told how', (written) => {
    expect(read(written)).toHaveProperty('fault');
  });
  it('of one part is not more than the whole', () => {
    const certified = question({ table: 'staffing', field: '持证人数', suggestion: '', most: 12 });
    expect(readAnswer('13', certified, codeOf)).toHaveProperty('fault');
    expect(readAnswer('12', certified, codeOf)).toEqual({ answer: '12' });
  });
});

describe('an answer about what groups of children pay', () => {
  const asked = question({ kind: 'prices', table: 'fees', field: '收费标准' });
  const read = (written: string): ReturnType<typeof readAnswer> => readAnswer(written, asked, () => []);

  it('names each group with its price', () => {
    expect(read('本村500元，外村 550')).toEqual({ answer: '本村 500；外村 550' });
  });
  it('may be one price, or none', () => {
    expect(read('500元')).toEqual({ answer: '500' });
    expect(read('空着')).toEqual({ answer: '' });
  });
  it('is told how to be written where it is neither', () => {
    expect(read('500-550')).toEqual({
      fault: '这一条请写成“本村 500；外村 550”的样子，每种孩子一个数；都一样的只写一个数。',
    });
  });
});
