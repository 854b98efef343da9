import { describe, expect, it } from 'vitest';
import { type Answers, rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园', '990101002']);
const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇童乐幼儿园', '990101003'],
);

describe('a row whose remark casts doubt on it', () => {
  const read = (remark: string, answers?: Answers): ReturnType<typeof trial> =>
    trial(
      {
        'a.csv': `普惠性民办园认定名单,,,,\n幼儿园名称,认定文号,认定时间,有效期,备注\n云溪县第一幼儿园,云教发〔2026〕41号,2026年8月,三年,${remark}\n`,
      },
      ONE,
      answers,
    );

  it('is asked about as a whole, the remark quoted, and nothing else of it', async () => {
    const { rows, questions } = await read('重复？');
    expect(rows('recognitions')).toEqual([]);
    expect(questions.map(({ question, suggestion }) => [question, suggestion])).toEqual([
      ['云溪县第一幼儿园这一行的备注写着“重复？”：这一行要不要导入？请答“是”或“否”。', ''],
    ]);
  });

  it('is left out where the answer is 否, and read where it is 是', async () => {
    expect((await read('重复？', { 这一行: '否' })).rows('recognitions')).toEqual([]);
    expect((await read('重复？', { 这一行: '是' })).rows('recognitions')).toMatchObject([
      { recognisedOn: '?' },
    ]);
  });

  it('is an ordinary row where the remark doubts nothing', async () => {
    const { rows } = await read('2026年新证');
    expect(rows('recognitions')).toMatchObject([{ code: '9900000001', recognisedOn: '?' }]);
  });
});

describe('a list of kindergartens', () => {
  const HEAD =
    '云溪县幼儿园基本信息表,,,,,,,,,,,\n标识码,乡镇,园名,办园性质,举办者,是否普惠,地址,联系电话,核定学位,占地面积,统一社会信用代码,备注\n';
  const read = (row: string): ReturnType<typeof trial> => trial({ 'a.csv': `${HEAD}${row}` });

  it('says with one voice who runs a kindergarten', async () => {
    const { rows } = await read(
      '9900000001,云溪镇,云溪县金色幼儿园,民办普惠,个人,√,文昌路1号,000-1234567,180,4.2亩,52000000000000000X,',
    );
    expect(rows('kindergartens')[0]).toMatchObject({
      nature: '民办',
      sponsorType: '民办',
      profitStatus: '非营利性',
      institutionType: '幼儿园',
      status: '在办',
      siteArea: '2800',
      district: '990101002',
    });
  });

  it('asks where its columns disagree', async () => {
    const { rows, asked } = await read(
      '9900000001,云溪镇,云溪县金色幼儿园,公办,个人,,文昌路1号,000-1234567,180,900,,',
    );
    expect(rows('kindergartens')[0]).toMatchObject({ nature: '?', sponsorType: '?' });
    expect(asked).toContain('云溪县金色幼儿园 办园性质 公办，举办者 个人');
  });

  it('asks for what a spreadsheet has lost, what is rough, and a number without its area code', async () => {
    const { asked, questions } = await read(
      '9900000001,云溪镇,云溪县金色幼儿园,公办,教育局,,文昌路1号,2213377,260左右,900,1.20000E+17,\n9900000002,云溪镇,云溪县第二幼儿园,公办,教育局,,文昌路2号,0399-2213378,260,900,,',
    );
    expect(asked).toEqual(
      expect.arrayContaining([
        '云溪县金色幼儿园 统一社会信用代码 1.20000E+17',
        '云溪县金色幼儿园 核定学位 260左右',
        '云溪县金色幼儿园 联系电话 2213377',
      ]),
    );
    expect(questions.find(({ field }) => field === '联系电话')?.suggestion).toBe('0399-2213377');
  });

  it('asks for the code of one without, whose rows in every sheet wait for it', async () => {
    const { rows, questions } = await trial({
      'a.csv': `${HEAD},石门镇,石门镇白沙小学附设幼儿班,公办,教育局,,白沙村,000-1234567,60,600,,与白沙小学同码 9900000301`,
      'b.csv': '2026年秋季班级统计（截至2026年9月5日）,,\n园名,混龄班班数,混龄班人数\n白沙小学附设班,2,51',
    });
    expect(questions.find(({ field }) => field === '标识码')?.suggestion).toBe('9900000301');
    expect(rows('classes')).toMatchObject([{ code: '?', children: '51' }]);
    expect(rows('kindergartens')).toMatchObject([
      { code: '?', institutionType: '附设幼儿班', uscc: '不适用' },
    ]);
  });

  it('asks what a remark says of the state', async () => {
    const { rows, questions } = await read(
      '9900000001,云溪镇,云溪县金色幼儿园,公办,教育局,,文昌路1号,000-1234567,180,900,,拟停办',
    );
    expect(rows('kindergartens')[0]).toMatchObject({ status: '?' });
    expect(questions.filter(({ field }) => field === '状态').map(({ question }) => question)).toEqual([
      '云溪县金色幼儿园的备注写着“拟停办”：现在是在办还是停办？',
    ]);
  });
});

