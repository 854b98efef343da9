import type { GridCell } from '../book/grid.ts';
import { DAY, daysIn } from '../values/day.ts';
import { DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { safeText } from './safe-text.ts';
import { addRow, codeCell, type Subject, value, type Work } from './work.ts';

const NAME = String.raw`[“"'「《]?([^“”"'「」《》,，。;；()（）]{3,29}(?:园|班|点|校|中心))[”"'」》]?`;
const WHEN = `(?:自|于)?(${DAY})(?:起)?`;
const BECAME = '(?:经批准|批准|正式)?(?:更名|改名|更改园名|变更名称|变更园名)(?:为?现名)?';
const BY = String.raw`(?:[,，]?[(（]?(?:批准)?(?:文号)?[:：]?(${DOC_NO})[)）]?)?`;

/** 原名“某某幼儿园”，2025年8月15日更名（某教审〔2025〕12号） */
const FORMERLY = new RegExp(
  `^(?:原名称?|曾用名|原为|原|前身为?)[:：]?(?:为|叫)?${NAME}[,，(（]${WHEN}${BECAME}${BY}[)）]?$`,
  'u',
);
/** 2025年8月15日由某某幼儿园更名（某教审〔2025〕12号） */
const CHANGED = new RegExp(`^${WHEN}由(?:原)?${NAME}${BECAME}${BY}$`, 'u');

/** 前身为某人创办的某某幼儿园, 由县教育局批准原某某幼儿园: words that tell more than a name. */
const MORE_THAN_NAME =
  /的|将|把|原|批准|申请|同意|创办|创建|举办|开办|承办|主办|投资|出资|教育局|教体局|园长|举办[人者]|负责人|法人|法定代表人|先生|女士|老师/;

/** What a remark says of a former name and nothing else, with the day since when it is none: a row of it. Whatever is less sure is asked. */
export function renamingOfRemark(work: Work, { known, place }: Subject, cell: GridCell): boolean {
  const text = bare(cell.text).replace(/[。；;]$/, '');
  const [, before, since, by] = FORMERLY.exec(text) ?? [];
  const [, day = since, name = before, docNo = by] = CHANGED.exec(text) ?? [];
  const [date, another] = daysIn(day ?? '');
  const code = known === null ? null : codeCell(known, place);
  if (known === null || code === null || name === undefined || date === undefined) return false;
  if (MORE_THAN_NAME.test(name) || safeText(text).persons > 0) return false;
  if (another !== undefined || date > work.today || name === bare(known.name)) return false;
  const at = (said: string) => value(said, cell.place);
  addRow(
    work,
    'former_codes',
    {
      formerCode: code,
      date: at(date),
      currentCode: code,
      type: at('更名'),
      formerName: at(name),
      docNo: docNo === undefined ? null : at(plainDocNo(docNo)),
    },
    cell.place,
  );
  return true;
}
