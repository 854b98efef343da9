import { describe, expect, it } from 'vitest';
import { REGISTERS, notRunningHeading, registerAreas } from '../../../../src/views/registers/index.ts';
import { registerPage } from '../../../../src/views/registers/page.ts';
import {
  COUNTY,
  OTHER_TOWN,
  TOWN,
  aBureau,
  aClass,
  aKindergarten,
  aPrivateKindergarten,
} from '../../builders.ts';
import { aFee, aRecognition } from '../../fee-builders.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import { bureauOf } from './cells.ts';

const bureau = bureauOf(
  aKindergarten({ code: '9900000009', fees: [aFee({ noticedOn: isoDate('2026-08-28') })] }),
  aKindergarten({ code: '9900000002', name: '河湾幼儿园', district: OTHER_TOWN.code }),
  aPrivateKindergarten({ recognitions: [aRecognition()] }),
  aKindergarten({ code: '9900000003', name: '旧园', status: '停办' }),
  aKindergarten({ code: '9900000004', name: '新园', status: '筹建' }),
);
const [whole, , town] = registerAreas(bureau);
const fees = REGISTERS.find(({ id }) => id === 'fees');

describe('the areas of a register', () => {
  it('are the whole bureau, its counties and its townships', () => {
    expect(registerAreas(bureau).map(({ district, level }) => [district?.code, level])).toEqual([
      [undefined, 'whole'],
      [COUNTY.code, 'county'],
      [TOWN.code, 'town'],
      [OTHER_TOWN.code, 'town'],
    ]);
  });

  it('hold the running kindergartens by town and code', () => {
    expect(whole?.profiles.map(({ kindergarten }) => kindergarten.code)).toEqual([
      '9900000001',
      '9900000009',
      '9900000002',
    ]);
  });

  it('name the closed and the planned ones apart, under a heading that says which they are', () => {
    expect(whole?.notRunning.map(({ kindergarten }) => kindergarten.name)).toEqual(['旧园', '新园']);
    expect(whole && notRunningHeading(whole)).toBe('已停办、筹建中的幼儿园');
  });

  it('have no such heading where all run', () => {
    const [all] = registerAreas(bureauOf(aKindergarten()));
    expect(all && notRunningHeading(all)).toBeNull();
  });
});

describe('the page of an area', () => {
  it('is titled by its place and leads back through the county', () => {
    expect(fees && town && registerPage(fees, { area: town, bureau })).toMatchObject({
      title: '云溪镇收费公示',
      trail: [
        { label: '收费公示', path: '/fees/' },
        { label: '云溪县', path: '/fees/990101/' },
        { label: '云溪镇' },
      ],
    });
  });

  it('says how new it is by the newest row of its area, and what that day is', () => {
    expect(fees && town && registerPage(fees, { area: town, bureau }).newest).toBe(
      '“收费”里最近的公示日期：2026年8月28日',
    );
  });

  it('says how many may change where classes of the present year are held back', () => {
    const last = aClass('小班', 24, { schoolYear: schoolYear('2025-2026') });
    const held = [{ table: 'classes', rows: 1, periods: [schoolYear('2026-2027')] }];
    const own = bureauOf(aKindergarten({ classes: [last], held }));
    const [area] = registerAreas(own);
    const staffing = REGISTERS.find(({ id }) => id === 'staffing');
    expect(staffing && area && registerPage(staffing, { area, bureau: own }).held).toBe(
      '1 所的有关记录待核实，核对以后可能变动。',
    );
  });

  it('names the tables it is made from, but those the bureau does not keep', () => {
    const minimal = aBureau({
      kindergartens: [aKindergarten()],
      missingTables: new Set(['fee_caps', 'fee_waivers']),
    });
    const [area] = registerAreas(minimal);
    expect(fees && area && registerPage(fees, { area, bureau: minimal }).tables).toBe('收费');
  });

  it('does not take a price that is announced for the newest', () => {
    const announced = bureauOf(
      aKindergarten({ fees: [aFee(), aFee({ effectiveFrom: isoDate('2027-02-01') })] }),
    );
    const [area] = registerAreas(announced);
    expect(fees && area && registerPage(fees, { area, bureau: announced }).newest).toBe(
      '“收费”里最近的执行日期：2025年9月1日',
    );
  });
});
