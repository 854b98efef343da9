import { describe, expect, it } from 'vitest';
import { createBureau } from '../../../src/demo/bureau.ts';
import { generateRows } from '../../../src/demo/generate.ts';

const rows = generateRows({ kindergartens: 260, seed: '1' });

function words(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map((value) => value ?? ''))].filter((value) => value !== '').sort();
}

describe('special cases in a bureau of 260', () => {
  it('deals out every one of them', () => {
    const dealt = new Set<string | undefined>(createBureau(260, '1').kindergartens.map((one) => one.special));
    const expected = `
      closed preparing merged-away renamed recoded absorbed-another split-off campuses
      fee-future fee-rise-midyear fee-semester fee-yearly fee-outlier fee-over-cap-waived
      no-fee-rows voluntary-missing recognition-revoked recognition-expired turned-public
      turned-nonprofit sponsor-changed town-changed promoted downgraded rating-revoked
      rating-expired failed-inspection penalty-active penalty-expired penalty-withdrawn
      filing-overdue totals-only over-capacity empty-class crowded-class no-staff-rows
      post-missing lean-staff far-coordinate boarding hourly seasonal
    `
      .trim()
      .split(/\s+/);
    expect(expected.filter((name) => !dealt.has(name))).toEqual([]);
  });

  it('uses every word of the code lists that tell kindergartens apart', () => {
    expect(words(rows.kindergartens.map((row) => row.status))).toEqual(['停办', '在办', '筹建']);
    expect(words(rows.kindergartens.map((row) => row.institutionType))).toEqual(
      ['幼儿园', '附设幼儿班', '教学点', '特教学前部', '其他附设'].sort(),
    );
    expect(words(rows.kindergartens.map((row) => row.serviceForm))).toEqual(
      ['全日制', '半日制', '寄宿制', '定时制', '季节制'].sort(),
    );
    expect(words(rows.kindergartens.map((row) => row.sponsorType))).toEqual(
      ['教育部门', '其他部门', '地方企业', '事业单位', '部队', '集体', '民办'].sort(),
    );
    expect(words(rows.kindergartens.map((row) => row.coordinateSystem))).toEqual([
      'BD09',
      'CGCS2000',
      'GCJ02',
      'WGS84',
    ]);
    expect(words(rows.former_codes.map((row) => row.type))).toEqual(
      ['更码', '更名', '合并', '拆分', '停办'].sort(),
    );
    expect(words(rows.assessments.map((row) => row.resultType))).toEqual(
      ['认定', '复评', '晋级', '降级', '撤销'].sort(),
    );
    expect(words(rows.kindergarten_history.map((row) => row.field))).toEqual(
      ['办园性质', '营利性质', '举办者类型', '区划代码'].sort(),
    );
  });

  it('has every kind of charge and unit, and the words that stand for a price', () => {
    expect(words(rows.fees.map((row) => row.category))).toEqual(
      ['保育教育费', '住宿费', '保育费', '服务性收费', '代收费'].sort(),
    );
    expect(words(rows.fees.map((row) => row.unit))).toEqual(
      ['元/生·月', '元/生·学期', '元/生·年', '元/生·天', '元/生·次'].sort(),
    );
    expect(words(rows.fees.map((row) => row.amount).filter((amount) => !/^\d/.test(amount ?? '')))).toEqual(
      ['不收取', '待核实'].sort(),
    );
    expect(rows.fees.filter((row) => row.effectiveFrom === '2027-03-01').length).toBeGreaterThan(10);
    expect(words(rows.fee_waivers.map((row) => row.amount)).filter((amount) => !/^\d/.test(amount))).toEqual([
      '全免',
    ]);
  });

  it('has every absence: empty, 不适用, 不公开, 待核实, 无', () => {
    const phones = rows.kindergartens.map((row) => row.phone);
    expect(phones.filter((phone) => phone === '').length).toBeGreaterThan(0);
    expect(phones).toContain('不公开');
    expect(rows.kindergartens.map((row) => row.uscc)).toContain('不适用');
    expect(rows.kindergartens.map((row) => row.siteArea)).toContain('待核实');
    expect(rows.staffing.map((row) => row.insured)).toContain('不公开');
    expect(rows.safety.map((row) => row.medicalPartner)).toContain('无');
  });

  it('has totals without classes, mixed classes with their final year, and 托班', () => {
    expect(rows.classes.filter((row) => row.className === '合计').length).toBeGreaterThan(50);
    expect(
      rows.classes.filter((row) => row.ageGroup === '混龄' && /^\d+$/.test(row.finalYearChildren ?? ''))
        .length,
    ).toBeGreaterThan(10);
    expect(rows.classes.filter((row) => row.ageGroup === '托班').length).toBeGreaterThan(50);
  });

  it('has no public or for-profit kindergarten with a recognition in force', () => {
    const wrong = new Set(
      rows.kindergartens
        .filter((row) => row.nature === '公办' || row.profitStatus === '营利性')
        .map((row) => row.code),
    );
    const inForce = rows.recognitions.filter(
      (row) => row.revokedOn === '' && (row.validUntil ?? '') >= '2026-11-15',
    );
    expect(inForce.filter((row) => wrong.has(row.code))).toEqual([]);
    expect(inForce.length).toBeGreaterThan(60);
  });
});

