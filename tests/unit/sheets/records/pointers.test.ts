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
    '见说明第2条，伙食费按天退',
    '云溪镇看山路3号',
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

  it('with the number of a document is that number', async () => {
    const { rows } = await said(
      fees(['第一幼儿园,保教费,500元/月,见云发改〔2025〕8号,2025年9月1日,按天退']),
      'fees',
      'basis',
    );
    expect(rows).toEqual(['云发改〔2025〕8号']);
  });
});
