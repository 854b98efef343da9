import { describe, expect, it } from 'vitest';
import { isPointer, pointedNumber } from '../../../../src/sheets/values/pointer.ts';
import { said, trial, FOUR } from '../reading.ts';

describe('a cell that only refers to what stands elsewhere', () => {
  it.each([
    ['见说明第2条', 2],
    ['按说明第二条执行', 2],
    ['退费办法详见表后说明', null],
    ['（见注①）', 1],
    ['同注3', 3],
    ['说明：2', 2],
    ['③', 3],
    ['见说明1、2', null],
    ['详见附件', null],
    ['附件2', null],
    ['见《云溪县收费管理办法》', null],
    ['见公示栏', null],
    ['请看公示栏', null],
    ['看本表附注', null],
    ['见“目录及退费”', null],
    ['退费办法详见“退费”工作表', null],
    ['按“退费”表执行', null],
  ])('is known by its words: %s', (text, number) => {
    expect(isPointer(text)).toBe(true);
    expect(pointedNumber(text)).toBe(number);
  });

  it.each([
    '按月多退少补',
    '见龙路12号',
    '见龙村',
    '按合同约定退',
    '按《云溪县收费管理办法》执行',
    '按“先退后补”办理',
    '见“退费”表，伙食费按天退',
    '见说明第2条，伙食费按天退',
    '云溪镇看山路3号',
    '阅海路公示栏对面',
    '看护未接幼儿（家长签协议）',
    '见习老师看护（签协议）',
    '见云价〔2024〕5号文件',
    '说明',
  ])('is not every text with such a word: %s', (text) => {
    expect(isPointer(text)).toBe(false);
  });
});

const HEAD = '云溪县幼儿园收费表,,,,,\n幼儿园,收费项目,收费标准,收费依据,执行日期,退费办法\n';

/** A sheet of fees with notes below. */
function fees(rows: readonly string[], ...notes: readonly string[]): string {
  return HEAD + [...rows, ...notes.map((note) => `${note},,,,,`)].join('\n');
}

const CARE = '第一幼儿园,保教费,500元/月,云发改〔2025〕8号,2025年9月1日,';
const MEALS = '第一幼儿园,伙食费,12元/天,云发改〔2025〕8号,2025年9月1日,';

describe('a rule of refund that stands in a note', () => {
  it('is that of the note, each item its own', async () => {
    const { rows, asked } = await said(
      fees(
        [`${CARE}见说明第2条`, `${MEALS}见说明第2条`],
        '说明：1.公示期为一年。2.保教费：缺勤满8天的退三成；伙食费：按缺勤天数退。',
      ),
      'fees',
      'item',
      'refund',
    );
    expect(rows).toEqual(['保育教育费 缺勤满8天的退三成', '伙食费 按缺勤天数退']);
    expect(asked.filter((text) => text.includes('退费'))).toEqual([]);
  });

  it('is that of the number which the row gives', async () => {
    const { rows } = await said(
      fees(
        [`${CARE}见注1`, CARE.replace('第一幼儿园', '阳光幼儿园').concat('见注2')],
        '注：1.保教费：缺勤满8天的退三成。',
        '2.保教费：缺勤满15天的退一半。',
      ),
      'fees',
      'refund',
    );
    expect(rows).toEqual(['缺勤满8天的退三成', '缺勤满15天的退一半']);
  });

  it('is that of the list which the row names', async () => {
    const { rows } = await said(
      fees(
        [`${CARE}见说明第1条`, `${MEALS}见注2`],
        '注1：保教费按学期收取。 注2：伙食费按实际缺勤天数退还。',
        '填表说明： 1.保教费：缺勤满8天的退三成。 2.伙食费不退。',
      ),
      'fees',
      'item',
      'refund',
    );
    expect(rows).toEqual(['保育教育费 缺勤满8天的退三成', '伙食费 按实际缺勤天数退还']);
  });

  it('is without the number before it', async () => {
    const { rows } = await said(
      fees([`${CARE}见注1`, `${MEALS}见注2`], '注1：缺勤满8天的退三成。', '注2：伙食费按实际缺勤天数退还。'),
      'fees',
      'refund',
    );
    expect(rows).toEqual(['缺勤满8天的退三成', '按实际缺勤天数退还']);
  });

  it.each([
    ['见注2', ['注：1.按学期收取。2.伙食费按天退还。', '注：1.按月收取。2.伙食费不退。']],
    ['见第2条', ['注：1.按学期收取。2.伙食费按天退还。', '说明：1.按月收取。2.伙食费不退。']],
    ['见说明2', ['说明：1.按学期收取。2.伙食费按天退还。2.伙食费不退。']],
  ])('is asked where two have its number: %s', async (pointer, notes) => {
    const { rows, asked } = await said(fees([`${MEALS}${pointer}`], ...notes), 'fees', 'refund');
    expect(rows).toEqual(['?']);
    expect(asked.filter((text) => text.includes('退费'))).toEqual(['伙食费 退费规则']);
  });

  it('is asked once for all where no note tells it', async () => {
    const { rows, asked } = await said(
      fees([`${CARE}详见附件`, CARE.replace('第一幼儿园', '阳光幼儿园').concat('详见附件')]),
      'fees',
      'refund',
    );
    expect(rows).toEqual(['?', '?']);
    expect(asked.filter((text) => text.includes('退费'))).toEqual(['保育教育费 退费规则']);
  });
});

