import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const SIX = rosterOf(
  ['9900000001', '云溪县第一幼儿园'],
  ['9900000002', '云溪县阳光幼儿园'],
  ['9900000003', '云溪县星河幼儿园'],
  ['9900000004', '云溪县彩虹幼儿园'],
  ['9900000005', '石门镇小学附设幼儿班'],
);
const LIST = [
  '幼儿园基本信息表,,,',
  '标识码,园名,办园体制,园址',
  '9900000001,云溪县第一幼儿园,公办,文昌路1号',
  '9900000002,云溪县阳光幼儿园,民办（营利性）,河街2号',
  '9900000003,云溪县星河幼儿园,民办普惠,河街3号',
  '9900000004,云溪县彩虹幼儿园,民办,河街4号',
  '9900000005,石门镇小学附设幼儿班,公办,石门镇街5号',
].join('\n');
const PRICES = [
  '2026年秋季收费表（2026年9月1日起执行）,,,,',
  '园名,保教费（元/月）,延时看护（元/月）,意外险（元/年）,备案号',
  '第一幼儿园,400,80,60,云发改〔2026〕1号',
  '阳光幼儿园,900,100,60,云发改〔2026〕2号',
  '星河幼儿园,600,100,60,云发改〔2026〕3号',
  '彩虹幼儿园,500,100,60,云发改〔2026〕4号',
  '石门镇小学附设幼儿班,300,80,60,云发改〔2026〕1号',
].join('\n');

/** The list, the prices, and a table of terms in a file of its own. */
function told(table: string, prices = PRICES, file = '服务内容和退费.csv'): Promise<Trial> {
  return trial({ '名册.csv': LIST, '收费.csv': prices, [file]: table }, SIX);
}

/** What a column says of an item, kindergarten by kindergarten. */
function column({ rows }: Trial, item: string, key: string): readonly string[] {
  return rows('fees').flatMap((row) => (row['item'] === item ? [row[key] ?? ''] : []));
}

const FIELDS = ['收费类别', '服务内容', '退费规则', '自愿'];
const feesAsked = ({ questions }: Trial): readonly string[] =>
  questions.flatMap(({ field, kindergarten }) =>
    FIELDS.includes(field) ? [`${kindergarten} ${field}`] : [],
  );

const HEAD =
  '云溪县幼儿园收费项目服务内容及退费办法,,,,,\n收费类别,收费项目,适用幼儿园,服务内容,退费办法,是否自愿\n';