describe('the three plans in the demo', () => {
  it('has every target of the three plans', () => {
    const codes = rows.plan_targets.map((row) => row.code ?? '');
    const expected = `
      P1-G1 P1-G2 P1-G3 P1-G4 P1-1a P1-1b P1-1c P1-1d P1-2a P1-3a P1-3b P1-3c P1-3d P1-4a P1-4b
      P1-4c P1-4d P1-5a P1-5b P1-5c P1-6a P1-7a P1-8a P1-9a P1-9b P1-10a P1-10b P1-10c P1-10d
      P1-11a P1-11b P1-12a P1-12b P1-12c P1-13a P1-13b P1-13c P1-13d P1-13e P1-13f P1-13g P2-1
      P2-2 P2-3 P2-4 P2-5 P2-6 P2-7 P2-8 P2-9 P2-10 P2-11 P3-0 P3-1a P3-1b P3-1c P3-2 P3-6a
      P3-6b P3-9 P3-17 P3-18 P3-19 P3-21 P3-22 P3-27 P3-34
    `
      .trim()
      .split(/\s+/);
    expect(expected.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('leaves out what the sources leave out', () => {
    const target = (code: string) => rows.plan_targets.find((row) => row.code === code);
    expect(target('P3-1a')?.value).toBe('');
    expect([target('P1-5a')?.value, target('P1-5a')?.unit, target('P1-5a')?.dueOn]).toEqual([
      '400',
      '元',
      '',
    ]);
    expect([target('P1-5b')?.value, target('P1-5b')?.unit, target('P1-5b')?.dueOn]).toEqual([
      '160',
      '元',
      '',
    ]);
  });

  it('has 13, 7 and 34 tasks, with the units of the first as its source names them', () => {
    const tasks = (plan: string) => rows.plan_tasks.filter((row) => row.plan === plan);
    expect([tasks('P1').length, tasks('P2').length, tasks('P3').length]).toEqual([13, 7, 34]);
    const tenth = tasks('P1').find((row) => row.no === '10');
    expect([tenth?.leads, tenth?.responsible]).toEqual(['县委编办', '教体局、财政局、人社局、民政局']);
  });

  it('has 21 leads and 33 supported kindergartens in the current round, each with one lead', () => {
    const current = rows.support_pairs.filter((row) => row.schoolYear === '2026-2027');
    expect(new Set(current.map((row) => row.supportedCode)).size).toBe(33);
    expect(current).toHaveLength(33);
    expect(new Set(current.map((row) => `${row.leadCode}${row.leadName}`)).size).toBe(21);
    const earlier = rows.support_pairs.filter((row) => row.round === '第一轮' || row.round === '第二轮');
    expect(earlier).toHaveLength(87);
  });
});
