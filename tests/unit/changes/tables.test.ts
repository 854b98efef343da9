import { describe, expect, it } from 'vitest';
import { type Changes, MINIMAL_BUREAU, withLines, withPassage } from '../../fixtures/bureau.ts';
import { recordOf, sentences } from './record-of.ts';

function text(name: string): string {
  return MINIMAL_BUREAU.get(name) ?? '';
}

describe('a count', () => {
  const counted = (day: string, headcount = '6'): Changes => ({
    'staffing.csv': text('staffing.csv')
      .replaceAll('2026-09-15', day)
      .replace(`专任教师,6`, `专任教师,${headcount}`),
  });

  it('of another day with the same figures is no change, whether the old rows stay or not', () => {
    expect(sentences(counted('2026-09-01'), {})).toEqual([]);
    const both = {
      'staffing.csv': `${text('staffing.csv')}${text('staffing.csv').replaceAll('2026-09-15', '2026-09-01').split('\n').slice(1).join('\n')}`,
    };
    expect(sentences(counted('2026-09-01'), both)).toEqual([]);
  });

  it('of another day with another figure is a change of that figure', () => {
    expect(recordOf(counted('2026-09-01', '7'), {})).toMatchObject([
      {
        table: 'staffing',
        key: { 统计日期: '2026-09-15', 岗位: '专任教师' },
        field: '人数',
        old: '7',
        new: '6',
        topic: '师资',
        sentence: '专任教师 7→6 人（统计日期 2026-09-15）',
      },
    ]);
  });

  it('of the same day with another figure is a correction', () => {
    expect(sentences(counted('2026-09-15', '7'), {})).toEqual([
      '更正｜更正：专任教师 7→6 人（统计日期 2026-09-15）',
    ]);
  });

  it('that was not given and now is, under the same day, is none', () => {
    expect(sentences(withPassage('staffing.csv', '专任教师,6,6,4,6', '专任教师,6,,4,6'), {})).toEqual([
      '师资｜专任教师的其中专职 未公布→6 人（统计日期 2026-09-15）',
    ]);
  });

  it('of a class in a new school year is compared with the year before', () => {
    const before = {
      'classes.csv': text('classes.csv')
        .replaceAll('2026-2027', '2025-2026')
        .replaceAll('2026-09-15', '2025-09-15')
        .replace('小一班,,24', '小一班,,22'),
    };
    expect(sentences(before, {})).toEqual([
      '班级｜小一班在园幼儿 22→24 人（2026—2027 学年，统计日期 2026-09-15）',
    ]);
  });
});

describe('acts', () => {
  it('a recognition is told with its term and document, its renewal as another', () => {
    const renewed = withLines(
      'recognitions.csv',
      '9900112346,2026-10-01,2029-06-30,,示教体发〔2026〕33号,500',
    );
    expect(sentences({ 'recognitions.csv': '标识码,认定日期,文号\n' }, {}, renewed)).toEqual([
      '认定｜认定为普惠性民办幼儿园，自 2026-10-01 起，有效期至 2029-06-30，依据 示教体发〔2026〕33号',
      '认定｜首次公布普惠性民办幼儿园认定数据，涉及 1 所幼儿园',
    ]);
  });

  it('a document number that is put right is named as such', () => {
    expect(sentences(withPassage('recognitions.csv', '示教体发〔2025〕33号', '对'), {})).toEqual([
      '更正｜更正：普惠性民办幼儿园认定的文号 对→示教体发〔2025〕33号',
    ]);
  });

  it('a recognition that is revoked is a change of it, no correction', () => {
    expect(sentences({}, withPassage('recognitions.csv', '2028-06-30,,', '2028-06-30,2026-10-10,'))).toEqual([
      '认定｜普惠性民办幼儿园认定的撤销日期 未公布→2026-10-10',
    ]);
  });

  it('a rating is compared with the one before, with its day and document', () => {
    const rated = withLines(
      'assessments.csv',
      '9900112345,等级评定,2026-10-01,YX-FL,示范园,晋级,,云州市教育体育局,示教体发〔2026〕8号,,',
    );
    expect(recordOf({}, rated)).toMatchObject([
      {
        key: { 评估类别: '等级评定', 评定日期: '2026-10-01' },
        field: '结果',
        old: '一类园',
        new: '示范园',
        kind: 'changed',
        topic: '等级',
        sentence: '等级评定 一类园→示范园，晋级，评定日期 2026-10-01，依据 示教体发〔2026〕8号',
      },
    ]);
  });

  it('the same result again, from another body, is an act of its own', () => {
    const rated = withLines(
      'assessments.csv',
      '9900112345,等级评定,2026-10-01,YX-FL,一类园,复评,,云溪县教育体育局,,,',
    );
    expect(sentences({}, rated)).toEqual(['等级｜等级评定：一类园，复评，评定日期 2026-10-01']);
  });

  it('a plan of enrolment is told anew each year, and an older one that is left out is not', () => {
    const before = {
      'enrolment.csv': text('enrolment.csv')
        .replaceAll('2026-2027', '2025-2026')
        .replaceAll('2026-0', '2025-0'),
    };
    expect(sentences(before, {})).toEqual(['招生｜公布2026—2027 学年小班招生计划：30 人']);
  });
});

