import type { TableName } from '../../dataset/index.ts';
import type { Grid } from '../book/grid.ts';
import type { DroppedPart } from '../found.ts';
import type { Section } from '../layout/section.ts';
import { type OtherKind, otherKind } from '../columns/other-kind.ts';
import { topicOf } from '../columns/topic.ts';
import { contractOf } from '../columns/contract.ts';
import { isWithin } from '../names/plain-name.ts';
import { bare } from '../values/plain.ts';
import { SET_ASIDE } from '../words/other-sheets.ts';
import { schoolYearIn } from './facts.ts';
import type { Clerk } from './clerk.ts';

/** Tables whose rows are of a day each: a worksheet of an earlier year is none that another one replaces. */
const ACTS: ReadonlySet<TableName> = new Set<TableName>([
  'recognitions',
  'assessments',
  'penalties',
  'former_codes',
  'filings',
]);

interface Sheet {
  readonly grid: Grid;
  readonly sections: readonly Section[];
}

/**
 * The sections to read: lists of persons and tables of other schools are left out and named; hidden worksheets, set aside ones, those of an
 * earlier year than another of their book and those that speak of no kindergarten are asked about first.
 */
export function chosenSections(
  sheets: readonly Sheet[],
  clerk: Clerk,
  dropped: DroppedPart[],
  names: readonly string[],
): readonly Section[] {
  const known = [...names, ...namesIn(sheets)];
  const isKnown = (name: string): boolean => known.some((one) => isWithin(name, one));
  const kindOf = (section: Section): OtherKind | null =>
    contractOf(section) === null ? otherKind(section, isKnown) : null;
  return sheets.flatMap((sheet) => {
    const { grid, sections } = sheet;
    const place = { file: grid.file, sheet: grid.sheet, cell: 'A1' };
    const all = sections.filter(({ rows, totals }) => rows.length > 0 || totals.length > 0);
    const filled = all.filter((section) => {
      const kind = kindOf(section);
      if (kind === null || kind.is === 'strange' || (kind.is === 'matter' && !kind.isSure)) return true;
      if (kind.is === 'persons') clerk.persons += kind.count;
      dropped.push({ place, kind: '工作表', text: leftOutWords(kind) });
      return false;
    });
    if (all.length > 0 && filled.length === 0) return [];
    if (filled.length === 0) {
      const isUnfilled = sections.some((section) => contractOf(section) !== null);
      if (isUnfilled) dropped.push({ place, kind: '空白', text: `${grid.sheet ?? ''}：一行也没有填` });
      else
        dropped.push({
          place,
          kind: '工作表',
          text: grid.sheet === null ? '没有找到表格' : `${grid.sheet}：没有找到表格`,
        });
      return [];
    }
    const strange = whyStrange(filled.map(kindOf));
    const why = strange ?? whyAsk(sheet, sheets);
    if (why === null) return filled;
    const isBeside = sheets.some(
      (other) => other !== sheet && other.grid.file === grid.file && other.sections.length > 0,
    );
    if (strange === STRANGE && isBeside && EXPLAINING.test(grid.sheet ?? '')) {
      dropped.push({ place, kind: '工作表', text: `${grid.sheet ?? ''}：只是说明，没有读` });
      return [];
    }
    const answer = clerk.other({
      kind: 'sheet',
      place,
      kindergarten: '',
      table: null,
      field: '工作表',
      of: '',
      text: grid.sheet ?? '',
      question: `工作表“${grid.sheet ?? grid.file}”${why}，要不要导入？请答“是”或“否”。`,
      suggestion: '否',
    });
    if (answer !== null && /^(?:是|要|导入|√|Y)/i.test(answer.trim())) return filled;
    dropped.push({ place, kind: '工作表', text: `${grid.sheet ?? ''}（${why}）` });
    return [];
  });
}

const STRANGE = '不像是幼儿园的表';
/** 评分说明, 等次标准: what a worksheet is called that explains those beside it. */
const EXPLAINING = /(?:说明|须知|细则|口径|标准|规则|评分表?|对照表?|代码表?|字典|选项)$/;

/** Why a worksheet is not read unasked for what it is about; null where some table of it is one of kindergartens. */
function whyStrange(kinds: readonly (OtherKind | null)[]): string | null {
  const [first] = kinds;
  if (first === undefined || kinds.includes(null)) return null;
  return first?.is === 'matter' ? `像是${first.of}的表` : STRANGE;
}

function leftOutWords(kind: Exclude<OtherKind, { readonly is: 'strange' }>): string {
  switch (kind.is) {
    case 'persons':
      return `像是${kind.of}（${kind.count} 行），不像是幼儿园的表：没有读`;
    case 'school':
      return '像是别的学校的表，不像是幼儿园的表：没有读';
    case 'matter':
      return `像是${kind.of}的表，本站没有这一类数据：没有读`;
  }
}

const LONGEST_NAME = 30;

/** The names of kindergartens that stand anywhere in the sheets. */
function namesIn(sheets: readonly Sheet[]): readonly string[] {
  const names = new Set<string>();
  for (const { grid } of sheets)
    for (const row of grid.rows)
      for (const { text } of row)
        if (text.length <= LONGEST_NAME && /幼儿园|幼儿班/.test(text)) names.add(bare(text));
  return [...names];
}

function whyAsk({ grid, sections }: Sheet, sheets: readonly Sheet[]): string | null {
  const isContract = sections.every((section) => contractOf(section) !== null);
  if (grid.isHidden) return '是隐藏的';
  if (grid.sheet !== null && SET_ASIDE.test(grid.sheet) && !isContract) return '看名称是旧表或样表';
  const year = yearOf(grid, sections);
  const topics = new Set(sections.map((section) => topicOf(section)).filter((topic) => !ACTS.has(topic)));
  const isOlder = sheets.some(
    (other) =>
      other.grid !== grid &&
      other.grid.file === grid.file &&
      !other.grid.isHidden &&
      yearOf(other.grid, other.sections) > year &&
      other.sections.some((section) => topics.has(topicOf(section))),
  );
  return year !== '' && isOlder ? '是往年的' : null;
}

function yearOf(grid: Grid, sections: readonly Section[]): string {
  const own = schoolYearIn(grid.sheet ?? '') ?? /20\d{2}/.exec(grid.sheet ?? '')?.[0];
  if (own !== undefined) return own;
  return (
    sections.flatMap(({ lines }) =>
      lines.flatMap(({ text }) => schoolYearIn(bare(text).replace(SINCE, '')) ?? []),
    )[0] ?? ''
  );
}

/** 2025年秋季起统一口径, 自2025年9月起: what holds since then is of no earlier year. */
const SINCE = /20\d{2}[^,，。;；()（）]{0,10}?(?:起|开始|以来|之后|以后)/g;
