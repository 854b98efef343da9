import { describe, expect, it } from 'vitest';
import { bureauFiles, type Changes, MINIMAL_BUREAU, withLines, withPassage } from '../../fixtures/bureau.ts';
import { recordOf, recordOfFiles, sentences } from './record-of.ts';

const FEES = MINIMAL_BUREAU.get('fees.csv') ?? '';
const encoder = new TextEncoder();

/** A text of Chinese in GBK: what a decoder reads, byte pair by byte pair. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) {
      if (low !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((char) =>
      char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (bytesOf.get(char) ?? [0x3f]),
    ),
  );
}

describe('a file that is written otherwise', () => {
  const [header = '', ...lines] = FEES.trimEnd().split('\n');
  const cells = [header, ...lines].map((line) => line.split(','));
  const ways: Readonly<Record<string, string | Uint8Array>> = {
    'in another order of rows': [header, ...lines.toReversed()].join('\n'),
    'in another order of columns': cells.map((row) => row.toReversed().join(',')).join('\n'),
    'with quotes': cells.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
    'with a byte order mark and ends of line of Windows': `\uFEFF${FEES.replaceAll('\n', '\r\n')}`,
    'in GBK': gbk(FEES),
    'with other notations of days and amounts': FEES.replaceAll('2025-09-01', '2025/9/1').replaceAll(
      ',380,',
      ',¥380.00,',
    ),
    'with tabs': FEES.replaceAll(',', '\t'),
    'with a column that nobody knows': cells
      .map((row, index) => [...row, index === 0 ? '备查' : 'x'].join(','))
      .join('\n'),
    'with empty rows': FEES.replaceAll('\n', '\n,,,,,,,,,,,,\n'),
    'with a row twice': `${FEES}${lines[0] ?? ''}\n`,
  };

  it.each(Object.keys(ways))('%s is no change', (way) => {
    expect(recordOf({}, { 'fees.csv': ways[way] ?? '' }, {})).toEqual([]);
  });
});

describe('a state that would be refused', () => {
  const broken: Readonly<Record<string, Changes>> = {
    'with a workbook in place of a table': { 'fees.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 0) },
    'with an empty file': { 'fees.csv': '' },
    'without a file': { 'fees.csv': null },
    'without a column that must be there': { 'fees.csv': FEES.replace('收费标准', '标准') },
    'with a quote that is not closed': { 'fees.csv': `${FEES}"9900112345,` },
    'with the marks of a merge': { 'fees.csv': `<<<<<<< HEAD\n${FEES}=======\n${FEES}>>>>>>> work\n` },
    'with an amount that is none': withPassage('fees.csv', ',380,', ',约380,'),
    'with a code in scientific notation': withPassage('kindergartens.csv', '9900112346,云', '9.9E+09,云'),
    'with two rows of one key that differ': {
      'fees.csv': `${FEES}${(FEES.split('\n')[1] ?? '').replace(',380,', ',390,')}\n`,
    },
    'with a cell that cannot be read': withPassage('kindergartens.csv', ',270,在办', ',二百多,在办'),
    'with rows of a kindergarten that is not listed': withLines(
      'fees.csv',
      (FEES.split('\n')[1] ?? '').replace('9900112345', '9900119999'),
    ),
  };

  it.each(Object.keys(broken))('%s takes nothing away, and the next gives nothing back', (name) => {
    expect(sentences({}, broken[name] ?? {}, {})).toEqual([]);
  });

  it('at the beginning is where nothing is known yet', () => {
    expect(sentences({ 'fees.csv': '' }, {})).toEqual([]);
  });

  it('is compared with what stood before it: a change that was made meanwhile is told when it can be read', () => {
    const changed = withPassage('fees.csv', ',380,', ',390,');
    expect(sentences({}, { 'fees.csv': '' }, changed)).toEqual([
      '更正｜更正：保育教育费 380→390 元/月（自 2025-09-01 起的标准）',
    ]);
  });

  it('does not hide a row that was taken out beside one that is broken', () => {
    const less = FEES.split('\n')
      .filter((line) => !line.includes('14,元'))
      .join('\n');
    const record = recordOf({}, { 'fees.csv': less.replace(',380,', ',约380,') }, { 'fees.csv': less });
    expect(record.map(({ commit, sentence }) => [commit, sentence])).toEqual([
      ['1', '不再列出收费项目伙食费（14 元/天）'],
    ]);
  });
});

describe('a table', () => {
  it('that is kept from one day on is told once, and one that is not kept any more is not taken back', () => {
    const record = recordOf({ 'safety.csv': null }, {}, { 'safety.csv': null }, {});
    expect(record.map(({ kind, code, table, sentence }) => [kind, code, table, sentence])).toEqual([
      ['added', null, 'safety', '首次公布安全与卫生数据，涉及 2 所幼儿园'],
    ]);
  });

  it('that had no row yet is told once like one that was not kept', () => {
    const [header = ''] = FEES.split('\n');
    expect(sentences({ 'fees.csv': `${header}\n` }, {})).toEqual(['收费｜首次公布收费数据，涉及 2 所幼儿园']);
  });

  it('that was emptied and is filled again is not published for the first time', () => {
    const [header = ''] = FEES.split('\n');
    const told = sentences({}, { 'fees.csv': `${header}\n` }, {});
    expect(told.filter((sentence) => sentence.includes('首次公布'))).toEqual([]);
  });

  it('that begins with what came to be since the last publication tells that by itself', () => {
    const decided = withPassage('recognitions.csv', '2025-07-01', '2026-10-02');
    expect(sentences({ 'recognitions.csv': '标识码,认定日期,文号\n' }, decided)).toEqual([
      '认定｜认定为普惠性民办幼儿园，自 2026-10-02 起，有效期至 2028-06-30，依据 示教体发〔2025〕33号',
    ]);
  });

  it('that comes by another name of its columns in a later state begins there', () => {
    expect(sentences({ 'kindergartens.csv': 'code,name\n1,a\n' }, {})).toEqual([]);
  });

  it('with a new column tells what was not given before', () => {
    const [header = '', first = '', second = ''] = (MINIMAL_BUREAU.get('kindergartens.csv') ?? '').split(
      '\n',
    );
    const wider = { 'kindergartens.csv': `${header},校车\n${first},否\n${second},\n` };
    expect(sentences({}, wider)).toEqual(['基本信息｜校车 未公布→否']);
  });
});

describe('what must not be told', () => {
  it('a mobile number that was taken out is in no change, nor what stands in its place', () => {
    const mobile = withPassage('kindergartens.csv', '000-1234567', '13800138000');
    expect(recordOf(mobile, {})).toEqual([]);
  });

  it('a number that stood there for one state leaves the change between those around it', () => {
    const mobile = withPassage('kindergartens.csv', '000-1234567', '13800138000');
    const last = withPassage('kindergartens.csv', '000-1234567', '000-7654321');
    expect(sentences({}, mobile, last)).toEqual(['联系方式｜联系电话 000-1234567→000-7654321']);
  });

  it('the name of a principal, where it is not published', () => {
    const [header = '', first = '', second = ''] = (MINIMAL_BUREAU.get('kindergartens.csv') ?? '').split(
      '\n',
    );
    const named = { 'kindergartens.csv': `${header},园长姓名\n${first},王小明\n${second},\n` };
    expect(recordOf(named, {})).toEqual([]);
  });

  it('a penalty that was withdrawn, from its first day on', () => {
    const none = { 'penalties.csv': '标识码,日期,类别,事由,处理结果\n' };
    expect(sentences(none, {})).toEqual([
      '处罚｜公示处罚与通报：责令限期改正（2026-03-18），依据 示教罚〔2026〕2号',
    ]);
    const withdrawn = withPassage('penalties.csv', '2027-03-17,,', '2027-03-17,2026-10-01,撤销');
    expect(recordOf(none, {}, withdrawn)).toEqual([]);
    expect(recordOf(none, {}, none)).toEqual([]);
  });

  it('a row that the policy holds back today', () => {
    const hold = withPassage('site.json', '"demo": true', '"demo": true, "publishPolicy": "hold"');
    const held = { ...hold, ...withPassage('fees.csv', '2025-09-01,380,', '2025-09-01,500,') };
    expect(recordOf(hold, held)).toEqual([]);
    expect(sentences(hold, held, hold)).toEqual([
      '更正｜更正：保育教育费 500→380 元/月（自 2025-09-01 起的标准）',
      '更正｜更正：保育教育费 380→500 元/月（自 2025-09-01 起的标准）',
    ]);
  });

  it('anything of a kindergarten that the policy holds back today', () => {
    const hold = withPassage('site.json', '"demo": true', '"demo": true, "publishPolicy": "hold"');
    const held = withPassage('kindergartens.csv', '民办,民办,,非营利性', '民办,民办,,');
    expect(
      recordOf(
        hold,
        { ...hold, ...withPassage('fees.csv', ',14,', ',15,') },
        { ...hold, ...held, ...withPassage('fees.csv', ',14,', ',15,') },
      ),
    ).toEqual([]);
  });
});

it('files that hold no table say nothing', () => {
  const files = new Map([...bureauFiles(), ['notes.csv', encoder.encode('a,b\n1,2\n')]]);
  expect(recordOfFiles([bureauFiles(), files])).toEqual([]);
});
