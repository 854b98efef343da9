import { describe, expect, it } from 'vitest';
import { type Changes, MINIMAL_BUREAU, withLines, withPassage } from '../../fixtures/bureau.ts';
import { recordOf, sentences } from './record-of.ts';

const CUCKOO =
  '9900112346,云溪镇小杜鹃幼儿园,,990101002,,,云溪镇滨河路6号,106.1580,38.4050,CGCS2000,000-1234568,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,';
const THIRD =
  '9900112347,云溪镇第三幼儿园,,990101002,,,云溪镇滨河路9号,,,,000-1234577,民办,民办,,非营利性,幼儿园,全日制,镇区,否,不适用,90,在办,';

/** The files of the minimal bureau, of each table the lines in which a text stands under another. */
function renamed(from: string, to: string, changes: Changes = {}): Changes {
  const files = [...MINIMAL_BUREAU].filter(([, text]) => text.includes(from));
  return {
    ...Object.fromEntries(files.map(([name, text]) => [name, text.replaceAll(from, to)])),
    ...changes,
  };
}

/** Without the lines that name the private kindergarten. */
function withoutCuckoo(changes: Changes = {}): Changes {
  const files = [...MINIMAL_BUREAU].filter(
    ([name, text]) => name.endsWith('.csv') && text.includes('9900112346'),
  );
  const kept = files.map(
    ([name, text]) =>
      [
        name,
        text
          .split('\n')
          .filter((line) => !line.includes('9900112346'))
          .join('\n'),
      ] as const,
  );
  return { ...Object.fromEntries(kept), ...changes };
}

describe('a kindergarten', () => {
  it('that came is told once, not with each of its rows', () => {
    expect(recordOf(withoutCuckoo(), {})).toEqual([
      {
        date: '2026-10-02',
        commit: '1',
        code: '9900112346',
        name: '云溪镇小杜鹃幼儿园',
        table: 'kindergartens',
        key: {},
        field: '',
        old: null,
        new: '云溪镇小杜鹃幼儿园',
        kind: 'added',
        topic: '开办',
        sentence: '列入幼儿园名单',
      },
    ]);
  });

  it('that left is told once, by the name it had', () => {
    const [change, ...others] = recordOf({}, withoutCuckoo());
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      code: '9900112346',
      name: '云溪镇小杜鹃幼儿园',
      old: '云溪镇小杜鹃幼儿园',
      new: null,
      topic: '停办',
      sentence: '不再列入幼儿园名单',
    });
  });

  it('that comes back is told so', () => {
    expect(sentences({}, withoutCuckoo(), {})).toEqual([
      '开办｜重新列入幼儿园名单',
      '停办｜不再列入幼儿园名单',
    ]);
  });

  it('that closes is told once, with its day; that its fees end is not told as well', () => {
    const closed: Changes = {
      ...withPassage('kindergartens.csv', CUCKOO, CUCKOO.replace('在办,', '停办,2026-10-01')),
      'fees.csv': (MINIMAL_BUREAU.get('fees.csv') ?? '').replaceAll(/^(9900112346.*,)$/gm, '$12026-09-30'),
    };
    expect(sentences({}, closed)).toEqual(['停办｜已停办，自 2026-10-01 起']);
    expect(sentences(closed, {})).toEqual(['开办｜开办']);
  });

  it('that is renamed, moves and has another telephone is told of each', () => {
    const moved = CUCKOO.replace('小杜鹃', '布谷鸟')
      .replace('滨河路6号', '滨河路10号')
      .replace('000-1234568', '');
    expect(sentences({}, withPassage('kindergartens.csv', CUCKOO, moved))).toEqual([
      '更名｜名称 云溪镇小杜鹃幼儿园→云溪镇布谷鸟幼儿园',
      '基本信息｜地址 云溪镇滨河路6号→云溪镇滨河路10号',
      '联系方式｜联系电话 000-1234568→未公布',
    ]);
  });

  it('of another town is told by the names of the towns', () => {
    const towns = withLines('districts.csv', '990101003,滨河街道,乡级,990101,,,');
    const moved = withPassage('kindergartens.csv', CUCKOO, CUCKOO.replace('990101002', '990101003'));
    expect(sentences(towns, { ...towns, ...moved })).toEqual(['基本信息｜区划代码 云溪镇→滨河街道']);
  });

  it('keeps each kind of absence apart', () => {
    const places = (text: string): Changes => withPassage('kindergartens.csv', ',270,在办', `,${text},在办`);
    expect(
      recordOf(places(''), places('待核实'), places('不公开'), places('0'), places('270')).map(
        (change) => change.sentence,
      ),
    ).toEqual([
      '核定学位 0→270 个',
      '核定学位 不公开→0 个',
      '核定学位 待核实→不公开',
      '核定学位 未公布→待核实',
    ]);
  });
});

