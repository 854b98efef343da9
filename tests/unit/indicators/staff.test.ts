import { describe, expect, it } from 'vitest';
import { POSTS } from '../../../src/domain/code-lists.ts';
import { aBureau, aClass, aKindergarten, aPost, aPrivateKindergarten } from '../builders.ts';
import { expectReason, expectValue, measured } from './measuring.ts';

describe('专任教师与幼儿比', () => {
  it('is children per teacher over all kindergartens', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({
          code: '9900000001',
          classes: [aClass('小班', 90)],
          staffing: [aPost('专任教师', 6)],
        }),
        aKindergarten({
          code: '9900000002',
          classes: [aClass('小班', 40)],
          staffing: [aPost('专任教师', 4)],
        }),
      ],
    });
    expectValue(measured(bureau, 'children-per-teacher'), 13, 130, 10);
  });

  it('is not computable without staffing rows', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes: [aClass('小班', 90)] })] });
    expectReason(measured(bureau, 'children-per-teacher'), 'no-staffing-rows');
  });
});

describe('配备达标率', () => {
  const everyPost = (headcount: number) => POSTS.map((post) => aPost(post, headcount));
  /** 9 posts × 2 = 18 staff, of whom 4 teachers and carers. */
  const within = aKindergarten({ code: '9900000001', classes: [aClass('小班', 36)], staffing: everyPost(2) });
  /** 9 staff for 70 children: 1:7.8. */
  const beyond = aKindergarten({ code: '9900000002', classes: [aClass('小班', 70)], staffing: everyPost(1) });

  it('counts kindergartens with at most 7 children a member of staff', () => {
    expectValue(measured(aBureau({ kindergartens: [within, beyond] }), 'staffing-compliance'), 50, 1, 2);
  });

  it('counts kindergartens with at most 9 children a teacher or carer: 36 ÷ 4 is just within', () => {
    expectValue(measured(aBureau({ kindergartens: [within, beyond] }), 'care-staffing-compliance'), 50, 1, 2);
  });

  it('judges 半日制 by its own band of at most 10', () => {
    const halfDay = { ...beyond, serviceForm: '半日制' } as const;
    expectValue(measured(aBureau({ kindergartens: [halfDay] }), 'staffing-compliance'), 100, 1, 1);
  });

  it('is not computable where a post has no row', () => {
    const incomplete = aKindergarten({ classes: [aClass('小班', 36)], staffing: [aPost('专任教师', 6)] });
    expectReason(measured(aBureau({ kindergartens: [incomplete] }), 'staffing-compliance'), 'posts-missing');
  });
});

describe('持证率', () => {
  it.each([
    ['certified-principals', '园长'],
    ['certified-teachers', '专任教师'],
    ['certified-carers', '保育员'],
    ['certified-health-staff', '卫生保健人员'],
    ['certified-guards', '保安员'],
  ] as const)('%s: 9 of 12 certified %s are 75 %%', (id, post) => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ code: '9900000001', staffing: [aPost(post, 8, { certified: 8 })] }),
        aKindergarten({ code: '9900000002', staffing: [aPost(post, 4, { certified: 1 })] }),
      ],
    });
    expectValue(measured(bureau, id), 75, 9, 12);
  });

  it('is not computable where no certificate is counted', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ staffing: [aPost('专任教师', 8)] })] });
    expectReason(measured(bureau, 'certified-teachers'), 'no-certificate-counts');
  });
});

describe('教师学历', () => {
  const teachers = aPost('专任教师', 10, { postgraduate: 1, bachelor: 5, college: 3 });
  const bureau = aBureau({
    kindergartens: [
      aKindergarten({ code: '9900000001', staffing: [teachers] }),
      aPrivateKindergarten({ code: '9900000002', staffing: [teachers] }),
    ],
  });

  it('公办园教师本科及以上: 6 of 10 in public kindergartens', () => {
    expectValue(measured(bureau, 'public-teachers-bachelor'), 60, 6, 10);
  });

  it('民办园教师大专及以上: 9 of 10 in private kindergartens', () => {
    expectValue(measured(bureau, 'private-teachers-college'), 90, 9, 10);
  });

  it('is not computable where a band is not given: part of a sum would be too low', () => {
    const partly = aKindergarten({ staffing: [aPost('专任教师', 10, { bachelor: 5 })] });
    expectReason(
      measured(aBureau({ kindergartens: [partly] }), 'public-teachers-bachelor'),
      'no-education-counts',
    );
  });
});

describe('骨干教师占比', () => {
  it('is 骨干教师 of all 专任教师: 2 of 20', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ staffing: [aPost('专任教师', 20, { backbone: 2 })] })],
    });
    expectValue(measured(bureau, 'backbone-teachers'), 10, 2, 20);
  });

  it('is not computable where 骨干教师 are not counted', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ staffing: [aPost('专任教师', 20)] })] });
    expectReason(measured(bureau, 'backbone-teachers'), 'no-backbone-counts');
  });
});

describe('教职工参保率', () => {
  it('is insured staff of all staff, and leaves out a kindergarten that does not count one post', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({
          code: '9900000001',
          staffing: [aPost('专任教师', 6, { insured: 6 }), aPost('保育员', 4, { insured: 3 })],
        }),
        aKindergarten({
          code: '9900000002',
          staffing: [aPost('专任教师', 6, { insured: 6 }), aPost('保育员', 4)],
        }),
      ],
    });
    expectValue(measured(bureau, 'insured-rate'), 90, 9, 10);
    expect(measured(bureau, 'insured-rate')).toMatchObject({ coverage: { given: 1, total: 2 } });
  });

  it('is not computable where nobody counts it', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ staffing: [aPost('专任教师', 6)] })] });
    expectReason(measured(bureau, 'insured-rate'), 'no-insurance-counts');
  });
});
