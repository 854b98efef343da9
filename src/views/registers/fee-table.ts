import type { AgeGroup } from '../../domain/code-lists.ts';
import type { Fen } from '../../domain/money.ts';
import { NOT_APPLICABLE, NOT_GIVEN, type Reported, given, isAbsent, isGiven } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatYuan, shortUnit } from '../../format/yuan.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import { WAIVER_UNKNOWN } from '../../wording/fees.ts';
import type { Profile } from '../../profile/profile.ts';
import { nameColumn, natureColumn } from './identity-columns.ts';
import {
  type RegisterCell,
  type RegisterColumn,
  type RegisterTable,
  type RegisterValue,
  registerTable,
} from './table.ts';

/**
 * 收费公示: one line a kindergarten with its standards in force. 保育教育费 by age group; for the year before school 标准 − 减免 = 实缴;
 * 伙食费, 住宿费 and 托班保育费 each in its own unit; how many other items there are. Every item is in `feeItemTable`.
 */
export function feeTable(profiles: readonly Profile[]): RegisterTable {
  return registerTable(COLUMNS, profiles, (profile) => profile);
}

/** The line of the care fee of an age group; of the year before school where `finalYear` asks for it. */
export function careLine(
  { feeLines, costs }: Profile,
  age: AgeGroup,
  finalYear = false,
): FeeLine | undefined {
  const careFee = costs.find(({ ageGroup }) => ageGroup === age)?.careFee;
  const lines = feeLines.filter(({ fee }) => fee === careFee);
  return lines.find((line) => line.finalYear === finalYear) ?? lines[0];
}

/** 伙食费: a fee of its own or an item of the local catalogue, wherever the locality puts it. */
export function mealLine({ feeLines }: Profile): FeeLine | undefined {
  return feeLines.find(({ meal }) => meal);
}

/** The newest 公示日期 among lines; undefined where none gives one. */
export function newestNotice(lines: readonly FeeLine[]): IsoDate | undefined {
  return lines
    .flatMap(({ fee }) => given(fee.noticedOn) ?? [])
    .reduce<IsoDate | undefined>((newest, date) => (newest && newest > date ? newest : date), undefined);
}

function ageColumn(age: AgeGroup): RegisterColumn<Profile> {
  const runs = ({ ageGroups }: Profile) => ageGroups.includes(age);
  return {
    label: age,
    numeric: true,
    cellOf: (profile) => {
      if (!runs(profile)) return { text: NOT_APPLICABLE };
      const monthly = profile.costs.find(({ ageGroup }) => ageGroup === age)?.care.value.standard;
      return priced(careLine(profile, age), monthly === undefined ? undefined : given(monthly));
    },
    fields: [
      {
        label: `保教费标准（${age}）`,
        valueOf: (profile) =>
          runs(profile) ? yuan(careLine(profile, age)?.fee.amount ?? NOT_GIVEN) : NOT_APPLICABLE,
      },
    ],
  };
}

/** The line of the year before school: 大班's, or that of mixed-age classes where there is no 大班. */
export function finalYearLine(profile: Profile): FeeLine | undefined {
  const age = (['大班', '混龄'] as const).find((one) => profile.ageGroups.includes(one));
  return age && careLine(profile, age, true);
}

const FINAL_YEAR: RegisterColumn<Profile> = {
  label: '学前一年实缴',
  numeric: true,
  breakAt: 4,
  cellOf: (profile) => {
    const line = finalYearLine(profile);
    if (!line) return { text: hasFinalYear(profile) ? NOT_GIVEN : NOT_APPLICABLE };
    const { waiver, fee } = line;
    const cell = { ...priced(line, line.netMonthly), text: yuanText(line.net) };
    if ('reason' in waiver) return isGiven(fee.amount) ? { ...cell, note: WAIVER_UNKNOWN } : cell;
    return { ...cell, note: `${formatYuan(waiver.standard)} − ${formatYuan(waiver.waived)}` };
  },
  fields: [
    { label: '学前一年标准', valueOf: (profile) => finalYear(profile, ({ fee }) => yuan(fee.amount)) },
    {
      label: '学前一年减免',
      valueOf: (profile) =>
        finalYear(profile, ({ waiver, fee }) =>
          'reason' in waiver ? (isAbsent(fee.amount) ? fee.amount : NOT_GIVEN) : waiver.waived / 100,
        ),
    },
    { label: '学前一年实缴', valueOf: (profile) => finalYear(profile, ({ net }) => yuan(net)) },
    { label: '保教费计费单位', valueOf: (profile) => anyCare(profile)?.fee.unit ?? NOT_GIVEN },
  ],
};

