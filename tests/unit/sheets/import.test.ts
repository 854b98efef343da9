import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { FoundRow } from '../../../src/sheets/found.ts';
import { importSheets, type Imported, type ReadBooks } from '../../../src/sheets/import.ts';
import type { Question } from '../../../src/sheets/question.ts';
import type { AnswerLine } from '../../../src/sheets/questions/given-answers.ts';
import { foundRow } from './builders.ts';

const place = { file: '甲表.csv', sheet: null, cell: 'C3' };
const KINDERGARTENS =
  '标识码,名称,别名,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态\n' +
  '9900112345,云溪镇甲园,,990101002,云溪镇一路1号,公办,教育部门,幼儿园,全日制,在办\n' +
  '9900112346,云溪镇乙园,,990101002,云溪镇二路1号,公办,教育部门,幼儿园,全日制,在办\n';

const whose: Question = {
  kind: 'name',
  place,
  kindergarten: '',
  table: null,
  field: '幼儿园',
  of: '',
  text: '甲幼',
  question: '“甲幼”是哪一所幼儿园？',
  suggestion: '9900112345',
};

/** A reader that asks whose row it has, and gives it where it knows. */
const reading: ReadBooks = (_, { desk }) => {
  const code = desk.ask(whose);
  const row = (text: string): FoundRow =>
    foundRow('staffing', { 标识码: text, 统计日期: '2026-09-15', 岗位: '园长', 人数: '2' });
  return Promise.resolve({
    rows: code === null ? [] : [row(code)],
    dropped: [],
    sums: [],
    persons: 3,
    faults: [],
  });
};

const files = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));

const line = (answer: string): AnswerLine => ({
  ...{ file: '甲表.csv', sheet: '', cell: 'C3', kindergarten: '', field: '幼儿园', text: '甲幼' },
  ...{ question: '“甲幼”是哪一所幼儿园？', suggestion: '9900112345', answer, list: '待问清单.csv', row: 2 },
});