describe('a table of what holds of items', () => {
  it('is said of the prices in another file, by item and kind of kindergarten', async () => {
    const read = await told(
      `${HEAD}保育教育费,保育教育费,公办园、普惠性民办园,照料和教育,缺勤满10天退一半,
保育教育费,保育教育费,阳光、彩虹幼儿园,照料和教育,按实际天数退还,
服务性收费,延时服务费,开展延时服务的园,离园后看护,按日退还,自愿
代收费,意外伤害保险费,各园,代为投保,生效前全额退还,自愿`,
    );
    expect(column(read, '保育教育费', 'refund')).toEqual([
      '缺勤满10天退一半',
      '按实际天数退还',
      '缺勤满10天退一半',
      '按实际天数退还',
      '缺勤满10天退一半',
    ]);
    expect(column(read, '保育教育费', 'service')).toEqual(Array.from({ length: 5 }, () => '照料和教育'));
    expect(read.rows('fees')[1]).toMatchObject({
      category: '服务性收费',
      item: '延时看护',
      service: '离园后看护',
      refund: '按日退还',
      voluntary: '是',
    });
    expect(column(read, '意外险', 'refund')).toEqual(Array.from({ length: 5 }, () => '生效前全额退还'));
    expect(feesAsked(read)).toEqual([]);
    expect(read.reading.dropped.map(({ kind }) => kind)).toContain('说明');
  });

  it.each([
    '序号,项目,服务说明,退费规定\n1,保教费,照料,按月退还\n2,延时服务,看护,按次退还',
    '收费项目,适用范围,退费说明\n保教费,全县幼儿园,按月退还\n延时服务费,所有幼儿园,按次退还',
    '项目,适用园所,退费规定,收费依据\n保教费,各园,按月退还,某发改〔2024〕1号\n延时看护费,各园,按次退还,同上',
    '收费项目,执行对象,退费规则\n保教费,,按月退还\n延时托管,参加延时的幼儿,按次退还',
  ])('may have fewer columns, and other words: %s', async (table) => {
    const read = await told(`云溪县各类幼儿园收费退费一览表\n${table}`);
    expect(column(read, '保育教育费', 'refund')).toEqual(Array.from({ length: 5 }, () => '按月退还'));
    expect(column(read, '延时看护', 'refund')).toEqual(Array.from({ length: 5 }, () => '按次退还'));
    expect(column(read, '意外险', 'refund')).toEqual(Array.from({ length: 5 }, () => '?'));
  });

  it('says 公办 and 民办 alone of their kinds, and asks parents in other words', async () => {
    const read = await told(
      `收费项目说明（2025年秋季起统一口径）
收费项目,适用园,服务内容,退费办法,家长是否自愿
保教费,公办,照料和教育,缺勤满10天退一半,—
保教费,民办,照料和教育,按实际天数退还,—
延时服务费,公办、民办,离园后看护,按日退还,是
意外险,公办、民办,代为投保,生效前全额退还,是`,
    );
    const [own, other] = ['缺勤满10天退一半', '按实际天数退还'];
    expect(column(read, '保育教育费', 'refund')).toEqual([own, other, other, other, own]);
    expect(column(read, '意外险', 'service')).toEqual(Array.from({ length: 5 }, () => '代为投保'));
    expect(column(read, '延时看护', 'voluntary')).toEqual(Array.from({ length: 5 }, () => '是'));
    // Of the insurance.
    expect(feesAsked(read)).toEqual([' 收费类别']);
  });

  it.each(['2025年秋季起统一口径', '自2025年9月起执行'])(
    'is of no earlier year than the prices in its book where it says since when: %s',
    async (since) => {
      const rowsOf = (text: string): string[][] => text.split('\n').map((row) => row.split(','));
      const { questions } = await trial(
        {
          '收费.xlsx': [
            { name: '收费', rows: rowsOf(PRICES) },
            { name: '说明', rows: rowsOf(`收费项目（${since}）\n收费项目,标准\n校车费,200元/月`) },
          ],
        },
        SIX,
      );
      expect(questions.flatMap(({ kind, question }) => (kind === 'sheet' ? [question] : []))).toEqual([]);
    },
  );

  it('may be of a category, and an item goes before it', async () => {
    const read = await told(
      '云溪县幼儿园退费表,\n收费项目,退费办法\n各项代收费,据实结算\n意外险,不退',
      `2026年秋季收费表（2026年9月1日起执行）,,,
园名,代收代办费,,备案号
,意外险（元/年）,体检费（元/年）,
第一幼儿园,60,30,云发改〔2026〕1号
阳光幼儿园,60,40,云发改〔2026〕2号`,
    );
    expect(column(read, '意外险', 'refund')).toEqual(['不退', '不退']);
    expect(column(read, '体检费', 'refund')).toEqual(['据实结算', '据实结算']);
  });

  it('has its title of one kindergarten, and is of that alone', async () => {
    const read = await told(
      '云溪县第一幼儿园收费项目及退费办法,\n收费项目,退费办法\n保教费,按月退还\n延时服务费,按日退还',
    );
    expect(column(read, '保育教育费', 'refund').filter((rule) => rule === '按月退还').length).toBeLessThan(2);
  });

  it('says of those that it names what it says, before what it says of their kind or of all', async () => {
    const read = await told(
      `${HEAD},保教费,各园,照料,甲办法退费,
,保教费,民办园,照料,乙办法退费,
,保教费,第一、星河,照料,丙办法退费,`,
    );
    expect(column(read, '保育教育费', 'refund')).toEqual([
      '丙办法退费',
      '乙办法退费',
      '丙办法退费',
      '乙办法退费',
      '甲办法退费',
    ]);
  });

  it('is asked of a kindergarten of which nothing tells whether it is of the kind', async () => {
    const read = await told(
      `${HEAD}保育教育费,保教费,公办园,照料,甲办法退费,
保育教育费,保教费,普惠性民办园,照料,乙办法退费,
保育教育费,保教费,营利性民办园,照料,丙办法退费,`,
    );
    expect(column(read, '保育教育费', 'refund')).toEqual([
      '甲办法退费',
      '丙办法退费',
      '乙办法退费',
      '?',
      '甲办法退费',
    ]);
    expect(read.asked).toContain('云溪县彩虹幼儿园 保育教育费 退费规则');
  });

  it('may be of classes at schools', async () => {
    const read = await told(
      `${HEAD}保育教育费,保教费,民办园,照料,甲办法退费,\n保育教育费,保教费,附设幼儿班,照料,乙办法退费,`,
    );
    expect(column(read, '保育教育费', 'refund')).toEqual([
      '?',
      '甲办法退费',
      '甲办法退费',
      '甲办法退费',
      '乙办法退费',
    ]);
  });

  it.each([
    '城区园',
    '其余各园',
    '除阳光幼儿园外的各园',
    '省一级园',
    '集团园',
    '民办园（不含普惠）',
    '公办园、未名园',
    '有校车的园',
    '开设托班的园',
  ])('is asked where it is not sure whom a row is for: %s', async (whose) => {
    const read = await told(`${HEAD}服务性收费,延时服务费,${whose},看护,按日退还,自愿`);
    expect(new Set(column(read, '延时看护', 'refund'))).toEqual(
      new Set(whose.startsWith('公办园') ? ['按日退还', '?'] : ['?']),
    );
  });

  it('is asked where two rows are as close', async () => {
    const read = await told(`${HEAD},保教费,各园,照料,甲办法退费,\n,保教费,所有幼儿园,照料,乙办法退费,`);
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
    expect(new Set(column(read, '保育教育费', 'service'))).toEqual(new Set(['照料']));
    expect(read.asked.filter((question) => question.includes('保育教育费'))).toEqual([
      '保育教育费 退费规则 甲办法退费 / 乙办法退费',
    ]);
  });

  it('may have several rules below one merged name of an item', async () => {
    const rows = [
      ['收费项目', '适用幼儿园', '服务内容', '退费办法'],
      ['保教费', '各园', '照料', '缺勤满10天退一半'],
      ['', '各园', '照料', '整月未到园的全退'],
    ];
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    const read = await trial(
      { '名册.csv': LIST, '收费.csv': PRICES, '退费.xlsx': [{ name: '退费', rows, merges }] },
      SIX,
    );
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(
      new Set(['缺勤满10天退一半；整月未到园的全退']),
    );
  });

  it('is asked where a note of the sheet of prices says something else', async () => {
    const read = await told(
      `${HEAD},保教费,各园,照料,按月退还,`,
      `${PRICES}\n退费规定：保教费缺勤满12天的退一半。,,,,`,
    );
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
    expect(feesAsked(read).filter((one) => one.endsWith('退费规则'))).toHaveLength(3);
    expect(read.questions.map(({ question }) => question)).toContain(
      '表里写着“按月退还”，“缺勤满12天的退一半”，看不准保育教育费怎么退费。退费规则是什么？答一次，写法一样的都用。',
    );
  });

  it.each([
    ['云溪县民办幼儿园收费项目及退费办法', ''],
    ['云溪县幼儿园收费项目及退费办法', '说明：营利性民办园按合同约定退费。'],
    ['云溪县幼儿园收费项目及退费办法', '注：另有规定的从其规定。'],
  ])('says nothing where its title or its notes take some out: %s %s', async (title, note) => {
    const read = await told(`${title},\n收费项目,退费办法\n保教费,按月退还\n延时服务费,按日退还\n${note},`);
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
  });

  it.each(['阳光幼儿园退费办法.csv', '阳光园收费项目.csv'])(
    'says nothing of others where its file is called after one: %s',
    async (file) => {
      const read = await told('收费项目,退费办法\n保教费,按月退还\n延时服务费,按日退还', PRICES, file);
      expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
    },
  );

  it('says nothing of others where its worksheet is called after one', async () => {
    const rows = [
      ['收费项目', '适用幼儿园', '服务内容', '退费办法'],
      ['保教费', '各园', '照料', '按月退还'],
    ];
    const read = await trial(
      { '名册.csv': LIST, '收费.csv': PRICES, '退费.xlsx': [{ name: '阳光', rows }] },
      SIX,
    );
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
  });

  it('is no list of what may be charged', async () => {
    const read = await told(
      '云溪县幼儿园收费目录清单,,\n收费类别,收费项目,服务内容\n服务性收费,延时服务费,离园后看护',
      PRICES,
      '目录清单.csv',
    );
    expect(new Set(column(read, '延时看护', 'service'))).toEqual(new Set(['?']));
  });

  it('asks of a service that parents may not choose by it, and of a category that the prices have otherwise', async () => {
    const read = await told(
      `${HEAD}服务性收费,延时服务费,各园,看护,按日退还,否\n服务性收费,意外险,各园,投保,不退,自愿`,
      PRICES.replace('意外险（元/年）', '代收费·意外险（元/年）'),
    );
    expect(new Set(column(read, '延时看护', 'voluntary'))).toEqual(new Set(['?']));
  });

  it('is of nobody by itself, and asks nothing', async () => {
    const read = await trial(
      { '退费.csv': `${HEAD}保育教育费,保教费,公办园,照料,按月退还,\n代收费,意外险,各园,投保,不退,自愿` },
      SIX,
    );
    expect(read.asked).toEqual([]);
    expect(read.reading.dropped.map(({ kind }) => kind)).toContain('说明');
  });

  it('says nothing that names a person', async () => {
    const read = await told(`${HEAD},保教费,各园,照料,按月退还（联系王岚 13900001234）,`);
    expect(new Set(column(read, '保育教育费', 'refund'))).toEqual(new Set(['?']));
    expect(JSON.stringify(read.questions)).not.toMatch(/王岚|13900001234/);
  });

  it('may name kindergartens one by one', async () => {
    const read = await told(
      '云溪县幼儿园退费办法汇总,,\n园名,收费项目,退费办法\n第一幼儿园,保教费,按月退还\n阳光幼儿园,保教费,按合同退还',
    );
    expect(column(read, '保育教育费', 'refund')).toEqual(['按月退还', '按合同退还', '?', '?', '?']);
  });

  it('is said of a cell that refers to it', async () => {
    const read = await trial(
      {
        '名册.csv': LIST,
        '收费.csv':
          '2026年秋季收费表（2026年9月1日起执行）,,,\n园名,保教费（元/月）,备案号,退费办法\n第一幼儿园,400,云发改〔2026〕1号,见退费办法\n阳光幼儿园,900,云发改〔2026〕2号,按合同退费',
        '退费.csv': '云溪县幼儿园退费办法,\n收费项目,退费办法\n保教费,按月退还\n伙食费,按天退还',
      },
      SIX,
    );
    expect(column(read, '保育教育费', 'refund')).toEqual(['按月退还', '按合同退费']);
  });
});