describe('fees', () => {
  const HEAD =
    '2026年秋季收费公示（执行时间：2026年9月1日起）,,,,,,\n园名,保教费（元/生·月）,,,伙食费,文号,备注\n,小班,中班,大班,,,\n';
  const read = async (row: string): Promise<readonly (readonly string[])[]> => {
    const { rows } = await trial({ 'a.csv': `${HEAD}第一幼儿园,${row}` }, ONE);
    return rows('fees').map(({ item = '', ageGroup = '', amount = '', unit = '' }) => [
      item,
      ageGroup,
      amount,
      unit,
    ]);
  };

  it('become one row for all ages that pay the same', async () => {
    expect(await read('380,380元,380,12元/天,云发改〔2025〕7号,')).toEqual([
      ['保育教育费', '全部', '380', '元/生·月'],
      ['伙食费', '全部', '12', '元/生·天'],
    ]);
  });

  it('stay a row an age beside a price for the youngest, which is asked', async () => {
    expect(await read('380,380,380,12元/天,云发改〔2025〕7号,托班600元/月')).toEqual([
      ['保育教育费', '小班', '380', '元/生·月'],
      ['保育教育费', '中班', '380', '元/生·月'],
      ['保育教育费', '大班', '380', '元/生·月'],
      ['伙食费', '全部', '12', '元/生·天'],
      ['托班保育费', '?', '?', '元/生·月'],
    ]);
  });

  it('wait together while one age is asked', async () => {
    expect(await read('约450,450,450,12元/天,云发改〔2025〕7号,')).toEqual([
      ['保育教育费', '?', '?', '元/生·月'],
      ['保育教育费', '?', '450', '元/生·月'],
      ['保育教育费', '?', '450', '元/生·月'],
      ['伙食费', '全部', '12', '元/生·天'],
    ]);
  });

  it('of a mixed class are those of 混龄', async () => {
    expect((await read('150,,,免,云发改〔2025〕7号,混龄班'))[0]).toEqual([
      '保育教育费',
      '混龄',
      '150',
      '元/生·月',
    ]);
  });

  it('with the old and the new price in a cell become two rows with the day between them', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '收费公示（执行时间：2025年9月1日起）,\n园名,保教费\n第一幼儿园,1280元/月（2026年3月1日起1380元/月）',
      },
      ONE,
    );
    expect(rows('fees').map(({ amount, effectiveFrom, until }) => [amount, effectiveFrom, until])).toEqual([
      ['1280', '2025-09-01', '2026-02-28'],
      ['1380', '2026-03-01', undefined],
    ]);
  });

  it('take the refund of a note for the fee it names', async () => {
    const { rows } = await trial(
      {
        'a.csv': `${HEAD}第一幼儿园,380,380,380,12元/天,云发改〔2025〕7号,\n注：1.伙食费按实际天数结算，多退少补。2.当月出勤不足10天的退还当月保教费的50%。,,,,,,`,
      },
      ONE,
    );
    expect(rows('fees').map(({ item, refund }) => [item, refund])).toEqual([
      ['保育教育费', '当月出勤不足10天的退还当月保教费的50%'],
      ['伙食费', '按实际天数结算，多退少补'],
    ]);
  });
});

