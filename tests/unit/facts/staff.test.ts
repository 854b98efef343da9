import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { aClass, aKindergarten, aPost } from '../builders.ts';
import { saidOf } from './said-of.ts';

const crowded = aKindergarten({
  classes: [aClass('大班', 253)],
  staffing: [aPost('专任教师', 20, { certified: 19 }), aPost('保育员', 8)],
});

describe('a ratio of children to staff', () => {
  it('is not rounded onto the standard it misses, and says that it misses it', () => {
    expect(saidOf(crowded, 'children-per-care-staff')).toMatchObject({
      words: '1∶9.04',
      note: '未达到配备标准',
    });
  });

  it('to full-time teachers has no standard of a single kindergarten', () => {
    expect(saidOf(crowded, 'children-per-teacher')).toMatchObject({ words: '1∶12.7', note: null });
  });

  it('is missing where a post is not published, and says which', () => {
    expect(saidOf(crowded, 'children-per-staff')).toMatchObject({
      value: NOT_GIVEN,
      note: '没有公布园长、卫生保健人员、保安员、炊事员、行政人员、教辅人员、其他工勤的人数，不能测算',
    });
  });
});

describe('the ratio in the finder', () => {
  it('is the number of children to a teacher, as the page says it', () => {
    expect(saidOf(crowded, 'ratio')).toMatchObject({ value: 12.7, words: '1∶12.7' });
  });
});

describe('a share of a post', () => {
  it('is given with its fraction', () => {
    expect(saidOf(crowded, 'certified-teachers').words).toBe('19 / 20 人（95%）');
  });

  it('is missing where it is not published', () => {
    expect(saidOf(crowded, 'certified-carers').value).toEqual(NOT_GIVEN);
  });

  it('does not arise where nobody holds the post', () => {
    const nobody = aKindergarten({ staffing: [aPost('保育员', 0)] });
    expect(saidOf(nobody, 'certified-carers').value).toEqual(NOT_APPLICABLE);
  });
});

describe('the teachers', () => {
  it('are counted with their day', () => {
    expect(saidOf(crowded, 'teachers')).toMatchObject({ words: '20 人', note: '2026年9月15日统计' });
  });

  it('are 未公布 without a row of theirs, never 0', () => {
    expect(saidOf(aKindergarten(), 'teachers').value).toEqual(NOT_GIVEN);
  });
});
