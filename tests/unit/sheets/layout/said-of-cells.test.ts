import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const THREE = rosterOf(
  ['9901010001', '云溪县梧桐幼儿园', '990101002'],
  ['9901010002', '石门镇榆树幼儿园', '990101003'],
  ['9901010003', '石门镇枫叶幼儿园', '990101003'],
);

describe('numbers that a head gives words for', () => {
  it('are those words, with what stands in brackets behind them', async () => {
    const { rows, asked } = await trial({
      '基本情况.csv': [
        '幼儿园基本情况表',
        '幼儿园名称,标识码,办别（1公办 2民办）,举办者类别（1教育部门 2其他部门 3地方企业）,核定规模',
        '云溪县梧桐幼儿园,9901010001,1,2,240',
        '云溪县榆树幼儿园,9901010002,1,3（云溪县水务集团）,180',
      ].join('\n'),
    });
    expect(rows('kindergartens').map(({ nature, sponsorType }) => [nature, sponsorType])).toEqual([
      ['公办', '其他部门'],
      ['公办', '地方企业'],
    ]);
    expect(asked.filter((text) => text.includes('举办者类型'))).toEqual([]);
  });

  it('stay numbers where the head gives none, or what it says does not count up', async () => {
    const { rows } = await trial({
      '基本情况.csv': [
        '幼儿园基本情况表',
        '幼儿园名称,标识码,办别,核定规模（3个班90人 6个班180人）',
        '云溪县梧桐幼儿园,9901010001,公办,3',
      ].join('\n'),
    });
    expect(rows('kindergartens').map(({ approvedPlaces }) => approvedPlaces)).toEqual(['3']);
  });
});

describe('what the name over a block says in brackets', () => {
  const sheet = (...groups: readonly [string, string]): string =>
    [
      '安全防范情况排查表（2026年秋季学期）',
      '序号,幼儿园,一键式报警,封闭化管理,检查时间',
      `${groups[0]},,,,`,
      '1,榆树幼儿园,1,0,',
      `${groups[1]},,,,`,
      '1,梧桐幼儿园,是,是,2026年9月12日',
    ].join('\n');
  const found = (rows: readonly Readonly<Record<string, string>>[]): readonly unknown[] =>
    rows.map(({ code, alarm, closedManagement, checkedOn }) => [code, alarm, closedManagement, checkedOn]);

  it('is the day of the rows that have none', async () => {
    const { rows } = await trial(
      { 'a.csv': sheet('石门镇（检查时间均为2026年9月16日）', '云溪镇').replace('1,0,', '是,否,') },
      THREE,
    );
    expect(found(rows('safety'))).toEqual([
      ['9901010002', '是', '否', '2026-09-16'],
      ['9901010001', '是', '是', '2026-09-12'],
    ]);
  });

  it('is what numbers stand for', async () => {
    const { rows } = await trial(
      { 'a.csv': sheet('石门镇（1为是，0为否）', '云溪镇').replace('1,0,', '1,0,2026年9月15日') },
      THREE,
    );
    expect(found(rows('safety'))).toEqual([
      ['9901010002', '是', '否', '2026-09-15'],
      ['9901010001', '是', '是', '2026-09-12'],
    ]);
  });

  it('leaves numbers to be asked where nobody says what they stand for', async () => {
    const { rows } = await trial(
      { 'a.csv': sheet('石门镇', '云溪镇').replace('1,0,', '1,0,2026年9月15日') },
      THREE,
    );
    expect(found(rows('safety'))[0]).toEqual(['9901010002', '?', '?', '2026-09-15']);
  });
});

describe('a head of a check that gives its day and its document', () => {
  it('gives both to every row', async () => {
    const { rows } = await trial(
      {
        'a.csv': [
          '民办幼儿园年检情况表',
          '序号,幼儿园,"2025年度年检（评定日期：2026年5月11日，云教函〔2026〕7号）",备注',
          ',,年检结论,',
          '1,榆树幼儿园,合格,',
        ].join('\n'),
      },
      THREE,
    );
    expect(rows('assessments')).toMatchObject([
      { code: '9901010002', result: '合格', decidedOn: '2026-05-11', docNo: '云教函〔2026〕7号' },
    ]);
  });
});

describe('a credit code whose check character does not fit', () => {
  const sheet = (first: string, second: string): string =>
    `幼儿园基本情况表\n幼儿园名称,标识码,统一社会信用代码\n云溪县梧桐幼儿园,9901010001,${first}\n云溪县榆树幼儿园,9901010002,${second}`;

  it('is asked where those of the others fit', async () => {
    const { rows } = await trial({ 'a.csv': sheet('52990101MJ4410275A', '52990101MJ4420571M') });
    expect(rows('kindergartens').map(({ uscc }) => uscc)).toEqual(['52990101MJ4410275A', '?']);
  });

  it('is taken where none of them does', async () => {
    const { rows } = await trial({ 'a.csv': sheet('52990101MJ4410275B', '52990101MJ4420571M') });
    expect(rows('kindergartens').map(({ uscc }) => uscc)).toEqual([
      '52990101MJ4410275B',
      '52990101MJ4420571M',
    ]);
  });
});
