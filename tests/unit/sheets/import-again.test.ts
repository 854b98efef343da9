import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { FoundCell, FoundRow } from '../../../src/sheets/found.ts';
import { importSheets, type Imported, type ReadBooks } from '../../../src/sheets/import.ts';
import type { Question, QuestionKind } from '../../../src/sheets/question.ts';
import type { AnswerLine } from '../../../src/sheets/questions/given-answers.ts';
import { listLines } from '../../../src/sheets/questions/question-list.ts';
import { importText } from '../../../src/cli/import/import-text.ts';
import { foundRow } from './builders.ts';

type Texts = Readonly<Record<string, string>>;

/** A sheet: its name, which are also its bytes unless others are given, and its rows by table. */
interface Sheet {
  readonly name?: string;
  readonly bytes?: string;
  readonly staff?: readonly Texts[];
  readonly fees?: readonly Texts[];
  /** What is asked of the sheet; until that is answered it has no rows of staff, or has them without 人数. */
  readonly unclear?: QuestionKind;
}

const STAFF = '标识码,统计日期,岗位,人数\n';
const KEY = { 标识码: '9900112345', 统计日期: '2026-09-15', 岗位: '园长' };
const FEE = {
  标识码: '9900112345',
  收费类别: '代收费',
  年龄段: '全部',
  执行日期: '2026-09-01',
  收费标准: '100',
  计费单位: '元/生·年',
};

const withoutCounts = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([header]) => header !== '人数'));

const aboutSheet = (kind: QuestionKind, file: string): Question => ({
  ...{ kind, place: { file, sheet: null, cell: 'D2' }, kindergarten: '', table: 'staffing', of: '' },
  ...{ field: '人员', text: '人员', question: '“人员”是什么？', suggestion: '' },
});

/** Reads the rows of a sheet at the desk: a cell that begins with ? is asked. */
function reader({ name = '甲表.csv', staff = [], fees = [], unclear }: Sheet): ReadBooks {
  return (_, { desk }) => {
    const place = { file: name };
    const isKnown = unclear === undefined || desk.ask(aboutSheet(unclear, name)) !== null;
    const known = isKnown ? staff : /sheet|row|name/.test(unclear) ? [] : staff.map(withoutCounts);
    const found = [
      ...known.map((texts) => foundRow('staffing', texts, place)),
      ...fees.map((texts) => foundRow('fees', texts, place)),
    ];
    const rows = found.map((row): FoundRow => {
      const cells = Object.entries(row.cells).map(([key, cell]): [string, FoundCell] => {
        if (cell.kind === 'value') return [key, cell];
        const question = { ...cell.question, kindergarten: '云溪镇甲园' };
        const text = desk.ask(question);
        return [
          key,
          text === null ? { kind: 'asked', question } : { kind: 'value', text, place: cell.question.place },
        ];
      });
      return { ...row, cells: Object.fromEntries(cells) };
    });
    return Promise.resolve({ rows, dropped: [], sums: [], persons: 0, faults: [] });
  };
}

/** A data folder without git: what an import leaves there is all that the next one knows. */
class Folder {
  readonly files = new Map<string, string>();
  #memory: Uint8Array | null = null;
  #traces: Uint8Array | null = null;

