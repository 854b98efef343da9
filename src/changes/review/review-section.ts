import { TABLES } from '../../dataset/tables/index.ts';
import type { ChangeToCome } from '../between.ts';
import type { AmountChange } from './amount-change.ts';

/** The parts of a review that tell of changes, in their order. */
export const REVIEW_SECTIONS = [
  'fees-up',
  'fees-down',
  'fees-other',
  'recognitions',
  'ratings',
  'staff',
  'penalties',
  'kindergartens',
  'others',
] as const;
export type ReviewSection = (typeof REVIEW_SECTIONS)[number];

const { columns } = TABLES.kindergartens;

/** What a kindergarten is, is called, and whether it is there at all. */
const TURNS: ReadonlySet<string> = new Set([
  '',
  columns.status.header,
  columns.statusDate.header,
  columns.name.header,
  columns.code.header,
  columns.nature.header,
  columns.sponsorType.header,
  columns.profitStatus.header,
]);

/** The one part in which a change is told. */
export function sectionOf({ table, field }: ChangeToCome, amount: AmountChange | null): ReviewSection {
  switch (table) {
    case 'fees':
      return amount === null ? 'fees-other' : amount.fen > 0 ? 'fees-up' : 'fees-down';
    case 'fee_caps':
    case 'fee_waivers':
    case 'fee_catalogue':
      return 'fees-other';
    case 'recognitions':
      return 'recognitions';
    case 'assessments':
    case 'rating_schemes':
      return 'ratings';
    case 'staffing':
    case 'filings':
      return 'staff';
    case 'penalties':
      return 'penalties';
    case 'former_codes':
      return 'kindergartens';
    case 'kindergartens':
      return TURNS.has(field) ? 'kindergartens' : 'others';
    default:
      return 'others';
  }
}
