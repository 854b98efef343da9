import { describe, expect, it } from 'vitest';
import { answerTo, type Oracle } from '../../bench/import-score/answers.ts';
import { asksFor, type AskedQuestion, type WantedCell } from '../../bench/import-score/asked.ts';
import { Marks, readUnknowable } from '../../bench/import-score/marks.ts';
import { personsIn } from '../../bench/import-score/persons.ts';
import { type Compared, type Outcome, score } from '../../bench/import-score/score.ts';
import { readCells } from '../../bench/import-score/table-cells.ts';
import { rightPercent, tally } from '../../bench/import-score/tally.ts';
import type { TableName } from '../../../src/dataset/tables/names.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const table = (name: TableName, text: string) => new Map([[name, readCells(name, bytes(text))]]);

const KINDERGARTENS = readCells(
  'kindergartens',
  bytes('标识码,名称,区划代码\n9900000001,甲镇中心幼儿园,990000100\n'),
);
const DISTRICTS = readCells('districts', bytes('区划代码,名称\n990000100,甲镇\n990000101,乙镇\n'));
const STAFF = '标识码,统计日期,岗位,人数,其中在编\n';
const ROW = '9900000001,2026-09-10,保育员,';

const question = (given: Partial<AskedQuestion>): AskedQuestion => ({
  file: '表.csv',
  sheet: null,
  cell: 'D5',
  kindergarten: '甲镇中心幼儿园',
  field: '人数',
  text: '约6',
  question: '是几人？',
  ...given,
});

function compared(
  found: string,
  expected: string,
  more: Partial<Compared> & { unknowable?: string } = {},
): Compared {
  const { unknowable = 'table,key,column,inferable,why\n', ...rest } = more;
  return {
    before: new Map(),
    found: table('staffing', STAFF + found),
    expected: new Map([
      ['kindergartens', KINDERGARTENS],
      ['districts', DISTRICTS],
      ['staffing', readCells('staffing', bytes(STAFF + expected))],
    ]),
    questions: [],
    marks: new Marks(readUnknowable(unknowable)),
    alsoRight: [],
    otherNames: new Map(),
    ...rest,
  };
}

const outcomes = (given: Compared): readonly Outcome[] =>
  score(given)
    .cells.filter(({ table }) => table === 'staffing')
    .map(({ outcome }) => outcome);

describe('how a cell comes out', () => {
  it('is right with the value that is expected, however it is written', () =>
    expect(outcomes(compared(`${ROW}６人,\n`, `${ROW}6,\n`))).toEqual(['right']));
  it('is wrong with another value', () =>
    expect(outcomes(compared(`${ROW}7,\n`, `${ROW}6,\n`))).toEqual(['wrong']));
  it('is wrong with a value where none is expected', () =>
    expect(outcomes(compared(`${ROW}6,2\n`, `${ROW}6,\n`))).toEqual(['right', 'wrong']));
  it('is silent with nothing and no question', () =>
    expect(outcomes(compared('', `${ROW}6,\n`))).toEqual(['silent']));
  it('is asked with nothing and a question for kindergarten and field', () =>
    expect(outcomes(compared(`${ROW},\n`, `${ROW}6,\n`, { questions: [question({})] }))).toEqual(['asked']));
  it('is silent where the question is about another kindergarten', () =>
    expect(
      outcomes(
        compared(`${ROW},\n`, `${ROW}6,\n`, { questions: [question({ kindergarten: '乙镇中心幼儿园' })] }),
      ),
    ).toEqual(['silent']));
  it('is unasked with nothing and no question where no sheet says it', () =>
    expect(
      outcomes(
        compared('', `${ROW}6,\n`, {
          unknowable: 'table,key,column,inferable,why\nstaffing,9900000001,人数,,约6\n',
        }),
      ),
    ).toEqual(['unasked']));
  it('is wrong where no sheet says it and it was guessed, rightly even', () =>
    expect(
      outcomes(
        compared(`${ROW}6,\n`, `${ROW}6,\n`, {
          unknowable: 'table,key,column,inferable,why\nstaffing,*,人数,,约6\n',
        }),
      ),
    ).toEqual(['wrong']));
  it('is right where it follows from something else', () =>
    expect(
      outcomes(
        compared(`${ROW}6,\n`, `${ROW}6,\n`, {
          unknowable: 'table,key,column,inferable,why\nstaffing,*,人数,是,合计\n',
        }),
      ),
    ).toEqual(['right']));
  it('is right where no sheet says it and what stood before was left', () =>
    expect(
      outcomes(
        compared(`${ROW}6,\n`, `${ROW}6,\n`, {
          before: table('staffing', `${STAFF}${ROW}6,\n`),
          unknowable: 'table,key,column,inferable,why\nstaffing,*,人数,,约6\n',
        }),
      ),
    ).toEqual(['right']));
});