describe('staff', () => {
  const HEAD =
    '教职工统计表,,,,,,,\n园名,教职工总数,园长,专任教师,保育员,专任教师本科,专任教师专科,填报时间：2026.9.15\n';

  it('of a post without a column is nobody where the total says so', async () => {
    const { rows } = await trial({ 'a.csv': `${HEAD}第一幼儿园,10,1,6,3,4,2,` }, ONE, {
      统计日期: '2026-09-15',
    });
    expect(rows('staffing').map(({ post, headcount }) => `${post} ${headcount}`)).toEqual([
      '园长 1',
      '专任教师 6',
      '保育员 3',
      '卫生保健人员 0',
      '保安员 0',
      '炊事员 0',
      '行政人员 0',
      '教辅人员 0',
      '其他工勤 0',
    ]);
  });

  describe('whose bands of education exceed them', () => {
    const sheet = { 'a.csv': `${HEAD}第一幼儿园,10,1,6,3,5,4,` };
    const read = (answers: Answers = {}) => trial(sheet, ONE, { 统计日期: '2026-09-15', ...answers });
    const teachers = ({ rows }: Awaited<ReturnType<typeof trial>>) =>
      rows('staffing').flatMap(({ post, headcount, bachelor, college }) =>
        post === '专任教师' ? [[headcount, bachelor, college]] : [],
      );

    it('are asked once, in a form that can settle it', async () => {
      const read1 = await read();
      const asked = read1.questions.filter(({ kind }) => kind === 'counts');
      expect(asked.map(({ field, suggestion, question }) => [field, suggestion, question])).toEqual([
        [
          '本科、专科',
          '',
          '云溪县第一幼儿园（专任教师）的学历写的是“本科 5；专科 4”，加起来 9 人，比专任教师 6 人多。哪个数错了？把对的写成“本科 几；专科 几”的样子，只写要改的也行；学历没错、是专任教师人数错了的，写“人数 9”这样对的人数。',
        ],
      ]);
      expect(teachers(read1)).toEqual([['6', '?', '?']]);
    });

    it('are what is answered', async () => {
      expect(teachers(await read({ '本科、专科': '本科 4；专科 2' }))).toEqual([['6', '4', '2']]);
      expect(teachers(await read({ '本科、专科': '本科 5；专科 4；人数 9' }))).toEqual([['9', '5', '4']]);
      expect(teachers(await read({ '本科、专科': '' }))).toEqual([['6', undefined, undefined]]);
    });
  });

  it('of a post without a column is asked once for the sheet where the total says otherwise', async () => {
    const { rows, questions } = await trial(
      { 'a.csv': `${HEAD}第一幼儿园,12,1,6,3,4,2,\n童乐幼儿园,9,1,4,2,2,2,` },
      TWO,
      { 统计日期: '2026-09-15' },
    );
    expect(rows('staffing').filter(({ post }) => post === '保安员')).toEqual([]);
    expect(questions.filter(({ of }) => of.includes('保安员'))).toHaveLength(1);
    expect(questions.filter(({ kind }) => kind === 'sum').map(({ kindergarten }) => kindergarten)).toEqual([
      '云溪县第一幼儿园',
      '石门镇童乐幼儿园',
    ]);
  });

  it('whose bands of education are more than they are is asked, every band', async () => {
    const { rows } = await trial({ 'a.csv': `${HEAD}第一幼儿园,10,1,6,3,5,2,` }, ONE, {
      统计日期: '2026-09-15',
    });
    expect(rows('staffing')[1]).toMatchObject({
      post: '专任教师',
      headcount: '6',
      bachelor: '?',
      college: '?',
    });
  });
});

