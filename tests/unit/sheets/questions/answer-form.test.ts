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

  it.each(['√', '同建议', ' 同意。'])('%s takes the suggestion', (written) => {
    expect(readAnswer(written, value, codeOf)).toEqual({ answer: '260' });
  });

  it('that agrees where nothing was suggested is none', () => {
    expect(readAnswer('√', question({ suggestion: '' }), codeOf)).toEqual({
      fault: '这一条没有建议，请写出答案；没有的、不知道的写“空着”。',
    });
  });

  it.each(['不知道', '空着', '“空着”', '（空着）。', '不清楚'])('%s leaves the cell empty', (written) => {
    expect(readAnswer(written, value, codeOf)).toEqual({ answer: '' });
  });

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

  it.each(['√', '是', '按各项', '“按各项”', '原表没错，按各项', '专任教师没错，合计写错了', '空着'])(
    '%s lets the parts stand',
    (written) => expect(readAnswer(written, sum, codeOf)).toEqual({ answer: '按各项' }),
  );

  it('changes nothing by a figure, and says so', () => {
    expect(readAnswer('477', sum, codeOf)).toEqual({
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
        '填写的是“文号”，有几张表都有“文号”这一列（变更与沿革：文号、政府指导价：文号、免保育教育费：文号、服务性收费和代收费目录清单：文号）。请写“表：列”，如“收费：收费标准”；不要导入的写“不要”。',
    });
  });
});

describe('an answer to whether a worksheet is read', () => {
  const sheet = question({ kind: 'sheet', table: null, field: '工作表', suggestion: '否' });

  it.each([
    ['要', '是'],
    ['不要', '否'],
    ['√', '否'],
  ])('%s is %s', (written, answer) => {
    expect(readAnswer(written, sheet, codeOf)).toEqual({ answer });
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