describe('what else stands elsewhere', () => {
  it('is what the notes say of all, or asked', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv': fees(
          ['第一幼儿园,保教费,500元/月,见说明,见说明,缺勤满8天的退三成'],
          '说明：以上收费自2025年9月1日起执行，收费依据为云发改〔2025〕8号。',
        ),
        'b.csv': '云溪县普惠性民办幼儿园认定名单\n幼儿园,认定日期,文号\n阳光幼儿园,2025年8月1日,见附件',
        'c.csv': '云溪县幼儿园基本情况表\n幼儿园名称,地址,办园性质\n阳光幼儿园,详见附表,民办',
      },
      FOUR,
    );
    expect(rows('fees').map(({ basis, effectiveFrom }) => [basis, effectiveFrom])).toEqual([
      ['云发改〔2025〕8号', '2025-09-01'],
    ]);
    expect(rows('recognitions').map(({ docNo }) => docNo)).toEqual(['?']);
    expect(rows('kindergartens').map(({ address }) => address)).toEqual(['?']);
    expect(questions.filter(({ text }) => /附/.test(text)).map(({ field, text }) => [field, text])).toEqual([
      ['文号', '见附件'],
      ['地址', '详见附表'],
    ]);
  });

  it.each([
    ['见云发改〔2025〕8号', '云发改〔2025〕8号'],
    ['详见云价〔2024〕5号文件', '云价〔2024〕5号'],
    ['见《关于规范收费的通知》（云价〔2024〕5号）', '《关于规范收费的通知》（云价〔2024〕5号）'],
  ])('with the number of a document is that document: %s', async (written, basis) => {
    const { rows, asked } = await said(
      fees([`第一幼儿园,保教费,500元/月,${written},2025年9月1日,按天退`]),
      'fees',
      'basis',
    );
    expect(rows).toEqual([basis]);
    expect(asked.filter((text) => text.includes('依据'))).toEqual([]);
  });

  it.each([
    ['见云教〔2025〕3号文件', '云教〔2025〕3号', []],
    ['详见《认定的通知》（云教〔2025〕3号）', '云教〔2025〕3号', []],
    ['见云教〔2025〕3号、云教〔2025〕4号', '?', ['文号 见云教〔2025〕3号、云教〔2025〕4号']],
    ['见附件', '云教〔2026〕8号', []],
  ])('is the document of its row, not that of the sheet: %s', async (written, docNo, open) => {
    const { rows, asked } = await said(
      `云溪县普惠性民办幼儿园认定名单（云教〔2026〕8号）,,\n幼儿园,认定日期,文号\n阳光幼儿园,2025年8月1日,${written}`,
      'recognitions',
      'docNo',
    );
    expect(rows).toEqual([docNo]);
    expect(asked.filter((text) => text.includes('文号'))).toEqual(open);
  });
});

describe('an address', () => {
  it.each([
    ['阅海路公示栏对面', '阅海路公示栏对面'],
    ['见龙路公示栏对面', '见龙路公示栏对面'],
    ['见山村牌坊东侧10米路牌', '见山村牌坊东侧10米路牌'],
    ['详见附表', '?'],
    ['见备注', '?'],
  ])('may begin like a pointer: %s', async (written, address) => {
    const { rows } = await said(
      `云溪县幼儿园基本情况表\n幼儿园名称,地址,办园性质\n阳光幼儿园,${written},民办`,
      'kindergartens',
      'address',
    );
    expect(rows).toEqual([address]);
  });
});

describe('a question that quotes a cell', () => {
  it.each([
    [
      '收费',
      `${HEAD}第一幼儿园,保教费,500元/月,见通知（联系人李梅13812345678）,2025年9月1日,按天退`,
      '云溪县第一幼儿园的收费依据只写了“见通知（联系人〔个人信息〕〔个人信息〕）”。批准文号或备案号是什么？',
    ],
    [
      '认定',
      '云溪县普惠性民办幼儿园认定名单\n幼儿园,认定日期,文号\n阳光幼儿园,2025年8月1日,见通知（联系人李梅13812345678）',
      '文号只写着“见通知（联系人〔个人信息〕〔个人信息〕）”，表里看不到写的是什么。文号是什么？答一次，写着一样的都用。',
    ],
    [
      '认定',
      '云溪县普惠性民办幼儿园认定名单\n幼儿园,认定日期,文号\n阳光幼儿园,2025年8月1日,找李梅要',
      '文号写的是“找〔个人信息〕”，没有写号码。文号是什么？请按文件填写。',
    ],
  ])('has nothing of a person in its sentence: %s', async (_, sheet, sentence) => {
    const { questions } = await trial({ 'a.csv': sheet }, FOUR);
    expect(questions.map(({ question }) => question)).toContain(sentence);
    expect(JSON.stringify(questions)).not.toMatch(/李梅|13812345678/);
  });
});