  async import(sheet: Sheet, answers: readonly AnswerLine[] = [], isAgain = false): Promise<Imported> {
    const encoder = new TextEncoder();
    const name = sheet.name ?? '甲表.csv';
    const result = await importSheets(
      {
        books: [{ name, bytes: encoder.encode(sheet.bytes ?? name) }],
        files: new Map(Array.from(this.files, ([file, text]) => [file, encoder.encode(text)])),
        ...{ answers, memory: this.#memory, traces: this.#traces, isAgain, today: isoDate('2026-11-29') },
      },
      reader(sheet),
    );
    if ('faults' in result) throw new Error(result.faults.map(({ message }) => message).join());
    for (const [file, bytes] of result.files) this.files.set(file, new TextDecoder().decode(bytes));
    this.#memory = result.memory ?? this.#memory;
    this.#traces = result.traces ?? this.#traces;
    return result;
  }

  /** Corrects a table by hand. */
  correct(file: string, from: string, to: string): void {
    const text = this.files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.files.set(file, text.replace(from, to));
  }

  table(file: string): string {
    return (this.files.get(file) ?? '').replace('\uFEFF', '');
  }
}

/** The list of questions with the same answer beside each. */
const answered = ({ questions }: Imported, answer: string): readonly AnswerLine[] =>
  listLines(questions).map((line, index) => ({ ...line, answer, list: '待问清单.csv', row: index + 2 }));

const correctedIn = ({ merged }: Imported) =>
  merged.tables.flatMap(({ corrected }) =>
    corrected.map(({ stands, says, isAsked }) => [stands, says, isAsked]),
  );

async function withStaff(count = '33'): Promise<Folder> {
  const folder = new Folder();
  folder.files.set('staffing.csv', STAFF);
  await folder.import({ staff: [{ ...KEY, 人数: count }] });
  return folder;
}

describe('a cell that was corrected in the table since an import', () => {
  const sheet: Sheet = { staff: [{ ...KEY, 人数: '33' }] };

  it('is not undone by the very same sheet, and nothing is asked', async () => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,32');
    const again = await folder.import(sheet);
    expect({ files: again.files.size, asked: again.questions.length, told: correctedIn(again) }).toEqual({
      files: 0,
      asked: 0,
      told: [['32', '33', false]],
    });
  });

  it('is not undone by the same sheet saved once more: that is asked, with the correction as suggestion', async () => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,32');
    const { files, questions } = await folder.import({ ...sheet, bytes: '另存' });
    expect({
      files: files.size,
      asked: questions.map(({ question, suggestion }) => [question, suggestion]),
    }).toEqual({
      files: 0,
      asked: [['人数后来在表里改成了“32”，这里写的是“33”，没有改。应当是哪一个？', '32']],
    });
  });

  it.each([
    ['√', '32'],
    ['33', '33'],
    ['34', '34'],
    ['空着', '32'],
  ])('has what is answered: %s', async (answer, expected) => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,32');
    const other = { ...sheet, bytes: '另存' };
    await folder.import(other, answered(await folder.import(other), answer));
    expect([folder.table('staffing.csv'), (await folder.import(other)).questions]).toEqual([
      `${STAFF}9900112345,2026-09-15,园长,${expected}\n`,
      [],
    ]);
  });

  it('stays when it was emptied', async () => {
    const folder = new Folder();
    const full = { ...KEY, 人数: '3', 持证人数: '2' };
    await folder.import({ staff: [full] });
    folder.correct('staffing.csv', '园长,3,,,2', '园长,3,,,');
    const again = await folder.import({ staff: [full] });
    expect([again.files.size, correctedIn(again)]).toEqual([0, [['', '2', false]]]);
  });

  it('stays when it was filled in where the sheet said nothing', async () => {
    const folder = new Folder();
    await folder.import({ staff: [{ ...KEY, 人数: '3' }] });
    folder.correct('staffing.csv', '园长,3,,,,', '园长,3,,,2,');
    const again = await folder.import({ bytes: '另存', staff: [{ ...KEY, 人数: '3', 持证人数: '1' }] });
    expect([again.files.size, correctedIn(again)]).toEqual([0, [['2', '1', true]]]);
  });

  it('does not hinder what is written in another notation', async () => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,３３');
    const { files } = await folder.import({ ...sheet, bytes: '新表', staff: [{ ...KEY, 人数: '34' }] });
    expect(files.size).toBe(1);
  });

  it('is written over with --again', async () => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,32');
    await folder.import(sheet, [], true);
    expect(folder.table('staffing.csv')).toBe(`${STAFF}9900112345,2026-09-15,园长,33\n`);
  });
});

