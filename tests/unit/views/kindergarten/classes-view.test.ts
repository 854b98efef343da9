import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { DEFAULT_THRESHOLDS } from '../../../../src/domain/site.ts';
import { classesView } from '../../../../src/views/kindergarten/classes-view.ts';
import { aClass, aKindergarten, anAdmission } from '../../builders.ts';
import { published } from '../../published.ts';

const viewOf = (change: Partial<Kindergarten>, limits = DEFAULT_THRESHOLDS.classSize) =>
  classesView(published(aKindergarten(change)).profile, limits);
const factOf = (change: Partial<Kindergarten>, term: string) =>
  viewOf(change).facts.find((fact) => fact.term === term);

describe('the classes of a kindergarten', () => {
  it('are counted within the limits that the site judges by', () => {
    const view = viewOf({ classes: [aClass('小班', 24), aClass('中班', 33)] });
    expect([view.sentence, view.limits]).toEqual([
      '2 个班中 1 个不超过班额上限。',
      '上限：小班 25 人、中班 30 人、大班 35 人、混龄班 30 人。',
    ]);
  });

  it('of 托班 are counted apart, so that the number judged is not short of the classes without a word', () => {
    const classes = [aClass('托班', 15), aClass('小班', 24)];
    expect(viewOf({ classes }).sentence).toBe(
      '1 个班中 1 个不超过班额上限；托班 1 个班没有全国规定，不测算。',
    );
  });

  it('are a mark each beside their limit', () => {
    expect(viewOf({ classes: [aClass('小班', 26), aClass('托班', 15)] }).marks).toEqual([
      { name: '托班一班', ageGroup: '托班', children: 15, limit: null, over: false },
      { name: '小班一班', ageGroup: '小班', children: 26, limit: 25, over: true },
    ]);
  });

  it('that are known only as a total are no marks', () => {
    const total = aClass('大班', 62, { className: '合计', classCount: 2 });
    expect(viewOf({ classes: [total] }).marks).toEqual([]);
  });

  it('name the limits of a locality that sets others', () => {
    const limits = { ...DEFAULT_THRESHOLDS.classSize, 小班: 20 };
    expect(viewOf({ classes: [aClass('小班', 24)] }, limits).limits).toContain('上限：小班 20 人');
  });

  it('without children are not compliant: there is nothing to judge', () => {
    const view = viewOf({ classes: [aClass('小班', 0)] });
    expect([view.rows[0]?.verdict.word, view.sentence]).toEqual([
      '没有幼儿',
      '各班都没有幼儿，班额不作测算。',
    ]);
  });

  it('without children beside others are told apart from those that are judged', () => {
    expect(viewOf({ classes: [aClass('小班', 24), aClass('中班', 0)] }).sentence).toBe(
      '1 个班中 1 个不超过班额上限；另有 1 个班没有幼儿，不测算。',
    );
  });

  it('of which some are known only as a total say which', () => {
    const total = aClass('大班', 62, { className: '合计', classCount: 2 });
    expect(viewOf({ classes: [aClass('小班', 24), total] }).sentence).toBe(
      '1 个班中 1 个不超过班额上限；大班只有合计人数，不能测算。',
    );
  });

  it('of a boarding kindergarten should be smaller, which is said and not computed', () => {
    const view = viewOf({ serviceForm: '寄宿制', classes: [aClass('小班', 24)] });
    expect(view.limits).toContain('，寄宿制应酌减，本站不测算。');
  });
});

describe('核定学位余额', () => {
  const change = { approvedPlaces: 120, classes: [aClass('小班', 80), aClass('托班', 15)] };

  it('counts 托班, and says so', () => {
    expect(factOf(change, '核定学位余额')).toMatchObject({
      value: '25',
      note: '核定学位 − 在园幼儿数（含托班）；能不能报名看招生计划的空余学位',
    });
  });

  it('says by how many the children are more than the places', () => {
    const full = { approvedPlaces: 70, classes: [aClass('小班', 80)] };
    expect(factOf(full, '核定学位余额')).toMatchObject({
      value: '0',
      note: '核定学位 − 在园幼儿数（含托班），在园幼儿比核定学位多 10 人；能不能报名看招生计划的空余学位',
    });
  });

  it('is 未公布 where no places are approved, never 0', () => {
    expect(factOf({ classes: [aClass('小班', 80)] }, '核定学位余额')?.value).toEqual(NOT_GIVEN);
  });

  it('is not said of a closed kindergarten', () => {
    expect(factOf({ ...change, status: '停办' }, '核定学位余额')).toBeUndefined();
  });
});

describe('the admissions plan', () => {
  const small = anAdmission({ plannedPlaces: 50, admitted: 47 });
  const final = anAdmission({ ageGroup: '大班', plannedPlaces: 30, admitted: NOT_GIVEN });

  it('shows each age with what is planned, admitted and left', () => {
    expect(viewOf({ enrolment: [small, final] }).plan?.rows).toEqual([
      { ageGroup: '小班', planned: '50 人', admitted: '47 人', free: '3 个' },
      { ageGroup: '大班', planned: '30 人', admitted: NOT_GIVEN, free: NOT_GIVEN },
    ]);
  });

  it('sums what is known, and says what it leaves out', () => {
    expect(viewOf({ enrolment: [small, final] }).plan?.sum).toBe('合计 至少 3 个（大班未公布，没有计入）');
  });

  it('has no sum where nothing of it is known', () => {
    expect(viewOf({ enrolment: [final] }).plan?.sum).toEqual(NOT_GIVEN);
  });

  it('of an earlier year is shown as no present one', () => {
    const old = { ...small, schoolYear: schoolYear('2025-2026'), countedOn: isoDate('2025-08-20') };
    expect(viewOf({ enrolment: [old] }).plan).toMatchObject({ year: '2025—2026 学年', current: false });
  });

  it('names a catchment once where the ages share it', () => {
    const enrolment = [
      { ...small, catchment: '文昌社区' },
      { ...final, catchment: '文昌社区' },
    ];
    expect(viewOf({ enrolment }).plan?.catchments).toEqual(['文昌社区']);
  });

  it('names the ages of each catchment where they differ', () => {
    const enrolment = [
      { ...small, catchment: '文昌社区' },
      { ...final, catchment: '全镇' },
    ];
    expect(viewOf({ enrolment }).plan?.catchments).toEqual(['小班：文昌社区', '大班：全镇']);
  });

  it('is none where none is published', () => {
    expect(viewOf({}).plan).toBeNull();
  });
});
