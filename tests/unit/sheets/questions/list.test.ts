import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/sheets/question.ts';
import type { OpenQuestion } from '../../../../src/sheets/questions/desk.ts';
import { givenAnswers } from '../../../../src/sheets/questions/given-answers.ts';
import { listBook } from '../../../../src/sheets/questions/list-book.ts';
import { knownPhones, listGroups } from '../../../../src/sheets/questions/list-groups.ts';
import { MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';
import { listCsv, listLines, sortedQuestions } from '../../../../src/sheets/questions/question-list.ts';
import { readList } from '../../../../src/sheets/questions/read-list.ts';

function open(parts: Partial<OpenQuestion> & { readonly cell?: string } = {}): OpenQuestion {
  const { cell = 'C3', ...rest } = parts;
  return {
    kind: 'value',
    place: { file: '甲表.csv', sheet: null, cell },
    kindergarten: '甲园',
    table: 'kindergartens',
    field: '核定学位',
    of: '',
    text: '约260',
    question: '核定学位是多少？',
    suggestion: '260',
    count: 1,
    written: '',
    fault: '',
    ...rest,
  };
}

const CSV =
  '\uFEFF来源文件,工作表,单元格,幼儿园,字段,原文,要问什么,建议,回答\n' +
  '甲表.csv,,C3,甲园,核定学位,约260,核定学位是多少？,260,\n';

describe('the list', () => {
  it('has a line for each question', () => {
    expect(listCsv(listLines([open()]))).toBe(CSV);
  });

  it('says beside a question why the last answer was not taken', () => {
    expect(listLines([open({ written: '260左右', fault: '这里要填一个整数。' })])[0]?.question).toBe(
      '核定学位是多少？【上次的回答“260左右”没有用上：这里要填一个整数。】',
    );
  });

  it('says in how many cells the same is asked', () => {
    expect(listLines([open({ count: 5 })])[0]?.question).toBe(
      '核定学位是多少？【同样的共 5 处，答一次就行】',
    );
  });

  it('is asked sheet first, then kindergarten by kindergarten, cell by cell', () => {
    const questions = [
      open({ kindergarten: '乙园', cell: 'C4' }),
      open({ kindergarten: '甲园', cell: 'C10' }),
      open({ kindergarten: '甲园', cell: 'C9' }),
      open({ kindergarten: '', kind: 'column', cell: 'F2' }),
      open({ kindergarten: '', kind: 'sheet', cell: 'A1' }),
    ];
    const sorted = sortedQuestions(questions, ['甲园', '乙园']);
    expect(sorted.map(({ kindergarten, place }) => `${kindergarten} ${place.cell}`)).toEqual([
      ' A1',
      ' F2',
      '甲园 C9',
      '甲园 C10',
      '乙园 C4',
    ]);
  });
});

describe('a list that comes back', () => {
  const answered = CSV.replace('260,\n', '260,270\n');
  const asked: Question = open();

  const linesOf = async (name: string, bytes: Uint8Array) => {
    const read = await readList(name, bytes);
    return 'lines' in read ? read.lines : [];
  };

  it('answers its questions', async () => {
    const lines = await linesOf('待问清单.csv', new TextEncoder().encode(answered));
    expect(givenAnswers(lines).answerTo(asked)).toBe('270');
  });

  it('answers from a workbook, which tells codes as they stand', async () => {
    const book = await listBook(listLines([open()]).map((line) => ({ ...line, answer: '0270' })));
    expect(givenAnswers(await linesOf('待问清单.xlsx', book)).answerTo(asked)).toBe('0270');
  });

  it('answers with its rows and columns in another order', async () => {
    const text =
      '回答,字段,原文,要问什么,建议,来源文件,工作表,单元格,幼儿园\n' +
      ',建筑面积,,建筑面积是多少？,,甲表.csv,,D3,甲园\n' +
      '270,核定学位,约260,"核定学位\n是多少？",260,甲表.csv,,C3,甲园\n';
    expect(givenAnswers(await linesOf('x.csv', new TextEncoder().encode(text))).answerTo(asked)).toBe('270');
  });

  it('answers a question of the same words with a remark behind it', async () => {
    const text = listCsv(listLines([open({ count: 5 })])).replace('260,\n', '260,270\n');
    expect(givenAnswers(await linesOf('x.csv', new TextEncoder().encode(text))).answerTo(asked)).toBe('270');
  });

  it('tells of answers that no question asked for', async () => {
    const given = givenAnswers(await linesOf('待问清单.csv', new TextEncoder().encode(answered)));
    expect(given.unused().map(({ list, row }) => `${list} ${row}`)).toEqual(['待问清单.csv 2']);
  });

  it('does not answer for the day of another sheet', async () => {
    const dated = { ...asked, table: 'staffing', kindergarten: '' } as const;
    const text = `${CSV.split('\n')[0]}\n甲表.csv,,C3,,核定学位,约260,核定学位是多少？,,1\n乙表.csv,,C3,,核定学位,约260,核定学位是多少？,,2\n`;
    const given = givenAnswers(await linesOf('x.csv', new TextEncoder().encode(text)));
    expect(given.answerTo({ ...dated, place: { file: '丙表.csv', sheet: null, cell: 'C3' } })).toBeNull();
  });

  it('is refused where it is another file', async () => {
    expect(await readList('收费.csv', new TextEncoder().encode('园名,收费\n甲园,380\n'))).toEqual({
      fault: '收费.csv：这不像是待问清单，表头对不上。请用导入时写出的待问清单，只填“回答”一栏，别的不要改。',
    });
  });
});

describe('the calls of a list', () => {
  const phones = knownPhones(new TextEncoder().encode(MINIMAL_BUREAU.get('kindergartens.csv')));
  const lines = listLines(
    ['', '云溪镇中心幼儿园', '云溪镇中心幼儿园', '乙园'].map((kindergarten) => open({ kindergarten })),
  );

  it('are headed by whom to call, what needs no call first', () => {
    expect(listGroups(lines, phones).map(({ heading }) => heading)).toEqual([
      '问全县的：不用打电话，先答这些（1 条）',
      '云溪镇中心幼儿园　电话：000-1234567（2 条）',
      '乙园　电话：＿＿＿＿＿＿（1 条）',
    ]);
  });

  it('stand in the workbook, which is read back without their headings', async () => {
    const answered = lines.map((line, index) => ({ ...line, answer: String(index) }));
    const read = await readList('待问清单.xlsx', await listBook(answered, phones));
    expect(
      'lines' in read && read.lines.map(({ kindergarten, answer }) => `${kindergarten} ${answer}`),
    ).toEqual([' 0', '云溪镇中心幼儿园 1', '云溪镇中心幼儿园 2', '乙园 3']);
  });
});

describe('the workbook', () => {
  it('has the same bytes each time', async () => {
    const lines = listLines([open()]);
    expect(await listBook(lines)).toEqual(await listBook(lines));
  });
});