describe('rows', () => {
  const surplus = (given: Compared) =>
    score(given)
      .surplus.filter(({ table }) => table === 'staffing')
      .map(({ key }) => key);

  it('that nobody expects are told', () =>
    expect(surplus(compared(`${ROW}6,\n9900000001,2026-09-10,保安员,1,\n`, `${ROW}6,\n`))).toEqual([
      '9900000001/2026-09-10/保安员',
    ]));
  it('that stand twice are told once', () =>
    expect(surplus(compared(`${ROW}6,\n${ROW}6,\n`, `${ROW}6,\n`))).toEqual([
      '9900000001/2026-09-10/保育员',
    ]));
  it('that may stand are not', () =>
    expect(
      surplus(
        compared(`${ROW}6,\n9900000001,2026-09-10,保安员,1,\n`, `${ROW}6,\n`, {
          unknowable: 'table,key,column,inferable,why\nstaffing,9900000001/*/保安员,+,,无\n',
        }),
      ),
    ).toEqual([]));
  it('are found under another word for a part of their key', () => {
    const fee = (item: string) =>
      `标识码,收费类别,收费项目,年龄段,执行日期,收费标准\n9900000001,代收费,${item},全部,2026-09-01,100\n`;
    const { cells, surplus } = score({
      ...compared('', ''),
      found: table('fees', fee('保险')),
      expected: table('fees', fee('幼儿意外保险')),
      alsoRight: [{ table: 'fees', column: '收费项目', expected: '幼儿意外保险', also: '保险' }],
    });
    expect([cells.map(({ outcome }) => outcome), surplus]).toEqual([['right'], []]);
  });
  it('are found under their own key, though its words are other words for those of another row', () => {
    const fees =
      '标识码,收费类别,收费项目,年龄段,执行日期,收费标准\n9900000001,保育教育费,保育教育费,全部,2026-09-01,100\n';
    const { cells, surplus } = score({
      ...compared('', ''),
      found: table('fees', fees),
      expected: table('fees', fees),
      alsoRight: [{ table: 'fees', column: '收费项目', expected: '托班保育费', also: '保育教育费' }],
    });
    expect([cells.map(({ outcome }) => outcome), surplus]).toEqual([['right'], []]);
  });
});

describe('a line of unknowable.csv', () => {
  it('says more of a cell than a line for its whole row does', () => {
    const marks = new Marks(
      readUnknowable('table,key,column,inferable,why\nfees,1/甲,*,,整行\nfees,1,收费依据,是,依据\n'),
    );
    expect(marks.of('fees', { key: '1/甲/全部', said: {}, written: {} }, '收费依据')?.why).toBe('依据');
  });
  it('must give a reason', () =>
    expect(() => readUnknowable('table,key,column,inferable,why\nfees,1,*,,\n')).toThrow('no reason given'));
  it('that concerns no cell is told', () => {
    const marks = new Marks(readUnknowable('table,key,column,inferable,why\nfees,2,*,,没有这一所\n'));
    marks.of('fees', { key: '1/甲', said: {}, written: {} }, '收费依据');
    expect(marks.unused().map(({ key }) => key)).toEqual(['2']);
  });
});