describe('recognitions', () => {
  const HEAD = '普惠性民办幼儿园认定名单,,,,\n园名,认定文号,认定时间,有效期,补助标准（元/生·年）\n';

  it('reckon their end from how long they hold', async () => {
    const { rows } = await trial({ 'a.csv': `${HEAD}童乐,云教〔2026〕41号,2026.8.26,三年,600元` }, TWO);
    expect(rows('recognitions')).toEqual([
      {
        code: '9900000002',
        docNo: '云教〔2026〕41号',
        recognisedOn: '2026-08-26',
        validUntil: '2029-08-25',
        subsidy: '600',
      },
    ]);
  });

  it('suggest the day that another row of the same document has', async () => {
    const { questions } = await trial(
      {
        'a.csv': `${HEAD}童乐,云教〔2026〕41号,2026年8月,三年,600\n第一幼儿园,云教[2026]41号,2026年8月26日,三年,600`,
      },
      TWO,
    );
    expect(questions.find(({ field }) => field === '认定日期')?.suggestion).toBe('2026-08-26');
  });
});

describe('what belongs to persons', () => {
  it('is counted, and stands in no row, question or list', async () => {
    const { reading, questions } = await trial({
      'a.csv': `幼儿园基本信息表,,,,,,
标识码,园名,办园性质,举办者,地址,园长,联系电话
9900000001,云溪县第一幼儿园,公办,教育局,文昌路1号,王小芳,19900001234
9900000002,云溪县第二幼儿园,公办,教育局,文昌路2号,李晓明,0399-2210001
填表人：张建国,,,,,,`,
    });
    const said = JSON.stringify([reading, questions]);
    expect(reading.persons).toBe(3);
    for (const person of ['王小芳', '李晓明', '张建国', '19900001234']) expect(said).not.toContain(person);
  });

  it.each(['民办股 薄丽娜', '民教专干：薄丽娜', '县教体局计财科　薄丽娜'])(
    'is not said where an office signs below: %s',
    async (signed) => {
      const { reading, questions } = await trial({
        'a.csv': `幼儿园基本信息表,,,,\n标识码,园名,办园性质,地址,联系电话\n9900000001,云溪县第一幼儿园,公办,文昌路1号,0399-2210001\n${signed},,,,`,
      });
      expect(JSON.stringify([reading, questions])).not.toContain('薄丽娜');
    },
  );

  it('makes a list of persons no sheet of a kindergarten', async () => {
    const { reading } = await trial(
      { 'a.csv': '教师花名册,,\n序号,姓名,单位\n1,王小芳,第一幼儿园\n2,李晓明,第一幼儿园' },
      ONE,
    );
    expect([reading.rows, reading.persons]).toEqual([[], 2]);
  });
});

describe('a table of the contract', () => {
  it('reads back as it was exported', async () => {
    const csv =
      '标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,服务内容,收费依据,退费规则,自愿,公示日期,截止日期\n9900000001,保育教育费,保育教育费,小班,2025-09-01,380,元/生·月,保育,云发改〔2025〕7号,按月退,不适用,,2026-08-31';
    const { rows, questions } = await trial({ 'fees.csv': csv }, ONE);
    expect(questions).toEqual([]);
    expect(rows('fees')).toEqual([
      {
        code: '9900000001',
        category: '保育教育费',
        item: '保育教育费',
        ageGroup: '小班',
        effectiveFrom: '2025-09-01',
        amount: '380',
        unit: '元/生·月',
        service: '保育',
        basis: '云发改〔2025〕7号',
        refund: '按月退',
        voluntary: '不适用',
        until: '2026-08-31',
      },
    ]);
  });
});

