import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { buildDistrictTree } from '../../../src/domain/district.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { areaKey, ownKey, pageKey } from '../../../src/layouts/page-keys.ts';
import { OTHER_TOWN, TOWN, aBureau, aClass, aFiling, aKindergarten } from '../builders.ts';
import { aFee, yuan } from '../fee-builders.ts';

const OWN = '9900000001';
const NEIGHBOUR = '9900000002';

const place = { longitude: 106.1, latitude: 38.1, coordinateSystem: 'WGS84' } as const;

function bureauOf(
  own: Partial<Kindergarten> = {},
  neighbour: Partial<Kindergarten> = {},
  rules: Partial<Bureau> = {},
): Bureau {
  return aBureau({
    kindergartens: [
      aKindergarten({ code: OWN, name: '第一幼儿园', district: TOWN.code, town: TOWN, ...place, ...own }),
      aKindergarten({
        code: NEIGHBOUR,
        name: '第二幼儿园',
        district: OTHER_TOWN.code,
        town: OTHER_TOWN,
        ...place,
        ...neighbour,
      }),
    ],
    ...rules,
  });
}

const before = bureauOf();
const dearer = { fees: [aFee({ amount: yuan(500) })] };
const nextDay = bureauOf({}, {}, { asOf: isoDate('2026-10-02') });
const renamed = bureauOf({}, { name: '第二实验幼儿园' });

describe('the key of what tells of one kindergarten alone', () => {
  it('is the same for the same rows', () => {
    expect(ownKey(bureauOf(), OWN)).toBe(ownKey(before, OWN));
  });

  it('changes with its fee', () => {
    expect(ownKey(bureauOf(dearer), OWN)).not.toBe(ownKey(before, OWN));
  });

  it('stays where another one changes', () => {
    expect(ownKey(renamed, OWN)).toBe(ownKey(before, OWN));
  });

  it('changes with the day', () => {
    expect(ownKey(nextDay, OWN)).not.toBe(ownKey(before, OWN));
  });

  it('changes with the tables that are not kept', () => {
    const without = bureauOf({}, {}, { missingTables: new Set(['safety']) });
    expect(ownKey(without, OWN)).not.toBe(ownKey(before, OWN));
  });

  it('changes with the name of its town', () => {
    const districts = buildDistrictTree([{ ...TOWN, name: '新名镇' }]);
    expect(ownKey(bureauOf({}, {}, { districts }), OWN)).not.toBe(ownKey(before, OWN));
  });
});

describe('a key apart from a table', () => {
  it('stays where only that table changes', () => {
    expect(ownKey(bureauOf(dearer), OWN, ['fees'])).toBe(ownKey(before, OWN, ['fees']));
    expect(areaKey(bureauOf(dearer), TOWN.code, ['fees'])).toBe(areaKey(before, TOWN.code, ['fees']));
  });

  it('changes with every other', () => {
    expect(ownKey(bureauOf(dearer), OWN, ['safety'])).not.toBe(ownKey(before, OWN, ['safety']));
  });
});

describe('the key of a page', () => {
  it('changes with the name of a neighbour', () => {
    expect(pageKey(renamed, OWN)).not.toBe(pageKey(before, OWN));
  });

  it('changes with what a neighbour costs', () => {
    expect(pageKey(bureauOf({}, dearer), OWN)).not.toBe(pageKey(before, OWN));
  });

  it('stays where a table of a neighbour changes that the page tells nothing of', () => {
    expect(pageKey(bureauOf({}, { filings: [aFiling()] }), OWN)).toBe(pageKey(before, OWN));
  });
});

describe('the key of a page among many of its kind', () => {
  /** A hundred alike, each a yuan dearer than the one before. */
  const fees = Array.from({ length: 100 }, (_, at) => 300 + at);
  const bureauAt = (monthly: readonly number[]): Bureau =>
    aBureau({
      kindergartens: monthly.map((fee, at) =>
        aKindergarten({
          code: String(9900000001 + at),
          classes: [aClass('小班', 20)],
          fees: [aFee({ amount: yuan(fee) })],
        }),
      ),
    });
  const alike = bureauAt(fees);

  it('stays where the fee of another moves within its bin, and the median with none', () => {
    expect(pageKey(bureauAt(fees.with(21, 322)), OWN)).toBe(pageKey(alike, OWN));
  });

  it('changes where the fee of another moves far, or the median moves', () => {
    expect(pageKey(bureauAt(fees.with(20, 345)), OWN)).not.toBe(pageKey(alike, OWN));
    expect(pageKey(bureauAt(fees.with(49, 350)), OWN)).not.toBe(pageKey(alike, OWN));
  });

  it('of the other changes with its own fee', () => {
    const other = String(9900000001 + 21);
    expect(pageKey(bureauAt(fees.with(21, 322)), other)).not.toBe(pageKey(alike, other));
  });
});

describe('the key of an area', () => {
  it('changes with a kindergarten in it', () => {
    expect(areaKey(bureauOf(dearer), TOWN.code)).not.toBe(areaKey(before, TOWN.code));
  });

  it('stays where a kindergarten elsewhere changes', () => {
    expect(areaKey(bureauOf({}, dearer), TOWN.code)).toBe(areaKey(before, TOWN.code));
  });

  it('changes with a kindergarten that has moved away: past years count it here', () => {
    const moved = [
      {
        code: NEIGHBOUR,
        effectiveFrom: isoDate('2024-09-01'),
        field: '区划代码',
        formerValue: TOWN.code,
      } as const,
    ];
    const [cheap, dear] = [bureauOf({}, { history: moved }), bureauOf({}, { history: moved, ...dearer })];
    expect(areaKey(dear, TOWN.code)).not.toBe(areaKey(cheap, TOWN.code));
  });

  it('of the whole bureau changes with any kindergarten', () => {
    expect(areaKey(bureauOf({}, dearer), null)).not.toBe(areaKey(before, null));
  });
});
