import { describe, expect, it } from 'vitest';
import { type ExcerptPart, excerptOf, markedParts } from '../../../../src/search/fulltext/excerpt.ts';

/** Parts as one line, the marked ones in brackets. */
const said = (parts: readonly ExcerptPart[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt', () => {
  it('is the sentences in which most of the question stands, the words marked', () => {
    const text =
      '收费政策. 公办园的收费由政府定价。民办园自己定价，报备案后执行，不得随意调整，也不得与入园挂钩，家长可以要求公示并核对所交的每一笔，有疑问的先问园方，再问教育部门，或者拨打政务服务热线。退园时，伙食费按实际天数退还，其余按剩余天数折算。';
    expect(said(excerptOf(text, '收费政策', '伙食费怎么退'))).toBe(
      '退园时，[伙食费]按实际天数退还，其余按剩余天数折算。',
    );
  });

  it('takes in the sentences around as far as they fit', () => {
    expect(said(excerptOf('先看班额。小班 25 人。中班 30 人。', '', '班额'))).toBe(
      '先看[班额]。小班 25 人。中班 30 人。',
    );
  });

  it('leaves out the title, which stands above it, and ends a heading as Chinese does', () => {
    expect(said(excerptOf('谁来定价. 公办园. 由政府定价', '谁来定价', '定价'))).toBe('公办园。由政府[定价]');
    expect(said(excerptOf('免除以后 = 0. 民办园照交 0.5 元', '', '民办园'))).toBe(
      '免除以后 = 0。[民办园]照交 0.5 元',
    );
  });

  it('cuts a long sentence between words, and says so', () => {
    const long = `${'各幼儿园应当按照规定公示收费项目和收费标准，'.repeat(5)}伙食费按学期结算 12345 元，${'家长可以查阅每一笔支出的原始凭证，'.repeat(5)}完。`;
    const excerpt = said(excerptOf(long, '', '伙食费'));
    expect(excerpt).toBe(
      '…各幼儿园应当按照规定公示收费项目和收费标准，[伙食费]按学期结算 12345 元，家长可以查阅每一笔支出的原始凭证，家长可以查阅每一笔支出的原始凭证…',
    );
  });

  it('never ends within a number', () => {
    const long = `${'公办园'.repeat(20)}收费${' 1234567890'.repeat(12)}。`;
    const excerpt = said(excerptOf(long, '', '收费'));
    expect(excerpt).toMatch(/ (?:1234567890 ?)+…$/);
  });

  it('is the beginning where nothing of the question stands in the text', () => {
    expect(said(excerptOf('第一句。第二句。', '', '师资'))).toBe('第一句。第二句。');
  });

  it('is nothing of a record without a text', () => {
    expect(excerptOf('', '', '师资')).toEqual([]);
  });
});

describe('what is marked', () => {
  it('is the longest run of the question’s characters, none of a single one', () => {
    expect(said(markedParts('普惠性幼儿园的普惠率', '普惠率'))).toBe('[普惠]性幼儿园的[普惠率]');
    expect(said(markedParts('持有证书的比率', '持证率'))).toBe('持有证书的比率');
  });

  it('is a single character where that is all that was asked', () => {
    expect(said(markedParts('园所', '园'))).toBe('[园]所');
  });

  it('is a whole number or a whole word, in either case', () => {
    expect(said(markedParts('2026 年 26 所，CSV 文件', '26 csv'))).toBe('2026 年 [26] 所，[CSV] 文件');
  });

  it('is a document number in one piece', () => {
    expect(said(markedParts('2026 年依据示教体发〔2026〕52号', '〔2026〕52号'))).toBe(
      '2026 年依据示教体发[〔2026〕52号]',
    );
  });
});
