import { builtFiles, pageHtml } from '../../../browser/site.ts';
import { valueOn } from '../../../../src/domain/dated.ts';
import { fen } from '../../../../src/domain/money.ts';
import { type AbsenceReason, isAbsent } from '../../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../../src/domain/school-date.ts';
import {
  type CostItem,
  type CostStandard,
  defaultChoice,
  standardOn,
  yearlyCost,
} from '../../../../src/domain/yearly-cost.ts';
import { careMonthly } from '../../../../src/domain/monthly-cost.ts';
import type { CostJson } from '../../../../src/exports/cost-json.ts';
import type { CostOfChild } from '../../../../src/exports/api/costs.ts';
import type { kindergartenSchema } from '../../../../src/exports/api/kindergarten-file.ts';
import type { Of } from '../../../../src/exports/api/schema.ts';
import { absenceWord, formatReported } from '../../../../src/format/absence.ts';
import { formatFee } from '../../../../src/format/yuan.ts';
import { sumText } from '../../../../src/wording/cost.ts';
import { MIXED_FINAL } from '../ages.ts';
import { type Assumptions, count, monthly, price, ratio, word, yesOrNo, yuan } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { itemNames, noteStanding } from './words.ts';

/** 一年要交多少钱: the towns' files, and the sums that the page makes of them before anything is chosen. */
export function readCostPages(assumptions: Assumptions, asOf: string, year: string): Surface {
  const notes = new Notes('cost');
  const paths = builtFiles().filter((file) => /^cost\/data\/\d+\.json$/.test(file));
  for (const costs of paths.flatMap((path) => JSON.parse(pageHtml(`/${path}`)) as readonly CostJson[])) {
    const note = notes.about(costs.code);
    note('园名', word(costs.name));
    note('乡镇、街道', word(costs.town));
    const nature = valueOn(costs.nature, asOf);
    noteStanding(note, nature);
    note('性质用词', word(nature));
    noteItems(note, costs.ages, assumptions, asOf);
    for (const { ageGroup, finalYear, items } of costs.ages) {
      const choice = defaultChoice(assumptions, costs.boarding);
      const sum = formatReported(
        sumText(yearlyCost(items, choice, assumptions, schoolYear(year))),
        (text) => text,
      );
      note('一学年费用', yuan(sum, 0.01), partOf(ageGroup, finalYear));
    }
  }
  return notes.surface;
}

type KindergartenJson = Of<typeof kindergartenSchema>;

/** The published JSON of each kindergarten: its facts as values, and what its costs are made of. */
export function readJson(codes: readonly string[], assumptions: Assumptions): Surface {
  const notes = new Notes('JSON');
  for (const code of codes) {
    const json = JSON.parse(pageHtml(`/api/v1/kindergartens/${code}.json`)) as KindergartenJson;
    const note = notes.about(code);
    note('园名', word(json.name));
    noteFacts(note, json, assumptions);
    noteFigures(note, json);
    notePosts(note, json);
    noteItems(note, json.costs.map(ofCalculator), assumptions, json.generatedFor.day);
    for (const { ageGroup, finalYear, yearly } of json.costs) {
      const { totalFen: total, knownFen: known } = yearly;
      const words =
        total === null && known === 0 ? '未公布' : `${total === null ? '至少 ' : ''}${known / 100}`;
      note('一学年费用', yuan(words, 0.01), partOf(ageGroup, finalYear));
    }
  }
  return notes.surface;
}

/** As the calculator of the site reckons with it. */
function ofCalculator({ ageGroup, finalYear, items }: CostOfChild): AgeItems {
  const own = items.map(({ standards, ...item }) => ({ ...item, standards: standards.map(standardOf) }));
  return { ageGroup, finalYear, items: own };
}

type ApiStandard = CostOfChild['items'][number]['standards'][number];

function standardOf({ from, amountFen, waivedFen, absent, unit, waiverDocNo }: ApiStandard): CostStandard {
  const amount = priceOf(amountFen, absent.amountFen);
  return { from: isoDate(from), amount, waived: priceOf(waivedFen, absent.waivedFen), unit, waiverDocNo };
}

function priceOf(amount: number | null, absent: AbsenceReason | null): CostStandard['amount'] {
  if (absent !== null) return { absent };
  return amount === null ? null : fen(amount);
}

