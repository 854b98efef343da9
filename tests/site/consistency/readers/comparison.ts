import { pageHtml } from '../../../browser/site.ts';
import { agesIn } from '../ages.ts';
import { type Assumptions, type Said, count, date, monthly, ratio, word, yesOrNo, yuan } from '../said.ts';
import { type Fact, Notes, type Noting, type Surface } from '../statement.ts';
import { noteArea } from './other-sections.ts';
import { noteStanding, noteVerdict, ratingWords } from './words.ts';

/** One line of a kindergarten's column. */
interface Line {
  readonly group: string;
  readonly label: string;
  readonly value: { readonly value: { readonly text: string } };
  readonly note: string | null;
}

const textOf = ({ value }: Line): string => value.value.text;

/** 几所园对比: the column of each kindergarten, from the file that the page draws it with. */
export function readComparison(codes: readonly string[], assumptions: Assumptions): Surface {
  const notes = new Notes('comparison');
  for (const code of codes) {
    const { name, town, status, facts } = JSON.parse(pageHtml(`/compare/data/${code}.json`)) as {
      readonly name: string;
      readonly town: string;
      readonly status: string;
      readonly facts: readonly Line[];
    };
    const note = notes.about(code);
    note('园名', word(name));
    note('状态', word(status));
    note('乡镇、街道', word(town));
    note('入园和离园', word(hours(facts)));
    for (const line of facts) noteLine(note, line, assumptions);
    const lacking = LINES.filter((label) => !facts.some((line) => line.label === label));
    if (lacking.length > 0) throw new Error(`the comparison of ${code} has no line ${lacking.join('、')}`);
  }
  return notes.surface;
}

const PLAIN: Readonly<Record<string, readonly [Fact, (words: string) => Said]>> = {
  服务形式: ['服务形式', word],
  地址: ['地址', word],
  联系电话: ['联系电话', word],
  每日餐点: ['每日餐点', word],
  校车: ['校车', word],
  招收托班: ['招收托班', word],
  融合教育: ['融合教育', word],
  在园幼儿: ['在园幼儿', count],
  班数: ['班数', count],
  核定学位: ['核定学位', count],
  评定日期: ['等级评定日期', date],
  专职保安: ['专职保安', word],
  结对医疗机构: ['结对医疗机构', word],
};

const HOURS = /^(入园|离园)时间$/;

/** The lines that must stand. */
const LINES = [...Object.keys(PLAIN), '小班', '办园性质', '普惠性幼儿园', '等级', '教职工∶幼儿'];

function noteLine(note: Noting, line: Line, assumptions: Assumptions): void {
  const { label } = line;
  const text = textOf(line);
  const plain = PLAIN[label];
  if (/一年/.test(line.group)) noteYear(note, line);
  else if (/每月/.test(line.group)) noteMonth(note, line, assumptions);
  else if (plain !== undefined) {
    // 不适用 beside a date says only that there is no rating.
    if (label !== '评定日期' || /\d/.test(text)) note(plain[0], plain[1](text));
  } else if (label === '办园性质') {
    noteStanding(note, text);
    note('“办园性质”用词', word(text));
    note('性质用词', word(text));
  } else if (label === '普惠性幼儿园') note('是否普惠', yesOrNo(text === '是', text));
  else if (label === '等级') note('等级', word(ratingWords(text), text));
  else if (label.endsWith('面积')) noteArea(note, text, label);
  else if (/空余学位/.test(line.group)) notePlaces(note, line);
  else if (HOURS.test(label) || label === '所在地区') return;
  else noteStaff(note, line);
}

/** 入园时间 and 离园时间 as one, as other pages say them. */
function hours(facts: readonly Line[]): string {
  const said = (label: string) => facts.find((line) => line.label === label);
  const [opens, closes] = [said('入园时间'), said('离园时间')];
  if (!opens || !closes) throw new Error('the comparison has no 入园时间, or no 离园时间');
  return /\d/.test(textOf(opens)) && /\d/.test(textOf(closes))
    ? `${textOf(opens)}—${textOf(closes)}`
    : '未公布';
}

const ageOf = ({ label }: Line): string => agesIn(label)[0] ?? label;

function noteYear(note: Noting, line: Line): void {
  // An age group that is not run has no cost, and other pages do not list it.
  const text = textOf(line);
  if (text !== '不适用') note('一学年费用', yuan(text, 0.01), ageOf(line));
}

function noteMonth(note: Noting, line: Line, assumptions: Assumptions): void {
  const text = textOf(line);
  if (text !== '不适用') note('保教费每月（减免后）', monthly(text, assumptions), ageOf(line));
}

function notePlaces(note: Noting, line: Line): void {
  const text = textOf(line);
  // An age group without a plan is not among those that the page lists.
  if (text !== '不适用' && text !== '未公布') note('空余学位（各年龄段）', count(text), ageOf(line));
}

function noteStaff(note: Noting, line: Line): void {
  const { label, note: verdict } = line;
  const text = textOf(line);
  const staff = /^(教职工|保教人员|专任教师)∶幼儿$/.exec(label)?.[1] as
    '教职工' | '保教人员' | '专任教师' | undefined;
  if (staff !== undefined) {
    note(`${staff}∶幼儿`, ratio(text));
    noteVerdict(note, verdict ?? '', `${staff}∶幼儿`);
  } else if (label === '专任教师') {
    note('岗位人数', count(text), label);
    if (/\d/.test(verdict ?? '')) note('配备统计日期', date(verdict ?? ''));
  } else if (label.endsWith('持证')) note('持证人数', share(text), label.replace(/持证$/, ''));
  else if (/本科/.test(label)) note('专任教师本科及以上', share(text));
  else if (label === '班额达标') note('班额达标班数', count(text.split(' / ')[0] ?? ''));
  else throw new Error(`the comparison has a line “${label}” that this test does not know`);
}

/** `20 / 20 人（100%）`. */
function share(words: string): Said {
  const [, numerator, denominator] = /(\d+) \/ (\d+) 人/.exec(words) ?? [];
  return numerator === undefined ? word(words) : word(`${numerator}/${denominator}`, words);
}
