import { describe, expect, it } from 'vitest';
import { POSTS } from '../../../src/domain/code-lists.ts';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { NOT_APPLICABLE, NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { profilesOf } from '../../../src/profile/index.ts';
import {
  type RegisterTable,
  assessmentGroups,
  assessmentTable,
  capRows,
  endedRecognitions,
  feeDistributions,
  feeItemTable,
  feeTable,
  inclusiveLists,
  registerAreas,
  registerPage,
  shownColumns,
  staffTable,
  wholeArea,
} from '../../../src/views/registers/index.ts';
import {
  COUNTY,
  OTHER_TOWN,
  TOWN,
  aBureau,
  aClass,
  aKindergarten,
  aPost,
  aPrivateKindergarten,
} from '../builders.ts';
import { aCap, aFee, aRating, aRecognition, aWaiver, yuan } from '../fee-builders.ts';

const profiles = (bureau: Bureau) => wholeArea(bureau).profiles;
const bureauOf = (...kindergartens: NonNullable<Parameters<typeof aBureau>[0]>['kindergartens'] & object) =>
  aBureau({ kindergartens, feeWaivers: [aWaiver()] });

/** The value of a column of the download in the first line. */
const value = (table: RegisterTable, field: string) => table.lines[0]?.values[table.fields.indexOf(field)];
/** The cell of a shown column in the first line. */
const cell = (table: RegisterTable, label: string) =>
  table.lines[0]?.cells[table.heads.findIndex((head) => head.label === label)];

describe('the areas of the registers', () => {
  const bureau = bureauOf(
    aKindergarten(),
    aKindergarten({ code: '9900000002', name: '河湾幼儿园', district: OTHER_TOWN.code }),
    aKindergarten({ code: '9900000003', name: '旧园', status: '停办' }),
  );

  it('are the whole bureau, its counties and its townships', () => {
    expect(registerAreas(bureau).map(({ district, level }) => [district?.code, level])).toEqual([
      [undefined, 'whole'],
      [COUNTY.code, 'county'],
      [TOWN.code, 'town'],
      [OTHER_TOWN.code, 'town'],
    ]);
  });

  it('hold running kindergartens, and name the closed ones apart', () => {
    const whole = wholeArea(bureau);
    expect(whole.profiles.map(({ kindergarten }) => kindergarten.code)).toEqual(['9900000001', '9900000002']);
    expect(whole.notRunning.map(({ kindergarten }) => kindergarten.name)).toEqual(['旧园']);
  });

  it('are titled by their place and lead back through the county', () => {
    const town = registerAreas(bureau)[2];
    expect(town && registerPage('fees', town)).toMatchObject({
      title: '云溪镇收费公示',
      trail: [
        { label: '收费公示', path: '/fees/' },
        { label: '云溪县', path: '/fees/990101/' },
        { label: '云溪镇' },
      ],
    });
  });
});

describe('the register of fees', () => {
  const classes = [aClass('小班', 25), aClass('大班', 30)];

  it('shows the standard of each age group, and of the year before school what is left after the waiver', () => {
    const table = feeTable(profiles(bureauOf(aKindergarten({ classes, fees: [aFee()] }))));
    expect(cell(table, '小班')).toMatchObject({ text: '400', note: undefined });
    expect(cell(table, '学前一年实缴')).toMatchObject({ text: '0', note: '400 − 400' });
    expect(value(table, '学前一年标准')).toBe(400);
    expect(value(table, '学前一年减免')).toBe(400);
    expect(value(table, '学前一年实缴')).toBe(0);
  });

  it('says the unit of a fee by the semester and sorts it by the month', () => {
    const fees = [aFee({ amount: yuan(1850), unit: '元/生·学期' })];
    const table = feeTable(profiles(bureauOf(aKindergarten({ classes, fees }))));
    expect(cell(table, '小班')).toEqual({ text: '1,850', note: '元/学期', sort: 370_00 });
  });

  it('keeps 不收取, 未公布 and 不适用 apart', () => {
    const unpriced = feeTable(
      profiles(bureauOf(aKindergarten({ classes, fees: [aFee({ amount: NOT_CHARGED })] }))),
    );
    expect(value(unpriced, '保教费标准（小班）')).toEqual(NOT_CHARGED);
    expect(value(unpriced, '保教费标准（混龄）')).toEqual(NOT_APPLICABLE);
    expect(value(unpriced, '伙食费')).toEqual(NOT_GIVEN);
    expect(value(unpriced, '住宿费')).toEqual(NOT_APPLICABLE);
  });

  it('leaves a column out of the page, not out of the download, where it says 不适用 in every line', () => {
    const table = feeTable(profiles(bureauOf(aKindergarten({ classes, fees: [aFee()] }))));
    const shown = shownColumns(table).map((index) => table.heads[index]?.label);
    expect(shown).not.toContain('住宿费');
    expect(table.fields).toContain('住宿费');
  });

  it('lists every item of a price list with its basis and days', () => {
    const fees = [
      aFee(),
      aFee({ category: '代收费', item: '体检费', amount: yuan(42), unit: '元/生·次', voluntary: true }),
    ];
    const table = feeItemTable(profiles(bureauOf(aKindergarten({ classes, fees }))));
    expect(table.lines.map(({ values }) => [values[5], values[6], values[8]])).toEqual([
      ['保育教育费', '小班', 400],
      ['保育教育费', '大班', 400],
      ['体检费', '全部', 42],
    ]);
  });

  const priced = (code: number, amount: number) =>
    aKindergarten({ code: `99000000${code}`, fees: [aFee({ amount: yuan(amount) })] });
  const dear = (code: number, amount: number) =>
    aPrivateKindergarten({ code: `99000000${code}`, fees: [aFee({ amount: yuan(amount) })] });

  it('gives the median and range of a standard by who runs the kindergarten', () => {
    const bureau = bureauOf(
      priced(11, 300),
      priced(12, 320),
      priced(13, 340),
      priced(14, 380),
      dear(15, 2000),
    );
    const [first] = feeDistributions(profiles(bureau), bureau.site.costAssumptions);
    expect(first?.finding).toBe(
      '保教费标准 · 小班（元/月）：公办中位数 330，最低 300、最高 380（4 所）；其他民办中位数 2,000，都是 2,000（1 所）。',
    );
  });

  it('does not let one expensive kindergarten squeeze the others together, and counts it beyond the axis', () => {
    const bureau = bureauOf(priced(11, 300), priced(12, 320), dear(13, 480), dear(14, 500), dear(15, 12_800));
    const [first] = feeDistributions(profiles(bureau), bureau.site.costAssumptions);
    expect(first?.end).toBe(600_00);
    expect(first?.rows.map(({ nature, beyond }) => [nature, beyond])).toEqual([
      ['公办', 0],
      ['其他民办', 1],
    ]);
  });

  it('does not draw a distribution of fewer than five amounts', () => {
    const bureau = bureauOf(aKindergarten({ fees: [aFee()] }));
    expect(feeDistributions(profiles(bureau), bureau.site.costAssumptions)).toEqual([]);
  });

  it('shows the guide prices in force with the highest price they allow', () => {
    const bureau = aBureau({ feeCaps: [aCap(), aCap({ until: isoDate('2026-01-01') })] });
    expect(capRows(bureau, TOWN.code)).toMatchObject([
      { district: '云溪县', benchmark: 360_00, floatUp: 15, maximum: 414_00, level: '不分等级' },
    ]);
  });
});

describe('the register of staff', () => {
  const staffing = POSTS.map((post) => aPost(post, post === '专任教师' ? 10 : 2, { certified: 2 }));

  it('judges the ratios by the standard and gives each share with its fraction', () => {
    const table = staffTable(profiles(bureauOf(aKindergarten({ classes: [aClass('小班', 130)], staffing }))));
    expect(cell(table, '教职工')).toEqual({ text: '26', sort: 26 });
    expect(cell(table, '教职工∶幼儿')).toMatchObject({
      text: '1∶5',
      verdict: { word: '符合配备标准', tone: 'good' },
    });
    expect(cell(table, '教师持证')).toMatchObject({ text: '20%', note: '2/10' });
  });

  it('makes no total and no ratio where a post is missing, and says which', () => {
    const without = staffing.filter(({ post }) => post !== '保安员');
    const table = staffTable(
      profiles(bureauOf(aKindergarten({ classes: [aClass('小班', 130)], staffing: without }))),
    );
    expect(cell(table, '教职工')).toEqual({ text: NOT_GIVEN, note: '缺保安员' });
    expect(cell(table, '教职工∶幼儿')).toMatchObject({ text: '不能测算' });
    expect(value(table, '没有公布的岗位')).toBe('保安员');
    expect(value(table, '教职工∶幼儿测算结果')).toBe('没有公布保安员的人数，不能测算');
  });
});

describe('the register of assessments', () => {
  const levels = ['一类园', '二类园'].map((level, at) => ({
    code: 'YX-FL',
    name: '幼儿园分类评定',
    level,
    order: at + 1,
    note: NOT_GIVEN,
    docNo: '示教督〔2020〕1号',
  }));
  const bureau = aBureau({
    ratingSchemes: levels,
    kindergartens: [
      aKindergarten({ assessments: [aRating()] }),
      aKindergarten({
        code: '9900000002',
        assessments: [aRating({ code: '9900000002', scheme: 'XX', result: '甲' })],
      }),
      aKindergarten({ code: '9900000003' }),
      aKindergarten({
        code: '9900000004',
        assessments: [aRating({ code: '9900000004', validUntil: isoDate('2026-01-31') })],
      }),
    ],
  });

  it('puts each scheme in a group of its own, and those without a rating last', () => {
    const groups = assessmentGroups(profiles(bureau), bureau);
    expect(groups.map(({ heading, table }) => [heading, table.lines.length])).toEqual([
      ['幼儿园分类评定', 2],
      ['等级体系 XX', 1],
      ['没有公布等级评定结果', 1],
    ]);
  });

  it('counts by level only what is in force', () => {
    const [group] = assessmentGroups(profiles(bureau), bureau);
    expect(group?.levels.map(({ level, count }) => [level, count])).toEqual([
      ['一类园', 1],
      ['二类园', 0],
    ]);
    expect(group?.table.lines[1]?.cells[2]).toMatchObject({ verdict: { word: '已过有效期', tone: 'warn' } });
  });

  it('downloads everyone once, in the order of the groups', () => {
    expect(assessmentTable(profiles(bureau), bureau).lines.map(({ code }) => code)).toEqual([
      '9900000001',
      '9900000004',
      '9900000002',
      '9900000003',
    ]);
  });
});

describe('the list of 普惠性幼儿园', () => {
  const recognised = aPrivateKindergarten({
    code: '9900000002',
    recognitions: [
      aRecognition({ recognisedOn: isoDate('2023-03-01'), validUntil: isoDate('2025-02-28') }),
      aRecognition({ validUntil: isoDate('2028-02-29'), subsidy: yuan(300) }),
    ],
  });
  const revoked = aPrivateKindergarten({
    code: '9900000003',
    recognitions: [aRecognition({ revokedOn: isoDate('2026-09-21') })],
  });
  const lapsed = aPrivateKindergarten({
    code: '9900000004',
    recognitions: [aRecognition({ validUntil: isoDate('2026-02-28') })],
  });
  const all = profiles(bureauOf(aKindergarten(), recognised, revoked, lapsed));

  it('holds 公办 without a recognition, and 普惠性民办 with the one in force', () => {
    const { publicly, recognised: privately } = inclusiveLists(all);
    expect(publicly.lines.map(({ code }) => code)).toEqual(['9900000001']);
    expect(privately.lines.map(({ code }) => code)).toEqual(['9900000002']);
    expect(value(privately, '认定日期')).toBe('2025-03-01');
    expect(value(privately, '生均补助（元/年）')).toBe(300);
    expect(value(publicly, '认定日期')).toEqual(NOT_APPLICABLE);
  });

  it('keeps what was revoked or ran out, but not what was renewed', () => {
    const ended = endedRecognitions(all);
    expect(ended.lines.map(({ code }) => code)).toEqual(['9900000003', '9900000004']);
    expect(value(ended, '结果')).toBe('已撤销');
    expect(value(ended, '撤销日期')).toBe('2026-09-21');
  });
});

describe('every register', () => {
  it('has as many values in a line as columns in its download', () => {
    const bureau = bureauOf(aKindergarten({ fees: [aFee()], assessments: [aRating()] }));
    const of = [...profilesOf(bureau).values()];
    const tables = [
      feeTable(of),
      feeItemTable(of),
      staffTable(of),
      assessmentTable(of, bureau),
      inclusiveLists(of).all,
    ];
    expect(tables.map(({ fields, lines }) => lines[0]?.values.length === fields.length)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