describe('a cell that nobody corrected', () => {
  it('is changed by another sheet', async () => {
    const folder = await withStaff();
    await folder.import({ bytes: '新表', staff: [{ ...KEY, 人数: '34' }] });
    expect(folder.table('staffing.csv')).toBe(`${STAFF}9900112345,2026-09-15,园长,34\n`);
  });

  it('is not set back by a sheet that was there before the other', async () => {
    const folder = await withStaff();
    await folder.import({ name: '乙表.csv', staff: [{ ...KEY, 人数: '34' }] });
    const again = await folder.import({ staff: [{ ...KEY, 人数: '33' }] });
    expect([again.files.size, correctedIn(again)]).toEqual([0, [['34', '33', false]]]);
  });

  it('is changed where no import has met its row', async () => {
    const folder = new Folder();
    folder.files.set('staffing.csv', `${STAFF}9900112345,2026-09-15,园长,33\n`);
    await folder.import({ staff: [{ ...KEY, 人数: '34' }] });
    expect(folder.table('staffing.csv')).toBe(`${STAFF}9900112345,2026-09-15,园长,34\n`);
  });
});

describe('an answer', () => {
  const asking: Sheet = { staff: [{ ...KEY, 人数: '?约3' }] };

  it('is newer than the correction when it is given for the first time', async () => {
    const folder = await withStaff();
    folder.correct('staffing.csv', '园长,33', '园长,32');
    const sheet = { ...asking, bytes: '新表' };
    await folder.import(sheet, answered(await folder.import(sheet), '31'));
    expect(folder.table('staffing.csv')).toBe(`${STAFF}9900112345,2026-09-15,园长,31\n`);
  });

  it('that is handed over once more undoes no correction', async () => {
    const folder = new Folder();
    const list = answered(await folder.import(asking), '3');
    await folder.import(asking, list);
    folder.correct('staffing.csv', '园长,3,', '园长,4,');
    const again = await folder.import(asking, list);
    expect([again.files.size, correctedIn(again)]).toEqual([0, [['4', '3', false]]]);
  });

  it('is told to be one, and not to stand in the sheet', async () => {
    const folder = new Folder();
    const list = answered(await folder.import(asking), '3');
    await folder.import(asking, list);
    folder.correct('staffing.csv', '园长,3,', '园长,4,');
    expect(importText(await folder.import(asking))).toContain(
      '「人数」表里是“4”，甲表.csv A3 问到的是“3”，没有改',
    );
  });

  describe('to another form of its sheet, corrected in the table since', () => {
    const workbook: Sheet = { ...asking, name: '甲表.xlsx' };
    async function corrected(): Promise<{ folder: Folder; list: readonly AnswerLine[] }> {
      const folder = new Folder();
      const list = answered(await folder.import(asking), '3');
      await folder.import(asking, list);
      folder.correct('staffing.csv', '园长,3,', '园长,4,');
      return { folder, list };
    }

    it('is not suggested against the correction', async () => {
      const { folder } = await corrected();
      const first = await folder.import(workbook);
      expect(first.questions.map(({ suggestion }) => suggestion)).toEqual(['4']);
      await folder.import(workbook, answered(first, '√'));
      expect(folder.table('staffing.csv').split('\n')[1]).toMatch(/^9900112345,2026-09-15,园长,4,/);
    });

    it('undoes nothing when its list is handed over with that form', async () => {
      const { folder, list } = await corrected();
      await folder.import(workbook, list);
      expect(folder.table('staffing.csv').split('\n')[1]).toMatch(/^9900112345,2026-09-15,园长,4,/);
    });
  });

  it('that is part of a key adds no second row beside the corrected one', async () => {
    const folder = new Folder();
    const sheet: Sheet = { fees: [{ ...FEE, 收费项目: '?代收费' }] };
    await folder.import(sheet, answered(await folder.import(sheet), '保险'));
    folder.correct('fees.csv', ',保险,', ',幼儿意外保险,');
    const again = await folder.import(sheet);
    expect({
      files: again.files.size,
      why: again.merged.tables.flatMap(({ kept }) => kept.map(({ why }) => why)),
    }).toEqual({
      files: 0,
      why: ['以前导入过，后来在表里删去了，或者改成了别的一行；没有再写。'],
    });
  });
});

