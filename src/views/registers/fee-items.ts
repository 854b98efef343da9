import { NOT_APPLICABLE, NOT_GIVEN, isAbsent, isGiven, mapReported } from '../../domain/reported.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatYuan, shortUnit } from '../../format/yuan.ts';
import { ageWords } from '../../wording/ages.ts';
import { WAIVER_UNKNOWN, excessVerdict, noCapWord, voluntaryWord } from '../../wording/fees.ts';
import type { Profile } from '../../profile/profile.ts';
import { type FeeRegisterRow, feeRegister } from './rows.ts';
import { nameColumn } from './identity-columns.ts';
import { type RegisterColumn, type RegisterTable, plainColumn, registerTable } from './table.ts';

/**
 * The price lists line by line: 收费项目, 标准, 减免, 实缴, 服务内容, 依据, 退费规则 (学前教育法 第六十九条). Long words (服务内容, 退费规则) are in the
 * download and on the kindergarten's page.
 */
export function feeItemTable(profiles: readonly Profile[]): RegisterTable {
  return registerTable(COLUMNS, feeRegister(profiles), ({ profile }) => profile);
}

type Item = RegisterColumn<FeeRegisterRow>;

const ITEM: Item = {
  label: '收费项目',
  cellOf: ({ line }) => {
    const { fee, ageGroups, finalYear } = line;
    const ages = ageGroups.length === 1 && ageGroups[0] === '全部' ? [] : [ageWords(ageGroups, finalYear)];
    const voluntary = isGiven(fee.voluntary) && fee.voluntary ? ['自愿'] : [];
    const category = fee.category === fee.item ? [] : [fee.category];
    return { text: fee.item, note: [...category, ...ages, ...voluntary].join(' · ') || undefined };
  },
  fields: [
    { label: '收费类别', valueOf: ({ line }) => line.fee.category },
    { label: '收费项目', valueOf: ({ line }) => line.fee.item },
    { label: '年龄段', valueOf: ({ line }) => ageWords(line.ageGroups, line.finalYear) },
    {
      label: '自愿',
      valueOf: ({ line }) => mapReported(line.fee.voluntary, (yes) => voluntaryWord(yes)),
    },
  ],
};

const STANDARD: Item = {
  label: '标准',
  numeric: true,
  cellOf: ({ line: { fee } }) =>
    isAbsent(fee.amount)
      ? { text: fee.amount }
      : { text: formatYuan(fee.amount), note: shortUnit(fee.unit), sort: fee.amount },
  fields: [
    { label: '收费标准', valueOf: ({ line }) => mapReported(line.fee.amount, (amount) => amount / 100) },
    { label: '计费单位', valueOf: ({ line }) => line.fee.unit },
  ],
};

const WAIVED: Item = {
  label: '减免',
  numeric: true,
  cellOf: ({ line: { waiver } }) => ({
    text: waivedText(waiver),
    sort: 'reason' in waiver ? 0 : waiver.waived,
  }),
  fields: [
    {
      label: '减免',
      valueOf: ({ line: { waiver } }) => {
        if (!('reason' in waiver)) return waiver.waived / 100;
        return waiver.reason === 'not-published' ? NOT_GIVEN : NOT_APPLICABLE;
      },
    },
  ],
};

function waivedText(waiver: FeeRegisterRow['line']['waiver']): string {
  if (!('reason' in waiver)) return `−${formatYuan(waiver.waived)}`;
  return waiver.reason === 'not-published' ? WAIVER_UNKNOWN : '—';
}

const NET: Item = {
  label: '实缴',
  numeric: true,
  cellOf: ({ line: { net } }) => (isAbsent(net) ? { text: net } : { text: formatYuan(net), sort: net }),
  fields: [{ label: '实缴', valueOf: ({ line }) => mapReported(line.net, (amount) => amount / 100) }],
};

const PRICING: Item = {
  label: '定价方式',
  cellOf: ({ line: { fee, pricing, cap, excess, approval } }) => ({
    text: pricing,
    note: 'reason' in cap ? undefined : `最高 ${formatYuan(cap.maximum)}`,
    verdict: excess === null ? undefined : excessVerdict(excess, fee.unit, approval),
  }),
  fields: [
    { label: '定价方式', valueOf: ({ line }) => line.pricing },
    {
      label: '指导价最高标准',
      valueOf: ({ line: { cap } }) => ('reason' in cap ? noCapWord(cap.reason) : cap.maximum / 100),
    },
  ],
};

const COLUMNS: readonly Item[] = [
  nameColumn(({ profile }) => profile),
  ITEM,
  STANDARD,
  WAIVED,
  NET,
  PRICING,
  {
    label: '收费依据',
    full: true,
    cellOf: ({ line }) => ({ text: line.fee.basis }),
    fields: [
      { label: '收费依据', valueOf: ({ line }) => line.fee.basis },
      { label: '服务内容', valueOf: ({ line }) => line.fee.service },
      { label: '退费规则', valueOf: ({ line }) => line.fee.refund },
    ],
  },
  dateColumn('执行日期', ({ line }) => line.fee.effectiveFrom),
  dateColumn('公示日期', ({ line }) => line.fee.noticedOn),
];

function dateColumn(
  label: string,
  dateOf: (row: FeeRegisterRow) => FeeRegisterRow['line']['fee']['noticedOn'],
): Item {
  return {
    ...plainColumn(label, dateOf, { whole: true }),
    cellOf: (row) => {
      const date = dateOf(row);
      return isAbsent(date) ? { text: date } : { text: formatShortDate(date), sort: date };
    },
  };
}