describe('what the bureau publishes besides', () => {
  it.each([
    [
      'fee_caps.csv',
      '2025-09-01,360,15',
      '2025-09-01,370,15',
      '更正｜更正：云溪县公办园保育教育费政府指导价（YX-FL 一类园）基准标准 360→370 元/月（自 2025-09-01 起的标准）',
    ],
    [
      'fee_caps.csv',
      '2025-09-01,360,15',
      '2025-09-01,360,20',
      '更正｜更正：云溪县公办园保育教育费政府指导价（YX-FL 一类园）的上浮幅度 15→20%（自 2025-09-01 起的标准）',
    ],
    [
      'fee_waivers.csv',
      '2025-09-01,320',
      '2025-09-01,全免',
      '更正｜更正：云溪县民办园学前一年免保育教育费标准 320 元/月→全免（自 2025-09-01 起的标准）',
    ],
    ['finance.csv', '1862000.50', '1900000', '更正｜更正：2025 年收入（财政投入） 1,862,000.50→1,900,000 元'],
    [
      'population.csv',
      ',112,',
      ',113,',
      '更正｜更正：云溪县三至五岁人口（常住） 112→113 人（统计日期 2026-09-01）',
    ],
    [
      'indicators.csv',
      ',100,2025-12-31',
      ',99.5,2025-12-31',
      '更正｜更正：云溪县 2025 年农村学前教育覆盖率公报值 100→99.5',
    ],
    ['plan_tasks.csv', '推进中', '已完成', '方案｜方案任务 13“完善规范管理机制”的进展状态 推进中→已完成'],
    ['projects.csv', '2025-08-25', '', '学位｜学位建设项目“滨河新区配套幼儿园”的交付 2025-08-25→未公布'],
    ['filings.csv', '2026-09-20', '', '师资｜2026-09-01 专任教师变更的信息更新日期 2026-09-20→未公布'],
    ['support_pairs.csv', ',6', ',8', '帮扶｜第三轮结对帮扶（2026—2027 学年）的活动次数 6→8 次'],
    [
      'safety.csv',
      '是,是,是,是,否,无',
      '是,是,是,是,是,无',
      '更正｜更正：护学岗 否→是（检查日期 2026-09-11）',
    ],
    [
      'campuses.csv',
      '000-1234569',
      '000-1234570',
      '联系方式｜分园“滨河园区”的联系电话 000-1234569→000-1234570',
    ],
    [
      'reference_lines.csv',
      ',80,',
      ',85,',
      '更正｜更正：普惠性幼儿园覆盖率参照线（评估标准，2020 年标准） 80→85',
    ],
    [
      'disclosure_catalogue.csv',
      ',主动公开,',
      ',依申请公开,',
      '其他｜主动公开目录第 1 项“幼儿园收费标准”的公开方式 主动公开→依申请公开',
    ],
  ])('%s is told in words of its own', (name, old, now, sentence) => {
    expect(sentences({}, withPassage(name, old, now))).toEqual([sentence]);
  });

  it('does not tell of holidays and of what excuses a finding', () => {
    expect(sentences({}, withLines('holidays.csv', '2026-10-02,放假,通知'))).toEqual([]);
  });
});

describe('an address', () => {
  const address = (written: string): Changes => withPassage('kindergartens.csv', '云溪镇滨河路6号', written);

  it('that is only set otherwise is no change: the width of its signs, a space', () => {
    expect(sentences(address('滨河路6号（东门）'), address('滨河路６号 (东门)'))).toEqual([]);
  });

  it('that names another gate is one', () => {
    expect(sentences(address('滨河路6号（东门）'), address('滨河路6号（西门）'))).toEqual([
      '基本信息｜地址 滨河路6号（东门）→滨河路6号（西门）',
    ]);
  });
});