function noteFacts(note: Noting, { facts }: KindergartenJson, assumptions: Assumptions): void {
  const said = (id: string): string => {
    const fact = facts[id];
    if (!fact) throw new Error(`the JSON has no fact ${id}`);
    return fact.value === null ? absenceWord({ absent: fact.absent ?? 'not-given' }) : String(fact.value);
  };
  const isTrue = (id: string) => yesOrNo(said(id) === 'true', said(id));
  const yesNo = (id: string) => word(said(id).replace('true', '是').replace('false', '否'));
  note('状态', word(said('status')));
  noteStanding(note, said('run-by'));
  note('性质用词', word(said('run-by')));
  note('是否普惠', isTrue('inclusive'));
  note('服务形式', word(said('service')));
  note('地址', word(said('address')));
  note('联系电话', word(said('phone')));
  note('招收托班', yesNo('nursery'));
  note('融合教育', yesNo('integrated'));
  note('校车', yesNo('school-bus'));
  note('每日餐点', word(said('meals')));
  note('在园幼儿', count(said('children')));
  note('核定学位', count(said('approved-places')));
  note('班数', count(said('class-count')));
  note('专任教师∶幼儿', ratio(said('ratio')));
  if (said('status') === '在办') notePlaces(note, said);
  for (const age of AGES) {
    const [standard, net] = [said(`fee/${age}`), said(`net-fee/${age}`)];
    if (standard !== '不适用') note('保教费每月（减免前）', monthly(inYuan(standard), assumptions), age);
    if (net !== '不适用') note('保教费每月（减免后）', monthly(inYuan(net), assumptions), age);
  }
}

const RATIOS = [
  ['children-per-staff', '教职工∶幼儿'],
  ['children-per-care-staff', '保教人员∶幼儿'],
  ['children-per-teacher', '专任教师∶幼儿'],
] as const;

function noteFigures(note: Noting, { figures }: KindergartenJson): void {
  for (const [id, fact] of RATIOS) {
    const { value = null, absent = null } = figures[id] ?? {};
    note(
      fact,
      value === null ? word(absenceWord({ absent: absent ?? 'not-given' })) : ratio(value.toFixed(2)),
    );
  }
  const { numerator = null } = figures['class-size-compliance'] ?? {};
  if (numerator !== null) note('班额达标班数', count(String(numerator)));
}

const CERTIFIED: ReadonlySet<string> = new Set(['园长', '专任教师', '保育员', '卫生保健人员', '保安员']);

/** The rows of the posts; what no row tells of is not said here. */
function notePosts(note: Noting, { tables, figures }: KindergartenJson): void {
  for (const { post, headcount, certified } of tables.staffing.rows ?? []) {
    if (post === '专任教师' || post === '保育员') note('岗位人数', count(String(headcount)), post);
    if (CERTIFIED.has(post) && certified !== null && headcount > 0)
      note('持证人数', word(`${certified}/${headcount}`), post);
  }
  const { value = null } = figures['staff-total'] ?? {};
  if (value !== null) note('岗位人数', count(String(value)), '教职工');
}

const inYuan = (fen: string): string => (Number.isNaN(Number(fen)) ? fen : `${Number(fen) / 100}`);

const AGES = ['托班', '小班', '中班', '大班', '混龄'] as const;

function notePlaces(note: Noting, said: (id: string) => string): void {
  for (const age of AGES) {
    const words = said(`free/${age}`);
    if (words !== '不适用' && words !== '未公布') note('空余学位（各年龄段）', count(words), age);
  }
}

const partOf = (ageGroup: string, finalYear: boolean): string =>
  ageGroup === '混龄' && finalYear ? MIXED_FINAL : ageGroup;

interface AgeItems {
  readonly ageGroup: string;
  readonly finalYear: boolean;
  readonly items: readonly CostItem[];
}

function noteItems(note: Noting, ages: readonly AgeItems[], assumptions: Assumptions, asOf: string): void {
  if (ages.length === 0) return;
  const published = ages.flatMap(({ items }) => items.filter(({ category }) => category !== null));
  const inForce = published.filter((item) => (standardOn(item.standards, asOf)?.amount ?? null) !== null);
  note('收费项目', itemNames(inForce.map(({ item }) => item)));
  for (const { ageGroup, finalYear, items } of ages) {
    const part = partOf(ageGroup, finalYear);
    const care = careMonthly(items, assumptions, asOf);
    const say = (sum: typeof care.net): string => formatReported(sum, (fen) => formatFee(fen, '元/生·月'));
    if (part !== MIXED_FINAL) note('保教费每月（减免前）', monthly(say(care.standard), assumptions), part);
    note('保教费每月（减免后）', monthly(say(care.net), assumptions), part);
    for (const item of items) noteItem(note, item, assumptions, asOf);
  }
}

function noteItem(note: Noting, item: CostItem, assumptions: Assumptions, asOf: string): void {
  const standard = standardOn(item.standards, asOf);
  const amount = standard?.amount ?? null;
  if (!standard || amount === null || item.role === 'care') return;
  const words = isAbsent(amount) ? absenceWord(amount) : formatFee(amount, standard.unit);
  if (item.role === 'boarding') note('住宿费每月', monthly(words, assumptions));
  note('收费项目标准', price(words, words), item.item);
  if (item.role === 'meal') note('伙食费', price(words, words));
}
