import { describe, expect, it } from 'vitest';
import { memoryText, readMemory } from '../../../../src/sheets/memory/memory-file.ts';
import { remembered, withAnswers } from '../../../../src/sheets/memory/memory.ts';
import type { Question } from '../../../../src/sheets/question.ts';

function question(parts: Partial<Question> = {}): Question {
  return {
    kind: 'value',
    place: { file: '甲表.csv', sheet: null, cell: 'C3' },
    kindergarten: '甲园',
    table: 'kindergartens',
    field: '核定学位',
    of: '',
    text: '约260',
    question: '核定学位是多少？',
    suggestion: '',
    ...parts,
  };
}

const sameFile = (): string => '0123456789abcdef';
const otherFile = (): string => 'fedcba9876543210';

const codeOf = (name: string): readonly string[] => (name === '甲园' ? ['9900112345'] : []);

function kept(asked: Question, answer: string) {
  return withAnswers([], [{ question: asked, answer }], { printOf: sameFile, codeOf });
}

describe('an answer that is kept', () => {
  it('is one line that a clerk can read', () => {
    expect(memoryText(kept(question(), '260'))).toBe(
      '\uFEFF种类,表,字段,幼儿园,哪一行,原文,问过什么,建议,回答,来源文件,工作表,单元格,文件标记,标识码\n' +
        '内容,幼儿园,核定学位,甲园,,约260,核定学位是多少？,,260,,,,,9900112345\n',
    );
  });

  it.each([
    ['a value', question()],
    ['a figure of a day', question({ table: 'staffing', of: '专任教师' })],
    ['the day of a sheet', question({ table: 'staffing', kindergarten: '', field: '统计日期' })],
    ['a name', question({ kind: 'name', table: null, field: '幼儿园', suggestion: '9900112345' })],
    ['a word', question({ kind: 'word', kindergarten: '', field: '办园性质', text: '公建民营' })],
    ['a column', question({ kind: 'column', table: null, kindergarten: '', field: '类别' })],
    [
      'a worksheet',
      question({
        kind: 'sheet',
        table: null,
        kindergarten: '',
        place: { file: '甲表.xlsx', sheet: '旧', cell: 'A1' },
      }),
    ],
    ['a total', question({ kind: 'sum', kindergarten: '' })],
  ])('answers %s again after it was written and read', (_, asked) => {
    const read = readMemory(new TextEncoder().encode(memoryText(kept(asked, '260'))));
    const memos = 'memos' in read ? read.memos : [];
    expect(remembered(memos, sameFile, codeOf).answerTo(asked)).toBe('260');
  });

  it('is kept where nobody knows', () => {
    const read = readMemory(new TextEncoder().encode(memoryText(kept(question(), ''))));
    expect(remembered('memos' in read ? read.memos : [], sameFile, codeOf).answerTo(question())).toBe('');
  });

  it('is asked again where a clerk has emptied it', () => {
    const text = memoryText(kept(question(), '260')).replace(',260,', ',,');
    expect(readMemory(new TextEncoder().encode(text))).toEqual({ memos: [] });
  });

  it('of a day is suggested, not taken, for another file of the same name', () => {
    const asked = question({ table: 'staffing', of: '专任教师' });
    const memory = remembered(kept(asked, '12'), otherFile, codeOf);
    expect([memory.answerTo(asked), memory.answerElsewhere(asked)]).toEqual([null, '12']);
  });

  it('of a column is good for every sheet', () => {
    const asked = question({ kind: 'column', table: null, kindergarten: '', field: '类别' });
    const elsewhere = { ...asked, place: { file: '乙表.xlsx', sheet: '一', cell: 'Z9' } };
    expect(remembered(kept(asked, '收费：收费类别'), otherFile, codeOf).answerTo(elsewhere)).toBe(
      '收费：收费类别',
    );
  });

  it('gives way to a newer one', () => {
    const memos = withAnswers(kept(question(), '260'), [{ question: question(), answer: '270' }], {
      printOf: sameFile,
      codeOf,
    });
    expect(memos.map(({ answer }) => answer)).toEqual(['270']);
  });
});

describe('an answer about a kindergarten', () => {
  const asked = (name: string): Question =>
    question({ kindergarten: name, question: `${name}的核定学位是多少？` });
  const called =
    (codes: Readonly<Record<string, string>>) =>
    (name: string): readonly string[] =>
      Object.keys(codes).includes(name) ? [codes[name] ?? ''] : [];
  const memos = kept(asked('甲园'), '260');

  it('is good for it under another name', () => {
    const renamed = remembered(memos, sameFile, called({ 乙园: '9900112345' }));
    expect(renamed.answerTo(asked('乙园'))).toBe('260');
  });

  it('is good for it under the name that its remark told of', () => {
    const remarked = (name: string): Question =>
      question({
        kindergarten: name,
        text: '拟更名“乙园”',
        question: `${name}的备注写着“拟更名“乙园””：现在的全称是什么？`,
      });
    const renamed = remembered(kept(remarked('甲园'), '甲园'), sameFile, called({ 乙园: '9900112345' }));
    expect(renamed.answerTo(remarked('乙园'))).toBe('甲园');
  });

  it('is not good for another one that bears the name now', () => {
    const other = remembered(memos, sameFile, called({ 甲园: '9900112346' }));
    expect(other.answerTo(asked('甲园'))).toBeNull();
  });

  it('is good by its name while its code is not known', () => {
    const byName = withAnswers([], [{ question: asked('甲园'), answer: '260' }], {
      printOf: sameFile,
      codeOf: () => [],
    });
    expect(remembered(byName, sameFile, codeOf).answerTo(asked('甲园'))).toBe('260');
  });

  it('gives way to a newer one under another name', () => {
    const newer = [{ question: asked('乙园'), answer: '270' }];
    const words = { printOf: sameFile, codeOf: called({ 乙园: '9900112345' }) };
    expect(withAnswers(memos, newer, words).map(({ answer }) => answer)).toEqual(['270']);
  });

  it('is read from a file that knows no codes yet', () => {
    const old = memoryText(memos).replace(',标识码', '').replace(',9900112345', '');
    const read = readMemory(new TextEncoder().encode(old));
    expect(remembered('memos' in read ? read.memos : [], sameFile, codeOf).answerTo(asked('甲园'))).toBe(
      '260',
    );
  });
});

describe('a file of memos that lost a column', () => {
  it('is told', () => {
    expect(readMemory(new TextEncoder().encode('种类,表\n内容,幼儿园\n'))).toEqual({
      fault:
        '缺少这些列：字段、幼儿园、哪一行、原文、问过什么、建议、回答、来源文件、工作表、单元格、文件标记。请补上，或者从 git 里取回上一份。',
    });
  });
});
