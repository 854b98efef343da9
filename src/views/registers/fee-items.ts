import { monthlyAmount } from '../../domain/billing-unit.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { type Dated, mapDated } from '../../domain/dated.ts';
import { unknownWaiver } from '../../domain/fee-waiver.ts';
import type { Fee } from '../../domain/fee.ts';
import { NOT_APPLICABLE, type Reported, isAbsent, mapReported } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import { formatFee, formatYuan, shortUnit } from '../../format/yuan.ts';
import type { FeeLine } from '../../profile/fee-lines.ts';
import type { Profile } from '../../profile/profile.ts';
import { ageWords } from '../../wording/ages.ts';
import { noCapWord, unknownWaiverWords, voluntaryWord } from '../../wording/fees.ts';
import { type CellContent, datedCell, dayCell } from '../table.ts';
import { type Price, announcement, lineExcess, noteOf, priceLists } from './fee-prices.ts';
import { NAME } from './identity-columns.ts';
import { type RegisterColumn, type RegisterLine, type RegisterTable, registerTable } from './table.ts';

interface ItemLine extends RegisterLine {
  readonly line: FeeLine;
  /** The line with what is announced; undefined from the day on which the item ends. A page alone asks. */
  readonly dated: () => Dated<FeeLine | undefined>;
  readonly assumptions: CostAssumptions;
}

/**
 * The price lists line by line: 收费项目, 标准, 减免, 实缴, 服务内容, 依据, 退费规则 (学前教育法 第六十九条). Long words (服务内容, 退费规则) are in the
 * download and on the kindergarten's page.
 */
export function feeItemTable(profiles: readonly Profile[], bureau: Bureau): RegisterTable {
  const lines = profiles.flatMap((profile) =>
    profile.feeLines.map((line): ItemLine => {
      const dated = () =>
        mapDated(priceLists(profile, bureau), (list) => list.find((other) => isSameItem(other, line)));
      return { profile, line, dated, assumptions: bureau.site.costAssumptions };
    }),
  );
  return registerTable(COLUMNS, lines);
}

/** Whether a line of another day is of the same item and children. */
function isSameItem(other: FeeLine, { fee, finalYear, ageGroups }: FeeLine): boolean {
  return (
    other.fee.category === fee.category &&
    other.fee.item === fee.item &&
    other.finalYear === finalYear &&
    other.ageGroups.some((age) => ageGroups.includes(age))
  );
}

type ItemColumn = RegisterColumn<ItemLine>;

/** A cell of what stands in a line on the day it is read; empty once the item has ended. */
function lineCell(contentOf: (line: FeeLine) => CellContent): ItemColumn['cellOf'] {
  return ({ dated }) => datedCell(dated(), (line) => (line ? contentOf(line) : { text: '' }));
}

const ITEM: ItemColumn = {
  label: '收费项目',
  brief: 'line',
  cellOf: ({ line: { fee, ageGroups, finalYear } }) => {
    const ages = ageGroups.length === 1 && ageGroups[0] === '全部' ? [] : [ageWords(ageGroups, finalYear)];
    const voluntary = fee.voluntary === true ? [voluntaryWord(true)] : [];
    const category = fee.category === fee.item ? [] : [fee.category];
    return { text: fee.item, note: [...category, ...ages, ...voluntary].join(' · ') || undefined };
  },
  fields: [
    { label: '收费类别', valueOf: ({ line }) => line.fee.category },
    { label: '收费项目', valueOf: ({ line }) => line.fee.item },
    { label: '年龄段', valueOf: ({ line }) => ageWords(line.ageGroups, line.finalYear) },
    { label: '自愿', valueOf: ({ line }) => mapReported(line.fee.voluntary, voluntaryWord) },
  ],
};

/** A price in its own unit, sorted by what it comes to a month. */
function priceContent({ assumptions }: ItemLine, { amount, unit }: Price, announced?: string): CellContent {
  if (isAbsent(amount)) return { text: amount, note: announced };
  const sort = monthlyAmount(amount, unit, assumptions) ?? '';
  return { text: formatYuan(amount), note: noteOf(shortUnit(unit), announced), sort };
}

const STANDARD: ItemColumn = {
  label: '标准',
  numeric: true,
  brief: 1,
  cellOf: (item) =>
    datedCell(
      mapDated(
        item.dated(),
        (line): Price | undefined => line && { amount: line.fee.amount, unit: line.fee.unit },
      ),
      (price, following) =>
        price
          ? priceContent(item, price, announcement(following, '停止执行'))
          : { text: '已停止执行', sort: '' },
    ),
  fields: [
    { label: '收费标准', valueOf: ({ line }) => mapReported(line.fee.amount, (amount) => amount / 100) },
    { label: '计费单位', valueOf: ({ line }) => line.fee.unit },
  ],
};

const WAIVED: ItemColumn = {
  label: '减免',
  numeric: true,
  brief: 2,
  cellOf: (item) =>
    lineCell(({ waiver, fee: { unit } }) => {
      if ('reason' in waiver) {
        const unknown = unknownWaiver(waiver.reason);
        return { text: unknown ? unknownWaiverWords(unknown) : '—', sort: 0 };
      }
      const content = priceContent(item, { amount: waiver.waived, unit });
      return { ...content, text: `−${formatYuan(waiver.waived)}` };
    })(item),
  fields: [
    {
      label: '减免',
      valueOf: ({ line: { waiver } }) => {
        if (!('reason' in waiver)) return waiver.waived / 100;
        return unknownWaiver(waiver.reason) ?? NOT_APPLICABLE;
      },
    },
  ],
};

const NET: ItemColumn = {
  label: '实缴',
  numeric: true,
  brief: 3,
  cellOf: (item) => lineCell(({ net, fee: { unit } }) => priceContent(item, { amount: net, unit }))(item),
  fields: [{ label: '实缴', valueOf: ({ line }) => mapReported(line.net, (amount) => amount / 100) }],
};

const PRICING: ItemColumn = {
  label: '定价方式',
  cellOf: lineCell((line) => ({
    text: line.pricing,
    note: 'reason' in line.cap ? undefined : `最高 ${formatFee(line.cap.maximum, line.fee.unit)}`,
    verdict: lineExcess(line),
  })),
  fields: [
    { label: '定价方式', valueOf: ({ line }) => line.pricing },
    {
      label: '指导价最高标准',
      valueOf: ({ line: { cap } }) => ('reason' in cap ? noCapWord(cap.reason) : cap.maximum / 100),
    },
  ],
};

const COLUMNS: readonly ItemColumn[] = [
  NAME,
  ITEM,
  STANDARD,
  WAIVED,
  NET,
  PRICING,
  {
    label: '收费依据',
    long: true,
    cellOf: lineCell(({ fee }) => ({ text: fee.basis })),
    fields: [
      { label: '收费依据', valueOf: ({ line }) => line.fee.basis },
      { label: '服务内容', valueOf: ({ line }) => line.fee.service },
      { label: '退费规则', valueOf: ({ line }) => line.fee.refund },
    ],
  },
  dayColumn('执行日期', ({ effectiveFrom }) => effectiveFrom),
  dayColumn('公示日期', ({ noticedOn }) => noticedOn),
];

function dayColumn(label: string, dayOf: (fee: Fee) => Reported<IsoDate>): ItemColumn {
  return {
    label,
    cellOf: lineCell(({ fee }) => dayCell(dayOf(fee))),
    fields: [{ label, valueOf: ({ line }) => dayOf(line.fee) }],
  };
}
