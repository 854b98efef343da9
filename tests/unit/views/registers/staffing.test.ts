import { describe, expect, it } from 'vitest';
import { POSTS } from '../../../../src/domain/code-lists.ts';
import { NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { registerAreas } from '../../../../src/views/registers/index.ts';
import { staffTable } from '../../../../src/views/registers/staff-table.ts';
import { STAFFING } from '../../../../src/views/registers/staffing.ts';
import { SITE, aBureau, aClass, aKindergarten, aPost } from '../../builders.ts';
import { bureauOf, cell, running, value } from './cells.ts';

const staffing = POSTS.map((post) => aPost(post, post === '专任教师' ? 10 : 2, { certified: 2 }));
const classes = [aClass('小班', 130)];

describe('the register of staff', () => {
  it('judges the ratios by the standard and gives each share with its fraction', () => {
    const table = staffTable(running(bureauOf(aKindergarten({ classes, staffing }))));
    expect(cell(table, '教职工')).toBe('26');
    expect(cell(table, '教职工∶幼儿')).toEqual({
      text: '1∶5',
      verdict: { word: '符合配备标准', tone: 'good' },
      sort: 5,
    });
    expect(cell(table, '教师持证')).toEqual({ text: '20%', note: '2/10' });
  });

  it('makes no total and no ratio where a post is missing, and says which', () => {
    const without = staffing.filter(({ post }) => post !== '保安员');
    const table = staffTable(running(bureauOf(aKindergarten({ classes, staffing: without }))));
    expect(cell(table, '教职工')).toEqual({ text: NOT_GIVEN, note: '缺保安员' });
    expect(cell(table, '教职工∶幼儿')).toEqual({ text: '不能测算', sort: '' });
    expect(value(table, '没有公布的岗位')).toBe('保安员');
    expect(value(table, '教职工∶幼儿测算结果')).toBe('没有公布保安员的人数，不能测算');
  });

  it('does not say that a post is missing of which the row may be held back', () => {
    const without = staffing.filter(({ post }) => post !== '专任教师');
    const held = [{ table: 'staffing', rows: 1 }];
    const table = staffTable(running(bureauOf(aKindergarten({ classes, staffing: without, held }))));
    expect(cell(table, '教职工')).toEqual({ text: UNDER_REVIEW });
    expect(value(table, '没有公布的岗位')).toEqual(UNDER_REVIEW);
  });

  it('keeps a post that is not published missing', () => {
    const teachers = [aPost('专任教师', 2, { certified: 2 })];
    const table = staffTable(running(bureauOf(aKindergarten({ classes, staffing: teachers }))));
    expect(value(table, '专任教师')).toBe(2);
    expect(value(table, '保育员')).toEqual(NOT_GIVEN);
    expect(value(table, '教职工')).toEqual(NOT_GIVEN);
    expect(value(table, '专任教师持证人数')).toBe(2);
    expect(value(table, '专任教师持证：岗位人数')).toBe(2);
  });

  it('prints the standards that the site judges by', () => {
    const site = {
      ...SITE,
      thresholds: {
        ...SITE.thresholds,
        childrenPerStaff: { ...SITE.thresholds.childrenPerStaff, 全日制: { from: 5, to: 6 } },
        childrenPerTeacher: 14,
      },
    };
    const bureau = aBureau({ site, kindergartens: [aKindergarten()] });
    const [area] = registerAreas(bureau);
    const scope = area && { area, bureau };
    expect(scope && STAFFING.partsOf(scope)[0]?.explanation).toEqual([
      '标准：教职工∶幼儿 全日制 1∶5 至 1∶6，半日制 1∶8 至 1∶10；保教人员∶幼儿 全日制 1∶7 至 1∶9，半日制 1∶11 至 1∶13；保教人员 = 专任教师 + 保育员。持证栏下面是“持证人数/岗位人数”；本科以上指专任教师。',
    ]);
    expect(scope && STAFFING.reading(scope)[2]).toEqual([
      '在园幼儿不含托班。专任教师∶幼儿没有单个幼儿园的标准，全县平均不低于 1∶14（教督〔2020〕1号）。',
    ]);
  });
});