describe('a code that was given up', () => {
  it('for another is one change, and what was told before stands under the new one', () => {
    const rung = withPassage('kindergartens.csv', '000-1234568', '000-7654321');
    const recoded = renamed('9900112346', '9900112399', {
      'kindergartens.csv': (rung['kindergartens.csv'] as string).replace('9900112346', '9900112399'),
      ...withLines('former_codes.csv', '9900112346,2026-10-01,9900112399,更码,,示教体发〔2026〕9号'),
    });
    expect(
      recordOf({}, rung, recoded).map(({ code, field, old, new: now, sentence }) => [
        code,
        field,
        old,
        now,
        sentence,
      ]),
    ).toEqual([
      ['9900112399', '标识码', '9900112346', '9900112399', '标识码 9900112346→9900112399'],
      ['9900112399', '联系电话', '000-1234568', '000-7654321', '联系电话 000-1234568→000-7654321'],
    ]);
  });

  it('is followed over a chain', () => {
    const step = (code: string, ...lines: readonly string[]): Changes =>
      renamed('9900112346', code, withLines('former_codes.csv', ...lines));
    const first = '9900112346,2026-10-01,9900112398,更码,,';
    const second = '9900112398,2026-10-02,9900112399,更码,,';
    const record = recordOf({}, step('9900112398', first), step('9900112399', first, second));
    expect(record.map(({ code, old, new: now }) => [code, old, now])).toEqual([
      ['9900112399', '9900112398', '9900112399'],
      ['9900112399', '9900112346', '9900112398'],
    ]);
  });

  it('in a merger is told of the one that goes on, and what it did before as that of the former one', () => {
    const before = withLines('kindergartens.csv', THIRD);
    const rung = withLines('kindergartens.csv', THIRD.replace('000-1234577', '000-7654321'));
    const merged = withLines(
      'former_codes.csv',
      '9900112347,2026-10-01,9900112345,合并,云溪镇第三幼儿园,示教体发〔2026〕9号',
    );
    expect(recordOf(before, rung, merged).map(({ code, sentence }) => [code, sentence])).toEqual([
      [
        '9900112345',
        '云溪镇第三幼儿园并入本园，原标识码 9900112347，自 2026-10-01 起，依据 示教体发〔2026〕9号',
      ],
      ['9900112345', '原云溪镇第三幼儿园：联系电话 000-1234577→000-7654321'],
    ]);
  });

  it('in a split is told of each that came of it', () => {
    const halves = [
      THIRD,
      THIRD.replace('9900112347', '9900112348')
        .replace('第三', '第四')
        .replace('9号', '11号')
        .replace('1234577', '1234578'),
    ];
    const whole = THIRD.replace('9900112347', '9900112340').replace('第三', '第二').replace('9号', '12号');
    const split = {
      ...withLines('kindergartens.csv', ...halves),
      ...withLines(
        'former_codes.csv',
        '9900112340,2026-10-01,9900112347,拆分,云溪镇第二幼儿园,',
        '9900112340,2026-10-01,9900112348,拆分,云溪镇第二幼儿园,',
      ),
    };
    const record = recordOf(withLines('kindergartens.csv', whole), split);
    expect(record.map(({ code, kind, topic, sentence }) => [code, kind, topic, sentence])).toEqual([
      ['9900112347', 'added', '开办', '由云溪镇第二幼儿园拆分设立，原标识码 9900112340，自 2026-10-01 起'],
      ['9900112348', 'added', '开办', '由云溪镇第二幼儿园拆分设立，原标识码 9900112340，自 2026-10-01 起'],
    ]);
  });
});