describe('a question', () => {
  const wanted: WantedCell = {
    table: 'staffing',
    column: '人数',
    row: { key: '9900000001/2026-09-10/保育员', said: {}, written: {} },
    names: new Set(['甲镇中心幼儿园', '甲镇']),
    isRowMissing: false,
    keyColumns: ['标识码', '统计日期', '岗位'],
    towns: new Set(['甲镇', '乙镇']),
  };
  const missing = { ...wanted, isRowMissing: true };

  it('about another post does not ask for it', () =>
    expect(asksFor(question({ of: '保安员' }), wanted)).toBe(false));
  it('about its own post does', () => expect(asksFor(question({ of: '保育员' }), wanted)).toBe(true));
  it('about another field of the row does not', () =>
    expect(asksFor(question({ field: '持证人数' }), wanted)).toBe(false));
  it('about another field does where the whole row waits', () =>
    expect(asksFor(question({ field: '持证人数', of: '保育员' }), missing)).toBe(true));
  it('about another table does not', () =>
    expect(asksFor(question({ table: 'classes' }), wanted)).toBe(false));
  it('about the code of the kindergarten does where the row waits for it, in whatever table', () =>
    expect(asksFor(question({ table: 'kindergartens', field: '标识码' }), missing)).toBe(true));
  it('about the day of a whole sheet does where the row waits for it', () =>
    expect(asksFor(question({ kindergarten: '', field: '统计日期', table: 'staffing' }), missing)).toBe(
      true,
    ));
  it('about the code of another town does not ask for the code of this one', () =>
    expect(
      asksFor(question({ kindergarten: '', field: '区划代码', text: '乙镇' }), {
        ...wanted,
        column: '区划代码',
      }),
    ).toBe(false));
  it('about the code of its own town does', () =>
    expect(
      asksFor(question({ kindergarten: '', field: '区划代码', text: '甲镇' }), {
        ...wanted,
        column: '区划代码',
      }),
    ).toBe(true));
  it('about the code of its own town does where the town is what it is about', () =>
    expect(
      asksFor(question({ kindergarten: '', field: '区划代码', text: '甲镇', of: '甲镇' }), {
        ...wanted,
        column: '区划代码',
      }),
    ).toBe(true));
  it('about its town asks for no other cell of it', () =>
    expect(asksFor(question({ kindergarten: '', text: '甲镇', of: '甲镇' }), wanted)).toBe(false));
  it('that names the kindergarten twice names no row of it', () =>
    expect(asksFor(question({ of: '甲镇中心幼儿园' }), wanted)).toBe(false));
  it('about a word asks for every kindergarten of the column', () =>
    expect(asksFor(question({ kind: 'word', kindergarten: '乙镇中心幼儿园' }), wanted)).toBe(true));
  it('about a column of the sheet asks for what it might be', () =>
    expect(
      asksFor(
        question({ kind: 'column', kindergarten: '', field: '在岗', suggestion: '教职工配备/人数' }),
        wanted,
      ),
    ).toBe(true));
  it('about a sum asks for no cell', () => expect(asksFor(question({ kind: 'sum' }), wanted)).toBe(false));
});

describe('the answer on the telephone', () => {
  const oracle: Oracle = {
    given: [{ kindergarten: '', field: '', of: '', text: '旧表', answer: '否' }],
    expected: new Map([
      ['districts', DISTRICTS],
      ['staffing', readCells('staffing', bytes(`${STAFF}${ROW}6,\n9900000001,2026-09-10,保安员,2,\n`))],
    ]),
    codes: new Map([['甲镇中心幼儿园', '9900000001']]),
  };

  it('is what the expected row says', () =>
    expect(answerTo(question({ table: 'staffing', of: '保育员' }), oracle)).toBe('6'));
  it('is to leave empty what is expected empty', () =>
    expect(answerTo(question({ table: 'staffing', of: '保育员', field: '其中在编' }), oracle)).toBe('空着'));
  it('is none where several rows could be meant', () =>
    expect(answerTo(question({ table: 'staffing' }), oracle)).toBeNull());
  it('is the code for a name', () => expect(answerTo(question({ kind: 'name' }), oracle)).toBe('9900000001'));
  it('is the code of the town that is named', () =>
    expect(
      answerTo(question({ kindergarten: '', table: 'districts', field: '区划代码', text: '乙镇' }), oracle),
    ).toBe('990000101'));
  it('is of the item that is asked and not of another that has its age', () => {
    const fees = readCells(
      'fees',
      bytes(
        '标识码,收费类别,收费项目,年龄段,执行日期,收费标准\n9900000001,保育教育费,保育教育费,小班,2026-09-01,400\n9900000001,保育教育费,保育教育费,中班,2026-09-01,380\n9900000001,服务性收费,伙食费,全部,2026-09-01,12\n',
      ),
    );
    const asked = (of: string) => question({ table: 'fees', field: '收费标准', of });
    const known = { ...oracle, expected: new Map([['fees' as const, fees]]) };
    expect(answerTo(asked('伙食费·小班'), known)).toBe('12');
    expect(answerTo(asked('保育教育费·小班'), known)).toBe('400');
  });
  it('is what the county gives before all else', () =>
    expect(answerTo(question({ text: '旧表' }), oracle)).toBe('否'));
});

it('counts a name in a file without telling it', async () =>
  expect(
    await personsIn(['赵子虚', '钱乌有'], new Map([['待问清单.csv', bytes('园长赵子虚')]]), ['无']),
  ).toEqual(['待问清单.csv 1']));

it('rounds the share of right cells down', () => {
  const cells = Array.from({ length: 2000 }, (_, index) => ({
    table: 'fees' as const,
    key: String(index),
    column: '收费标准',
    outcome: index < 1899 ? ('right' as const) : ('asked' as const),
    isKnowable: true,
    expected: '1',
    found: '1',
    why: '',
  }));
  expect(tally({ cells, surplus: [], beyond: new Map() }).map(rightPercent)).toEqual([94.9, 94.9]);
});