async function imported(
  answers: readonly AnswerLine[] = [],
  {
    memory = null,
    texts = { 'kindergartens.csv': KINDERGARTENS } as Readonly<Record<string, string>>,
    read = reading,
  } = {} as {
    readonly memory?: Uint8Array | null;
    readonly texts?: Readonly<Record<string, string>>;
    readonly read?: ReadBooks;
  },
): Promise<Imported> {
  const books = [{ name: '甲表.csv', bytes: new Uint8Array([1]) }];
  const input = { books, files: files(texts), answers, memory, today: isoDate('2026-09-20') };
  const result = await importSheets(input, read);
  if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join());
  return result;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('an import', () => {
  it('asks what is not clear', async () => {
    expect((await imported()).questions.map(({ question }) => question)).toEqual(['“甲幼”是哪一所幼儿园？']);
  });

  it('takes an answer, and asks no more', async () => {
    const { questions, files: written } = await imported([line('√')]);
    expect({ questions, staffing: textOf(written.get('staffing.csv')).split('\n')[1] }).toEqual({
      questions: [],
      staffing: '9900112345,2026-09-15,园长,2,,,,,,,,,,',
    });
  });

  it('keeps a name that was answered as 别名', async () => {
    const { files: written } = await imported([line('9900112345')]);
    expect(textOf(written.get('kindergartens.csv')).split('\n')[1]).toBe(
      '9900112345,云溪镇甲园,甲幼,990101002,云溪镇一路1号,公办,教育部门,幼儿园,全日制,在办',
    );
  });

  it('keeps no name as 别名 that is written wrong, and asks it no more', async () => {
    const asked = { ...whose, text: '云溪镇申园', question: '“云溪镇申园”是哪一所幼儿园？' };
    const read: ReadBooks = (_, { desk }) => {
      desk.ask(asked);
      return Promise.resolve({ rows: [], dropped: [], sums: [], persons: 0, faults: [] });
    };
    const given = { ...line('对'), text: asked.text, question: asked.question };
    const { files: written, memory } = await imported([given], { read });
    expect([...written.keys()]).toEqual([]);
    expect((await imported([], { read, memory })).questions).toEqual([]);
  });

  it('takes the name of a kindergarten that only the sheets know', async () => {
    const read: ReadBooks = async (books, context) => {
      const read = await reading(books, context);
      const known = foundRow('kindergartens', { 标识码: '9900112347', 名称: '云溪镇丙园' });
      return { ...read, rows: [known, ...read.rows] };
    };
    const { files: written } = await imported([line('云溪镇丙园')], { read });
    expect(textOf(written.get('staffing.csv'))).toContain('9900112347,2026-09-15,园长,2');
  });

  it('remembers an answer', async () => {
    const { memory } = await imported([line('√')]);
    expect((await imported([], { memory })).questions).toEqual([]);
  });

  it('changes nothing of its own result', async () => {
    const first = await imported([line('√')]);
    const texts = Object.fromEntries([...first.files].map(([name, bytes]) => [name, textOf(bytes)]));
    const again = await imported([], { memory: first.memory, texts });
    expect({ files: [...again.files.keys()], memory: again.memory }).toEqual({ files: [], memory: null });
  });

  it('asks again for what was answered in a way that cannot be', async () => {
    const [question] = (await imported([line('丁园')])).questions;
    expect(question?.fault).toBe(
      '填写的是“丁园”，没有找到叫这个名字的幼儿园。请填十位标识码；不是本县幼儿园的写“不是”。',
    );
  });

  it.each([
    ['建议', { suggestion: '9900112346' }, '9900112346'],
    ['幼儿园', { kindergarten: '乙园' }, '乙园'],
  ])('tells of what was typed into the column %s, and does not take it', async (header, typed, written) => {
    const { questions, files: written_ } = await imported([{ ...line(''), ...typed }]);
    expect([questions.map((question) => [question.written, question.fault]), written_.size]).toEqual([
      [[written, `它写在 待问清单.csv 第 2 行的“${header}”一栏，“回答”一栏空着。回答请写在“回答”一栏。`]],
      0,
    ]);
  });

  it('says nothing of a suggestion as a spreadsheet saved it again', async () => {
    const { questions } = await imported([{ ...line(''), suggestion: '9.90011E+09' }]);
    expect(questions.map(({ fault }) => fault)).toEqual(['']);
  });

  it('tells of an answer that nobody asked for', async () => {
    const { unused } = await imported([line('√'), { ...line('5'), text: '没有这一条' }]);
    expect(unused.map(({ text }) => text)).toEqual(['没有这一条']);
  });

  it('refuses a table that has an error, in the words of the checker', async () => {
    const broken = KINDERGARTENS.replace('公办', '公立');
    const input = {
      books: [],
      files: files({ 'kindergartens.csv': broken }),
      answers: [],
      memory: null,
      today: isoDate('2026-09-20'),
    };
    const result = await importSheets(input, reading);
    expect('faults' in result && result.faults.map(({ message }) => message)).toEqual([
      '填写的是“公立”，这一栏没有这个选项。',
    ]);
  });

  it('goes on where an earlier one left a required cell empty', async () => {
    const owing = KINDERGARTENS.replace('云溪镇一路1号', '');
    expect((await imported([line('√')], { texts: { 'kindergartens.csv': owing } })).questions).toEqual([]);
  });
});

describe('an answer that is kept and says nothing', () => {
  it('is asked again', async () => {
    const fault: Question = { ...whose, kind: 'value', table: 'recognitions', field: '文号', text: '' };
    const read: ReadBooks = (_, { desk }) => {
      desk.ask({ ...fault, kindergarten: '云溪镇甲园' });
      return Promise.resolve({ rows: [], dropped: [], sums: [], persons: 0, faults: [] });
    };
    const given = { ...line('云教〔2026〕1号'), kindergarten: '云溪镇甲园', field: '文号', text: '' };
    const { memory } = await imported([given], { read });
    const old = new TextEncoder().encode(textOf(memory ?? undefined).replaceAll('云教〔2026〕1号', '对'));
    expect((await imported([], { read, memory: old })).questions.map(({ field }) => field)).toEqual(['文号']);
  });
});

describe('an answer that nobody knows yet', () => {
  it('leaves its question open, and is no fault', async () => {
    const { questions, memory, unused } = await imported([line('没问到')]);
    expect({ faults: questions.map(({ fault }) => fault), memory, unused }).toEqual({
      faults: [''],
      memory: null,
      unused: [],
    });
  });
});

