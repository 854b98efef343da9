import { type TableName, TABLE_NAMES } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { TOPIC_WORDS } from '../words/topics.ts';
import { piecesOf } from './pieces.ts';
import type { Term } from './terms.ts';

/** What a table of a sheet is about: what its title says, where its heads bear that out; else what its heads say. */
export function topicOf(
  section: Section,
  isBorneByCells: (table: TableName) => boolean = () => false,
): TableName {
  const votes = votesOf(section);
  const isPriced = chargesByName(section);
  const said = titlesOf(section).flatMap((title) =>
    TOPIC_WORDS.flatMap(([pattern, table]) =>
      pattern.test(title) && !(isPriced && table === 'fee_catalogue') ? [table] : [],
    ),
  );
  const borne = said.find((table) => (votes.get(table) ?? 0) > 0);
  if (borne !== undefined) return borne;
  const byCells = said.find(isBorneByCells);
  if (byCells !== undefined) return byCells;
  // A list of names under such a title is of those who are recognised, or whose results its groups give.
  const listed = said.find((table) => table === 'recognitions' || table === 'assessments');
  if (listed !== undefined && isNamed(section)) return listed;
  const [best = 'kindergartens'] = TABLE_NAMES.toSorted((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  return (votes.get(best) ?? 0) > 0 ? best : (said[0] ?? 'kindergartens');
}

/** What each kindergarten charges is no list of what may be charged, whatever its title says (收费目录清单). */
function chargesByName(section: Section): boolean {
  return (
    isNamed(section) &&
    ownTerms(section).some((term) => term.is === 'field' && term.table === 'fees' && term.key === 'amount')
  );
}

function isNamed(section: Section): boolean {
  return ownTerms(section).some((term) => term.is === 'role' && term.role === 'name');
}

function ownTerms({ columns }: Section): readonly Term[] {
  return columns.flatMap(({ path }) => piecesOf(path.at(-1) ?? '').flatMap((piece) => piece.terms));
}

/** Whether a title names a table of the contract by its matter, and some head of the section is of it; `except`: a table whose words decide nothing. */
export function isBorne(section: Section, title: string, except: TableName): boolean {
  const votes = votesOf(section);
  return TOPIC_WORDS.some(
    ([pattern, table]) =>
      table !== 'kindergartens' && table !== except && pattern.test(title) && (votes.get(table) ?? 0) > 0,
  );
}

/** What a title is of: a table, a list, or, where it ends in that, what came out of something. */
const TITLE =
  /[表单录册况息账]|统计|汇总|公示|关于(?:公布\S{2,40}|\S{2,40}(?:结果|结论|名单))的?(?:通知|公告|通报|决定)(?:[(（][^()（）]*[)）])?$|(?:结果|一览|明细|登记)(?:[(（][^()（）]*[)）])?$/;
/** 检查单位：县教育局, 结果通报：…: a label and its value. */
const LABELLED = /^[^:：]{0,6}(?:单位|部门|机关|机构|人|日期|时间|时点|号|通报|说明|备注|注|电话|依据)[:：]/;

/** What a section is called: its own titles, then its worksheet, then its file. */
export function titlesOf({ lines, sheet, file }: Section): readonly string[] {
  const own = lines
    .map(({ text }) => text.replace(/\s+/g, ''))
    .filter((text) => text.length <= 60 && TITLE.test(text) && !LABELLED.test(text));
  return [...own, sheet ?? '', file.replace(/\.\w+$/, '')];
}

/** How many heads each table has here; a head of several tables counts for each a little. */
function votesOf({ columns }: Section): ReadonlyMap<TableName, number> {
  const votes = new Map<TableName, number>();
  const vote = (table: TableName, weight: number): void => {
    votes.set(table, (votes.get(table) ?? 0) + weight);
  };
  for (const { path } of columns) {
    const pieces = path.flatMap(piecesOf);
    // Who somebody is tells nothing of what the sheet is about: 班主任姓名.
    if (pieces.at(-1)?.terms.some((term) => term.is === 'role' && term.role === 'person') === true) continue;
    for (const { terms } of pieces) {
      const tables = new Set(terms.flatMap((term) => (term.is === 'field' ? [term.table] : [])));
      for (const table of tables) vote(table, 1 / tables.size);
      for (const term of terms) {
        if (term.is === 'post') vote('staffing', 1);
        else if (term.is === 'staff-total') vote('staffing', 1);
        else if (term.is === 'item') vote('fees', 1);
        else if (term.is === 'account' || term.is === 'flow') vote('finance', 0.5);
        else if (term.is === 'age')
          for (const table of ['classes', 'fees', 'enrolment'] as const) vote(table, 0.3);
      }
    }
  }
  return votes;
}
