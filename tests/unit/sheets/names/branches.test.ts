import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const GROUP = rosterOf(
  ['9900000001', '云溪县第二幼儿园', '990101002'],
  ['9900000002', '云溪县第二幼儿园（江滨分园）', '990101003'],
  ['9900000003', '云溪县金铃幼儿园', '990101002'],
  ['9900000004', '云溪县金铃幼儿园江滨分园', '990101003'],
  ['9900000005', '云溪县金铃国际幼儿园', '990101002'],
);

/** Whom a name means: the last digit of its code, `?` where it is asked. */
const meant = async (...names: readonly string[]): Promise<readonly string[]> => {
  const csv = `2026年秋季在园幼儿统计（2026年9月10日）\n园名,小班\n${names.map((name, at) => `${name},${20 + at}`).join('\n')}`;
  const { rows } = await trial({ 'a.csv': csv }, GROUP);
  return rows('classes').map(({ code = '' }) => code.slice(-1));
};

describe('a branch', () => {
  it('is told with or without brackets, by its whole name or a short one', async () => {
    expect(await meant('第二幼儿园江滨分园')).toEqual(['2']);
    expect(await meant('二幼江滨分园')).toEqual(['2']);
    expect(await meant('金铃幼儿园（江滨分园）')).toEqual(['4']);
    expect(await meant('金铃江滨分园')).toEqual(['4']);
  });

  it('is told by its place alone in brackets', async () => {
    expect(await meant('金铃幼儿园（江滨）')).toEqual(['4']);
    expect(await meant('第二幼儿园（江滨）')).toEqual(['2']);
  });

  it('of another name, or at another place, is nobody', async () => {
    expect(await meant('金铃幼儿园（河西分园）')).not.toEqual(['4']);
    expect(await meant('银铃江滨分园')).toEqual(['?']);
    expect(await meant('江滨分园')).toEqual(['?']);
  });
});

describe('a name that tells no branch', () => {
  it('is that of the whole kindergarten, also where a bracket calls it the main part', async () => {
    expect(await meant('第二幼儿园', '金铃')).toEqual(['1', '3']);
    expect(await meant('第二幼儿园（本部）', '金铃幼儿园（总园）')).toEqual(['1', '3']);
  });
});

describe('a short name in a column of its own', () => {
  const LIST =
    '云溪县幼儿园名录,,,,\n标识码,园所全称,简称,所属乡镇,办园性质\n' +
    '9900000011,云溪县第一幼儿园,区一幼,云溪镇,公办\n9900000012,云溪县童乐第一幼儿园,童乐一幼、童一,云溪镇,民办\n';

  it('tells whom another sheet means', async () => {
    const { rows, asked } = await trial({
      'a.csv': LIST,
      'b.csv': '2026年秋季在园幼儿统计（2026年9月10日）,\n园名,小班\n区一幼,20\n童一,21',
    });
    expect(rows('classes').map(({ code }) => code)).toEqual(['9900000011', '9900000012']);
    expect(asked.filter((text) => text.includes('区一幼') || text.includes('童一'))).toEqual([]);
  });

  it('tells nothing that two kindergartens have', async () => {
    const { rows } = await trial({
      'a.csv': LIST.replace('童乐一幼、童一', '区一幼'),
      'b.csv': '2026年秋季在园幼儿统计（2026年9月10日）,\n园名,小班\n区一幼,20',
    });
    expect(rows('classes').map(({ code }) => code)).toEqual(['?']);
  });
});

describe('a name with a character written wrong', () => {
  const LIST =
    '云溪县幼儿园名录,,,\n标识码,园名,所属乡镇,联系电话\n' +
    '9900000011,云溪县海韵幼儿园,云溪镇,0988-3100211\n9900000012,云溪县百合幼儿园,云溪镇,0988-3100322\n';
  const feesOf = async (phone: string) => {
    const { rows } = await trial({
      'a.csv': LIST,
      'b.csv': `云溪县幼儿园收费情况表,,\n园名,保教费（元/月）,咨询电话\n云溪县海运幼儿园,560,${phone}`,
    });
    return rows('fees').map(({ code }) => code);
  };

  it('is that of the one whose telephone stands in its row', async () => {
    expect(await feesOf('0988-3100211')).toEqual(['9900000011']);
    expect(await feesOf('3100211')).toEqual(['9900000011']);
  });

  it('is asked beside the telephone of another, or of nobody', async () => {
    expect(await feesOf('0988-3100322')).toEqual(['?']);
    expect(await feesOf('0988-3100999')).toEqual(['?']);
    expect(await feesOf('')).toEqual(['?']);
  });
});
