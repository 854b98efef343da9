import { dayBetween, weekdayBetween } from './calendar.ts';
import { demoPhone, docNo, retiredCode } from './codes.ts';
import { isAttached, isPublic, type DemoKindergarten } from './kindergarten.ts';
import { addressOf } from './kindergarten-tables.ts';
import { PLACE_NAMES } from './places/place-names.ts';
import { positionIn } from './places/position.ts';
import type { DemoRow } from './rows.ts';

/** campuses.csv of a kindergarten: one or two further sites, in its own town. */
export function campusRows(kindergarten: DemoKindergarten): DemoRow<'campuses'>[] {
  if (kindergarten.special !== 'campuses') return [];
  const random = kindergarten.random('campuses');
  return random
    .shuffled(PLACE_NAMES.estates)
    .slice(0, random.whole(1, 2))
    .map((estate) => ({
      code: kindergarten.code,
      name: `${estate}园区`,
      address: addressOf({ ...kindergarten, estate: undefined }, random),
      district: kindergarten.town.code,
      ...positionIn(kindergarten.town, random),
      phone: demoPhone(random),
    }));
}

function formerRow(
  kindergarten: DemoKindergarten,
  serial: number,
  heirs: readonly DemoKindergarten[],
): DemoRow<'former_codes'> | undefined {
  const random = kindergarten.random('former');
  const { code, town, area, special } = kindergarten;
  const happened = { date: dayBetween(random, '2024-09-02', '2026-09-30') };
  const paper = (date: string): string => docNo('示教体发', date.slice(0, 4), random.whole(12, 88));
  switch (special) {
    case 'closed':
    case 'merged-away': {
      const date = kindergarten.statusDate ?? '2025-08-20';
      const heir = special === 'closed' ? undefined : heirs[0];
      return {
        formerCode: code,
        date,
        currentCode: heir?.code ?? '',
        type: heir ? '合并' : '停办',
        formerName: kindergarten.name,
        docNo: paper(date),
      };
    }
    case 'renamed': {
      const formerName = kindergarten.name.includes(area.name)
        ? kindergarten.name.replace(area.name, '云州')
        : `${town.shortName}新苗幼儿园`;
      return {
        formerCode: code,
        ...happened,
        currentCode: code,
        type: '更名',
        formerName,
        docNo: paper(happened.date),
      };
    }
    case 'recoded':
      return {
        formerCode: retiredCode(serial),
        date: '2025-09-01',
        currentCode: code,
        type: '更码',
        formerName: kindergarten.name,
        docNo: '',
      };
    case 'absorbed-another': {
      const formerName = `${town.name}${random.pick(['第二', '新风', '育才', '东街'])}幼儿园`;
      const date = weekdayBetween(random, '2025-07-07', '2025-08-22');
      return {
        formerCode: retiredCode(serial),
        date,
        currentCode: code,
        type: '合并',
        formerName,
        docNo: paper(date),
      };
    }
    case 'split-off': {
      const formerName = kindergarten.name.replace('幼儿园', '幼儿园（总园）');
      return {
        formerCode: retiredCode(serial),
        date: '2024-08-26',
        currentCode: code,
        type: '拆分',
        formerName,
        docNo: paper('2024-08-26'),
      };
    }
    default:
      return undefined;
  }
}

/** former_codes.csv: what was renamed, recoded, merged, split or closed. A village merges into the centre of its town. */
export function formerCodeRows(kindergartens: readonly DemoKindergarten[]): DemoRow<'former_codes'>[] {
  return kindergartens.flatMap((kindergarten, serial) => {
    if (!kindergarten.special) return [];
    const heirs = kindergartens.filter(
      (other) =>
        other.town.code === kindergarten.town.code &&
        isPublic(other) &&
        other.status === '在办' &&
        !isAttached(other),
    );
    const row = formerRow(kindergarten, serial, heirs);
    return row ? [row] : [];
  });
}

/** kindergarten_history.csv: attributes that were different before a day. */
export function historyRows(kindergarten: DemoKindergarten): DemoRow<'kindergarten_history'>[] {
  const { code, special, area, town } = kindergarten;
  if (special === 'turned-public') {
    return [
      { code, effectiveFrom: '2025-09-01', field: '办园性质', formerValue: '民办' },
      { code, effectiveFrom: '2025-09-01', field: '举办者类型', formerValue: '民办' },
      { code, effectiveFrom: '2025-09-01', field: '营利性质', formerValue: '非营利性' },
    ];
  }
  if (special === 'turned-nonprofit')
    return [{ code, effectiveFrom: '2025-03-10', field: '营利性质', formerValue: '营利性' }];
  if (special === 'sponsor-changed')
    return [{ code, effectiveFrom: '2025-01-01', field: '举办者类型', formerValue: '其他部门' }];
  const other = area.towns.find((candidate) => candidate.code !== town.code);
  return special === 'town-changed' && other
    ? [{ code, effectiveFrom: '2025-11-01', field: '区划代码', formerValue: other.code }]
    : [];
}
