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
