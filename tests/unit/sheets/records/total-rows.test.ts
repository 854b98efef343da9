import { describe, expect, it } from 'vitest';
import { type Answers, FOUR, type Trial, trial } from '../reading.ts';

const classes = (total: string, answers: Answers = {}): Promise<Trial> =>
  trial(
    {
      'a.csv': [
        '云溪县在园幼儿统计（2026年9月10日）,,',
        '幼儿园,班别,幼儿数',
        '石门镇阳光幼儿园,小班,21',
        ',中班,26',
        ',大班,31',
        `,小计,${total}`,
        '石门镇小太阳幼儿园,小班,18',
        ',中班,20',
        ',小计,38',
        '',
      ].join('\n'),
    },
    FOUR,
    answers,
  );

const children = ({ rows }: Trial): readonly string[] =>
  rows('classes').map(({ code, ageGroup, children: count }) => `${code} ${ageGroup} ${count}`);

describe('a total in a row below the ages of a kindergarten', () => {
  it('lets them wait where it is not what they add up to, and no other kindergarten', async () => {
    expect(children(await classes('81'))).toEqual([
      '9900000002 小班 ?',
      '9900000002 中班 ?',
      '9900000002 大班 ?',
      '9900000003 小班 18',
      '9900000003 中班 20',
    ]);
  });

  it('is asked of that kindergarten', async () => {
    const { questions } = await classes('81');
    const sums = questions.filter(({ kind }) => kind === 'sum');
    expect(sums.map(({ place, question }) => `${place.cell} ${question.split('。')[0]}`)).toEqual([
      'C6 石门镇阳光幼儿园的小计的幼儿数写的是 81，各项加起来是 78',
    ]);
  });

  it('takes them once it is answered that they are right, or where it is their sum', async () => {
    const right = ['9900000002 小班 21', '9900000002 中班 26', '9900000002 大班 31'];
    expect(children(await classes('81', { '81': '按各项' })).slice(0, 3)).toEqual(right);
    expect(children(await classes('78')).slice(0, 3)).toEqual(right);
  });
});

describe('全县 in the row of a kindergarten', () => {
  const list = (rows: string): Promise<Trial> =>
    trial({ 'a.csv': `云溪县幼儿园招生计划（2026年）,,\n幼儿园,招生范围,计划招生数\n${rows}\n` }, FOUR);

  it('makes no total of it', async () => {
    const read = await list('云溪县第一幼儿园,全县,90\n石门镇阳光幼儿园,石门镇,60');
    expect(read.rows('enrolment').map(({ code, plannedPlaces }) => `${code} ${plannedPlaces}`)).toEqual([
      '9900000001 90',
      '9900000002 60',
    ]);
  });

  it('is a total where no kindergarten stands before it', async () => {
    const read = await list('石门镇阳光幼儿园,石门镇,60\n全县,,60');
    expect(read.reading.dropped.map(({ kind }) => kind)).toContain('合计');
  });
});
