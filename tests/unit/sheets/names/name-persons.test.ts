import { describe, expect, it } from 'vitest';
import { doubtfulNotes, personsOfName } from '../../../../src/sheets/names/name-notes.ts';
import { fullName } from '../../../../src/sheets/names/plain-name.ts';
import { NOBODY, rosterOf, trial } from '../reading.ts';

const named = (note: string): string => `石门镇小树幼儿园（${note}）`;

describe('a person in brackets behind a name', () => {
  it.each([
    ['王芳', 1],
    ['小王', 1],
    ['李老师', 1],
    ['王芳民办', 1],
    ['民办、王芳', 1],
    ['民办 王芳', 1],
    ['民办：王芳', 1],
    ['王芳、李娜', 2],
    ['王芳和李娜', 2],
    ['王芳李秀兰', 2],
    ['李秀兰承包', 1],
    ['李秀兰代管', 1],
    ['王芳筹建', 1],
    ['原王芳幼儿园', 1],
    ['阿依古丽·买买提', 1],
    ['阿依古丽', 1],
    ['古丽娜尔承包', 1],
    ['民办（王芳）', 1],
    ['王芳校区', 1],
    ['含王芳校区', 1],
  ])('is no part of it, and counted: （%s） %i', (note, persons) => {
    expect([fullName(named(note)), personsOfName(named(note))]).toEqual(['石门镇小树幼儿园', persons]);
  });

  it('is none of a bracket that is not closed', () => {
    expect(fullName('石门镇小树幼儿园（王芳')).toBe('石门镇小树幼儿园');
    expect(fullName('石门镇小树幼儿园（北区')).toBe('石门镇小树幼儿园（北区）');
  });

  it.each([
    ['北区，王芳', '北区'],
    ['王芳 北区', '北区'],
    ['凯旋城张丽华', '凯旋城'],
    ['张丽华凯旋城', '凯旋城'],
    ['白沙王芳', '白沙'],
    ['李秀兰接管', '接管'],
    ['王芳2026年接手', '2026年接手'],
  ])('leaves the rest of it: （%s） is （%s）', (note, rest) => {
    expect([fullName(named(note)), personsOfName(named(note))]).toEqual([named(rest), 1]);
  });

  it.each(['东方明珠', '东方红', '金桂园小区', '森林双语', '龙湖天街', '李家湾', '白马', '金水湾', '江南里'])(
    'is not seen in words: （%s）',
    (note) => {
      expect([doubtfulNotes(named(note)), personsOfName(named(note))]).toEqual([[note], 0]);
    },
  );
});

const LIST = '云溪县幼儿园基本情况表,,,,\n幼儿园名称,标识码,办园性质,登记类别,地址\n';

/** What a list of one kindergarten, by its name, gives and asks. */
async function listed(name: string) {
  const { rows, reading, questions } = await trial(
    { 'a.csv': `${LIST}${name},9900000005,民办,非营利性,正街1号\n` },
    NOBODY,
  );
  return {
    rows: rows('kindergartens').map((row) => row['name']),
    listed: reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
    persons: reading.persons,
    asked: questions.filter(({ field }) => field === '名称').map(({ question }) => question),
    all: JSON.stringify([reading, questions]),
  };
}

describe('a list of kindergartens whose brackets name persons', () => {
  it.each([
    ['王芳', '〔个人信息〕'],
    ['小王', '〔个人信息〕'],
    ['民办、王芳', '〔个人信息〕'],
    ['李秀兰承包', '〔个人信息〕承包'],
    ['含王芳校区', '〔个人信息〕'],
    ['原王芳幼儿园', '〔个人信息〕'],
  ])('shows nothing of （%s）, and lists that it was there', async (note, text) => {
    const found = await listed(named(note));
    expect([found.rows, found.listed, found.persons, found.asked]).toEqual([
      ['石门镇小树幼儿园'],
      [text],
      1,
      [],
    ]);
    expect(found.all).not.toMatch(/王芳|李秀兰|小王/);
  });

  it('is asked for a name of which the bracket may be a part', async () => {
    const place = await listed(named('王芳校区'));
    expect([place.rows, place.asked]).toEqual([
      ['?'],
      [
        '石门镇小树幼儿园的名称写的是“石门镇小树幼儿园”：后面可能写着人名，不显示，看不出括号里的话是不是名称的一部分。名称是什么？',
      ],
    ]);
    const beside = await listed(named('凯旋城张丽华'));
    expect([beside.rows, beside.asked]).toEqual([
      ['?'],
      [
        '石门镇小树幼儿园（凯旋城）的名称写的是“石门镇小树幼儿园（凯旋城）”：后面可能写着人名，不显示，看不出括号里的话是不是名称的一部分。名称是什么？',
      ],
    ]);
    expect(place.all + beside.all).not.toMatch(/王芳|张丽华/);
  });

  it('asks by what name a campus goes that is called after a person', async () => {
    const { rows, reading, questions } = await trial(
      {
        'a.csv': `${LIST}石门镇小树幼儿园,9900000005,民办,非营利性,正街1号\n${named('小王校区')},,民办,非营利性,正街2号\n${named('柳林校区')},,民办,非营利性,正街3号\n`,
      },
      NOBODY,
    );
    expect(rows('campuses').map(({ code, name, address }) => `${code} ${name} ${address}`)).toEqual([
      '9900000005 ? 正街2号',
      '9900000005 柳林校区 正街3号',
    ]);
    expect(questions.filter(({ table }) => table === 'campuses').map(({ question }) => question)).toEqual([
      '石门镇小树幼儿园在A4格有一个用人名称呼的分园，人名不公布：这个分园叫什么？',
    ]);
    expect(JSON.stringify([reading, questions])).not.toContain('小王');
  });
});

describe('a sheet of fees with brackets behind the names', () => {
  it.each(['民办、王芳', '民办普惠、集团成员园', '王芳，李娜'])(
    'has one kindergarten a row: （%s）',
    async (note) => {
      const { rows, reading, questions } = await trial(
        { 'a.csv': `云溪县幼儿园收费表,,\n幼儿园,保教费（元/月）\n"${named(note)}",400\n` },
        rosterOf(['9900000005', '石门镇小树幼儿园', '990101003']),
      );
      expect(rows('fees').map(({ code, amount }) => `${code} ${amount}`)).toEqual(['9900000005 400']);
      expect(questions.filter(({ kind }) => kind === 'name')).toEqual([]);
      expect(JSON.stringify([reading, questions])).not.toMatch(/王芳|李娜/);
    },
  );
});
