import { describe, expect, it } from 'vitest';
import { headText } from '../../../../src/sheets/columns/head-text.ts';
import { FOUR, trial } from '../reading.ts';

describe('a later line of a head', () => {
  it.each([
    ['托班保育费\n没有托班填“无”', '托班保育费'],
    ['班级数\n没有托班填0', '班级数'],
    ['伙食费\n请写清按天还是按月', '伙食费'],
    ['幼儿园名称\n请填写与公章一致的全称', '幼儿园名称'],
    ['联系电话\n请如实填写，含区号', '联系电话'],
    ['办园性质\n请填公办或民办', '办园性质'],
    ['年龄段\n填小班/中班/大班', '年龄段'],
    ['中班人数\n请填中班', '中班人数'],
  ])('is no word of it where it only tells how to fill it in: %s', (head, word) => {
    expect(headText(head).word).toBe(word);
  });

  it.each([
    ['专任教师\n只填在编', '专任教师只填在编'],
    ['中班人数\n请填当年新招人数', '中班人数请填当年新招人数'],
    ['住宿费\n请按学期填写', '住宿费请按学期填写'],
    ['联系电话\n请填园长住宅电话', '联系电话请填园长住宅电话'],
    ['联系电话\n请填园长、副园长', '联系电话请填园长、副园长'],
    ['人数\n请填保育员', '人数请填保育员'],
    ['班级数\n请填托班', '班级数请填托班'],
  ])('stays where it says what to fill in: %s', (head, word) => {
    expect(headText(head).word).toBe(word);
  });

  it('is asked with its head, and never written as what the head alone would be', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园收费一览表,,\n单位：元/月,,\n幼儿园名称,"住宿费\n请按学期填写",地址\n第一幼儿园,300,正街1号\n',
      },
      FOUR,
    );
    expect(read.rows('fees')).toEqual([]);
    expect(read.asked).toEqual(['住宿费请按学期填写 住宿费请按学期填写']);
  });

  it('may make a number that of a person', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县幼儿园基本信息表,,\n幼儿园名称,"联系电话\n请填园长住宅电话",地址\n第一幼儿园,0990-1234567,正街1号\n',
      },
      FOUR,
    );
    expect(read.rows('kindergartens')).toEqual([{ code: '9900000001', address: '正街1号' }]);
    expect(read.reading.persons).toBe(1);
    expect(JSON.stringify([read.questions, read.reading.dropped])).not.toContain('1234567');
  });
});