describe('a total that is not the sum of its parts', () => {
  const told = { place, field: '教职工总数', stated: 23, counted: 24, parts: '各项' as const };
  const sum: Question = {
    ...{ kind: 'sum', place, kindergarten: '', table: 'staffing', field: '教职工总数', of: '' },
    ...{ text: '23', question: '哪里写错了？', suggestion: '按各项' },
  };
  const read: ReadBooks = (_, { desk }) => {
    desk.ask(sum);
    return Promise.resolve({ rows: [], dropped: [], sums: [told], persons: 0, faults: [] });
  };
  const answer = {
    ...line('√'),
    field: '教职工总数',
    text: '23',
    question: '哪里写错了？',
    suggestion: '按各项',
  };

  it('is told until somebody has said that the parts are right', async () => {
    const before = await imported([], { read });
    const { reading: answered, memory } = await imported([answer], { read });
    const { reading: again } = await imported([], { read, memory });
    expect([before.reading.sums, answered.sums, again.sums]).toEqual([[told], [], []]);
  });
});

describe('an answer of an earlier import', () => {
  const asked: Question = {
    ...whose,
    kind: 'value',
    kindergarten: '云溪镇甲园',
    table: 'kindergartens',
    field: '地址',
    text: '一路',
    question: '地址是什么？',
  };
  const read: ReadBooks = (_, { desk }) => {
    const answer = desk.ask(asked);
    const cells = {
      code: { kind: 'value', text: '9900112345', place },
      address: { kind: 'value', text: answer ?? '', place },
    } as const;
    const row: FoundRow = { table: 'kindergartens', cells, place };
    return Promise.resolve({
      rows: answer === null ? [] : [row],
      dropped: [],
      sums: [],
      persons: 0,
      faults: [],
    });
  };
  const answer = {
    ...line('云溪镇一路9号'),
    kindergarten: '云溪镇甲园',
    field: '地址',
    text: '一路',
    question: '地址是什么？',
  };

  it('corrects what stands when it is given', async () => {
    expect(textOf((await imported([answer], { read })).files.get('kindergartens.csv'))).toContain(
      '云溪镇一路9号',
    );
  });

  it('is kept nowhere where it names a person beside a telephone', async () => {
    const phone: ReadBooks = (_, { desk }) => {
      desk.ask({ ...asked, field: '联系电话', text: '2210000', question: '区号是多少？' });
      return Promise.resolve({ rows: [], dropped: [], sums: [], persons: 0, faults: [] });
    };
    const named = { ...answer, field: '联系电话', text: '2210000', question: '区号是多少？' };
    const {
      memory,
      files: written,
      questions,
    } = await imported([{ ...named, answer: '园长周丽 0399-2210000' }], { read: phone });
    expect([memory, [...written.keys()], questions.map((question) => question.written)]).toEqual([
      null,
      [],
      ['** 0399-2210000'],
    ]);
  });

  it('gives way to what was written since', async () => {
    const { memory } = await imported([answer], { read });
    expect((await imported([], { read, memory })).files.size).toBe(0);
  });

  it('of a word does not hide that the sheet says another word now', async () => {
    const word = {
      ...asked,
      kind: 'word',
      field: '办学类型',
      text: '私立',
      question: '“私立”是什么？',
    } as const;
    const nature: ReadBooks = (_, { desk }) => {
      const said = desk.ask(word);
      const cells = {
        code: { kind: 'value', text: '9900112345', place },
        institutionType: { kind: 'value', text: said ?? '', place },
      } as const;
      const row: FoundRow = { table: 'kindergartens', cells, place };
      return Promise.resolve({
        rows: said === null ? [] : [row],
        dropped: [],
        sums: [],
        persons: 0,
        faults: [],
      });
    };
    const given = {
      ...answer,
      answer: '教学点',
      field: '办学类型',
      text: '私立',
      question: '“私立”是什么？',
    };
    const { memory } = await imported([given], { read: nature });
    expect(textOf((await imported([], { read: nature, memory })).files.get('kindergartens.csv'))).toContain(
      '教学点',
    );
  });
});
