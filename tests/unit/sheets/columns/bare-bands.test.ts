import { describe, expect, it } from 'vitest';
import { rosterOf, trial, type Trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

function read(title: string, heads = '专任教师数,本科,专科'): Promise<Trial> {
  return trial({ 'a.csv': `${title}（2026年9月12日汇总）,,,\n园名,${heads}\n第一幼儿园,23,12,11` }, ONE);
}

const ofTeachers = ({ rows }: Trial) => rows('staffing').filter(({ post }) => post === '专任教师');

describe('本科 and 专科 under no post', () => {
  it('are of the teachers where the title speaks of them alone', async () => {
    expect(ofTeachers(await read('专任教师学历情况'))).toMatchObject([{ bachelor: '12', college: '11' }]);
  });

  it.each(['教职工情况', '专任教师和保育员学历情况'])(
    'are asked under %s, and not left out',
    async (title) => {
      const whole = await read(title);
      const columns = whole.questions.filter(({ kind }) => kind === 'column');
      expect(columns.map(({ field, suggestion }) => [field, suggestion])).toEqual([
        ['本科', '教职工配备/本科/专任教师'],
        ['专科', '教职工配备/专科/专任教师'],
      ]);
      expect(ofTeachers(whole).map(({ bachelor }) => bachelor)).toEqual([undefined]);
      expect(whole.reading.dropped.filter(({ kind }) => kind === '不收的列')).toEqual([]);
    },
  );

  it('are of the teachers where that is answered', async () => {
    const { rows } = await trial(
      { 'a.csv': '教职工情况（2026年9月12日汇总）,,,\n园名,专任教师数,本科,专科\n第一幼儿园,23,12,11' },
      ONE,
      { 本科: '教职工配备：本科：专任教师', 专科: '教职工配备：专科：专任教师' },
    );
    expect(rows('staffing')[0]).toMatchObject({ post: '专任教师', bachelor: '12', college: '11' });
  });
});

describe('骨干教师 under no post', () => {
  it.each(['区级以上骨干教师', '县级骨干教师数'])(
    'are of the teachers beside what else is told of these: %s',
    async (head) => {
      const { rows } = await trial(
        {
          'a.csv': `教职工情况（2026年9月12日汇总）,,,\n园名,专任教师数,专任教师中学前教育专业,${head}\n第一幼儿园,23,12,4`,
        },
        ONE,
      );
      expect(rows('staffing')[0]).toMatchObject({ post: '专任教师', preschoolMajor: '12', backbone: '4' });
    },
  );

  it('are of nobody where the sheet counts the whole staff alone', async () => {
    const { rows } = await trial(
      {
        'a.csv': '教职工情况（2026年9月12日汇总）,,\n园名,教职工总数,区级以上骨干教师\n第一幼儿园,23,4',
      },
      ONE,
    );
    expect(rows('staffing').filter(({ backbone }) => backbone !== undefined)).toEqual([]);
  });
});
