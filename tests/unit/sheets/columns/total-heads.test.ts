import { describe, expect, it } from 'vitest';
import { FOUR, type Trial, trial } from '../reading.ts';

/** A table of classes with two rows of heads, whose totals are of the words given. */
const classes = (total: string, words: readonly [string, string], children: string): Promise<Trial> =>
  trial(
    {
      'a.csv': [
        '云溪县幼儿园班级与幼儿数统计表（2026年9月15日）,,,,,,',
        `幼儿园,小班,小班,中班,中班,${total},${total}`,
        `,班数,人数,班数,人数,${words.join(',')}`,
        `云溪县第一幼儿园,2,36,2,46,4,${children}`,
        '石门镇阳光幼儿园,1,20,1,25,2,45',
        '',
      ].join('\n'),
    },
    FOUR,
  );

const read = ({ rows }: Trial): readonly string[] =>
  rows('classes').map(({ code, ageGroup, children }) => `${code} ${ageGroup} ${children}`);

describe('a total over 人数 beside ages', () => {
  it.each([
    ['合计', '班数', '人数'],
    ['总', '班数', '人数'],
    ['合计', '班级数', '幼儿数'],
    ['总计', '班数', '人数'],
  ])('is of the children: %s over %s and %s', async (total, count, children) => {
    const trialled = await classes(total, [count, children], '83');
    expect(read(trialled)).toEqual([
      '9900000001 小班 ?',
      '9900000001 中班 ?',
      '9900000002 小班 20',
      '9900000002 中班 25',
    ]);
    const sums = trialled.questions.filter(({ kind }) => kind === 'sum');
    expect(sums.map(({ place, question }) => `${place.cell} ${question.split('。')[0]}`)).toEqual([
      'G4 云溪县第一幼儿园的幼儿数合计写的是 83，各项加起来是 82',
    ]);
  });

  it('asks nothing where the ages add up to it', async () => {
    const trialled = await classes('合计', ['班数', '人数'], '82');
    expect(read(trialled)[0]).toBe('9900000001 小班 36');
    expect(trialled.questions.filter(({ kind }) => kind === 'sum')).toEqual([]);
  });
});
