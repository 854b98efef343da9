import { builtFiles, pageHtml } from '../../../browser/site.ts';
import { type Fen, ZERO_FEN, subtractFen } from '../../../../src/domain/money.ts';
import { type Reported, isAbsent } from '../../../../src/domain/reported.ts';
import { type CostItem, defaultChoice, yearlyCost } from '../../../../src/domain/yearly-cost.ts';
import { absenceWord } from '../../../../src/format/absence.ts';
import { formatSum } from '../../../../src/format/cost.ts';
import { formatFee } from '../../../../src/format/yuan.ts';
import { MIXED_FINAL } from '../ages.ts';
import { type Assumptions, monthly, price, word, yuan } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { itemNames, noteStanding } from './words.ts';

/** What the calculator knows of a kindergarten. */
interface Costs {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly subject: string;
  readonly boarding: boolean;
  readonly status?: string;
  readonly ages: readonly {
    readonly ageGroup: string;
    readonly finalYear: boolean;
    readonly items: readonly CostItem[];
  }[];
}

/** 一年要交多少钱: the towns' files, and the sums that the page makes of them before anything is chosen. */
export function readCostPages(assumptions: Assumptions): Surface {
  const notes = new Notes('cost');
  const paths = builtFiles().filter((file) => /^cost\/data\/\d+\.json$/.test(file));
  for (const costs of paths.flatMap((path) => JSON.parse(pageHtml(`/${path}`)) as readonly Costs[])) {
    const note = notes.about(costs.code);
    noteCosts(note, costs, assumptions);
    note('性质用词', word(costs.subject));
    for (const { ageGroup, finalYear, items } of costs.ages) {
      const sum = yearlyCost(items, defaultChoice(assumptions, costs.boarding), assumptions);
      note('一学年费用', yuan(formatSum(sum), 0.01), partOf(ageGroup, finalYear));
    }
  }
  return notes.surface;
}

/** The published JSON of each kindergarten, but for the comparison's lines. */
export function readJson(codes: readonly string[], assumptions: Assumptions): Surface {
  const notes = new Notes('JSON');
  for (const code of codes) {
    const costs = JSON.parse(pageHtml(`/api/v1/kindergartens/${code}.json`)) as Costs;
    const note = notes.about(code);
    if (costs.status !== undefined) note('状态', word(costs.status));
    noteCosts(note, costs, assumptions);
  }
  return notes.surface;
}

function noteCosts(note: Noting, { name, town, subject, ages }: Costs, assumptions: Assumptions): void {
  note('园名', word(name));
  note('乡镇、街道', word(town));
  noteStanding(note, subject);
  note('收费项目', itemNames(ages.flatMap(({ items }) => items.map(({ item }) => item))));
  for (const { ageGroup, finalYear, items } of ages) {
    for (const item of items) noteItem(note, item, partOf(ageGroup, finalYear), assumptions);
  }
}

const partOf = (ageGroup: string, finalYear: boolean): string =>
  ageGroup === '混龄' && finalYear ? MIXED_FINAL : ageGroup;

function noteItem(note: Noting, item: CostItem, part: string, assumptions: Assumptions): void {
  const { amount, unit, role, waived } = item;
  const say = (fen: Reported<Fen>): string => (isAbsent(fen) ? absenceWord(fen) : formatFee(fen, unit));
  const standard = say(amount);
  if (role === 'care') {
    if (part !== MIXED_FINAL) note('保教费每月（减免前）', monthly(standard, assumptions), part);
    const paid = isAbsent(amount) ? amount : subtractFen(amount, waived ?? ZERO_FEN);
    note('保教费每月（减免后）', monthly(say(paid), assumptions), part);
    return;
  }
  if (role === 'boarding') note('住宿费每月', monthly(standard, assumptions));
  note('收费项目标准', price(standard, standard), item.item);
  if (role === 'meal') note('伙食费', price(standard, standard));
}