const COLUMNS: readonly RegisterColumn<Profile>[] = [
  nameColumn((profile) => profile),
  natureColumn((profile) => profile),
  ageColumn('小班'),
  ageColumn('中班'),
  ageColumn('大班'),
  ageColumn('混龄'),
  FINAL_YEAR,
  lineColumn('伙食费', mealLine, () => true),
  lineColumn(
    '住宿费',
    ({ feeLines }) => feeLines.find(({ fee }) => fee.category === '住宿费'),
    ({ kindergarten }) => kindergarten.serviceForm === '寄宿制',
  ),
  lineColumn(
    '托班保育费',
    ({ feeLines }) => feeLines.find(({ fee }) => fee.category === '保育费'),
    ({ ageGroups }) => ageGroups.includes('托班'),
  ),
  {
    label: '其他项目',
    numeric: true,
    breakAt: 2,
    cellOf: (profile) => {
      const count = otherItems(profile);
      if (isAbsent(count)) return { text: count };
      return { text: `${count} 项`, sort: count, path: `/kindergartens/${profile.kindergarten.code}/#fees` };
    },
    fields: [{ label: '其他服务性收费和代收费项数', valueOf: otherItems }],
  },
  {
    label: '保教费依据',
    full: true,
    cellOf: (profile) => {
      const line = anyCare(profile);
      return line ? { text: line.fee.basis, note: line.pricing } : { text: NOT_GIVEN };
    },
    fields: [
      { label: '保教费定价方式', valueOf: (profile) => anyCare(profile)?.pricing ?? NOT_GIVEN },
      { label: '保教费依据', valueOf: (profile) => anyCare(profile)?.fee.basis ?? NOT_GIVEN },
    ],
  },
  {
    label: '执行、公示',
    whole: true,
    cellOf: (profile) => {
      const from = anyCare(profile)?.fee.effectiveFrom;
      if (!from) return { text: NOT_GIVEN };
      const noticed = newestNotice(careLines(profile));
      return {
        text: `${formatShortDate(from)}\u00a0执行`,
        note: noticed ? `${formatShortDate(noticed)}\u00a0公示` : '公示日期未公布',
        sort: from,
      };
    },
    fields: [
      { label: '保教费执行日期', valueOf: (profile) => anyCare(profile)?.fee.effectiveFrom ?? NOT_GIVEN },
      { label: '保教费公示日期', valueOf: (profile) => newestNotice(careLines(profile)) ?? NOT_GIVEN },
    ],
  },
];

function lineColumn(
  label: string,
  lineOf: (profile: Profile) => FeeLine | undefined,
  concerns: (profile: Profile) => boolean,
): RegisterColumn<Profile> {
  const absent = (profile: Profile) => (concerns(profile) ? NOT_GIVEN : NOT_APPLICABLE);
  return {
    label,
    numeric: true,
    breakAt: 2,
    cellOf: (profile) => {
      const line = lineOf(profile);
      if (!line) return { text: absent(profile) };
      const note = isGiven(line.fee.amount) ? shortUnit(line.fee.unit) : undefined;
      return { ...priced(line, line.netMonthly), note };
    },
    fields: [
      { label, valueOf: (profile) => amountOrAbsent(lineOf(profile), absent(profile)) },
      {
        label: `${label}计费单位`,
        valueOf: (profile) => lineOf(profile)?.fee.unit ?? absent(profile),
      },
    ],
  };
}

/** The standard of a line; its unit is said where it is not 元/月. It sorts by what it comes to a month. */
function priced(line: FeeLine | undefined, monthly: Fen | null | undefined): RegisterCell {
  if (!line) return { text: NOT_GIVEN };
  const { amount, unit } = line.fee;
  if (isAbsent(amount)) return { text: amount };
  return {
    text: formatYuan(amount),
    note: unit === '元/生·月' ? undefined : shortUnit(unit),
    sort: monthly ?? amount,
  };
}

function careLines({ feeLines }: Profile): readonly FeeLine[] {
  return feeLines.filter(({ fee }) => fee.category === '保育教育费');
}

function anyCare(profile: Profile): FeeLine | undefined {
  return careLines(profile)[0];
}

function otherItems({ feeLines }: Profile): Reported<number> {
  const items = new Set(
    feeLines
      .filter(({ fee, meal }) => !meal && (fee.category === '服务性收费' || fee.category === '代收费'))
      .map(({ fee }) => fee.item),
  );
  return items.size === 0 ? NOT_GIVEN : items.size;
}

function hasFinalYear({ ageGroups }: Profile): boolean {
  return ageGroups.includes('大班') || ageGroups.includes('混龄');
}

function finalYear(profile: Profile, valueOf: (line: FeeLine) => RegisterValue): RegisterValue {
  const line = finalYearLine(profile);
  if (line) return valueOf(line);
  return hasFinalYear(profile) ? NOT_GIVEN : NOT_APPLICABLE;
}

function amountOrAbsent(line: FeeLine | undefined, absent: RegisterValue): RegisterValue {
  return line ? yuan(line.fee.amount) : absent;
}

/** Plain yuan for a spreadsheet. */
function yuan(value: Reported<Fen>): RegisterValue {
  return isAbsent(value) ? value : value / 100;
}

function yuanText(value: Reported<Fen>): RegisterValue {
  return isAbsent(value) ? value : formatYuan(value);
}
