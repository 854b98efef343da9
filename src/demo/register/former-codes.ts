import type { ChangeType } from '../../domain/code-lists.ts';
import { dayBetween, weekdayBetween } from '../calendar.ts';
import { docNo, retiredCode } from '../codes.ts';
import { closingDayOf, isAttached, isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** What became of a kindergarten, before the document is numbered and the present code is filled in. */
interface Change {
  readonly type: ChangeType;
  readonly date: string;
  readonly formerCode: string;
  /** Where it lives on; empty where it does not. */
  readonly currentCode: string;
  readonly formerName: string;
}

function formerNameOf({ area, name, town }: DemoKindergarten): string {
  return name.includes(area.name) ? name.replace(area.name, '云州') : `${town.shortName}新苗幼儿园`;
}

/** `serial`: its place in the bureau, from which a retired code is made. `heir`: the one that takes its children. */
function changeOf(
  kindergarten: DemoKindergarten,
  serial: number,
  heir: DemoKindergarten | undefined,
  random: Random,
): Change | undefined {
  const { code, name, special, town } = kindergarten;
  const date = dayBetween(random, '2024-09-02', '2026-09-30');
  const gone = { date: closingDayOf(kindergarten) ?? '2025-08-20', formerCode: code, formerName: name };
  const here = { formerCode: retiredCode(serial), currentCode: code };
  switch (special) {
    case 'closed':
      return { type: '停办', ...gone, currentCode: '' };
    case 'merged-away':
      return heir
        ? { type: '合并', ...gone, currentCode: heir.code }
        : { type: '停办', ...gone, currentCode: '' };
    case 'renamed':
      return {
        type: '更名',
        date,
        formerCode: code,
        currentCode: code,
        formerName: formerNameOf(kindergarten),
      };
    case 'recoded':
      return { type: '更码', date: '2025-09-01', ...here, formerName: name };
    case 'absorbed-another': {
      const formerName = `${town.name}${random.pick(['第二', '新风', '育才', '东街'])}幼儿园`;
      return { type: '合并', date: weekdayBetween(random, '2025-07-07', '2025-08-22'), ...here, formerName };
    }
    case 'split-off':
      return {
        type: '拆分',
        date: '2024-08-26',
        ...here,
        formerName: name.replace('幼儿园', '幼儿园（总园）'),
      };
    default:
      return undefined;
  }
}

/** A new code alone needs no document. */
function formerRow(change: Change, random: Random): DemoRow<'former_codes'> {
  const paper = docNo('示教体发', change.date.slice(0, 4), random.whole(12, 88));
  return { ...change, docNo: change.type === '更码' ? '' : paper };
}

/** Where a village's children go: to a public kindergarten of the town that is open. */
function heirIn(
  kindergartens: readonly DemoKindergarten[],
  { town }: DemoKindergarten,
): DemoKindergarten | undefined {
  return kindergartens.find(
    (other) =>
      other.town.code === town.code && isPublic(other) && other.status === '在办' && !isAttached(other),
  );
}

/** former_codes.csv: what was renamed, recoded, merged, split or closed. */
export function formerCodeRows(kindergartens: readonly DemoKindergarten[]): DemoRow<'former_codes'>[] {
  return kindergartens.flatMap((kindergarten, serial) => {
    if (!kindergarten.special) return [];
    const random = kindergarten.random('former');
    const change = changeOf(kindergarten, serial, heirIn(kindergartens, kindergarten), random);
    return change ? [formerRow(change, random)] : [];
  });
}
