import { describe, expect, it } from 'vitest';
import { trial, FOUR } from '../reading.ts';

const HEAD = '云溪县幼儿园基本情况表\n幼儿园名称,办学许可证号,核定规模（人）,图书册数\n';

async function listed(row: string): Promise<Readonly<Record<string, string>> & { readonly likely: string }> {
  const { rows, questions } = await trial({ 'a.csv': `${HEAD}阳光幼儿园,${row}` }, FOUR);
  const [{ licenceNo = '', approvedPlaces = '', books = '' } = {}] = rows('kindergartens');
  const likely = questions
    .filter(({ field }) => field === '办学许可证号' || field === '核定学位')
    .map(({ suggestion }) => suggestion)
    .join('');
  return { licenceNo, approvedPlaces, books, likely };
}

describe('the number of a certificate', () => {
  it('is one with its words', async () => {
    expect(await listed('教民399101010000018号,90,800')).toMatchObject({
      licenceNo: '教民399101010000018号',
      approvedPlaces: '90',
    });
  });

  it.each(['换证中', '正在办理', '有', '已过期'])('is asked where there is none: %s', async (text) => {
    expect(await listed(`${text},90,800`)).toMatchObject({ licenceNo: '?', likely: '' });
  });

  it('is asked, with it, where it may not hold any more', async () => {
    expect(await listed('教民399101010000018号（换证中）,90,800')).toMatchObject({
      licenceNo: '?',
      likely: '教民399101010000018号',
    });
  });
});

describe('a certificate of a place with 原 in its name', () => {
  it.each(['太原教民字1140107600018号', '平原教民137142600018号', '固原许可教民164040260018号'])(
    'holds: %s',
    async (text) => {
      expect(await listed(`${text},90,800`)).toMatchObject({ licenceNo: text, likely: '' });
    },
  );

  it.each([
    ['原证号教民399101010000018号', '教民399101010000018号'],
    ['办理中（原许可证号：教民399101010000018号）', '教民399101010000018号'],
    ['原教民399101010000018号', '教民399101010000018号'],
    ['太原教民字1140107600018号（换证中）', '太原教民字1140107600018号'],
  ])('is asked where it was the former one: %s', async (text, likely) => {
    expect(await listed(`${text},90,800`)).toMatchObject({ licenceNo: '?', likely });
  });
});

describe('a number of classes', () => {
  it('is no number of places', async () => {
    expect(await listed('教民399101010000018号,3个班,800')).toMatchObject({
      approvedPlaces: '?',
      likely: '',
    });
  });

  it('beside that of places leaves it', async () => {
    expect(await listed('教民399101010000018号,3个班90人,800册')).toMatchObject({
      approvedPlaces: '90',
      books: '800',
    });
  });
});

describe('a telephone', () => {
  it.each([
    ['0988-3100211', '0988-3100211'],
    ['0988-3100211转802', '0988-3100211转802'],
    ['同园长手机', '?'],
    ['见园长', '?'],
    ['待安装', '?'],
  ])('has a number: %s', async (written, phone) => {
    const { rows } = await trial(
      { 'a.csv': `云溪县幼儿园基本情况表\n幼儿园名称,地址,联系电话\n阳光幼儿园,石门镇东街1号,${written}` },
      FOUR,
    );
    expect(rows('kindergartens').map((row) => row['phone'])).toEqual([phone]);
  });
});

describe('how a post is filled', () => {
  it('leaves a person who was hired counted, and suggests nobody for one of another post', async () => {
    const { rows, questions } = await trial(
      {
        'a.csv':
          '云溪县幼儿园教职工统计表（2026年9月10日）\n幼儿园,园长,专任教师,炊事员\n阳光幼儿园,校长兼,4,1（村聘）',
      },
      FOUR,
    );
    expect(
      rows('staffing')
        .filter(({ post }) => post === '炊事员')
        .map(({ headcount }) => headcount),
    ).toEqual(['1']);
    expect(
      questions.filter(({ of }) => of === '园长').map(({ text, suggestion }) => [text, suggestion]),
    ).toEqual([['校长兼', '0']]);
  });
});
