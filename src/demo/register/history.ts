import type { HistoryField } from '../../domain/code-lists.ts';
import { TURNED_PUBLIC_ON, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { DemoRow } from '../rows.ts';

/** The attributes that changed on a day, each with the value it had before. */
interface Turn {
  readonly on: string;
  readonly former: Readonly<Partial<Record<HistoryField, string>>>;
}

function turnOf({ area, special, town }: DemoKindergarten): Turn | undefined {
  switch (special) {
    case 'turned-public':
      return {
        on: TURNED_PUBLIC_ON,
        former: { 办园性质: '民办', 举办者类型: '民办', 营利性质: '非营利性' },
      };
    case 'turned-nonprofit':
      return { on: '2025-03-10', former: { 营利性质: '营利性' } };
    case 'sponsor-changed':
      return { on: '2025-01-01', former: { 举办者类型: '其他部门' } };
    case 'town-changed': {
      const other = area.towns.find((candidate) => candidate.code !== town.code);
      return other && { on: '2025-11-01', former: { 区划代码: other.code } };
    }
    default:
      return undefined;
  }
}

/** kindergarten_history.csv: attributes that were different before a day. */
export function historyRows(kindergarten: DemoKindergarten): DemoRow<'kindergarten_history'>[] {
  const turn = turnOf(kindergarten);
  if (!turn) return [];
  const { code } = kindergarten;
  return Object.entries(turn.former).map(([field, formerValue]) => ({
    code,
    effectiveFrom: turn.on,
    field,
    formerValue,
  }));
}