describe('a row that was taken out of its table since an import', () => {
  const rows = [{ ...KEY, 人数: '1' }];
  async function withoutIt(): Promise<Folder> {
    const folder = await withStaff('1');
    folder.correct('staffing.csv', '9900112345,2026-09-15,园长,1\n', '');
    return folder;
  }

  it('is not written again by the same sheet', async () => {
    const folder = await withoutIt();
    expect((await folder.import({ staff: rows })).files.size).toBe(0);
  });

  it('is asked where another sheet has it', async () => {
    const folder = await withoutIt();
    const { files, questions } = await folder.import({ staff: rows, bytes: '另存' });
    expect({ files: files.size, asked: questions.map(({ text, question }) => [text, question]) }).toEqual({
      files: 0,
      asked: [
        [
          '2026-09-15 园长 1',
          '这一行以前导入过，后来在教职工配备表里删去了，或者改成了别的一行。这里又有，要不要再写进去？写“是”或“否”。',
        ],
      ],
    });
  });

  it.each([
    ['是', `${STAFF}9900112345,2026-09-15,园长,1\n`],
    ['√', STAFF],
  ])('has what is answered: %s', async (answer, expected) => {
    const folder = await withoutIt();
    const other: Sheet = { staff: rows, bytes: '另存' };
    await folder.import(other, answered(await folder.import(other), answer));
    expect([folder.table('staffing.csv'), (await folder.import(other)).questions]).toEqual([expected, []]);
  });

  it('is written again with --again', async () => {
    const folder = await withoutIt();
    await folder.import({ staff: rows }, [], true);
    expect(folder.table('staffing.csv')).toBe(`${STAFF}9900112345,2026-09-15,园长,1\n`);
  });
});

describe('a sheet of which something was open when it was imported', () => {
  const rows = [{ ...KEY, 持证人数: '2', 人数: '34' }];
  async function answeredLater(unclear: QuestionKind, answer: string) {
    const folder = new Folder();
    folder.files.set('staffing.csv', '标识码,统计日期,岗位,持证人数,人数\n9900112345,2026-09-15,园长,1,33\n');
    const sheet: Sheet = { staff: rows, unclear };
    const last = await folder.import(sheet, answered(await folder.import(sheet), answer));
    return { written: folder.table('staffing.csv').split('\n')[1], told: correctedIn(last), folder, sheet };
  }

  it.each<[QuestionKind, string]>([
    ['column', '教职工配备/人数'],
    ['word', '空着'],
    ['sheet', '是'],
    ['row', '是'],
    ['name', '9900112345'],
    ['counts', '空着'],
    ['prices', '空着'],
  ])('is no old one once a question about a %s is answered: its values are written', async (kind, answer) => {
    const { written, told } = await answeredLater(kind, answer);
    expect({ written, told }).toEqual({ written: '9900112345,2026-09-15,园长,2,34', told: [] });
  });

  it('is an old one from then on', async () => {
    const { folder, sheet } = await answeredLater('column', '教职工配备/人数');
    folder.correct('staffing.csv', ',34', ',35');
    const again = await folder.import(sheet);
    expect([again.files.size, correctedIn(again)]).toEqual([0, [['35', '34', false]]]);
  });

  it('fills a row that no import has met, though all that was open was a cell of its key', async () => {
    const folder = new Folder();
    folder.files.set('staffing.csv', `${STAFF}9900112345,2026-09-15,园长,33\n`);
    const sheet: Sheet = { staff: [{ ...KEY, 岗位: '?负责人', 人数: '34' }] };
    const last = await folder.import(sheet, answered(await folder.import(sheet), '园长'));
    expect([folder.table('staffing.csv'), correctedIn(last)]).toEqual([
      `${STAFF}9900112345,2026-09-15,园长,34\n`,
      [],
    ]);
  });
});
