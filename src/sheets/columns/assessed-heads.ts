import type { TableName } from '../../dataset/index.ts';
import { ownKinds } from '../records/assessment-kind.ts';
import { headText } from './head-text.ts';
import { composedTerms, termsOf } from './terms.ts';

/** A level is called so under a rating, and a kind of assessment elsewhere. */
const LEVEL_HEADS: ReadonlySet<string> = new Set(['类别', '类级', '评定类别']);
/** 批准日期, 公布时间: when it was decided; 创办时间, 申报时间 and 受理日期 are of something else. */
const DECIDED = /^(?:评定|批准|公布|认定|检查|年检|评估|发文|结论)?(?:时间|日期|年月)$/;
/** Sheets of prices by level. */
const BESIDE_LEVELS: ReadonlySet<TableName> = new Set<TableName>(['fees', 'fee_caps', 'fee_waivers']);

interface Assessed {
  readonly key: string;
  readonly unit: string | null;
}

/** The column of an assessment, and its unit: 年检 › 时间, 类别评定 › 类别. Under a head that names an assessment a word is of that, whatever else the sheet is about. */
export function assessedUnder(path: readonly string[], topic: TableName): Assessed | null {
  const [kind, another] = path.slice(0, -1).flatMap(ownKinds);
  if (kind === undefined || another !== undefined || BESIDE_LEVELS.has(topic)) return null;
  const { word, unit } = headText(path.at(-1) ?? '');
  const isLevel = kind === '等级评定' && LEVEL_HEADS.has(word);
  const field = [...termsOf(word), ...composedTerms(word)].find(
    (term) => term.is === 'field' && term.table === 'assessments',
  );
  const own = field?.is === 'field' ? field.key : DECIDED.test(word) ? 'decidedOn' : null;
  const key = isLevel ? 'result' : own;
  return key === null ? null : { key, unit };
}
