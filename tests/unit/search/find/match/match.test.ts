import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDER_FACTS } from '../../../../../src/search/find/build/finder-facts.ts';
import { buildFinderFiles } from '../../../../../src/search/find/build/build-index.ts';
import { loadCore } from '../../../../../src/search/find/load-index.ts';
import { search } from '../../../../../src/search/find/match/match.ts';
import { madeUpEntries } from '../../../../bench/made-up-names.ts';
import { indexOf, kindergarten, namesFound, TODAY } from '../finder-entries.ts';

const COUNTY = indexOf([
  kindergarten('云溪镇中心幼儿园', { address: '长宁县云溪镇人民路12号', community: '长乐社区' }),
  kindergarten('云溪镇第二中心幼儿园'),
  kindergarten('阳光幼儿园', { formerNames: ['春蕾托儿所'], aliases: ['县幼'] }),
  kindergarten('小太阳双语幼儿园', { town: '重岗乡', district: '990101102', catchment: '碧水湾小区' }),
  kindergarten('重岗乡中心幼儿园', { town: '重岗乡', district: '990101102' }),
  kindergarten('绿洲贝贝(普惠)幼儿园', { town: '重岗乡', district: '990101102' }),
]);

describe('what was typed, exactly', () => {
  it('ranks the whole name before its beginning, and that before its inside', () => {
    const index = indexOf([
      kindergarten('新阳光幼儿园'),
      kindergarten('阳光幼儿园分园'),
      kindergarten('阳光幼儿园'),
    ]);
    expect(namesFound(index, '阳光幼儿园')).toEqual(['阳光幼儿园', '阳光幼儿园分园', '新阳光幼儿园']);
  });

  it('finds any part of a name', () => {
    expect(namesFound(COUNTY, '中心幼')).toEqual([
      '云溪镇第二中心幼儿园',
      '云溪镇中心幼儿园',
      '重岗乡中心幼儿园',
    ]);
  });

  it('finds former names and aliases', () => {
    expect(namesFound(COUNTY, '春蕾托儿所')).toEqual(['阳光幼儿园']);
    expect(namesFound(COUNTY, '县幼')).toEqual(['阳光幼儿园']);
  });

  it('finds addresses across the town name that the index leaves out of them', () => {
    expect(namesFound(COUNTY, '云溪镇人民路')).toEqual(['云溪镇中心幼儿园']);
  });

  it('finds communities and catchment areas', () => {
    expect(namesFound(COUNTY, '长乐社区')).toEqual(['云溪镇中心幼儿园']);
    expect(namesFound(COUNTY, '碧水湾')).toEqual(['小太阳双语幼儿园']);
  });

  it('takes no notice of width, case, spaces and brackets', () => {
    const index = indexOf([kindergarten('ＡＢＣ 双语(城东)幼儿园')]);
    expect(namesFound(index, 'abc双语')).toEqual(['ＡＢＣ 双语(城东)幼儿园']);
    expect(namesFound(index, '双语(城东)')).toEqual(['ＡＢＣ 双语(城东)幼儿园']);
  });

  it('ranks a name with the bracket as typed before one that only has the letters', () => {
    const index = indexOf([kindergarten('东城幼儿园'), kindergarten('向阳(城幼儿园')]);
    expect(namesFound(index, '(城')).toEqual(['向阳(城幼儿园', '东城幼儿园']);
  });

  it('finds a kindergarten by its code', () => {
    const index = indexOf([kindergarten('阳光幼儿园', { code: '2143000123' })]);
    expect(namesFound(index, '2143000123')).toEqual(['阳光幼儿园']);
  });

  it('answers nothing asked with everything, by name', () => {
    expect(search(COUNTY, '  ').rows).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('by sound', () => {
  it('reads full pinyin, with and without spaces', () => {
    expect(namesFound(COUNTY, 'yunxizhenzhongxin')[0]).toBe('云溪镇中心幼儿园');
    expect(namesFound(COUNTY, 'yun xi zhen zhong xin')[0]).toBe('云溪镇中心幼儿园');
    expect(namesFound(COUNTY, 'yunxizhen zhongxin')).toEqual(['云溪镇中心幼儿园', '云溪镇第二中心幼儿园']);
  });

  it('reads pinyin that is still being typed', () => {
    expect(namesFound(COUNTY, 'xiaotaiya')).toEqual(['小太阳双语幼儿园']);
  });

  it('reads pinyin with tone marks', () => {
    expect(namesFound(COUNTY, 'xiǎotàiyáng')).toEqual(['小太阳双语幼儿园']);
  });

  it('reads initials', () => {
    expect(namesFound(COUNTY, 'yxzzxyey')).toEqual(['云溪镇中心幼儿园']);
  });

  it('knows every common reading of a character', () => {
    expect(namesFound(COUNTY, 'zhonggang')[0]).toBe('重岗乡中心幼儿园');
    expect(namesFound(COUNTY, 'chonggang')[0]).toBe('重岗乡中心幼儿园');
  });

  it('takes ü as v, u and ü', () => {
    expect(namesFound(COUNTY, 'lvzhou')).toEqual(['绿洲贝贝(普惠)幼儿园']);
    expect(namesFound(COUNTY, 'luzhou')).toEqual(['绿洲贝贝(普惠)幼儿园']);
    expect(namesFound(COUNTY, 'lüzhou')).toEqual(['绿洲贝贝(普惠)幼儿园']);
  });

  it('reads characters and letters mixed', () => {
    expect(namesFound(COUNTY, '小taiyang')).toEqual(['小太阳双语幼儿园']);
    expect(namesFound(COUNTY, '云溪zzx')[0]).toBe('云溪镇中心幼儿园');
  });

  it('reads 1 and 2 for 第一 and 第二', () => {
    expect(namesFound(COUNTY, '第2中心')).toEqual(['云溪镇第二中心幼儿园']);
  });

  it('ranks whole syllables before initials', () => {
    const index = indexOf([kindergarten('爱能幼儿园'), kindergarten('安幼儿园')]);
    expect(namesFound(index, 'an')).toEqual(['安幼儿园', '爱能幼儿园']);
  });
});

describe('two fragments', () => {
  it('takes them in any order', () => {
    expect(namesFound(COUNTY, '中心 云溪')).toEqual(['云溪镇第二中心幼儿园', '云溪镇中心幼儿园']);
  });

  it('takes a town and a name that does not contain it, run together or apart, either first', () => {
    expect(namesFound(COUNTY, '云溪 阳光')).toEqual(['阳光幼儿园']);
    expect(namesFound(COUNTY, '云溪镇阳光')).toEqual(['阳光幼儿园']);
    expect(namesFound(COUNTY, '阳光云溪')).toEqual(['阳光幼儿园']);
    expect(namesFound(COUNTY, 'yunxizhenyangguang')).toEqual(['阳光幼儿园']);
    expect(namesFound(COUNTY, 'yangguangyunxi')).toEqual(['阳光幼儿园']);
  });

  it('takes two pieces of a name run together', () => {
    expect(namesFound(COUNTY, '云溪第二')[0]).toBe('云溪镇第二中心幼儿园');
    expect(namesFound(COUNTY, '太阳幼儿园')[0]).toBe('小太阳双语幼儿园');
  });
});

describe('one mistake', () => {
  it('finds a character that only sounds the same, also one that no name has', () => {
    expect(namesFound(COUNTY, '云西镇中心')[0]).toBe('云溪镇中心幼儿园');
    expect(namesFound(COUNTY, '扬光幼儿园')[0]).toBe('阳光幼儿园');
  });

  it('finds any number of characters that sound the same, as traditional ones do', () => {
    const index = indexOf([kindergarten('臺北縣幼兒園'), kindergarten('太平鄉托嬰中心')]);
    expect(namesFound(index, '台北县幼儿园')).toEqual(['臺北縣幼兒園']);
  });

  it('finds a wrong, missing, superfluous or swapped character', () => {
    expect(namesFound(COUNTY, '小太羊双语')[0]).toBe('小太阳双语幼儿园');
    expect(namesFound(COUNTY, '小大阳双语')[0]).toBe('小太阳双语幼儿园');
    expect(namesFound(COUNTY, '小太双语幼儿园')[0]).toBe('小太阳双语幼儿园');
    expect(namesFound(COUNTY, '小太阳光双语')[0]).toBe('小太阳双语幼儿园');
    expect(namesFound(COUNTY, '小太阳语双')[0]).toBe('小太阳双语幼儿园');
  });

  it('finds a wrong, missing, superfluous or swapped letter of pinyin', () => {
    expect(namesFound(COUNTY, 'xiaotaiyabg')).toEqual(['小太阳双语幼儿园']);
    expect(namesFound(COUNTY, 'xiotaiyang')).toEqual(['小太阳双语幼儿园']);
    expect(namesFound(COUNTY, 'xiaotaiiyang')).toEqual(['小太阳双语幼儿园']);
    expect(namesFound(COUNTY, 'xiatoaiyang')).toEqual(['小太阳双语幼儿园']);
  });

  it('ranks every exact answer before every guess', () => {
    const index = indexOf([kindergarten('扬光路分园'), kindergarten('新阳光幼儿园')]);
    const { rows, exact } = search(index, '阳光');
    expect(rows.map((row) => index.names.displayed[row])).toEqual(['新阳光幼儿园', '扬光路分园']);
    expect(exact).toBe(1);
  });
});

describe('files that have not come yet', () => {
  const entries = [kindergarten('阳光幼儿园', { address: '人民路1号' })];
  const core = loadCore(buildFinderFiles(entries, FINDER_FACTS).core, TODAY);

  it('asks for addresses before calling an answer in characters complete', () => {
    expect(search(core, '阳光').lacks).toEqual(['texts']);
    expect(search(core, 'yangguang').lacks).toEqual([]);
  });

  it('asks for homophones where the query has a character that no name has', () => {
    expect(search(core, '扬光幼儿园').lacks).toEqual(['texts', 'homophones']);
  });
});

describe('for every list of names', () => {
  const entries = madeUpEntries(400, 11);
  const index = indexOf(entries);
  const names = index.names.displayed;

  it('a substring of a name is always found, before every name that does not contain it', () => {
    const pieceOfName = fc
      .nat(names.length - 1)
      .chain((row) => fc.tuple(fc.constant(names[row] ?? ''), fc.nat(20), fc.integer({ min: 1, max: 8 })))
      .map(([name, from, length]) => name.slice(from % name.length, (from % name.length) + length));
    fc.assert(
      fc.property(pieceOfName, (piece) => {
        const { rows, exact } = search(index, piece);
        const expected = names.flatMap((name, row) => (name.includes(piece) ? [row] : []));
        expect(rows.slice(0, exact)).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('the same query always gives the same answer, and no query makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        expect(search(index, query)).toEqual(search(index, query));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
