import type { TableName } from '../../dataset/tables/names.ts';

/** Tables of one kind, as the list of downloads groups them. */
export interface TableKind {
  /** The anchor of its section. */
  readonly id: string;
  readonly label: string;
  readonly tables: readonly TableName[];
}

/** Every table that is published, by what it is about. */
export const TABLE_KINDS: readonly TableKind[] = [
  {
    id: 'kindergartens',
    label: '幼儿园',
    tables: ['kindergartens', 'campuses', 'former_codes', 'kindergarten_history', 'districts'],
  },
  { id: 'children', label: '幼儿、招生和学位', tables: ['classes', 'enrolment', 'projects', 'population'] },
  { id: 'staff', label: '教职工', tables: ['staffing', 'filings', 'support_pairs'] },
  {
    id: 'money',
    label: '收费和经费',
    tables: ['fees', 'fee_caps', 'fee_waivers', 'fee_catalogue', 'finance'],
  },
  {
    id: 'quality',
    label: '普惠、评估和安全',
    tables: ['recognitions', 'assessments', 'rating_schemes', 'safety', 'penalties'],
  },
  {
    id: 'progress',
    label: '指标和方案',
    tables: ['indicators', 'reference_lines', 'plans', 'plan_tasks', 'plan_targets'],
  },
  { id: 'disclosure', label: '公开目录和日历', tables: ['disclosure_catalogue', 'holidays'] },
];