describe('the form of a whole district', () => {
  it('gives the population and indicators, and names every other cell', async () => {
    const { rows, reading } = await trial(
      {
        'form.csv': `自然情况,,幼儿园数(所),,,在园儿童数(人),,,教职工数(人),,,
常住人口3~5岁儿童数(人),农村地区乡镇数(个),总计,教育办园,其他公办园,总计,公办园,普惠性民办园,总计,园长,专任教师,保育员
8000,9,40,10,10,7600,3800,3040,900,40,500,250`,
      },
      ONE,
    );
    expect(rows('population')).toMatchObject([{ district: '990101', children: '8000', basis: '常住' }]);
    expect(
      rows('indicators').map(({ metric, numerator, denominator }) => `${metric} ${numerator}/${denominator}`),
    ).toEqual([
      'gross-enrolment-rate 7600/8000',
      'inclusive-coverage 6840/7600',
      'public-share 3800/7600',
      'public-kindergarten-share 20/40',
    ]);
    expect(reading.dropped.filter(({ kind }) => kind === '不收的列').map(({ place }) => place.cell)).toEqual([
      'B3',
      'I3',
      'J3',
      'K3',
      'L3',
    ]);
  });
});

describe('a level that no rating scheme has', () => {
  it('is of the scheme that has what is answered', async () => {
    const roster = {
      ...rosterOf(['9900112345', '云溪镇甲幼儿园']),
      levels: [{ scheme: 'YX', level: '一级二类' }],
    };
    const sheet = '2024年幼儿园等级评定结果,,\n园名,评定等级,评定日期\n云溪镇甲幼儿园,一等园,2024-10-18\n';
    const { rows } = await trial({ '等级.csv': sheet }, roster, { 结果: '一级二类' });
    expect(rows('assessments').map(({ result, scheme }) => [result, scheme])).toEqual([['一级二类', 'YX']]);
  });
});

describe('a cell of which it was answered that it stays empty', () => {
  it('is not asked once more', async () => {
    const sheet =
      '2024年普惠性民办幼儿园认定名单,,\n园名,认定文号,认定时间\n云溪镇甲幼儿园,云教〔2024〕3号,2024年7月\n';
    const { asked } = await trial({ '认定.csv': sheet }, rosterOf(['9900112345', '云溪镇甲幼儿园']), {
      认定日期: '',
    });
    expect(asked.filter((one) => one.includes('认定日期'))).toEqual([
      '云溪镇甲幼儿园 云教〔2024〕3号 认定日期 2024年7月',
    ]);
  });

  it.each([
    ['三年', '2027-07-14'],
    ['3', '2027-07-14'],
  ])('and a first day that is answered gives the last: %s', async (term, until) => {
    const sheet = `2024年普惠性民办幼儿园认定名单,,,\n园名,认定文号,认定时间,有效年限\n云溪镇甲幼儿园,云教〔2024〕3号,2024年7月,${term}\n`;
    const { rows } = await trial({ '认定.csv': sheet }, rosterOf(['9900112345', '云溪镇甲幼儿园']), {
      认定日期: '2024-07-15',
    });
    expect(rows('recognitions').map(({ validUntil }) => validUntil)).toEqual([until]);
  });
});

describe('a price that may not be charged', () => {
  const read = (answers?: Answers) =>
    trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）,,,,\n园名,收费项目,收费标准,文号,备注\n第一幼儿园,课本费,60元,云发改〔2025〕7号,英语特色班200元/月\n',
      },
      ONE,
      answers,
    );

  it('is asked first, and nothing else of it', async () => {
    const { questions } = await read();
    expect(questions.map(({ kind, of }) => [kind, of])).toEqual([
      ['row', '课本费'],
      ['row', '英语特色班'],
    ]);
  });

  it('is left out where that is answered, and told', async () => {
    const { rows, questions, reading } = await read({ 这一行: '否' });
    expect([rows('fees'), questions.length]).toEqual([[], 2]);
    expect(reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? text : []))).toEqual(
      expect.arrayContaining(['课本费：含有“课本”，这类收费是禁止的，没有写']),
    );
  });
});

describe('how the price of an item is refunded whose category is asked', () => {
  it('is asked in the same words once the category is answered', async () => {
    const sheet = {
      'a.csv':
        '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,收费项目,收费标准,文号\n第一幼儿园,延时看护,60元/月,云发改〔2025〕7号\n',
    };
    const refundIn = ({ questions }: Awaited<ReturnType<typeof trial>>) =>
      questions.flatMap(({ field, of }) => (field === '退费规则' ? of : []));
    const [before, after] = [await trial(sheet, ONE), await trial(sheet, ONE, { 收费类别: '服务性收费' })];
    expect([refundIn(before), refundIn(after)]).toEqual([refundIn(before), refundIn(before)]);
    expect(refundIn(before)).toHaveLength(1);
  });
});

describe('prices that differ for groups of children', () => {
  const HEAD =
    '2026年秋季收费公示（执行时间：2026年9月1日起）,,,,,\n园名,保教费（元/生·月）,,,文号,备注\n,小班,中班,大班,,\n';
  const read = (row: string, answers?: Answers): ReturnType<typeof trial> =>
    trial({ 'a.csv': `${HEAD}第一幼儿园,${row}` }, ONE, answers);
  const prices = ({ rows }: Awaited<ReturnType<typeof trial>>): readonly (readonly string[])[] =>
    rows('fees').map(({ item = '', ageGroup = '', amount = '' }) => [item, ageGroup, amount]);
  const REMARK = '500-550,500-550,500,云发改〔2025〕7号,500（本村）550（外村）';

  it('are asked once, the cells and the remark quoted', async () => {
    const { questions } = await read(REMARK);
    expect(
      questions.flatMap(({ kind, of, text, suggestion }) =>
        kind === 'prices' ? [[of, text, suggestion]] : [],
      ),
    ).toEqual([['保育教育费', '500-550；500；备注：500（本村）550（外村）', '本村 500；外村 550']]);
  });

  it('become a row for each group, told apart by the item', async () => {
    expect(prices(await read(REMARK, { 收费标准: '本村 500；外村 550' }))).toEqual([
      ['保育教育费', '全部', '500'],
      ['保育教育费（外村幼儿）', '全部', '550'],
    ]);
  });

  it('are one price where the answer is one', async () => {
    expect(prices(await read(REMARK, { 收费标准: '500' }))).toEqual([['保育教育费', '全部', '500']]);
  });

  it('may stand in the cell of one age', async () => {
    const row = '本地480、外地520,480,480,云发改〔2025〕7号,';
    const { questions } = await read(row);
    expect(
      questions.flatMap(({ kind, of, suggestion }) => (kind === 'prices' ? [[of, suggestion]] : [])),
    ).toEqual([['保育教育费·小班', '本地 480；外地 520']]);
    expect(prices(await read(row, { 收费标准: '本地 480；外地 520' }))).toEqual([
      ['保育教育费', '全部', '480'],
      ['保育教育费（外地幼儿）', '小班', '520'],
    ]);
  });

  it('of one group beside the usual price are two', async () => {
    const row = '380,380,380,云发改〔2025〕7号,在职教工子女300';
    const { questions } = await read(row);
    expect(questions.find(({ kind }) => kind === 'prices')?.suggestion).toBe('一般 380；在职教工子女 300');
    expect(prices(await read(row, { 收费标准: '一般 380；在职教工子女 300' }))).toEqual([
      ['保育教育费', '全部', '380'],
      ['保育教育费（在职教工子女）', '全部', '300'],
    ]);
  });
});
